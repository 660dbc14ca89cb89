// Written by `npm run fit`.
export const stored = {
  biases: {"result":-3.679,"lesson":-3.881,"choice":-4.104,"customer":-4.694,"lasting":-4.426,"blame":-5.268,"owned":-5.265,"begun":-3.851,"metric":-2.935,"ending":-1.815,"all result":-4.423,"all metric":-2.978,"all lesson":-3.212,"all choice":-3.669,"all customer":-3.962,"all lasting":-2.958,"all blame":-4.424,"all rambling":-2.89,"all hypothetical":-1.583},
  signs: String.raw`0  ^ #money
5percent
1^ all #count
4t #count
3from #count
3in #date
4t's #count
3of #count
3the #count
8duration
3week #count
4ith #count
7in #duration
0# and
4nounced
3sked
2became
5ome
8s
4en
3rings
4ought
3uilt
4y
2call
4ncelled
4ught
3hanged
3leared
4osed
3ompleted
4pied
4rrected
3uts
2decided
4fended
3rew
4opped
2ended
3xpect
8ed
5ired
2falling
3ell
3ound
2goes
4t
3uess
2halved
4nd
4ppened
4s
4ve
3it
2invited
2keep
3nown
2land
3earned
5ve
4d
4t
3ook
6s
4se
5ing
2made
4ke
3eant
4et
4rged
3ove
2offered
3rders
3vercharged
2paid
4ssed
4y
3hone
7d
3ick
3ress
4inted
4omoted
3ut
2raised
3eached
5d
4built
4covered
4hearsed
4leases
4viewed
3ing
3ose
3unning
2sank
4ve
6d
3end
4t
3hipping
4ow
4rank
3it
3plit
4read
3tanding
5rted
5yed
4op
3witched
2takes
4lk
6ed
3ell
4sted
3hought
3old
3rained
4ied
3yped
2updated
2waited
4nted
6s
3ere
3on
3rote
1:
2%
2USD
2again
3irlines
3lready
3pps
3way
2back
4nks
3ig
3ookings
3uilt
2calls
4me
4rs
3ities
3olleagues
4mpanies
6laints
4unties
7ries
2day
3efects
4grees
3ifferent
4sks
2eighth
3ngineers
3rrors
3verything
2findings
4rst
3lights
4oors
3olks
2gates
3ets
3ot
3roups
2halves
3eads
3ome
4ur
2instead
2juniors
2kinds
2languages
3eads
4ss
3ibraries
4nes
3ost
4wer
2markets
3eetings
3illisecond
4nor
5ute
4ssing
3oney
5th
4rnings
3yself
2names
3o
3urses
2offices
3pened
4tions
3rders
3ther
3wners
2page
4id
3ercent
9ile
3hones
3laces
3oints
3roduct
3upils
2questions
2regions
4tired
5urns
3unners
2said
3chool
8s
4reens
3econd
4ntences
3hards
3ites
4xth
3print
3tars
4eps
4ops
3uch
4mmers
3ystems
2teams
3here's
4ing
7s
3imes
3rips
4ucks
2upgrades
2versions
3olunteers
2waves
4ys
3eek
6ends
4nt
3inters
3orst
3rong
2year
2zones
1I/background
3could
6nterfactual
3future
3passive
6t
4resent
3would
1count
6 #count
d engineers
eof
ethe
e|
8date
8multiple
g to
7<
7a
8 day
c to
9m
ainute
aonth
e and
fto
9night
e to
9shift
9week
d and
eto
e|
9year
8ccounts
9tions
8dvertisers
8fter
c that
cnoons
8gain
c |
cst
e #count
9ents
8lerts
d a
f week
9l
9ways
8n
9 hour
9d
a #count
cmultiple
cpercent
ba
cll
cn
ct
d #count
bby
bcallers
complaints
customers
beach
bfamilies
colks
bhe
dr
couseholds
bi
c'd
cn
ct
d's
bkids
bmerchants
bno
dbody
dt
bof
cn
de
crders
cur
dt
bpages
ceople
bshoppers
come
fthing
cubscribers
bthat
f's
de
e old
fpeople
eir
en
ey
dose
busers
bwe
byeah
b{inner}
cled}
cserved}
9swered
f #count
8pprovals
as
8re
a still
8s
9 a
8t
9 #count
anight
athe
7back
b to
9d
9keries
8ecame
buse
e a
fthe
9fore
d and
ethe
e|
f 
9st
8iggest
e {inner}
8oards
9okings
bs
9xes
8ridges
9others
8uild times
cs
9t
8y
9 #date
athe
dn
7callers
bs
9me
b back
cin
9ndidates
9rds
ariers
as
b were
ats
9ses
c in
et
dof #count
8hairs
anges
ats
9ildren
9oices
8ities
d and
e|
f 
8laims
d through
9icks
d and
aents
anics
9usters |
8odebases
9lleagues
9mments
apanies
blaints
9nversations
9pies
9unties
cries
g and
h|
i 
8rews
8ustomers
g had
hwho
7dashboards
9ta
b centres
8egrees
9partments
9velopers
aices
e in
8id
an't
9fferent
9rectors
9sks
8own
b to
e #count
8rivers
7each
b year
8ighth
d of
g #date
8mployees
g had
8ngineer
fs
g #count
hacross #count
ind
k #count
it
hfor
hin
j #count
hon
j the
je
iver
hso
hthe
kn
io
jday
hunder
hwere
ihich
jo
iith
hyou
h|
i 
8rrors
d in
8venings
f |
ar
by
c day
cthing
7failed
bures
9milies
f had
g|
9rmers
bs
8eatures
8ields
d and
e|
f 
9les
9ndings
f instead
9rst
c of
f #date
8lights
9oors
8olks
9r
a #duration
ba
bthat
de
em
8reezes
9om
b #count
8urther
7gentlemen
9t
8ig
aabytes
g |
8o
9als
9od
9t
8roups
8uests
7had
a a
bbeen
bto
9lves
9nds
9s
9ve
8e
9 was
9ads
8omes
9spitals
ats
9useholds
h got
ihad
ilooked
cs
7i
8 had
9was
aould
8'd
9ve
8deas
8mages
8n
9 #count
g to
h|
bdate
curation
j to
aa
aone
athat
ce
d evening
efirst
emorning
enext
ewhole
eyear
9ches
9side
atead
e of
9terviews
9voices
8s
9 the
9sues
8t
9 was
9's
9ems
7jobs
b were
9urneys
8uniors
7keys
8ids
b and
9lobytes
g to #count
bmetres
9nds
c of
7labels
9dies
9nguages
g |
9rgest
e {served}
9te
9unches
9wyers
8eads
aks
9dgers
9ft
9ss
9tters
8ine
bs |
8ower
c |
7machines
f |
9kes
c it
9nagers
9tches
8eetings
9mbers
9n
9ssages
9tres
8inor findings
9ssing
8odules
9re
b than
anings
9st
9ved
8yself
7names
8eighbouring
9w
8inth
c percentile
8obody
9t
a #count
9w
a and
b|
c 
8umbers
9rses
7odd
8f
9 #count
g |
aeverything
aher
bis
ait
amy
c #count
aour
d #count
athe
d #count
dm and
gre
dse
cose
aus
9f
aices
8h
9 #count
8n
9 a
acall
asunday
9ce
9e
8pen
bed
9tions
e on
he
f|
8r
9 #count
bduration
bmultiple
aso
c |
9der
cs
8ther
c countries
dgroups
dteams
cs
8ut
a of
aages
8ver
b #duration
cthe
8wners
7p
8 m
8age
br
bs
c a
e week
end
din
d|
e 
9irs of
9rcels
9ssengers
bwords
9ths
c |
aients
8eople
d a
fnd
ft
ecan
fould
efor
from
eget
fo
gt
ehad
gve
eoff
fn
ewere
fho'd
hse
fith
e|
f 
9r
a week
asons from
8harmacies
fsts
8ipelines
8laces
ans
ayers
8oint
cs
d and
e|
9ssibilities
8roducts
ajects
aposals
aviders
8upils
7questions
g |
7readers
e |
al
b bugs
9funds
9gions
9leases
9organisations
9ports
bsitories
9turns
9viewers
g for
ds
8oads
9bots
9les
9oms
9unds
ates
9ws
b |
8ules
9nners
7school
9reens
e |
8easons
ats
c |
9llers
9nior
ds
atences
9rvers
bices
9ssions
8hips
9op
bpers
bs
8ign
batures
9nce
c #date
da
dthe
d|
e 
9ster
9tes and
d|
9xth
c of #date
8lides
aps
8o
9 #count
aa
apeople
athat
ce
dy
a{inner}
bled}
bserved}
9mebody
bthing
8prings
8quads
8tars
c |
e 
ates
bions
ayed
d |
9eps
c |
9ops
ares
9udents
8ubscribers
9ch
9mmers
8ystems
e and
7tables
9ps
8eam
bs
c #count
dand
dhave
don
dthat
9rabytes
g to
j #count
9sts
c and
8hat
b evening
chad
cnight
cweek
cyear
b's
d about
9e
a #count
byear
f before
b{inner}
cserved}
an
b #count
are
ay
b normally
9ing
cs
d i
ethat
fo
e|
as
9ousand
9ursdays
8ickets
e in
9ers
9me
b zones
bs a
8o
9 #count
g and
hin
h|
bduration
j |
bmultiple
bpercent
i and
jso
j|
aabout
f #count
anone
9gether
9ok
9pics
8ransactions
7units
8pgrades
8sed
ars
7versions
8iewers
9sitors
f in
7wagons
9iting
9s
9ves
9ys
b one
dut
cto
c|
8e
9 were
9ekends
f |
9ll
9nt
b from
g #percent
cto
9re
b back
cdone
cfine
cgone
con
dver
cpatched
cthrough
8hat
9en
b it's
cthe
are
c it
dthe
9ich
c was
9o
8inters
9th a
cthe
bin
d #duration
ethe
bout
8ords
ak
ast
9uld
c have
c've
8rong
7you
7{inner}
e #count
fa
gn
hd
gt
fbecause
gut
gy
fcould
ffor
fgot
fhad
hve
fi'd
gn
fmine
fnow
fof
gn
he
gver
frun
fso
fthat
he
in
ire
go
hday
funder
fwe
hre
ghich
ho
gith
fyou
f{inner}
f|
8led}
c #count
da
et
dby
dcould
dfor
erom
dget
eo
ft
dhad
fve
doff
en
fe
dthat
fe
eo
dwere
eho'd
gse
eith
d{inner}
d|
8served}
f #count
hmultiple
ga
hnd
gcame
gfor
gget
hot
ghad
gin
gkept
glooked
gon
ie
gthe
gwere
hho
hith
g|
7|
8  
6…#
1date
5 #count
c of
7duration
f before
7percent
e of
6<
6a
7 {served}
7bout
7fter
7ll
9 #count
ahundred
7nd
9 #count
bdate
aby
ai
bn
bt
c's
aof
bn
athe
dy
e'd
fve
a{served}
7s
7t
8 #date
6because
d the
8fore
7y
6every
bbody
bthing was
6for
7rom
a a
6had
7e
6i
7 took
8was
9ent
7'd
7s
7t
8 was
aent
8's
6my
6nobody
8ne
8t
8w
9 |
6of every
7n
7r
7ur
6people
6she
7ince
7o
8 #duration
9i
7torm
6that
a was
a's
8e
9 #count
acompany
agates
aold
ateam
await
bhole
a{inner}
bserved}
9n
9re
b was
dere
g #count
9y
7o
8 #date
6was
7e
8 had
9were
7hat
8en
a it
bthe
7ith
a #count
ba
bone
bthe
aout
6{inner}
7led}
7served}
6|
7  
5…#
2uration
9 #count
g and
hto
j #count
h|
bduration
a<
aa
b month
cnight
cweek
cyear
bbout
bfter
f it
gthat
ie
g|
h 
bgain
fst
h the
co
d i
e|
f 
bhead
f of
i the
bll
d #count
cone
ctogether
bn
cd
d #count
k of
fduration
n and
o|
fpercent
ea
f bit
ffter
ft
eby
ecustomers
edrivers
eeach
efamilies
ehad
fe
ei
f'd
ff
fn
ft
g's
enever
fo
gbody
gt
h #count
jduration
gw
eon
ge
epeople
fut
ethat
i's
ge
hn
hy
ewe
g'd
fith
e{inner}
fled}
fserved}
bre
bs
bt
c least
dthe
ctrition
bway
e |
aback
became
euse
h a
ithe
cfore
g i
it was
hthat
je
k date
llease
hwe
h|
chind
g the
by
c the
acompared
i with
bustomers
adown
e from
j #count
fto
h #count
jduration
aeach |
crlier
h |
ey
f and
g|
h 
bven
e if
dry
fone
afalse
f alarms
birst
f |
bor
d #count
fduration
ea
eone
ethe
hir
hm
brom
e #count
gduration
fthe
in
agot their
ahad
cs
be
c was
ai
b had
cwas
drote
b'd
bf
bn
c #date
da
dplace
dthat
fe
eotal
dwhich
cstead
h of
k #count
mduration
la
lthe
bs
c the
bt
c had
dtook
dused
h to
dwas
g #count
iduration
c's
alate
e and
fin
fto
f|
er
f and
git
gthe
gwe
g|
beft
css
bike
bonger
cst
amore
byself
anext
bo
cbody was
cne
ct
d #count
fduration
dhing
cw
d and
eit
e|
f 
aof
c #count
da
en
f hour
ddowntime
dit
doutage
dthe
dwork
bld
d and
enow
e|
ds
bn
c a
end
everage
k |
dthe
d|
ce
cly
e #count
br
c i
dso
dwe
but
d of
bver
apeople
g were
cr
blan
arather
g than
l #count
nduration
bunning
h and
ashift
fs
bince
f and
bo
c i
dthat
fe
dyeah
cme
coner
g |
atakes
f #count
bhan
dt
e was
e's
g what
ce
d bill
ecrash
erest
ewrong
eyear
i before
e{inner}
fserved}
dn
dre
f's
h a
dy
e were
bo
c #count
j and
kso
k|
eduration
m and
n|
dabout
dfind
dnone
dspare
dthe
dunder
i #count
kduration
cday
co
d long
dk
e #count
auntil
awas
be
c had
dwere
c'd
cnt
e from
cre
bhen
e the
dre
f before
git
i had
jwas
i'd
gthe
jy'd
cich
f is
dle
bith
e a
fthe
eout
brong
a{inner}
bled}
f were
bserved}
a|
9…#
1first of two
1label
6 #duration
7<
7and
7i
7of
9 the
7s
7was
8ith
7|
1money
6 #count
7<
7a
8 month
9year
d |
8nd
7for
7in
7more
7of
8n
9 average
8ver the
7|
6…#
2ultiple
9 #count
a<
aa day
cpage
dercent
cweek
cyear
g |
bn
cd
d #count
ea
ei
ememory
epeople
esome
ethe
e{served}
bs
c fast
dmany
doften
bt
abecame
euse
built
by
acome
adone
cwn
e to
afewer
binished
bor
d a
agot her
ahour
ai'd
bn
c #duration
m |
da
dthe
bs
bt
aless
amore
anow
aof
c a
en
dit
f was
g|
dmy
dthat
fe
gir
gm
dwhat
h it
ithey'd
cf
d the
bn
c the
cce
brders
but
d of
bver
e the
apast
burchases
asince
f |
bo
c {led}
aterm
bhat
e way
ce
d price
etime
cis
bime
bo
c #count
j and
kin
emultiple
m and
n|
dabout
dless
dnearly
dunder #count
awas
bhat
cen
dre
cich
bith
ein
g #duration
hthe
bould
ayear
e and
f| 
a{inner}
bserved}
a|
b  
9…#
1other/background
7counterfactual
7past
1percent
8 #percent
9<
9a
a month
above the
after
against
g #count
and
c customers
dshoppers
dthe
d{served}
9back to #count
aefore
f it
ay
b the
9complete
bverage up
9down
d to
g #count
9faster
aewer
aor
c #duration
arom
d #count
9had
c opened
9in
b #duration
cthe
f first
bside #duration
as
9less
aower
9more
9now
9of
b our
csign
cthe
f traffic
fm
eose
cwhat
c{served}
bf
c the
an
b the
aver
d #duration
ethe
9people
9right
9so
9the
cn
ao
b #count
i and
dmultiple
cbelow
cunder
h #count
9under
ap
9was
aere
ahere
e the
aith
d that
din
f #duration
9{led}
aserved}
9|
8…#
1second of two
1we/background
4counterfactual
4past
1you/past
1…#count
3duration
2above
3ctions
3gain
7st
4encies
4o
3lready
4ways
3mount
3nd
3pplicants
5ointment
5s
3ttrition
3utumn
3verage
2became
6use
4en
4fore
4low
3oards
4okings
4unced
4x
3rothers
3uilding
6t
4t
2cache
4lendar
4me
4n't
4rs
5ts
3hanged
8s
5rges
6t
3losed
4usters
3olleagues
4mmuters
5panies
6laints
7ete
4pied
4rrect
4uld
5nties
7ries
8y
3ustomers
2day
3ecided
4grees
4livered
4partment
3iabetics
4fferent
4rectors
4sks
3owntime
3rawer
6n
4ivers
4opping
5ve
4y
2earlier
6y
3ighth
4ther
3mployees
3nded
4gine
8er
aing
as
4vironments
3rrors
3verything
2failures
4milies
4ns
4ults
3eatures
4lt
4wer
3igure
4ndings
5e
4rst
3lags
4ipped
3ootball
4recast
5tnight
3raud
4iends
2give
3oes
4t
2had
4ll
3eads
3ome
4sts
4t
4ur
6s
5seholds
3undred
2i'd
3dentity
3nside
5tead
3ssues
2juniors
2keys
3inds
3nown
2lady
4nguages
4st
4te
4unches
4yers
3eads
5se
5ve
4ft
4ss
4t
3ibraries
4ghter
4nes
3ocked
4gs
4st
4wer
2man
5ager
4rkets
3e
4asured
4etings
4rchants
3ine
4ssed
6ing
3odels
4ney
5th
4rning
9s
4thers
4ve
3r
3y
4self
2name
6s
3eighbour
4twork
3one
3urses
2offices
4ten
3ptions
3utage
3wn
2parcels
4ssenger
bs
4tched
5ient
9s
4yslips
3ercent
9ile
5sonally
3honing
3laces
5in
5nned
6s
3oints
4rto
3retty
4int
7ed
4oducts
3ulled
2quarter
4eries
5stions
2re
4ad
4cord
4funded
4gions
4leases
4newed
4turns
3ollback
4om
3unners
2scanned
4hools
4reen
3ecurity
4niors
5tences
3hards
6ed
4e's
4ift
5pped
4oppers
5rter
5ws
3ide
4t
4xth
3lots
5wer
3now
3o
4ftware
4ld
4oner
3pring
3quads
3tall
5tes
5yed
4eps
4opped
5ries
3ubscribers
4ch
4mmers
3ystems
2table
4lk
3eams
4sters
6s
3han
5t
6s
4eir
4ings
3o
4ols
4tal
3raders
5ffic
3urned
2under
3pdate
8d
4grades
4s
3sed
5r
4ual
2vanity
3ersions
6us
3iewers
3olunteers
2wagons
4nt
4ves
4ys
3ednesday
4ek
4nt
3here
5ther
3ind
5ter
4thin
3oman
4rd
4uld
2year
3ou
2zones
2|
0/deed
1own deed
0=#date
2money
3ultiple
2percent
0> #count
3date
4uration
3label
3money
4ultiple
3percent
2aarhus
3ble
4out
5ve
4surd
3ccents
6pt
8ance
8ed
6ss
8ibility
5ount
9able
ants
9ing
9s
4ks
4quisition
ds
4ross
4tion
8s
6vation
5ually
3d
4ded
5ing
5resses
5s
4min
6t
7ted
4opted
4s
4ults
4vert
8isers
5ice
6sory
3fraid
4ter
7wards
3gain
4encies
7y
6ts
4nes
4ree
7d
3ir
5line
9s
5ports
5time
4sle
3larms
4ert
4igned
7ment
5ve
4lergy
4ong
7side
4phabets
4so
4ternative
5ogether
3m
4ateurs
4bulance
4ount
8s
3nger
5le
5ry
4nex
5ounce
ad
6yed
4swer
8ed
8ing
8s
4tenna
5on
4y
5more
5one's
5thing
5way
6here
3partment
4i
4ologised
8y
4p
5lause
6es
5ointment
ds
5reciate
6oach
7vals
8e
9d
8ing
5s
3rchitect
bs
bure
7ve
4ea
4gued
7s
6ment
4m
5s
4rivals
7ed
8s
4t
5icles
6sts
3sia
4leep
4signed
5ociation
5umed
7ption
3te
4tempts
6ndants
5rition
3uction
4dience
6o
6tor
9s
4ntie
4stin
4thority
5omation
5umn
3verage
9s
3wake
5rd
5y
2b
3aby
4ck
6ed
6ground
6log
6s
6up
6wards
4dge
5ly
4g
5s
4ked
6rs
4lance
4ng
5k
5ner
4r
5becue
5ely
5rier
4se
6l
6ment
5is
5ket
8s
4tches
7ing
5htub
5teries
8y
4y
4zel
3ear
5ts
5utiful
4came
6use
5ome
8s
4d
5time
4en
5p
5r
4fore
8hand
4gan
5ged
5inning
4lgium
5ieved
8ing
5l
5onged
8s
6w
5t
4nch
5eath
4rn
4side
4t
5s
5ter
3idders
6ing
4gger
7st
4ll
6s
4nned
4rthdays
4scuits
4t
5rate
3lack
5des
5me
7d
7less
4ess
5w
4ocked
7ing
7s
5g
4ue
5nt
3oards
4ld
5t
4nus
7es
4ok
6ed
6ing
9s
6let
6s
4rder
5ed
5ing
5n
5row
8ed
8ing
4ss
6es
4t
5's
5hered
5s
5tle
8neck
4ught
5nced
4y
3ram
5nds
5zil
4eak
7fast
7s
6th
5wery
4idge
5efed
5gade
5lliant
5ng
7s
4no
4oke
7n
7r
3ucket
8s
4ddy
5get
8s
4ffer
4g
5s
4ild
7er
7s
6t
4lk
5letin
4rn
6ed
6ing
4s
5es
5iest
6ness
4t
5ton
8's
8s
4yer
7's
5ing
3y
4pass
2c
3abin
7s
5s
4che
7s
4ke
4lculator
5endar
5lback
6ed
7rs
6s
5m
4me
6ra
4n
5celled
8s
5didates
6les
5not
5teen
4p
5acity
5ital
5ped
5s
5tains
6cha
6ure
4r
5d
6holders
6iff
5e
6er
6ful
6less
6s
5pet
5ried
8r
9s
6y
5s
5ts
5ve
4se
6s
5h
6iers
4t
5ch
7es
7ing
5erer
5s
4ught
3ent
6ral
7e
6s
4o
4rtain
9ty
6ificate
ds
9ed
3fos
3hain
7's
5nges
5pter
5rgebacks
8d
7ing
6ities
8y
6t
5se
6ing
4eaper
8st
5ck
7's
7ed
8r
7ing
7list
7out
7s
5erful
4ief
5ldren
6e
5p
6s
4oice
8s
6r
7s
5ked
5se
7n
4ristmas
4urch
3io
4rcles
4ties
5y's
3laim
7ants
7s
5ss
7room
5use
4eaned
8r
7ing
6r
7ly
5rk
7's
7s
4icked
5ent
8s
5mate
5nic's
4oakroom
5ck
7s
5sed
7s
6ing
6ure
5ud
4umsy
5ster
9s
3oach
4de
6's
6d
4ffee
4ld
5league
bs
7ct
9ed
5our
8ed
8s
5umn
8s
4me
5fortable
5mand
9er
6it
8ment
8ted
ae
6on
6s
6unicated
7ters
5paction
7nies
8y
7re
9d
9s
8ison
6etition
6iler
6lain
aed
aing
at
bs
7ete
7icated
6romise
6ute
9r
4ncerned
8t
9s
6lusion
5ference
cs
7ss
6ident
7g
8uration
aed
7rmation
es
9ed
6lict
5nected
9ions
5sidered
6ultancy
bts
9ing
5tainers
6ent
6inued
as
6ract
aor
cs
7oller
cs
5vened
7rsation
9ion
8ter
6ince
4ok
5l
6ing
4pied
7s
5ying
4re
6s
5rect
9ed
9ing
9s
6idors
4sts
4uld
7've
7n't
5nsel
6t
7down
7ed
8rs
7ing
7ries
7s
7y
8's
5ple
5rage
6ier
6se
6tyard
4ver
7ed
4wardice
5s
3racked
5ne
7s
5sh
7ed
5te
5zy
4eate
5dentials
6it
5pt
5w
6's
6s
4ied
5teria
4ooks
5ssed
7ing
4ying
3to
3ulture
4pboard
4rators
5bs
5ious
5rency
8t
5ve
7s
4stomer
4t
5over
5s
5ting
3ycle
7s
6ists
2dad
4ft
4iries
4re
4shboard
bs
4tabase
as
5e
4ughter
4wn
4y
5's
5s
5time
3ead
5f
5l
6er
4bate
5t
5ug
4cent
5ide
8d
8s
6sion
as
5k
5laration
6ined
4dicated
5upe
4fault
5end
8ed
5inition
4lay
5ete
8d
7ion
5iverable
9ed
9ies
4mand
5o
4nied
5ver
4partment
cs
5end
8ency
8ing
5loyments
8s
5ot
7s
5uty
4rek
4served
5ign
8er
as
5k
6s
4tail
4veloped
ars
5ices
3iagram
4dn't
6t
4e
5d
5s
4ff
6erent
bly
6icult
4gest
5ital
4nner
5osaur
4rection
8ly
8or's
4sagreement
5count
6ussed
9ing
aon
5h
5k
6s
5patchers
5solved
5trict
7ust
3oc
5tors
5ument
aation
4es
6n't
7t
4g
4n't
5ate
5ors
4ors
4se
6s
4ts
4uble
8s
6tful
4wn
3raft
7ed
5gged
5ma
5wer
8s
6ing
6n
6s
4ew
4ied
5ft
5lled
5nk
5vers
4opped
7ing
5ve
4unk
3ublin
4mb
4ring
4tch
5y
3ying
2ear
5lier
6y
4sily
5ter
5y
4t
3dge
4it
6ors
6s
3ffort
3ighth
7ies
4ther
3lection
4se
3mail
7s
4ergency
3nded
5ing
5s
4gine
8ering
as
4ough
4tire
8ly
5rances
6ies
4vironment
ds
3scalated
9ing
4pecially
4timate
as
3urope
8an
3valuation
4en
6ing
6t
7ually
5ry
7body's
7one
7thing
c's
7where
4idence
3xactly
5ggerating
5m
6ples
4cel
6pt
8ion
5hange
5use
4ecutive
bs
5rcise
4ist
7ed
7s
4pect
8ations
8ed
8ing
6nsive
6rience
7t
5ire
8d
7y
5lain
9ed
9ing
5ort
8ed
9r
8s
4tended
5ra
3ye
2fab
4ces
5ilities
6ng
5tor
8y
4il
6ed
6s
6ure
9s
5r
6ly
5th
4kes
4ll
6back
6s
5se
4milies
5ous
4n
5s
5tastic
4rm
6er
8s
6s
4st
4t
4ult
4vour
8ite
4x
3ear
6ed
4d
4e
5d
6back
6s
5ling
6s
4ll
6ow
5t
4nce
4rry
4tch
4wer
6st
3iction
4elds
4fteenth
4ght
5ured
8s
4led
6s
5led
6s
5m
6ed
5ter
8ed
8s
4nal
7ly
6nce
5ding
9s
5e
6s
5ish
8ed
4rm
6s
6ware
5st
4sh
4t
5s
5ters
4x
5ed
5ing
5ture
3lag
6s
5ky
5t
4eet
5w
4ipped
4oods
6rs
5rists
5wer
8s
6n
4ying
3older
5k
5lowed
8ing
8s
4nts
4od
5l
5tball
4rbid
5cing
5ecaster
6man
5give
9n
6ot
8ten
5k
5mal
7t
8s
6ed
7r
6s
6ula
5th
6night
5um
5ward
9ed
4ught
5nd
7er
9s
5rth
3ramed
5nkfurt
7ly
5ud
4eed
6ly
6zes
7ing
5nch
4iday's
5end
5ghtens
4om
5ze
7n
3ully
4n
5ction
as
5d
6s
5ny
4rniture
2game
6s
4ps
4rbage
5den
8s
4s
4te
6s
4ve
3dansk
3eneral
9ly
8tions
9or
5tlemen
4rman
8y
4t
5s
3ifts
4rls
4ve
5ing
3lad
5sses
4ove
7s
3oal
6s
4d
4es
4lf
4ne
4odbye
6will
4t
4vernance
8ment
3pus
3randmother
5ph
7s
5z
4eat
5g
5noble
5y
4id
4oceries
5und
6p
7's
5w
6er
6ing
6n
4umbled
8ing
6py
3uard
4ess
7ing
6t
7s
4ild
6ty
4ts
4y
5's
3ym
5s
2ha
4bit
4d
5n't
4ifa
5rdressers
4ll
6s
6way
5t
4ndbook
6ed
6le
8d
6set
7hake
6writing
5g
6s
4ppen
8ing
8s
6ier
6y
4rbour
5d
6er
7st
6ly
5vest
4s
5h
5n't
4t
5e
6d
6s
4ve
6n't
5ing
3e
4'd
5ll
4adache
6line
6phones
6quarters
5p
5r
5t
6ing
5vy
4ight
4ld
5ped
6ful
6ing
6line
5sinki
4r
5e
5o
5s
3idden
5es
5ing
4gh
4ll
4m
5self
4ndsight
4red
6s
5ing
4s
5torical
3olds
5e
5iday
9s
4me
4nestly
4ok
4ping
5s
4rizon
5st
4ses
5pital
as
5t
6ed
4t
5els
5line
4ur
6s
5sehold
bs
7s
4w
3r
3uge
4ll
4man
5bler
5ming
4ndreds
5g
6ary
4rt
2i
3'd
4m
4ve
3ce
3deas
4le
3f
3gnored
3ll
5egal
4ya
3magine
4mediately
4port
6ssible
5rovement
3n
4box
4ches
5ident
5luded
8ing
5ompetent
4dex
5ustry
4formation
8ed
5rastructure
4herited
9s
4itials
4k
4s
5ight
9s
6st
5talled
6ead
6ruction
5urance
4tact
5egration
aor
6rest
aed
aing
7face
7n
8al
8et
7view
bs
5o
4vestors
5oice
3s
4lands
4sue
7d
3t'd
5ll
5s
4aly
4em
4s
3vo
2jar
4va
3o
4ined
7r
8s
6t
4ke
3umped
6s
4n
5iors
5k
2k
3assel
3eep
6ing
4nt
4pt
4ttle
8s
4yboard
5s
3ick
4d
5's
5s
4ll
5ometres
6s
4nd
6ly
6ness
4t
3new
3orea
3pi
3rakow
2label
7ed
7s
5s
4dder
5ies
5s
5y
4ke
4minated
5p
4nd
6ing
6lord
as
4ptops
4rge
7r
7st
4te
6ncy
6r
4ugh
7ed
5nch
8ed
9s
4w
5yer
8's
8s
4y
5er
4ziness
5y
3eader
8ship
6ing
6s
5flets
5k
5rn
7ed
7ing
5se
6t
5vers
7s
6ing
4d
5gers
4eds
4g
5al
4ipzig
4nding
5t
4ss
6on
8s
4t's
5ter
8s
4vel
7s
3ibrarian
bs
8y
4cence
4ed
5s
4fe
4ghtly
4ke
6d
6ly
4mit
4nes
5k
6ing
5t
4sbon
5t
6ed
7ners
8ing
6s
4ttle
4ve
6s
5ing
3oaded
7rs
6s
4calisation
5kdown
6ed
6s
4gged
6ing
5ic
6n
6stics
5o
5s
4ndon
4ok
6ing
6s
4se
6s
5ing
5ses
5t
4ud
6est
4ved
6ly
4wer
3unch
3yon
2machines
5ros
4il
6s
5ntained
7enance
4ker
6s
4lmö
4ma
4n
5's
5age
8d
8ment
8r's
5datory
5ufacturer
5y
4p
5ped
5s
4rathon
5ch
5ek
5it
5ked
7r
7tplace
5lies
5ta
4sk
5t
6er
4tch
7ed
8r
7ing
7making
5s
5ter
8s
4ureen
4y
5or
7's
3e
4ans
6t
6while
5sure
9d
8ing
4chanics
4dian
6cal
4et
6ings
4mber
8s
5ory
4n
5ded
5tion
9ed
4rchants
5ged
7s
4ss
4t
5rics
3iddle
4ght
5rated
8ion
bs
4lk
6ing
5lion
4ne
5ister
8ry
5utes
4ss
6ed
5take
4x
5ed
3l
3ode
6ls
5ules
4m
4ney
5itor
5olith
5th
7's
7s
4od
5n
4ral
5e
5ning
9's
5tem
6gage
4st
6ly
4ther
8's
5ion
5or
4untain
5th
4ve
6d
5ing
4wer
3r
4s
3uch
4g
4seum
3y
4self
2name
6d
4pkin
4sty
4tional
5urally
7e
3ear
6est
6ly
5t
4ed
6ed
4gotiated
4ither
4rve
6ous
4twork
4ver
4wcomer
as
5sletter
6paper
6room
4xt
3ice
4ght
7ly
4neteenth
7ies
5th
3o
4body
4dded
4nsense
4on
5r
4rm
6al
8ly
4tebook
6d
6s
5hing's
5iced
8s
4w
5adays
5here
3umbers
4rses
4ts
2object
8ion
4session
4vious
3dd
3ff
5er
7ed
7s
5ice
5sets
6ite
3h
4io
3kafor
3lder
6st
4eg
3n
4ce
4e
4ly
3p
4ened
6ing
9s
5rating
9on
bs
8or
as
4posed
7ite
4t
5icians
6on
8al
8s
3r
4dering
7s
4ganised
8zation
4iginally
3saka
3ther
7's
7wise
3ught
4r
5s
6elves
4t
5come
5live
9d
9s
5put
5right
5standing
3ven
5r
6all
6ruled
6sold
7pend
6time
3wned
6rship
2pace
5k
6age
9s
6et
6ing
4ge
6d
6s
4id
5n
6ful
6t
7ed
5r
6ed
6ing
6s
4llet
8s
4nel
7's
7s
4pers
4rallel
5cel
5ent
8al
8s
5k
6ed
6s
5ser
5tner's
9s
6y
4ssed
7nger
bs
7s
6ing
6keys
5t
6ries
4tience
8t's
9s
4ulo
4vel
4y
5ing
5ment
5roll
3df
3eace
4ers
4nalties
8y
5s
4ople
4rcent
5former
5haps
5iod
5manent
bly
6ission
5sonally
3harmacist
cs
9y
5se
4one
7d
7s
6ing
5to
7graph
7s
4ysically
3iano
4ck
6ed
7rs
6ing
5ture
9s
4eces
4le
6s
5ot
7s
4n
5g
4peline
4zza
3lace
7s
5in
7ly
5nned
6s
6ted
7ing
5que
5stic
5tes
6form
as
5yers
6ing
4ease
8d
4ug
3ms
3od
4ints
4liceman
7y
6shed
6te
8ly
7ical
bly
4ol
5r
4pular
4rt
6al
6folio
6o
6uguese
4sition
as
5sible
5t
6ed
7rs
6s
4t
4ur
6ed
4wer
3ractice
5ised
5m
4ecisely
5decessor
6icted
5fer
8red
5pared
5scriptions
6ent
9ed
6ident
6sed
7ure
5ttier
5view
7ous
4ice
7s
5ncipals
6t
7ed
8r
7ing
7out
7s
5or
7ity
5vate
4ocessing
6urement
5ducts
5fessional
6iles
5gramme
7ess
5ject
5mise
9d
9s
6o
7ted
8ion
bs
5per
8ly
6osal
8ed
5tect
9ion
6ocol
7type
5ud
5ved
6ider
5xy
3ublic
7shers
9ing
4ll
6ed
4mp
6s
4ne
6's
5ished
4pil
7s
4rchase
as
9ing
5e
5ser
4sh
6ed
7s
6ing
4t
2qa
3uality
5rantine
6rel
6ters
5y
4eries
6y
5stion
as
5ues
6ing
4icker
5eter
8st
7ly
5t
6e
4ota
6ed
2rabbit
4ce
5k
6s
4dar
4il
5n
6y
5se
7d
4j's
4madan
4n
5dom
4rely
4tes
5her
5ing
3e
4ach
7ed
6tion
5dable
6er
6ings
5son
8ing
8s
4booked
7ted
8s
5uffering
6ild
8t
4calculated
5eipt
7ve
9d
6ption
bists
5ife
5kless
5ommend
bations
bed
6nciliation
6rded
8ing
bs
6very
5ruiter
bs
4d
5id
5o
5rew
5uced
4freshed
5und
8ed
8s
6sal
9s
7e
8s
4gion
6stered
5ret
5ular
8tor
by
4hearsal
9e
ad
4jected
8ing
8s
4laxed
6y
5ease
9s
5ief
7ved
4mained
8s
5embers
5inders
5ote
6ve
8d
7ing
4new
7al
7ed
7s
5t
4organisations
4paired
5eat
5lace
9d
9ment
8ing
7yed
6ica
9s
5o
6rt
8ing
6sitories
by
5roduce
bd
4quested
9s
4run
4search
aer
6rve
6t
7s
5idents
6gned
5ource
5pect
6onsibility
ble
5t
6art
9ed
6ore
9s
5ult
4tail
5ired
5rain
6ospect
6y
5urn
8ed
8s
4versal
8e
5iew
8ing
5oke
4write
8ten
6ote
3ice
5h
4der
6s
4ght
7ly
7s
4ng
6ing
6s
4sk
6y
4ver
3oads
4bots
4de
4ll
6backs
6ed
6ing
4of
4pe
4se
6s
5ter
4ta's
6te
8d
7ion
5terdam
4ughly
5ter
6ine
4ws
3ubber
6ish
4de
4i
4le
6's
5ing
4n
5book
5g
5ners
6ing
5s
4ral
4st
2safe
6r
6ty
4lary
5e
6s
7man
4mple
7ing
4ndwich
aes
4t
5isfaction
4ve
6d
5ing
8s
4w
4y
5s
3cale
5n
6ned
7ing
6s
5red
5ttered
4heduled
ar
5ools
4ience
7tific
5ssors
4ooter
5pe
5re
7card
bs
6ing
4rapped
5een
8s
5ipt
8s
3ea
5led
5rch
8es
5son
8s
5ting
6s
4conds
5ret
8ary
5ured
4ed
5med
5n
5s
4gments
4ll
6ers
6ing
6s
4mester
4nd
6s
5iors
5sor
5t
6ence
as
4parate
4ries
5ver
8s
6ing
4t
5s
5ting
6led
8ment
5up
4venties
3hadowed
5king
5me
5ped
5rd
7s
6e
7d
6ing
4e
5'd
6s
5er
6t
5lters
4ifts
5p
6ped
8rs
7ing
6s
4oe
6s
5ok
5p
6pers
7ing
6s
5rt
7en
9ed
8r
5uld
8've
8n't
6ted
7ing
7s
5w
6ed
6ing
6s
4rinking
5ugged
4ut
6down
3ick
4de
6d
6s
6ways
4ght
5nal
6ed
4lence
7t
4mply
4nce
5gapore
4ster
8's
4te
6's
5s
5uation
4zes
3ketched
4i
5ers
5ing
5ll
5p
6ped
7ing
6s
3leeps
5pt
4ice
7s
5de
5pping
4oppy
5t
6s
5wer
7st
6ly
3maller
4ell
4ile
7y
4s
3o
4ftware
4ld
5ution
4me
6body
6one's
6thing's
7imes
6where
4ngs
4oner
4rry
4ul
5nded
5p
5r
5th
3pace
5in
5nish
5red
4eak
7er
7s
5cification
5ech
5nd
7s
4ine
4lit
7ting
4oke
5nsor
5rt
5t
6s
4readsheet
ds
5ing
7t
3quad
7s
6re
3table
5ffed
5ge
6ing
5irs
5keholders
5le
6l
7s
5mp
5ndard
7s
7up
9s
5rs
6ted
8rs
7ing
5te
7ment
7s
6ic
7on
6us
5y
6ed
6ing
6s
4eel
6ring
5fan
5pped
5ward
9s
4ick
7ers
7y
5ll
4ock
5len
5mach
5od
5p
6ped
6watch
5res
6ies
4raight
6nge
6tegy
5eet
8s
5ike
6ng
6ps
5ong
5ucture
4uck
5dio
8s
5ng
5pid
5ttgart
3ubscribers
4ccess
9or
bs
4ddenly
4ffer
8ing
4itcase
as
6e
6s
4m
5mary
6er
4nday
5ita
5set
4per
5plier
as
7y
6ose
9d
4rprised
5vey
6ived
9s
4spicious
3vp
3wallow
5pped
4ear
4im
5tch
8ed
9s
3ync
4stem
8s
2t
3able
7t
4g
5ged
4keaway
6n
6s
5ings
4lk
6ing
6s
5ly
4mpere
4nk
4p
5e
4rget
8s
4sk
3each
7er
9s
5m's
4ch
6nology
4eth
4lephone
6vision
4mplate
as
4nants
5d
6s
4rabytes
5m
6inal
4sters
6ing
6s
4xt
3han
6k
7ed
7s
5t'd
7s
6s
4e
5ir
5mselves
5n
5ory
5re
7'd
8s
7fore
5se
5y
6'd
7re
7ve
4ing
6k
7ing
5rd
4ough
4rew
5illed
5ottle
6ugh
9out
6wn
4ursday
as
3ick
6ed
7t
8ing
4de
4ed
4les
5l
6s
4med
6outs
4ny
4red
4tles
3oaster
4bias
4day
4ld
4morrow
4night
4o
5ling
6s
4pic
4rn
4tal
7s
4uch
7ed
8s
7ing
5rist
6s
4wn
3race
7d
7s
6ing
6tors
5ders
5ffic
5in
7ed
7s
5nsactions
7cript
cs
7lation
ds
aors
5vel
8lers
9ing
8s
5wler
5y
6s
4eat
7ed
5e
4ick
5ed
5gger
5m
5p
4olley
5users
4uck
7s
5ro
5st
7ed
7ing
7s
5th
4ying
3uned
4rin
5n
6ed
6s
3welfth
3ype
6d
6s
5ical
9ly
6ng
2ugly
3nbelievable
4der
7estimated
7neath
7rated
7stand
9ood
5o
4it
4learn
6ss
4sure
3pdate
8d
8s
4per
4side
5tairs
4time
3s
4age
4b
4e
5d
5less
5r
6s
5s
4ing
4ual
7ly
2values
4nity
4ult
3endor
8's
5lo
4rdict
5sions
5y
4st
4to
5s
3ice
4ew
6ers
4sit
7ors
7s
3olume
6nteer
bs
4te
4uchers
3p
4n
2wait
6ed
6ing
6s
5ved
4ke
4lk
6ed
6s
5let
6paper
6s
4nda
5t
6ed
6ing
4rd
6s
5ehouses
5ned
4s
5h
4tched
7ing
5er
4ved
6s
4y
5s
3e're
5ve
4ar
5ther
4dding
9s
4ek's
6day
6end
9s
6ly
4igh
7ed
7t
4nt
4re
6n't
4t
3hat
6's
6ever
a's
6soever
4eel
5n
6ever
5reas
5ther
4ich
5le
5stle
5te
7board
4o
5'd
5ever's
5lesaler
5m
5se
3ide
6ned
6r
4fe
5i
4ki
4ll
4n
5dow
5ning
5ter
4ped
4red
4sh
4th
6in
6out
3oman
5en
4n
5't
4od
4rd
6s
5karound
6flow
5ld
5n
5se
4uld
7've
5nd
3ristband
7s
5te
7r
7s
6ing
4ong
5te
2x
3ml
2yard
3eah
5r
6ly
6s
4lled
4s
5terday
3ou
5'd
6ll
6re
6ve
5ng
7er
8st
5rself
2zone
6s
0@0
11
12
13
14
15
1after deeds
7own deeds
1before deeds
1first
1last 1
62
2ength 0
81
82
83
84
0I background>0.02
g5
f1
2could>0.02
b5
5nterfactual>0.02
k5
2future>0.02
c5
2passive>0.05
5t>0.02
a5
91
92
93
95
3erfect>0.02
d5
c1
3resent>0.02
c1
c2
c3
c5
2would>0.02
b5
a1
a2
a3
1/background
c/achieve
ft
dchange
ddecide
dreact
dstate
2could
7/achieve
at
8change
8decide
8react
8state
5nterfactual
g/achieve
jt
hchange
hdecide
hreact
hstate
2future
8/decide
9state
2not
2passive
9/act
astate
5t
6/achieve
9t
7change
7decide
7react
7state
3erfect
9/achieve
ct
achange
adecide
areact
astate
3resent
9/achieve
ct
achange
adecide
areact
astate
2would
7/achieve
at
8change
8decide
8react
8state
0^
1 #count
8 engineers
9families
9of
b #count
aptions
ather
9people
9teams
9visitors
9ways
aent
ainters
9{inner}
aled}
aserved}
9|
3date
4uration
b after
dnd
cbecame
efore
cin
clater
con
3money
4ultiple
b became
cof
cthe
3percent
a of
2a
3 blind
5oy
4customer
4family
6rmer
5ull
4green
4lady
5ist
4man
5other
4new
4release
5ule
4second
4test
5hing
5ime
4woman
4year
4{inner}
5served}
3bandoned
4out
7 #count
3dvertisers
3fter
7 #duration
8a
8it
8that
ae
ais
7wards
c i
dthe
3gainst
9 that
4ents
3ll
5 #count
6but
9 #count
6of
6the
4so
3n
4 alert
5old
4d
5 #count
6a
7fter
7ll
7t
6by
8 #count
6each
7very
bone
6for
6he
7ow
6i
7'd
8m
8ve
7f
7n
7t
8's
6leadership
6me
7y
6nobody
8w
6on
8e
7ur
6people
6she
7ince
7o
6that
a's
8e
9ir
9n
9re
b's
9se
9y
8is
8ose
6we
8ll
7hat
8en
6you
6{led}
7served}
4y
5thing
5way
8 the
9|
3round
3s
4 a
5for
5to
4k
5ing
3t
4 #count
6date
5my
5that
7e
4trition
3verage
2bad
3ecause
9 of
4fore
8 it
9that
3lack
7 friday
3oth
3ut
5 a
6he
6i
7'd
7n
7t
6people
6she
6that
8e
9n
9re
9y
8is
6we
7hen
6you
6{led}
4y
5ers
3y
4 #count
6date
6multiple
5autumn
5christmas
5day
5easter
5friday
5midnight
6onday
5noon
5saturday
6pring
6ummer
7nday
5the
8n
7ursday
5wednesday
7ek
9 #count
2calls
4n
5cellations
4rd
3hildren
3lients
3odes
4mmuters
5plaints
c about
7etion
7iance
4nflict
4sts
4uriers
4verage
3rash
7 free
7es
4ews
3ustomers
b got
2data
4y
5 #count
3eleting
4ploys
3idn't
3oing
7 it
4ne
6 like
5ors
4uble
8 bookings
3rivers
4opped
3uplicate
4ring
8 the
2each
6 new
7of
8ne
4rlier
9 in
6y
3ither
3mpty
3ver
6 since
6y
7 new
8one
8time
7body
b had
7thing
2failed
6ures
a went
5r
6 enough
4lse
7 alarms
4milies
a had
4rmers
9 had
3eedback
3inance
5e
6 |
4rst
7 i
8the
aing
3olks
7 who
4r
5 #duration
6a
6example
6me
7y
8self
6the
3rankly
5ud
4eezes
4iday
4om
6 #count
8date
7that
9e
an
are
9is
2generally
3oing
4od
3rowers
3uests
2ha
4d
5 i
4nging
3e
4 agreed
5did
8n't
5gave
5knew
5left
5never
5said
7ys
6igned
5took
5wanted
7s
6rote
4'd
6 been
5s
6 a
7still
4r
3iring
4s
3ome
4nestly
a the
4w
5 do
6i
7t
3r
4 had
2i
3 also
6ways
5m
5nnounced
6swered
5pologised
5rgued
5sk
7ed
4began
6lieve
bd
5ooked
6rrowed
5rought
5uilt
4call
8ed
6me
6n
7't
7celled
6rry
5hanged
6ose
5losed
5oded
6nsidered
6uld
9've
9n't
7nt
9ed
5ut
4decided
7lared
6leted
5id
7n't
6sagreed
5o
6n't
5rafted
6ew
6opped
7ve
4exported
4failed
5elt
5ind
6rst
5lew
5ollowed
6und
5roze
4gave
5o
6t
5uess
4had
7 #count
7n't
6ve
5ired
4inherited
6vited
4just
4keep
6pt
5new
6ow
4laid
5ead
7rned
6d
6ft
5istened
5ogged
6ok
8ed
6st
4made
6ke
6nage
5easured
6t
5ight
5oved
5ust
4need
6gotiated
6ver
5o
6ticed
6w
4offered
5nly
5pen
8ed
5rdered
5ught
5wn
4paid
7red
5honed
5icked
5refer
ared
7sented
6inted
6ofiled
7posed
5ulled
6shed
6t
4raised
6n
7g
5ead
6built
6commended
6fused
6member
7oved
6placed
6stored
6voked
6wrote
5ode
6lled
5un
4said
6t
6w
6y
5end
7t
6t
5hould
a've
7wed
6ut
5igned
6t
5orted
5pent
6lit
5tart
9ed
6ill
6ood
7pped
5uggested
6ppose
5witched
4take
6lked
5ell
6nd
6sted
5hen
6ink
6ought
6rew
5old
6ok
5ried
6ust
6y
5urned
5yped
4used
6ually
4waited
6lk
8ed
6nt
8ed
6s
7n't
6tch
5eighed
6nt
5ill
5ould
9n't
5rite
6ote
3'd
5 #count
6always
7pproved
7sk
9ed
8sumed
6been
8gin
7ring
7uilt
6considered
7ut
6do
6expect
6get
7ive
7o
8ne
8t
6had
8ve
6leave
8ft
8t
7ike
7ook
aed
6made
6never
7ot
6only
6picked
7romised
7ull
8t
6rather
7ead
6say
7et
7it
7pent
7tart
6take
8lk
7ell
8sted
7hought
7old
7rusted
6underestimated
6write
aten
4ll
6 be
7take
8ell
4m
5 a
6not
6responsible
6slower
4ve
6 #count
7a
7become
9en
7come
7got
8rown
7kept
7learned
7never
7seen
3f
4 #count
5a
5i
6'm
6t
7's
5the
8re
a's
8y
5we
5you
3n
4 #date
7uration
5a
6n
5general
5hindsight
5month
6y
5our
5retrospect
5spring
6uch
5that
7e
8 #duration
7is
7ose
5week
4frastructure
4novation
4side
8 #duration
5tead
9 i
3t
4 brought
5came
7ught
6omes
7st
5did
8n't
6oesn't
5ended
8s
5failed
6ound
5gets
6ot
5had
7s
6eld
5is
7n't
5made
5ran
6uns
5said
6hipped
7owed
5taught
6ends
6ook
9 #duration
6urned
5was
8n't
6ent
6orked
7uld
4'd
5s
6 #count
7a
8lways
7become
9en
7in
7not
7on
7stayed
9ill
7the
2just
2keeping
3ids
2last
6 year
4te
3eadership
5ving
4gal
4sson
4t
5 me
3ook
6ing
9 back
4sses
5t
3yon
2management
4rketing
b had
4y
5be
3e
4 i
6'd
4anwhile
b the
4dian
4rging
3ine
4stakes
3onday
4re
6 servers
4st
6ly
8 it
4ve
5ing
3r
3y
4 #count
5boss
5deputy
6irector
ds
5error
5first
5group
5lesson
5mistake
5own
5part
6eer
7ople
6redecessor
5takeaway
7sk
6eam
5vp
5{inner}
6led}
6served}
2never
4w
5 {inner}
7served}
4xt
6 day
7morning
7time
3ight
3o
4 i
5one
4body
8 had
bs
9in
9on
aver
9was
8's
4ne
6 of
4rmally
a i'd
4t
5 a
6one
5hing
4w
5 each
6i
7t
8's
6one
6the
6we
6you
5adays
3urses
2of
4 #count
5the
8 #count
3h
4 the
3k
4ay
6 so
7|
3ld
5 people
6{led}
3n
4 a
6verage
5day
5monday
5sunday
5the
8 #count
7ursday
5wednesday
4ce
4e
5 could
6day
6man
7orning
6of
6thing
6wanted
8s
8y
6{inner}
7served}
4ly
6 #count
3pening
3r
4 we
4ders
3ther
3ur
5 nightly
6{served}
5s
4t
5 of
3ver
6 the
2p
3 #label
3age
6s
4rcels
5ents
4ssengers
4tients
4yroll
3eople
8 got
9in
9like
9say
9were
aho
aould
4rsonally
c i
3latform
5yers
3olicyholders
3rocurement
5duct
2queue
2rather
8 than
3eaders
4buffering
4cruiting had
4funds
4jected
4peat
8s
5orted
8s
4sult
8 #count
9the
9well
4turns
9 for
3iders
4ght
7 so
4sk
3olling
9 back
4ughly
9 #multiple
2sales
7 had
8wanted
4y
5 a
3econd
8 i
5urity
4llers
9 were
4nding
3he
5 got
6had
6runs
6said
6takes
7ook
6was
5'd
7 been
6s
4oppers
a in
6s
5w
3ick
4lence
4nce
7 that
ae
bn
4tuation
3loppy
3mall
3o
4 #count
5a
6fter
6ll
6t
5by
5for
5he
6ow
5i
6'd
7m
7ve
6f
6n
6t's
5my
5nobody
7w
5our
5people
5she
6ince
5that's
7e
8n
8re
a's
8se
8y
7is
6o
5we
7'd
6hat
7en
6ith
5yeah
7s
6ou
5{led}
6served}
4me
6 managers
7of
7were
7{inner}
6thing
3plitting
3tudents
3uch
4pport
4re
6 |
2task
3eachers
5ms
7 that
4chnical
b debt
4ll
3hat
6 check
7i
8s
7list
7one
7part
7was
8ent
8inter
8ould
7year
6's
8 a
9been
9how
9on
9the
9what
4e
5 #count
7date
8uration
7multiple
7percent
6accountants
8tions
7gency
ats
7lternative
7nalysts
7pp
7udit
bors
7verage
6bank
7ill
7oard
8x
7ranches
7uild
8tton
6calendar
9l
as
8rd
as
8use
7hain
8eck
bout
8ief
8oice
7ity
7linics
7ommittee
9pany
8nflict
9sultants
9tract
8st
7ustomer
es
6daily
8ta
8y
7esign
9k
7ifferences
8rector
7rawing
8ivers
6easy
7ngineers
7xpiry
6failure
8rmers
7ield
8le
8nal
ance
8rmware
9st
7ollowing
8rm
aat
7reeze
8iday
6gate
7roup
6head
7ospital
es
6idea
7mport
7nfrastructure
8ventory
6job
6lab
8st
8unch
7esson
7ist
7oad
6man
8p
8rketing
7edian
8rchants
7igration
8nistry
8stake
7odel
6network
8w
8xt
7ight
bly
7umbers
8rses
6obvious
7ld
7n
8e
7perators
8tions
7ther
7wner
6page
8iring
8per
7eople
7hoto
7ilot
7lan
at
9tform
7revious
8ice
aing
8oblem
9duct
9gramme
9vider
6question
9ue
8ick
6ranking
7eason
8gulator
8lease
8st
9ult
8turns
7iders
8sk
7ollout
8om
9t
8tation
7ule
a's
8n
6sales
8me
7creens
7econd
7hadow
9re
8eet
8ops
9rt
7ingle
7mall
7plit
7teering
8orage
am
8udio
7upplier
7witch
6table
8keaway
8sk
7eachers
9m
as
7hing
9rd
8ursday
7ime
7ool
7rade
8ouble
6vendor
c's
7p
6wait
8ll
8y
7eekly
7hole
7rong
6year
6{inner}
7led}
7served}
5ir
7 director
8manager
8{led}
5n
6 a
8fter
7came
7i
8'd
8n
8t
9's
7so
7the
are
c's
ay
7we
5re
7 are
8had
8is
8was
9ere
7'd
9 been
8s
9 a
blways
athe
5se
7 days
5y
6 always
8re
7change
dd
7delivered
8id
an't
8o
9n't
7fixed
7got
7had
9ve
7just
7knew
7like
7made
7never
7promised
8ut
7sat
8ent
8hould
8imply
8tayed
9ill
7took
7went
9re
6'd
8 be
ben
9had
9never
9promised
7re
9 not
aon
7ve
4ird
5s
6 is
7one
7time
7was
4ose
7 #count
8{led}
3ime
6 to
3o
4 be
4day
7 i
4masz
4o
5k
3rains
5vellers
4ust
3urned
6ing
3ypical
9 of
9ly
2ugly
3sers
4ually
9 a
athat
ce
2vendors
3iewers
4sitors
2waiting
6s
4ste
4ve
6 #count
3e
4 all
7so
6re
7gued
5bought
5closed
6ould
a've
8nted
6ut
5delivered
6id
8n't
6o
7n't
5ended
5finished
7xed
6ound
5get
6o
7t
5had
8n't
7nded
7ve
5keep
7pt
5launched
6earned
6ooked
7st
5made
7ke
6ight
6oved
5now
5opened
5paid
7ssed
6ut
5ran
6ecovered
6olled
6un
5sell
7nt
6hipped
7ould
b've
6old
6tarted
7ill
6witched
5talked
6hought
6ook
6ried
6urned
5used
5went
7re
9 #count
4'd
6 been
5re
7 a
5ve
7 a
8got
8kept
4ek
6 #count
4ll
6 the
4re
3hat
6 bugs
7came
8hanged
7did
7had
9ppened
9s
7i
8'd
9ve
8t
7one
7stayed
bs
7the
ay
7was
8e
9'd
ave
8ould
6's
4en
6 a
7i
8t
7something
7the
6ever
5re
7 i
9t
4ich
4o
5ever
3ith
6 #count
7a
7that
9is
6in
8 #duration
9the
6out
3omen
4uld
7 i
3rong
7 answers
8names
2yeah
6 so
5rs
7 ago
4s
5 so
6|
3ou
5 can't
7ould
6don't
6get
6have
6want
5'd
6ve
2{inner}
9 and
aget
bot
ahad
ain
aon
aused
awere
3led}
7 got
8in
8like
8on
8say
8were
9ho
b'd
9ould
3served}
a could
gn't
bget
cot
bhad
bin
blost
bnoticed
bof
cn
bsaw
ctopped
bwaited
cere
cho
e'd
cith
could
0a
1 #count
8 page
dr
3duration
b old
3multiple
b day
2a
3nd
2b
3 testing
3ackup
4d
5 day
5ge
4g
4ker
7y
4nk
6 |
5ner
4r
4sket
4tch
3eautiful
4d
4er
6 |
4tter
8 model
3icycle
4g
5 bang
6clean
6one
6word
6{served}
5ger
8 one
4ke
4ll
6 for
4nder
4rthday
4t
5 ashamed
6because
6embarrassing
6faster
6i
6less
7ike
6of
7ver
6under
6|
3lack
7 screen
5nk
7 page
4ind
7 customer
8{served}
3oard
5t
6 |
4nus
4ok
6ing
4rder
4ss
4t
5tle
4ught
4x
5 and
6for
4y
3ridge
4oken
3uddy
5get
8 of
4g
4ild
7ing
4nch
7 of
4s
4tton
4yer
2café
4ke
6 |
4lendar
a for
bof
5l
6 and
7from
7that
8o
7with
7|
4p
5acity
4r
5 park
5d
6 and
7|
4se
6 for
3ellar
4nt
6ral
4rtain
6ificate
3hain
7 of
6r
7 |
5nce
6ge
8 in
6nel
5rt
7er
5t
4eap
7 phone
7er
5ck
7 in
9s
8that
7er
7list
b and
4ild
5p
4oice
8 i
9of
3ity
3laim
7 took
5ss
5use
4ean
7 up
6r
5rk
5ver
4ick
5ent
8 who
5nic
4ock
5se
7d
5ud
4uster
3ode
4ffee
8 and
9with
4ld
5league
5umn
4mmitment
8tee
6on
5pany
9 for
athat
7rison
6etitor
6laint
7ete
4nference
6ig
7rmation
5sultancy
bt
5tract
a test
aor
7ol
4ordinator
4rner
5rected
9ion
4st
4untdown
7er
9 offer
7ry
5rier
6se
3rane
5te
7 of
4edit
5w
4itical
3ulture
4pboard
4stom
8er
a who
b|
2daily
7 call
4shboard
4ta
6 centre
6base
5e
6 and
7before
7for
8rom
7in
7on
7that
9e
8o
7without
7|
4y
5 and
7t
6for
6late
6of
7n
6per
6to
8 #count
6|
3ead
6line
4bate
5t
4cent
5ision
4lay
5ivery
4mo
4partment
c of
5loy
4signer
5k
4veloper
3iabetic
4fference
6icult
4nner
4rector
4scount
6ussion
c whether
5k
5patcher
3oc
5ument
a |
4g
4or
6 |
4uble
3raft
5wer
8 |
6ing
9 |
4ill
5ver
4y
5 run
3umb
4plicate
2factor
8 of
4iled
6ure
4llback
5se
7 alarm
4mily
4re
5m
6er
4st
6er
4ther
4ult
4x
3eature
4rry
4w days
6months
6of
3ield
7 and
4gure
4le
6 that
5m
5ter
8 in
9that
4nal
5ding
5e
6 |
5ger
5ished
4rm
6ware
4x
5ed
7 part
8step
8thing
5ture
3lag
5t cut
4ood
7ed
6r
5rist
3older
4od
6 delivery
5l
4recast
5m
6 |
6al
8 plan
6er
5tnight
b |
4urth
3raud
4ee
6ze
5sh
4iday
8 afternoon
and
9with
5endly
4ozen
3ull
6 build
7one
7rewrite
4nny
2garden
4te
6 |
6way
3ift
4rl
3olf
6 course
4od
6 example
7one
7team
7week
8hile
3randmother
d in
5ph
4eat
5en
7 light
5y
4ocery delivery
5up
7 of
a #count
3uard
4ess
7 |
6t
4y
5 called
6who
3ym
2habit
7 of
4lf
5l
4nd
6ful
6over
4rd
3ead
6 {inner}
6set
3idden
4story
3old
5e
5iday
4spital
a group
4tel
5line
4use
7 with
3uge
4man
4nch
4rry
7 |
2jam
4r
3ob that
4int
4ke
6 |
4urnalist
2kernel
4y
3id
4nd
6 of
2lab
5el
4dy
4ke
4minated
5p
4ne
5guage
4ptop
8 and
9|
4rge one
4te
4unch
3ead
6er
5rning
4dger
4sson
8s
9 learned
4tter
8 and
9from
9|
3icence
4e
5 |
4fe
5t
4mit
4ne
6 and
7in
7of
7that
7|
5k
4st
6 and
7is
7of
8n
6ing
4ve
3oad
6 test
5n
4ck
6ed
7r
4g
5in
5o
4ng
6 time
6er
4ok
4t
5 of
6|
5tery
4vely
4w
5 performer
5er
3unch |
2m
3ail
5ntenance
4n
5 called
6in
6who
7ith
5ager
9 i
awho
5ual
4p
5 |
4rket
4tch
5ter
8 of
4ybe
3eeting
9 with
a|
4mo
4rge
7r
4ss
6 that
7|
6age
9 with
3id size
5dle
4gration
4nute
8 and
9|
4ssed
6ing
5take
9 of
a|
4x
3odel
7 |
4nday
8 and
9i
9|
5th
7 and
8in
9t
8later
8of
8the
9o
a #count
8|
7ly
4od
4re
5ning
9 |
4ther
4ve
3rs
3ug
4seum
2name
6 and
7on
7under
7|
6d
4pkin
4sty
3eighbour
4w
5 certificate
6date
6engine
6job
5spaper
3ice
6 one
4ght
7 and
8crew
8in
8on
8shift
8to
a #count
8{inner}
8|
7ly
3o
4 |
4rmal
4te
6 in
6book
4vel
3umber
8 and
9on
9that
4rse
7 in
8on
2one
5 off
6page
ar
2page
6 and
7for
7on
7where
8ith
7|
4id
5r
6 of
4nel
7 of
4per
4ragraph
5ty
4ssenger
6word
4tch
5ient
9 in
9's
4yroll
3df
5 |
3en
5alty
5sioner
4rcent
9 and
a|
9age
5formance plan
5manent
6it
5son
8 in
9who
c's
aith
3harmacist
9y
4one
7 call
8in
8number
8that
8|
5to
7 and
8of
8|
7graph
3icture
9 of
4lot
7 was
4peline
4zza
3lace
7 where
5in
5n
6 and
7for
7of
7to
7was
8ith
6e
6ner
7ing
6t
5tform
5yer
4umber
3oint
4or
4rtal
4sition
5t
6card
6er
6ing
4wer
3ractice
5m
4escription
6s
4ice
7 |
6ing
5nter
4oblem
5duct
9 that
a|
9ion
5ject
5mise
5of
5per
6osal
a to
5totype
3ublic
7sher
4ll
6 request
2quarter
4ery
5stion
a i
bof
5ue
7 of
4ick
5et
2read
6er
6ing
6y
5l
6 one
7{served}
6ly
5son
8 to
4ceptionist
5ord
4d
5 light
5esign
4fund
4gular
4hearsal
4lease of
4organisation
4placement
6y
5ort
4quest
4start
6ore
5ult
8 of
4tired
5ry
4view
8 of
an
4write
9 would
3ide
4ght
4ng
4sk
4tual
3oadmap
9 |
4llback
a |
6out
4om and
7with
7|
4ta
6tion
4und
5te
6ine
4w |
3ule
6 a
8nd
7for
7in
7now
7that
7|
2sample of
4turday
a night
b|
4ving
3cam
5n had
6dal
6ner
4heduler
6ma
8 change
5ool
4reen
8 reader
9{served}
5ipt
8 and
9that
3eason
8 to
5t
6 in
4cond
8 one
9pair
9time
4nior
4parate
4rver
6ice
4tting
4v
5 #label
3hadow
5rd
6e
7 of
7d
4eet
5lf
4ift
7 to
a #count
5p
4op
6per
5rt
7 note
7er
3ign
6ature
4mulator
4ngle
8 engineer
9one
9person
9{inner}
aled}
aserved}
4te
5uation
4ze
3lide
7 but
8with
8|
5ghtly
4ot
5wer
3mall firm
8group
8one
8piece
8thing
8{inner}
9served}
7er
5rter
4iley
3ofa
5t
6ware
4re
5t
6 of
4ul
6 and
7|
3pare
4ec
4inner
7ing
a wheel
4lit
4readsheet
d |
5ing
7t
3taff
5ge
5keholder
5mp
5ndard
7ing
a thing
5rt
7up
5tic
6us
4eering
a committee
5p
6 in
4icker
7y
8 note
4op
6watch
b and
c|
5rm
6y
4raight
6nge
6tegy
5eet
5oke
6ng
3ubscriber
4mmer
8 |
4nday and
9with
9|
4pplier
a and
6ort
4rgeon
5vey
3witch
3ynonym
4stem
8 that
2table
7 |
7t
4g
4lk
4pe
4sk
6 force
4x
3eacher
5m
6 is
7of
7that
4chnical
9ian
4lephone
4mplate
a for
4nant
4rm
6inal
5rible
4st for
7on
7suite
7that
7with
7|
6er
4xt
6 message
3hank
7 you
4eory
4in
6g
7 and
8before
8called
8for
8i
8like
8now
8that
8we
9hich
9ith
8|
5rd
7 one
4umb
7s
8 up
5rsday
a and
bevening
3icket
8 and
9in
9with
9|
4ll
4me
6 and
7i
7when
7|
6r
4red
3o
4ol
4pic
4y |
3rade
6ing
7tion
5in
7 and
8|
7ing
5nslation
d layer
5vel
4ial
5ck
4uck
5e
3uesday
9 with
a|
4nnel
3ypical
2user
2van
4ult
3endor
8's
4rdict
5y
4to
3ideo
4llage
4sion
6t
3oice
4te
4ucher
2waiting
9 list
aroom
4lk
6 separately
7|
5l
6 |
4r
5 room
5d
5ehouse
5m
5ning
9 in
4y
5 to
3edding
5nesday
b |
4ek
6 and
8t
7for
7in
7of
7to
9 #count
7|
6's
6end
9 and
ain
awith
a|
6ly
8 one
4ight
4t
3heel
7chair
4ile
7 to
8|
5te
7 page
7board
4ole
7 quarter
3idow
4ki
4ndow
5ner
5ter
4sh
6 |
3oman
7 in
8who
4rd
6 to
7which
7|
5karound
6ing
9 group
6shop
5se
3ritten
4ong
7 bill
8dose
8number
8one
2year
6 before
7earlier
8very
7for
7in
7later
7now
7of
8n
7sooner
7to
9 #count
7|
6's
6ly
4s
5 |
3oung
7 manager
7er
2{inner}
9 and
bt
acalled
cn
afrom
ahad
cs
ain
anamed
aon
athat
awas
bith
brote
3led}
7 in
8who
b's
9ith
3served}
a and
bcan
bfrom
bgot
bhad
ds
bin
cs
bnear
bof
cn
cver
bthat
bwent
cho
e's
cith
could
crote
1bandoned
9 <
3ra
2le
4 to
7 see
2out #count
c a
end
ddevelopers
dengineers
dhad
din
f #count
dmore
dof
dpeople
dshops
dthe
eo
dvisitors
d{inner}
eled}
eserved}
d|
7date
8uration
f and
geach
gfor
hrom
gi
glater
gof
gsooner
gto
gwhere
g|
7money
c |
8ultiple
f and
gof
g|
7percent
e of
6<
6a
7nd
7sking
6dates
6everything
6going
6how
6is
7t
8 #duration
amultiple
9and
at
9but
9for
arom
9the
9|
6lost
6me
7oving
7y
8self
c is
6once
a a
7ur
6people
6that
a i
bone
b|
8e
9 date
asame
aweather
a{served}
9ir
8ose
7o
6us
6waiting
7hat
8ere
9ther
d the
8o
6{led}
6|
5…#
3ve
5 #count
6a
6it
6me
6the
9m
2road
2use
5 <
1ccent
6 <
6s
7 <
4pt
6 a
7that
6ance
a <
6ed
8 <
9it
9the
9|
6ing <
4ss
6 <
7and
6ibility
d <
ewas
3ount
7 #count
8<
8and
8in
a #duration
8manager
fs
8of
a the
8{inner}
8|
7ability
9le
b for
8nts
b <
cwho
7ing
a <
7s
8 <
9and
9on
9were
3urate
2knowledge
b <
bd
3s
4 <
2quired
7r <
5sition
b <
bs
c <
2ross
6 #count
d sites
7a
8ll
7by
7the
a company
bstreet
7|
2t
3ion i
6s
7 <
8go
a on
4ve
6 {served}
3ual
6ly
8 <
9and
9got
9|
5rial
1d
2 <
2apter
7 <
2d
3 <
4a
4people
4to
6 it
4{led}
3ed
5 #count
6<
6a
6to
8 the
3ing
6 people
7{led}
3ress form
8|
7ed <
8s <
3s
4 a
2juster
8 <
8s
9 <
2min
5 <
4t
5 <
6it
8 |
6that
6|
5ted
8 <
2opted
7 <
8as
8by
a the
8for
8it
8the
2s
3 serving
2ult
5 <
5s
2vance
7 <
3ert
6 <
6iser
as
b <
cand
cgot
8ing
b <
3ice
6 <
7|
4sory
8 board
1ffected
2raid
6 of
7that
8o
2ter
5 #count
c and
dof
dthe
d{inner}
d|
7date
8uration
f and
j #duration
gi
ht
gonly
gso
gthe
gwe
hhere
6<
6a
7 month
8quarter
8week
8year
7bout
b #duration
7ll
9 |
7n
8 update
8d
9 the
8other
6because
6each
7very
6i
7'd
8ve
7n
7t
8 #count
9was
9|
8's
6me
8 |
6one
6release
6so
8me
6that
a #count
band
bi'd
ct
bthe
ere's
ey
bwe
b|
8e
9 first
aother
9ir
9y
8is
a the
6we
7hen
7ith
6|
5noon #count
g of
a<
aall
bnd
d i
afor
a|
9s
a <
5wards
a <
band
bi
c'd
bthe
bwe
b|
1gain
5 <
6a
7fter
7nd
9 again
aof
athe
awe
7s
7t
6because
8fore
c the
7y
6every
6for the
7rom
6i
7 would
7'd
7n
8 #duration
9the
7s
7t
8 was
6on
6so
6that's
8e
9 same
a{served}
7o
6which
7ith
ain
aout
6|
5st
7 #count
e before
fin
fthe
f|
8a
8it
a since
b|
8last
8me
8some
c #count
8that
ae
bm
8|
7…#
2e
3ncies
8 <
5y
6 <
7had
7that
7was
6's
8 <
4da
6 <
4t
5 <
5s
6 could
7in
7the
3s
2nes <
2o <
4i
4|
2ree
5 <
6and
6i
6on
6to
5d
6 <
7and
7on
7that
8o
7|
5ment on
5s
6 <
1head
5 and
6of
8 the
1id
3 <
3s
4 <
2r
3 <
4for
4|
3line
7 <
7s
8 <
3ports
8 <
3time
3…#
2sle
5 |
5s
1larm
5 <
6at
6for
6has
6on
5s
6 <
7went
b from
9re down
2ert
5 <
5s
6 <
7a week
7|
2ign <
5ed
7 on
8with
5ment
9 <
aon
awith
3ke <
3ve
5 |
2l
3 #count
a and
bby
bcame
countries
bfamilies
bgot
bhad
cospitals
bof
bpharmacies
bregions
bstayed
bteams
bwere
b{inner}
cled}
cserved}
b|
5multiple
4<
4about
5long
9 |
5nd
7 the
5s
5t
6 once
4back
5een
5ut
7 #count
8about
4day
7 and
8|
5o
6wn
4gone
6t
7 a
5reen
4had
6nds
9 |
4in all
7one
7|
5t's
4my
6 directors
7{led}
4new
5ight
9 and
4of it
7my
7our
7that
9e
a #count
am
9is
7us
5n
6 one
7the
5ur
5ver
4people
4right
4said
5o
5till
5witched
4teams
5hat time
6e
7 #count
8other
8same
8teams
9ime
8{inner}
9led}
9served}
7re
9 is
7y
6ings
7s
6ose
6rough
5old
4was
5eekend
6nt
6re
5hich
5inter
4year
4{inner}
5led}
5served}
3ergy
3ow
5 <
5ed
7 <
8to
5s
2most
6…#
2one
5 <
6and
6because
6first
6i
6with
6|
4g
5 <
6on
6the
9 way
7o
6with
a the
6|
5side
5…#
3ud
5 <
6to
6|
2ready
7 and
8i
9n
8made
8paid
8|
2so
4 <
5a
5for
8 the
5have
5in
7 the
5keep
5moved
5now
5on
5put
5set
5the
5when
6rote
a the
5|
4…#
2ternative
b <
cis
e to
cwas
f to
3hough
8 <
3ogether
a <
band
b|
2ways
6 <
7a
8sk
7been
9gin
7comes
7do
7go
7has
9ve
7keep
7like
b that
7more
7on
9e
7say
8o
9mething
8tart
7the
a same
am
9ought
7write
7|
6…#
1m
2 the
3very
2ateur
7 <
7s
8 <
3zing <
2ber <
3iguity
9 |
3ulance
9s
2erican
2ong
5 <
6the
9m
6{led}
3unt
6 <
7|
6s
2used <
1n
2 #count
3account
5quisition
5tion
6ual
4ddress
4fternoon
c and
d|
4gency
9 in
7t
5reement
4irline
4larm
8 at
5ert
5ternative
4mbulance
4nalyst
5gry
5swer
9 from
ain
c #duration
4pology
a and
5p
4rgument
4ssistant
4udience
7t
5tomatic
4verage
3e
4arly
5sy
4mail
5pty
4nd
6 date
5gineer
b on
4rror
8 page
4stimate
4vening
a and
4xample
5port
5tra
3honest
5ur
7 and
8of
8to
8with
8|
3incident
5sult
9 |
7rer
5tern
5ventory
6oice
a for
4tem
3office
8ial
4ld
6 gentleman
7lady
7man
7one
7person
8hone
7{led}
8served}
4n
5 call
4pen
6rator
5inion
a |
5tion
4rder
8 |
6inary
5ganisation
f like
gof
4utage
9 |
6side
4ven
4wn
6er
8 and
9for
8's
a name
3ugly
4mbrella
4pdate
3{inner} |
4served}
b |
2alysed <
6t
7 <
8|
7s
5tics
9 <
2d
3 #count
a engineers
bfamilies
bhospitals
duseholds
bin
bmore
bof
cther
gs
bpeople
bthe
bwere
b{led}
cserved}
b|
5date
6uration
d and
ein
elater
eon
ethe
e|
5multiple
d of
5percent
c of
4<
4a
5 bad
7it
7udget
8ild
6change
8eck
7loud
7ustomer
6date
6few
6good
6half
6lady
7ittle
6man
7other
6nurse
6person
6second
7mall
6test
7icket
6woman
7rong
6{inner}
7served}
5bout
9 #count
bduration
bmultiple
7ve
5dvertisers
5fter
9 #duration
athat
cis
9wards
e it
5gain
5ll
7 #count
8but
8of
8that
ae
6so
5n
6 average
7end
7old
8wner
7{inner}
6alysts
6d
7 the
6other
6y
7body
5re
6gue
6ound
a #count
5s
6 a
7for
6k
7ed
9 for
aher
athem
bo
awhat
5t
6 #count
8date
7some
7the
4be
6 done
6cause
b of
6fore
a it
bthe
6tween
b the
5oth
6ught
5ring
6ought
5uild
8t
6y
7ers
5y
6 #count
8date
7autumn
7christmas
7easter
7friday
7mid
8onday
7noon
7the
an
4called
9rs
8s
9 about
6me
6n
7't
7cellations
h in
6rried
5hange
6eck
9ed
9out
5lick
5omplaints
e about
fwent
6uld
9n't
c be
7nted
7riers
5ustomers
d get
fot
6t
4day
5id
7 not
bhing
7n't
a have
btell
5o the
6esn't
6n't
6uble
6wn
5rivers
b were
6opped
7ve
4e
5ach
8 had
9new
9of
ane
9time
5very
9 #date
anew
aone
ateam
ayear
a{served}
9body had
ein
esaid
d's
9one
c else
din
dwas
9thing
e and
fwas
4facilities
6ilures
7r
6lse
6milies
c had
6ns
6rmers
5inance
7d
7ish
aed
6x
7ed
5olks
9 got
asaw
6r
7 #duration
8me
8the
7th
6und
9 #count
athat
5rankly
b they
6om
8 #count
9that
4generally
6t
7 a
7s
8 a
7ting
5ive
8 them
5o
6 home
7|
6ne
8 to
6t
7 a
5uests
4had
7 it
8not
7n't
6lf
8 of
6rdly
6s
6ve
8 a
5e
6 came
7did
an't
7got
7had
7knew
7laughed
8eft
7never
7said
9ys
7told
9ok
7was
8ouldn't
6'd
8 been
7s
6ard
6r
7 {inner}
5is
7 team
8{served}
5old the
6nestly
c the
gy
6pe
8 |
8d
6useholds
6w
5r
4i
5 agreed
7lways
7nswered
7pologised
7rgued
7sk
9ed
6began
8lieve
7uilt
6called
8me
8n
9't
9celled
8rried
7hecked
8ose
7ompared
8uld
b've
bn't
9nt
bed
7ut
6decided
7id
9n't
7o
8n't
7rafted
8ew
8opped
9ve
6failed
7elt
7igured
8xed
7lew
7ound
6gave
7et
7ive
7o
8t
7uess
6had
9 #count
9n't
8nd
8ve
7ear
ad
7ired
6i
6just
6keep
8pt
7new
8ow
6learned
8ft
8t
7istened
7ook
aed
8st
6made
8ke
7erged
7oved
6negotiated
8ver
7o
8ticed
6only
7pened
7wn
9ed
6paid
7ersonally
7honed
7icked
8nned
7resented
8omised
9posed
7ulled
8shed
8t
6ran
9g
7ead
8member
8viewed
8wrote
7olled
6said
8t
8w
8y
7ee
8nd
9t
8t
7hipped
8ould
c've
cn't
9wed
7igned
8t
7orted
7pent
8lit
7tart
bed
9yed
8ood
9pped
7witched
6take
8lked
7ell
8sted
7hink
8ought
7imed
7old
8ok
7rained
8y
7urned
7yped
6understood
7sed
6walked
8nted
8s
8tched
7ent
8re
7ould
bn't
7rite
8ote
5'd
7 ask
8been
8call
8do
8go
8have
8keep
8let
8made
ake
8never
9ot
8offer
8put
8rather
9ead
8say
8take
9ell
9old
8write
6ll
8 say
9tell
6m a
8not
8still
8the
9old
6ve
8 become
ben
9come
9got
9kept
9learned
9made
9put
9seen
aince
atopped
5f
6 i
8t
9's
7one
7they
7you
5n
6 #count
8date
9uration
7a
7my
7that
9e
6es
5s
5t
6 all
7broke
7came
8ost
9uld
7did
an't
8oes
bn't
7ended
7failed
8inished
7gets
8oes
9t
7had
9s
8eld
7is
9n't
7loads
7made
7stayed
bs
7took
b #duration
8urned
7was
8ent
8orked
bs
9uld
c've
cn't
6'd
8 be
9have
7ll
9 be
7s
8 #count
9a
always
9been
9done
9gone
9how
9in
9nearly
aot
9stayed
bill
9the
cre
9what
6s
7 own
4just
4keep
8 the
6pt
8 quiet
9the
5ids
4laid
6rge
6st
8 year
6te
5eadership
7ve
9 the
6ft
8 the
6gal
6ss
6t
7 it
8people
8the
bm
8{led}
7ters
5isteners
5ogins
6ok at
8ed
a at
8ing
b back
6se
8 the
7ses
7t
4made
8 us
6ke
8 the
6nagement
6ybe
5e
6 i
8'd
7|
6anwhile
6mory
a too
6rchants
5issed
5onday
6re
6st of
8ly
6ved
5r
6s
5y #count
7boss
7director
7leads
7mistake
7own
7predecessor
7team
7{inner}
8led}
4neither
6ver
9 asked
aonce
athe
6w
7 people
8{inner}
9led}
9served}
6xt
8 time
5o
6 one
7{served}
6body
a can
could
belse
bgets
bin
bknew
bon
cver
bthere
bup
bwas
a's
6ne
8 of
6rmally
c that
6t
7 #count
9duration
9multiple
8a
9fter
9s
9t
8by
8for
9rom
8in
8on
ae
aly
8the
9o
8with
7hing else
7iced
6w
7 i
9t's
8the
8we
5urses
4of
6 course
7every
7our
7the
6fered
6ten
5ld
7 people
8{led}
5n
6 a
8verage
7monday
7sunday
7that
9e
6ce
6e
7 day
8in
8night
8of
8person
8was
8{led}
9served}
6ly
8 #count
amultiple
5rders
5ther
5ur
7 own
8purchasing
8{served}
7s
8 got
9was
6t
7 of
a #count
5ver
8 the
5wn
4pages
9 at
6id
6rents
6ssengers
6tients
c were
5eople
a could
bfound
bget
cot
bin
bstood
bwere
cho
cith
could
6rsonally
5layers
b were
5olicyholders
5rocurement
f had
7duct
b managers
c{inner}
5urchasing
6sh
6t
7 #count
8it
8the
4quite
4rang
6vi
5ead
8 the
8ers
b in
6built
6d
5iders
6ght
9ly
6sk
5ode
6und
5un
4said
8 it
9no
9so
6t
7 in
8there
8with
6w
7 that
6y
7s we
5ee
6llers
6nd
8 it
7t
8 it
5he
7 said
9ent
8wanted
as
7's
6ip
6op
8 owners
8pers
c could
don
dwho
7uld
7wed
5ick
6gn
8ed
6mple
a |
6nce
9 then
6t
7 in
8with
5mall
5o a
7does
7i
8t
7on
7the
an
7we
6me
8 #count
9of
8body
c from
8one
8thing
9imes
6rt
8ed
a them
5tand
7yed
a there
6ill
9 be
6ood
9 in
7p
5unday
6pport
4take
8 the
8s
5eachers
6ll
8 them
8s
6nants
5hat
8 a
9check
aost
9gets
9has
9i
a'd
as
at
9list
9one
9page
9the
9was
aould
8's
a a
bbeen
bhow
bit
bon
bstill
bthe
bwhat
8s
6e
7 #count
9duration
8actions
9dvertisers
9gency
cts
9lternative
9pp
9udit
dor
9verage
8bill
9oard
at
ax
9uild
ayers
8call
cs
ashiers
atalogue
ause
9eo
artificate
9fo
9heck
dlist
9lerks
aient
es
bnics
aose
9ode
ampany
claints
ansultants
btract
aunty
brier
fs
9rews
9to
9ustomer
gs
8data
9elay
asign
avelopers
9irector
gs
aspatchers
9octors
aor
auble
9rivers
aop
8error
8failure
alse
amilies
ans
armer
es
9ield
anes
armware
bst
9olks
aurth
9raud
aeeze
8gateway
9roup
bwers
cth
9uests
ay
8hardware
9ead
9onest
aspital
gs
8idea
9nfrastructure
8kids
8lab
ady
andlord
ast
9eadership
brning
asson
9ibrarians
ast
9ogs
angest
8man
bagement
ap
9edian
archants
assage
9odel
aney
9useum
8network
aw
ber
axt
9ight
dly
9o
ates
9umber
es
arse
ds
8office
9ld
9n
ae
bs
9perations
eors
9ther
d #count
ds
8page
cs
arents
assengers
atient
ayment
broll
9eak
aople
arson
9harmacies
gsts
aones
9ickers
9lan
ct
btform
byers
9revious
aice
aoblem
bduct
bvider
8question
bue
8readers
bson
aceptionists
agulator
ast
bult
aviews
9iders
9oom
ata
9ule
cs
an
8sales
ame
9creen
bipt
9earch
bson
acond
burity
allers
arvice
9hare
aop
cpers
cs
9ite
9mall
9teering
aore
audents
9upplier
cort
9ystem
8teachers
bm
cs
ast
cers
9he
aing
brd
9icket
ame
9op
9raders
bin
8users
8vendor
e's
9iewers
asitors
9p
8wait
cing
ard
behouse
ay
9hole
9oman
ben
9rong
8year
8{inner}
9served}
7ir
9 account
aboss
adirector
ahead
alead
amanager
aown
aproject
asupport
7n
8 #count
adate
9a
after
9came
9everywhere
9for
9he
9i
a'd
an
at
b's
9my
9nothing
9on
9people
9the
cir
cre
e's
cy
d're
ao
9we
ahen
9you
7re
9 are
ais
bt
awas
bere
e #count
9'd
as
b #count
ca
cthe
eis
7se
9 days
7y
8 accepted
are
9came
bn
aould
9did
cn't
ao
bn't
9found
9gave
aet
ao
bt
9had
bve
9just
9kept
anow
9left
bt
aiked
aost
9never
9put
9run
9said
aend
ct
aigned
atay
ded
bill
bopped
9tell
bnd
aold
9went
bre
aould
en't
arote
8'd
a been
bhave
9ll
9re
9ve
b got
ckept
6is
8 is
9one
9was
6ose
9 #count
aare
apeople
awere
a{led}
bserved}
7ught
5ime to
5o put
7the
6day
6ld
8 him
9nobody
9the
cm
9us
6ok
8 #count
9it
9the
5raders
6ied
5urned
5ypically
d the
4until
5se
7rs
6ually
4viewers
b got
6sitors
4wait
8 for
8ing
6lk
8ed
6nted
6tched
5e
6 came
8hanged
8ould
7did
8o
9n't
7ended
7finished
8ound
7get
8ot
7had
9ve
8eard
7keep
9pt
7launched
8earned
8ooked
9st
7made
8oved
7opened
7rolled
7saw
9y
8hipped
8till
7talked
8urned
7went
9re
8ould
8rite
6'd
8 been
9have
7re
7ve
9 got
akept
6ll
8 the
6nt
8 for
9through
ao
6re
5hat
8 did
9else
9happened
9i
a'd
bve
at
9they
9was
ae
8's
8ever
6en
8 and
9i
at
9the
9you
6o
7ever
7se
6y
7 |
5ith
8 #count
9a
9the
9{served}
8in
a #duration
5omen
6uld
5rite
6ong
9 ones
7te
9 #count
aa
adown
athe
4yeah
8 i
a'd
at
9that
be
9what
9|
6s
6t
5ou
7 can
9ould
8get
8have
7've
a got
4{inner}
b had
ckept
cowners
cstopped
cwere
5led}
9 can
bould
afound
aget
bot
ahad
ain
ajust
asaw
btood
athere
awere
bho
bith
bould
5served}
c at
dcan
eould
in't
ddidn't
dfind
eound
dget
eot
dhad
din
dno
don
dsaw
etarted
fopped
dthere
gy
dwere
eho
g'd
eith
eould
erote
3roid <
8phones
2ew <
2ger <
3le
3ry
5 <
6and
6with
6|
2imal
6 <
6s
7 <
2neke <
4x
5 <
3ika
3ounce
8 <
8d
9 <
aa
ait
athe
bo
9…#
4yed
7 <
8|
5ing
8 <
5s
6 them
3ual
6 <
7plans went
2other
7 #duration
h |
8and
8city
9ompany
8group
8one
8project
8round
8time
c is
d|
8way
8year
2swer <
7and
7but
7from
7in
9 #duration
7on
9 the
7was
6ed
8 #count
9<
9in
b #duration
9the
9with
9|
8…#
6ing
9 |
6s
7 <
8dropped
8the
8|
2tenna
7 <
7s <
3on
5 <
3werp <
2y
3 <
4change
4day
4longer
4more
8 before
9i
9they
9until
9without
9|
4new
4of
6 it
7us
5ther
4team
6st
4{inner}
3body
7 <
8and
8could
8else
8had
8that's
aey
8which
d is
8|
3how
6 <
3more
7 <
8and
8i
8that
ae
8without
8|
3one
6 <
7and
7can
7else
7on
7that
7which
c is
9o
6's <
3thing
8 about
and
9before
9down
d |
9else
9i
an
9new
aow
9that
bey
d just
9with
9|
3way
6 <
7and
7because
7i
8n
7so
7the
ay
7we
7|
4here
8 |
1part
5 and
6from
6on
6|
2i
3 <
4|
3ece
6 |
2ologise
9 <
9d
a <
band
bfor
bto
b|
7zed
6y
7 <
8and
2p
3 <
4and
4for
7 the
4had
4in
5s
4on
4store
4teams
5hat
5o
4was
5ere
5here
4{inner}
5led}
4|
3arently
3eals <
3lause <
4es
4icants
a <
7tion
bs
3ointment
b <
bs
c <
c…#
3reciate
4oach
8 <
9|
5vals
9 <
a|
6e
7 <
8a
9nything
7d
8 <
9a
and
9in
at
b on
9that
be
9|
8…#
6ing <
3s
4 <
3…#
1rchitect
9 <
9s
a <
b|
9ure
c <
dboard
dgroup
5ve
7d
2e
3 #count
a engineers
b{inner}
4a
5bout
5ll
6ways
5nd
5t
6 #count
8percent
4back
4cheap
5losed
4down
8 by
9from
4from
5ull
4going
6ne
6od
4in
6 every
7the
4kept
4lazy
5ike
4mine
5ostly
4no
6w
4our
7 users
8{served}
6t
4paid
6rt
8 of
4ready
4simply
5low
5tanding
c in
6ill
9 in
athere
6uck
4the
7 ones
7re
7y
5old
4used
4what
6ere
5rong
4{served}
4|
3a
4 at
5|
4s
3n't
6 <
7left
2gue
5 about
b the
6with
5d
6 <
7about
7for
a a
bthe
7it
7that
7with
4ing
7 about
d the
8with
4ment
8 <
9was
9|
8s
9 <
2ithmetic
2m
3 <
4|
3s |
2ound
6 #count
d a
fnd
eengineers
ein
e{inner}
fserved}
e|
8duration
8multiple
8percent
f of
7a
8nd
7for
7him |
7in
8t |
7the block
7us
7|
6…#
2ray <
3ival
7s
8 <
5e
6 <
7in
7now
6d
7 <
8and
8in
6s in
5ing
3ogance
9 <
7t
2t
1s
2 #count
4duration
4multiple
3<
3a
4 fixed
5group
5manager
5permanent
5result
6ule
5small
6tandard
aing
5team
5young
aer
5{served}
4greed
9 and
4lways
4n
3before
9 |
3ever
7ybody
3far
6 as
5st
4or me
3good
3his
3i
4 saw
4'd
4f
4n
4t
5 came
6is
6was
5's
5s
3many
4uch
7 as
3nobody
5ise
3of
5ten
8 and
4n
5e
4pposed
a to
4ur
3people
4lanned
3simple
9 as
4omebody
b who
7thing
5on
7 as
3that
7 |
5e
6 {inner}
8led}
6ir
6re's
6y
7 do
8should
3well
7 and
9s
8but
9y
8i
8so
8the
8|
3you can
3{served}
2hamed
7 <
8of
a that
8that
8|
2ide
2k
3 #count
4<
4a
5bout
9 the
5t
4each
8 of
4first
5or
7 #count
9duration
8a
9n
8it
8more
8that
ae
4her
7 to
5im
5ow
4if
5n
5s
5t
4me
6 |
5y
6self
4now
4of
5ne
4people
4that
6e
7 {inner}
7m
8 to
9what
5o
4what
8 the
cy
d'd
8's
6ich
6o
7's
4you
4{led}
4|
3ed
5 #count
6<
6a
7 single
7bout
7nd
6before
6each
6for
9 #duration
ait
aone
asomething
athat
ce
a|
6her
9 for
ato
7im
9 for
ato
6if
8 i
7n
8 the
6me
7y
6one
6people
6that
8e
9 #count
anight
a{inner}
bserved}
9m
a to
b|
7o
8 be
9see
6us
8 to
6what
a it
8ere
9ther
d the
8o
8y
6{led}
6|
5…#
3ing
6 <
7a
8nybody
aone
d and
7for
a a
7me
7one
7the
7what
7|
3s
4 for
8 it
5the
3…#
2leep
6 at
7|
2sign <
6ed
8 <
6ment
4stant <
a|
9s
3ociation
b <
3ume
6d
1t #count
9 #count
aa
bnd
aby
ai
bn
bt
aof
astars
aways
be
bhen
cich
a{led}
a|
4date
8 and
9i
9on
9so
9the
9we
9|
5uration
c and
d|
4multiple
c of
dthe
4percent
b and
cby
cfrom
cof
c|
3<
3a
4 bank
5company
7nference
5desk
5newspaper
5till
7me
4bout
8 #count
4ll
6 #count
7and
7which
4n
5 insurer
5d
5y
6thing
4verages
3breakfast
4ut
3checkout
5ristmas
c |
3different
3each other
5ster
4very
3first
8 |
4or
3her
4im
5s
4ome
7 for
8i
8with
8|
5w
3it
5 |
3last
4east
8 once
9|
4ike
7 #count
4unch
8 |
3me
5 |
4idnight
b |
5nus
8 #count
4onth
8 end
5st
7 |
4y
5 desk
6last
6own
3night
8 in
9went
ahich
aith
dout
9|
4oon
7 on
8the
8|
3once
7 and
8because
8or
8|
5e
6 in
7|
4ur
3random
4isk
3some #count
8point
3that
7 hour
8moment
8point
8stage
8time
5e
6 #count
7airport
8ll
8verage
7back
8edside
8ill
8oard
9ttom
7company
9unter
7door
7end
7fair
8irst
8ront
7gate
7map
8oment
7next
7other
7payment
8erson
8harmacy
7right
7same
8tart
9op
bs
7table
8ill
9me
8op
7very
7worst
7{inner}
8led}
8served}
6ir
6m
5is
7 point
3under
4s
3what
7 a
8the
by
5o's
3|
2e
3 <
2tached
8 to
3empt
4ndants
a <
5tion
9 <
3rition
1udience
8 <
9|
4o
5 <
4t
5 and
6in
8 #date
6the
6was
6|
5ed
5or
7 <
7s
8 <
9came
5s
2nt
4 <
2stin
4ria
7 <
2thentication
e <
4or
6ity
9 <
6s
3o <
4mate
8 the
8d
7ic
9ally
8on <
3umn
6 <
7all
8nd
a the
7i
8t
7or
7the
7|
1verage
7 #count
9duration
9money
8<
8and
8in
9s
9t
8of
8time
c from
8wait
as
9here
8|
7s
8 <
9for
c #duration
9|
7…#
1wake
3rd
3y
4 #count
6multiple
5<
5and
6t
7 the
5because
5from
9 it
athe
5i
6'd
6s
7 that
5on
7 the
5that
7e
5we
6ith
9 it
5|
2ful
0b
1 <
2testing
9 platform
1aby
2ck
4 #count
6duration
6money
b on
7ultiple
6percent
5<
5a
6 bit
6bout
6fter
a #duration
6ll
6nd
8 forth
9i
9on
9the
6s
6t
7 #count
9date
9percent
5because
7fore
6y
7 #date
8hand
5down to
5each
5first
a and
6or
8 the
6rom
5i
6 was
6'd
6n
7 #date
auration
6s
6t
5of
7 a
6n
7 the
bir
6r
7 to
6ut
5rather
b than
5that
7e
8 same
8n
6o
7 #count
9date
auration
8him
8normal
8paper
8the
bir
bm
8us
5up
7 |
5we
7nt
9 from
6hen
7ich
6ith
9 a
atheir
9in
b #duration
9out
5|
4bone
4ed
6 <
5nd
7 for
8|
4fill <
4ground
a <
bis
b|
a>0.02
e5
d1
d2
4log with
c a
7…#
4up
6 <
6s
4wards
4…#
2d
3 <
4and
5t
4day
4luck
4news
4tickets
4week
4|
3ge
5 <
3ly
5 <
6and
9 i
6i
6|
2g
3gage
7 <
3s
4 <
5went
5|
4…#
2ke <
4d
4r
5ies
8 <
5s
6 <
5y
6 <
7chain
2lance <
8|
7s
8 <
7…#
2nd
4width
9 <
3g
3k
4 and
5holiday
5{inner}
5|
4ing <
4rupt
4s
3ner
6 <
7and
2r <
4and
4is
4|
3code
7 <
3e <
4ly
3ley
3n
3rier
3s |
2se
4 <
4l <
4ment
8 <
9|
4s
3ically
9 #count
a<
aand
ai
athe
a|
4s
3ket
6 <
7|
6s
7 <
6…#
2tch
5 and
6in
6job
5es
5ing
3teries
9 <
6y
1e
2 #count
9 or
a|
4duration
c and
d|
4multiple
c |
3<
3a
4bout
4ll
4shamed
5ked
4t
3blunt
4othered
3clear
5osed
3done
7 by
8|
5wn
3fair
4ine
4rank
3honest
9 they
a|
5w
3in
5 the
3kept
4ind
3late
4eft
5t
4ike
5ve
7 in
3made
4ore
4y
5 approach
3nice
4o
3on
5 the
5e
3patient
4ut
3quick
3read
4ight
3said
4ent
4itting
4low
4o
4tuck
4ure
4witched
3taken
4hat
5e
6 one
as
6re
4old
5o
4rue
3undone
4sed
3with
4oken
4ritten
5ong
3{served}
3|
2ach <
6|
4ons
3r
3ts
5 <
6a
3utiful
9 <
a|
5y
6 <
2came
6 #count
d |
8duration
g |
8multiple
7<
7a
7one
a in
bof
7part
b of
7the
a standard
6…#
4use
7 #count
9duration
9multiple
h of
8<
8a
9 big
adate
afull
anew
ashop
a{inner}
bserved}
9fter
9n
9t
8by
8every
8he
8i
9 didn't
ahad
awanted
cs
9'd
9f
a i
ct
bthe
byou
9n
a a
bthe
9t
a was
a's
8more
ast
c of
aving
9y
8nobody
8of
a a
bit
bthat
de
em
bus
9n
ace
ae
9therwise
h the
iyou
9ur
8people
8some
8that
c's
e where
ae
b alternative
cfirst
cmachines
cnext
cold
dne
dther
cvendor
c{inner}
dled}
dserved}
bir
bn
bre
by know
c'd
dre
aose
8waiting
f for
9e
a'd
9hat
9ith
c #count
da
dthe
cout
8you
b can
f't
8{inner}
9led}
9served}
7…#
3ome
6 <
7a
7our
7the
6s
7 <
8a
8the
2d
3 <
4board
4|
3room
3s
4 <
4ide
3time
7 <
2ekeepers <
3n
4 #count
b and
cin
cthe
c|
6duration
e and
f|
6multiple
e |
6percent
5<
5a
6bout
a #count
bto
6dopted
c by
6nd
6rguing
7ound
6sked
a for
8ing
6t
7 #count
5bought
6uilt
5charged #multiple
6opied
b by
7unting
5defending
7leted
6oing
a it
7ne
9 in
5easier
5fine
6or
5getting
6iven
a the
6oing
a for
e #duration
bon
6reen
a for
5hit
5in
7 a
8the
bre
5kept
5left
7t
6ike
9 that
6ooking
c at
5measuring
6ine
6oved
6y
5nicer
6o
5off
6n
7 the
7e
6urs
7t
6ver
5paid
7rt
9 of
7ying
6icked up
6roud
a of
5quicker
8et
5reading
6ight
6unning
c for
dsince
5saying
6ending
8t
6hut
6itting
6low
6o
5taken
a over
8ing
7lk
6elling
7sted
6he
8 standard
8re
a #duration
bfor
bsince
7inking
7rough
c #count
6o
7ld
9 about
aby
7o
6reating
7ied
5under
6p
6sed
5waiting
c for
6orking
6ritten
c by
7ong
a for
5|
3p
4 <
3r
4 <
2fore
6 #count
8multiple
7<
7a
8nd
a it
d's
bnot
bthe
ey
b{served}
9y
abody
e else
aone
athing
f else
7because
8lack
c friday
8reakfast
g |
7christmas
g |
7each
b release
9ster
d |
8very
7had
8e
9r
7i
8 ask
9believe
9came
9had
bve
9look
ded
9open
9put
9read
9say
9talk
aouch
9was
8'd
9ve
8n
8t
9 gets
boes
ahad
awas
d #count
fduration
9'd
b been
as
7lunch
c and
d|
7me
9 had
a|
8idnight
f |
8y
9 time
7none
b in
9on
9t
7one
7saying
8he
8igning
8o
9mebody
8ummer
7that
b i
dt
cwas
c|
9e
a board
bdate
coors
bend
bfirst
crost
blease
bmeeting
bnext
bseason
cummer
bwater
ceekend
b{inner}
cserved}
air
are was
ay
b get
chave
b'd
cre
8o
9uching
7us
7when
8ith
7you
a ask
blook
7{served}
7|
6hand
6…#
2gan
5 <
6at
8 #count
6by
6on
6to
6with
a a
bthe
3ged <
4ing <
3in
5 <
6by
6to
6with
a the
5ners
6ing
9 <
ai
ato
5s
6 <
7with a
3un
5 <
6to
2hind
6 a
7him
7it
9 |
7my
9 back
7on
7the
7|
2ing
5 a
7sked
b |
6late
6polite
c |
6right
6sent
6the
7old
a |
2lieve
7 #count
8<
8a
8i
9n
9s
9t
a |
8that
ae
8we
8|
7d
8 <
9a
9it
9our
9that
be
7s
6ing
9 <
3l
4 <
5|
3onged
8 <
9to
b the
6s
7 <
8to
a the
4w
5 one
3t
4 <
4s
2nch
5 <
3eath
2rgen
6 <
3n
2side
6 <
7the
am
3t
4 one
5people
5{led}
5|
2t
3 <
3a <
4…#
3s
3ter
6 at
7by
7model
7one
7than
b a
9ey
8o
7|
6…#
3ween
7 #count and
i #count
8<
8a
8the #count
bm
8us and
b|
7…#
1icycle
7 <
2d
3der
6s <
4ing
3s
4 <
2g
3 bang
5utton
4clean
9 up
4one
4screen
4thing
4word
4{served}
3ger
6 <
7machines
7than
5st
7 <
8{inner}
9served}
2ke
4s
2ll
4 <
5and
5came
9 down
5dropped
5for
5had
5in
6s
5of
6n
5that
5was
8 down
6ent
9 down
afrom
e #count
5|
4's
6…#
4ed
6 <
7by
4ing
7 <
8run
8|
5ons
4s
5 <
6went
4…#
2n
3 <
4and
4|
3der
6 <
3ned
6 <
2rgit <
3thday
2scuits |
2t
3 <
4about how
5shamed
4because
4embarrassing
4faster
4i
4less
5ike
4more than
4of
6 a
5ver
4that
4under
4|
3s
1lack
5 <
6friday
c and
6screen
3des
6 <
3me
5 <
5d
6 <
7for
7the
5less
9 <
3nk
5 <
6page
2eed
3ss
3w
4 <
2ind
5 <
6and
6customer
6readers
6spot
6{led}
7served}
6|
2ock and
6the
5ed
7 <
7…#
5s
3g
4 <
3od
5 <
6results
2ue
4 <
4tooth
9 <
3nt
1oard
5 <
6and
6for
6had
6i
7n
8 #date
6of
6that
8ey
6|
5ed
5ing
8 pass
5s
6 <
5…#
3t
4 <
5|
4s
5 <
2dies
6 <
3y
2iler
2ld
4 <
5idea was
3t
4ed
2nus
5 <
6and
6|
2ok
4 <
5a
6nd
5in
6s
6t
5of
5the
5|
4ed
6…#
4ing
7 and
8engine
8in
8page
7s
8 <
9dropped
9went
bre
4s
5 <
6and
6on
6that
6|
3t
4s
5 <
6and
2rder
6s <
3ing
6 <
7and
3n
3row
6 <
6ed
8 #count
9<
9a
7rs
9 <
6ing
9 <
2ss
4 <
5and
5that
5wanted
5|
2t
3 <
4is
6 still
3ched
7 <
3h
4 <
5and
6re
5floors
5had
5in
5of
7 the
bm
8us
6ptions
5sides
7tes
5times
5were
5{inner}
5|
4er
6 <
6ed
8 me
9to
6s
7 me
4…#
3s
4 <
3tle
6neck
a |
4om
2ught
6 #count
7<
7a
8nd
7by
7from
7in
9 #date
8t
7the
7us
9 #duration
aa
7|
3nce
6d
6s
2x
3 #count
4<
4and
4for
4in
5s
4of
4that
4|
3es in
6of
6went
2y
3 <
1rake
3nch
6 <
7and
7|
6es
8 <
9and
4d
5 <
5s
6 <
3ss
3zil
6 and
2each
4d
5 <
4k
5 and
6it
5er
7 <
5fast
9 <
aand
a|
5ing
8 <
5s
6 <
7for
7the
7|
4th
3eders <
3wery <
2idge
6 and
7call
7i
8s
7was
8ithin
7|
6s
7 <
3ef
5ed <
3gade
7 <
3lliant
9 <
3ng
5 #count
6<
6a
6back
6in
7t
6the
9m
a in
5ing
5s <
7the
5…#
2no
2oad
5caster
3chure
8 <
3ke
5 it
6the
6|
5n
6 <
7and
7|
5r
6 <
6s
3ther
7 <
7s
8 <
3ught
7 a
8the
bir
8us
7…#
3wser <
2uno
5 <
1ucket
6s <
2ddy
3get
6 and
7in
9 the
7line
7of
9 #count
7so
7was
7|
6ed <
6s
7 <
2ffer
2g
3 from
4was
4|
3s
4 <
5and
5me
7 is
5went
9 from
4…#
2ild
5 a
7nd
6came
a down
6for
7rom
a #duration
6has
6is
7t
8 |
6now
6of
7n
6system
6the
7ime
as
b went
7ook
a #duration
6was
9 #duration
7ent from
6|
5er <
5ing a
and
9from
9the
9was
9|
8s
5s
6 <
7are
7it
7took
b #duration
7went
b from
9re
6…#
4t
5 <
6a
7 little
8small
7n
8d
6by
6for
9 the
6in
8 #duration
7t in
6on
8e
6that
8e
9 first
7o
6up
6|
5…#
2lk
4 upload
3letin <
2mps
2nch
5 <
6of
3dle <
2rn
4ed
4ing
4s
4t
5 #count
6<
3st
3y <
2s
3 <
4and
4company
4in
4was
4|
3es
5 <
3iest
4ness lines
8…#
3y
4 <
2t
3 #count
a of
b{served}
b|
5multiple
d of
4<
4a
5 new
6wrong
6{served}
5bout
9 #count
5n
5t the
4each
5very
9body
4for
4he
6'd have
5onestly
4i
5 didn't
7on't
6had
8ve
6said
6think
8ought
6was
5'd
5f
6 you
5n
6 the
5t
6 had
7is
7was
8ent
8ould
6'd
8 have
7s a
9the
4nobody
6t
4okay
5n
6e
6ly
4people
4really
4she
5ome
4that
8 was
aould
e've
8's
6e
7 other
8{inner}
9led}
9served}
7ir
7n
8 i
9the
9you
7re
9 was
9's
7y'd
a have
6is
8 was
5o
4we
6'd
5hat
6o
5ith
8 #count
4yeah
5ou
7 can't
7'd
4{inner}
5led}
5served}
3ton
6 <
7and
8t
8way
7button |
7for
7is
7|
6's
8 <
6s
7 <
8|
2y
3 <
4a
5 faster
6new
4in
6 from
7|
4more
4|
3er
5 <
5's <
5s
6 <
7in
3ing
6 <
7a
7the
3s
4 you
1y
2 #count
9 #count
aa
bll
ain
aof
apeople
boints
athe
a{led}
bserved}
a|
4date
8 #count
apercent
9all
and
9it
9the
9we
aith
9|
5uration
c and
don
d|
4money
5ultiple
c and
din
dso
dthe
dwhich
eithin
j #duration
d|
4percent
b and
cin
c|
3<
3a consultancy
5guy
5job
5man
5person
5{led}
4bout
8 #multiple
4ge
4n
5 agency
5d
5yone
4sking
4utumn
3being
4reakfast
3christmas
c and
d|
3day
6 and
4efault
a |
5sign
3e
4 mail
4aster
9 and
athe
a|
4mail
4vening
6ry
4ye
3friday
9 the
awe
a|
3hand
7 and
9s
9t
8on
9r
9ver
8rather
8that
8with
8|
4er
4imself
4ow
3it
5 |
5s
6elf
9 and
a|
3law
4ike
5ne
7 |
4unch
8 |
3mail
7 and
4e
4id
6 #date
6night
b the
4onday
5re
7 than
6ning
4yself
3name and
4ight
4oon
7 the
8|
5w
6 and
7it
9's
7|
3one and
7or
7|
4rder
4ur
3people
9 who
4ost
4roduct
3quarter
3radio
4eading
5gion
3saturday
b noon
4ervice
4ide
7 for
4ome #percent
7body
7thing
4pring
9 |
4ummer
9 |
5nday
9 night
boon
3text
7 message
4hat
5e
6 autumn
7day
7end
8vening
7first
8ollowing
8riday
7hour
7middle
8orning
7new
9xt
8inth
7other
7river
7same
8econd
8pring
8ummer
9nday
7team
bs
9nth
8hird
8ime
7way
8ednesday
9ekend
7{inner}
8led}
8served}
6ir
6mselves
d |
6n
7 and
8the
8|
5is
5ursday
4uesday
3us
3wednesday
5ek
7 #count
4hat
5o
6ever
a is
3{inner}
4led}
8 who
4served}
b |
3|
0c
1 <
1ab
3in
3le
5s
6 <
2che
5 and
6was
6|
5d
6 <
7the
5…#
2fé
4 <
2ke
4 <
5in
5the
5|
4s
2lculated
a <
3endar
8 and
as
9every
9for
9in
as
9now
9of
9|
8s
9 <
8…#
3ibration <
4fornia <
3l
4 #count
6multiple
5<
5a
6ll
6nd
8 i'd
9the
6t
5back
5centre
5each
6ngineer
6very
5for
6rom
9 the
5gets
5him
5i
6n
6s
6t
7 a
8the
5load
5me
6yself
5on
7e
5that
9 took
7em
8y
6o
5was
6ith
9 the
5{led}
5|
4back <
4ed
6 #count
d of
7a
8ll
7back
7customer
7each
8very
7her
8im
7i
8n
9 |
8t
7my
7off
8ur
7the
a #count
bbank
bhead
b{inner}
cserved}
air
8o
7up
8s
7{served}
7|
5rs
7 <
8got
4ing
7 <
8the
8us
8|
4s
5 <
6a
7 week
7bout
7nd
6came
6from
6i
7n
6the
7o
8 the
6went
a down
bfrom
6|
5…#
3m
4 <
5down
5|
4er
6 <
2me
4 #count
6duration late
5<
5about
6fter
6nd
8 the
6s
6t
6way
5back
9 and
bt
afrom
ain
aon
athe
bo
awith
a|
5down
9 by
c #percent
afrom
e #count
gduration
ato
c #count
eduration
5first
6or
6rom
9 #count
aa
ait
athe
a|
5good
5home
5in
7 #date
auration
8and
9s
9t
8on
8the
8with
8|
7to
5late
5of
7 it
7f
6n
6ut
8 at
9in
9of
9that
be
6ver
9 from
5round
5the
8re
7rough
6o
7 #count
9money
aultiple
9percent
8me
8our
8the
8us
7gether
5up
7 in
5with
9 a
5|
4ra
6 <
6s
7 |
4…#
3p
4aign
8 <
8s
4s
2n
3 <
4be
6 undone
5ook
4do
6 the
4explain
4find
4get
5o
6 back
4have
5old
4i
5magine |
4learn
5ive
8 with
5ook
8 at
4make
4pay
5lan
8 their
4read
8 it
5un
4say
5ee
7 it
6nd
5leep
5till
6op
4take
5ell
8 you
5he
6row
5urn
4undo
4you
7 imagine
3't
5 be
6do
6explain
6find
8x
6get
6have
7ear
6log
6read
6say
7ee
6take
7ell
6wait
6|
3ary
6 <
3cel
6 <
6lation
cs
d <
ein
g the
7ed
9 <
ait
athe
9…#
7ing
6s
3did
6ate
9 <
9s
a <
4les
3not
6 do
3t <
4een <
4on
3…#
2p
3 <
4|
3acity
3ped
6 the
3s
3tains
8 <
4cha
4ions <
2r
3 <
4and
4in
4park
4|
3d
4 and the
5for
5payments
5{served}
5|
4holders
b <
4iff <
4s
5 <
6for
6the
6|
5…#
3e
4 <
5about
a the
5for
5homes
5|
4d
4er
6 <
7i
4ful
7 <
8about
8with
8|
4less
8 and
9|
8ness
4taker
3maker <
3ousel
3ried
7 <
8a
8it
8my
8on
8the
6r <
7s
8 <
6s
7 <
8a
8on
4y
5 <
6a
7round
6from
a it
6on
6the
5ing
8 <
3s
4 <
5and
5left
5were
3t <
4s <
3ve
5 <
6out
2se
4 and
5for
5i
5to
5|
4s
5 in
7t
6that
6|
5…#
3h
4iers
8 <
3tle <
2t
3alog
7ue
9 data
9s <
3ch
5 <
6myself
5es
7 <
3egory
4rer
7 <
3s <
2ught
6 #count
d bad
7<
7it
6…#
3se
5 <
6a
7nd
6because
6it
6the
6was
5d
6 <
7it
5s
6 <
3tion
1dn
3 <
1eiling
7 <
2lebrated <
3l
4ar
6 <
7and
7|
6s
2ment
2nt
4 <
4er
4ral
7 <
5e
6 in
7was
7|
6s
7 <
4s
2o
3 <
4was
2remony
8 <
3tain
7 <
7ly
7ty
4ificate
b <
cand
con
bs
c <
aion
d <
7ed
9 |
1fo
1hain
5 <
6and
6of
6|
5s
5…#
4r
5 |
5ed
5s
3mber
3nce
4ge
6 <
7a
8nd
8t
7calendar
7from
7has
7i
8n
9 #duration
8s
9 i
athe
8t |
7of
8n
9 a
7that
9eir
8o the
7went
8ith
bout
7|
6d
7 a
8by
8for
8his
8it
8the
b order
crule
bir
8|
7…#
6s
7 a
9nd
8the
8were
5ing
8 <
9the
4nel
7 <
8and
8manager
8|
3rge
6back
as
6d
7 #count
9multiple
h |
8<
8for
6s
7 <
8went
c from
5ing
4ities
9 <
6y
7 <
4ming
4t
5 <
6and
6for
6|
5er
7 <
5s
3se
4ing
3t
4 was
4s
2eap
5 and
6phone
b |
bs
5er
7 <
8by
8than
c a
9o
8|
6st
4t
5 <
5ed
7 <
6rs
5ing
5s
3ck
5 <
6and
8ything
6by
6every
6for
6has
6in
8 the
7s
8 in
9still
6now
6of
7n
7ut
6that
8e
7o
6|
5's
7 <
5ed
7 #count
8<
8and
8by
8each
8it
8the
8|
6r
7 <
5ing
8 <
5list
9 <
aand
afor
ais
bt's
a|
5out
8 <
9|
5point <
5s and
7the
7|
3erful
4se
6 |
3ss <
2icago <
3ef
5 <
6executive
6product
d officer
e{inner}
6{inner}
5s <
3ld
5 <
5ren
8 <
9got
9in
9were
8's
3p
4 <
5|
4s
5 <
2ocolate <
3ice
6 <
7between
7i
8 could
7of
7to
7was
7|
6s
7 <
4r
3ked
3ose
6 <
7a
8nd
7between
7the
7|
6s
3se
5 <
6the
9 second
7o
5n
6 <
7because
2ristmas
9 <
aand
d the
athe
aweek
a|
2urch
6 <
4n
5 <
5…#
1i
2 was
2nema <
2o
3 <
2rcles
5ing
8 <
2ties
6 <
7|
4zen
7s
3y
4 and
5by
7 city
5|
4's
2vil <
1laim
5 <
6that
7ook
5ants
5ed <
5s
6 and
8pp
7through
7{led}
7|
5…#
3pped
7 <
3shes
4s
5 <
5es
5…#
3use
6 <
2ean
5 <
6up
8 |
6|
5ed
7 up
6r
7s <
5ing
5up
4r <
6to
5ed
7 <
8in
a #duration
7…#
5ly
3rk
5's
7 <
5s
6 <
7had
3ver
6 <
7|
2ick
5 |
5ed
7 <
5ing <
5s
6 <
7and
a a
7on
6…#
3ent
6 <
7is
7who
6's
6s
7 <
8got
3mate <
4b
5 from
5ed
7…#
5ing
5s
5…#
3nic
6 <
6s
7 <
8that
8were
2ock
5 |
5s |
5…#
3se
5 and
6their
7o
6was
6|
5d
6 #count of
7<
7a
8nd
7by
7for
7in
9 #date
curation
athe
8t
9 |
7on
7that
9e
a books
7|
5ly
7 <
5s
6 <
4ing
7 <
8the
8|
4ure
7 <
7s
8 <
3thes
3ud
5 <
6bill
6provider
6spend
7torage
6team
6|
5s
6 <
2ub
4 <
3e
4 <
3msy
3ster
7 and
8was
8|
7s
8 #count
9|
1o
2ach
5ing
8 <
3st
5 <
3t
4 on
4s
2de
4 and
6t
5because
6y
5first
6or
6rom
5i
6n
7 the
6s
6t
7 was
5review
5that
5was
5|
4base <
8s
4d
5 <
6the
4s
3ing
2ffee
6 <
7and
7machine
e and
7with
7|
6s
2in
4 <
4s
5 <
6on
2ld
4 |
3lapsed
9 <
4eague
9 <
awho
9s
a <
5ct
7 <
7ed
9 the
7ion
7s
3our
6 of
7|
6ed
6s
7 <
8|
3umn
6 in
8s
7|
2mbine <
3e
4 <
5after
6nd
6t
5back
9 and
awith
a|
6efore
5down
9 from
5for
6rom
9 a
athe
5in and
9t
5on
6ut
8 of
6ver
9 from
5round
a to
5through
6o
7 believe
8see
8the
aink
5up
5with
9 a
athe
5|
4s
5 and
6back |
7efore
c the
7y
6down
6from
a the
b|
6in
8 from
6out
9 of
6to
6up
6with
3fort
7able
3ing
6 and
7back
7down
7from
7in
7out
7up
7|
3mander
7s
4ent
7s
8 and
5rcial
a <
b{led}
4ission
5t
6 <
6ment
as
6s <
6ted
9 <
ato
8e
9 <
aand
a|
9s
7ing <
4on
6 <
4s
4unication <
7ty
9 <
5ters
9 <
3panies
6y
7 <
8a
9nd
b the
8bought
e a
8does
8for
8had
as
8i
9've been
9n
a the
9s
8of #count
8that
c does
dmakes
ae
by
9o
8was
9e
9hich
9ide
ath
8|
7's
5re
7 <
8the
7d
8 <
9it
9the
ao #count
9with
d #count
7s
8 <
6ison
a job
4ensation <
5tent
6itor
a <
4ile
7 <
7r
8 <
4lain
8 <
8ed
a <
babout
cnd
bthat the
b|
8ing
b <
8s
8t
9 and
afrom
ain
bs
9s
a <
babout
cnd
bdropped
bfell
crom
f the
bin
bthat
co
bwent
f from
b|
a…#
5ete
8 <
9|
8d
9 <
ain
c #date
8ly
a <
btheir
b|
7ion
a <
5iance
a <
6cated
b <
4onent
9 <
4ress
8ion <
5omise
4ute
7r
8 <
9|
8s <
2ncept <
5rned
6t
4luded
6sion
4rete <
3dition <
4uctor
3ference
a <
band
b|
as
b <
c|
5ss
7 <
8that
4idence <
5g
6 <
6ured
a <
5rmation
c <
dmail
cs <
7ed
4lict
8 <
9between
g #count
9was
aith
9|
4used
3nected
9 <
7ion <
as
7or <
3sent <
4ider
8ed
a <
ba
bbut
5stent
4ole
7 <
6idation <
5rtium
4ultancies
ay
b <
9t
a <
as
b <
7ing
5mer
8s <
3tact <
7s
8 <
5iner <
4ent <
8|
5xt
7 <
4inent
6ue <
8s
4ract
8 and
c i
9ended
9had
9in
9template
bst
ahat
9was
aith
dout
9|
8or
a <
as
b <
8s
9 <
a|
8…#
5ol
7 <
8and
8room
7ler
as
7s
3vened
8 the
5rsation
c <
cs
7ion
a <
6ted <
8r
9 was
5yor <
4ince
8d
2o
3 <
3k
4 <
4ed
4s
5 <
3ling
3perative
b <
3rdinator
b <
2pied
6 <
7by
7from
7it
9 |
3y
4 and
5in
6t
5of
7 the
5the
5|
4ing
7 <
2re
4 <
4s
3k
3ner <
7and
6s
6…#
3porate
9 <
3rect
7 <
8and
8it
8|
7ed
9 <
ain
c #duration
bt
9…#
7ing
a <
8on
a <
as
b <
a…#
7ly
9 <
4idor <
9|
8s <
2st
4 a
6nd
5is
5line
5me
5nothing
5of
5per
5us
7 #count
9duration
8a
8the
4s
5 #count
7multiple
6<
6a
6me
7ore than
6nothing |
6the
6us
6you
9 a
athe
2uld
5 <
6actually
7lso
7sk
9 for
7t
8 least
6be
8 done
7ook
7uild
8y
9 a
6change
8eck
7lose
7ome
6do it
6either
7xplain
6feel
7inally
7ollow
6get
7ive
7o
8 back
9home
9on
6have
a asked
bbeen
cought
bdone
bgiven
cone
bhired
bjust
bkept
bmade
coved
bsaid
cent
btold
bwaited
7ear
7ire
7old
6just
6keep
6let
7ive
a with
7og
9 in
6make
7ove
6not
6open
a the
7rder
6patch
b the
8y
9 again
7rint
7ut
6read
a it
7oll
7un
6say
7ee
9 their
7leep
7tart
8ill
8op
6take
a cards
7ell
7rust
6wait
a for
5've
8 <
9asked
9been
aought
9gone
9had
aired
9just
9sent
5>0.02
95
5n't
8 <
9be
b bothered
9do
9find
9get
9have told
9log
c in
9pay
arint
9read
9say
aee
c their
9tell
9|
3ncil
4sel
7 <
4t
5 by
6on the
6the
6|
5down
9 <
5ed
7 #count
9duration
8as
8that
ae
8|
6r
7 and
8offer
8|
7factual>0.02
i5
h1
7s
5ies
8 <
6ng
8 <
5ries
9 <
aand
ahave
a|
6y
7 <
8and
8by
a country
8first
8since
8|
5s
6 were
7|
5y
6's
8 <
3ple of weeks
ayears
6s
7 <
4on <
3rage
7 <
8to
4ier
7 <
7s
8 <
9in
4se
6 and
7they
7|
6s
7 <
4t
5house
a <
5s
5yard
3sin
2ver
5 <
5age
8 up
b from
8…#
5ed
7 for
5s
2w
3 <
3ardice
6ly
3boys
7 <
3s
1pu
1rane <
3sh
5 <
6free
a sessions
6rate
5ed
7 <
6s
7 <
8went
c from
7…#
5ing
3te
5 of
2eam <
4ted
7 <
3dit
6 <
7card
7|
6ed
6s <
6…#
3ep
5 <
3pt <
3w
4 <
5had
5|
4's
6 <
4s
5 <
6were
2ied
5 <
6on
8 the
4s
5 <
3teria
4ical
2ooks
3p
3ss
5 <
6with
5ed
7 <
8out
6s
7 <
5ing
8s <
3wd <
2ude
3el
2ying
6 <
7in
7|
1to
3 <
4had
1ulture
7 <
8is
2p
3 final
9 |
3board
8 <
2rbs
3e
3ious <
3rent
7 <
3ve
5 <
6|
2stom
6er
8 <
9a
and
9before
9can
9data
9first
9is
9myself
9platform
9who
9|
8's
8s
9 <
aand
bre
acan
bould
fn't
aget
d their
bot
d their
ahad
d their
ain
amyself
aof
bn
bver
asaw
btopped
ato
awere
bho
d had
bith
a|
6s
2t
3 <
4a
5nd
4by
4in
6 #multiple
6to
5t
6 down
7in
4off
5ne
5ver
4scope
4the
7 form
8number
8scope
8thing
4|
3over
7 <
8was
3s
4 <
5the
3ting
7 the
1v
1ycle
5 <
5…#
4ists
8 <
0dad <
2ft
2ily
5 <
6call
6|
3ries
7 <
4y
2mage
2na
4 <
3ce <
3ger
6 <
3ish
2re
4 to
4d
5 <
6to
4s
5 to
3k
4 for
8 #duration
5with
5|
2shboard
9 <
afor
awith
a|
9s
a for
b|
2ta
4 before
5center
9re
b |
5for
5in
6s
5people
6latform
6rotection
5quality
5science
c group
dpeople
d{led}
atist
es
6heet
5team
5warehouse
7s
6e
5{inner}
6led}
5|
4base <
9in
9people
9was
9|
8s
9 and
a|
8…#
3e
4 <
5and
8 a
9the
5before
6y
5for
8 the
6rom
5i
6n
7 it
8the
6s
6t
5of
6n
7 it
6r
5that
7e
8y
6o
5was
6ithout
c asking
4s
5 and
7re
6in
6of
6with
3ing <
2ughter
8 <
9was
8's
a <
2wn
2y
3 #count
a a
bthe
b{led}
5percent
4<
4a
5fter
9 and
5gain
5nd
7 a
8i
9'd
9t
a's
8the
bre's
8{served}
5t
6 #count
4because
6fore
a the
4each
5very
4for
7 #duration
4had
4i
5f
5n
6 the
6stead of
5s
5t
6 was
4late
8 and
4nobody
6t
6w
4of
6f
5ld
5ne
7 and
8i
8the
8|
5r
4per
4since
5o
4that
6e
7 queue
7re
7y
5o
6 #count
7none
7the
4was
5e
6re
5hen
6ich
5ith
8out
4you
4{served}
4|
3's
5 <
3light
8 <
9saving
3s
4 <
5a
6nd
8 the
5i
6 ask
7don't
6s
6t
7's
5the
5went
9 from
6ithout
5|
3time
7 <
1ba
1e
2ad
4 ones
5|
4line and
9is
9|
8s
9 <
a|
3f
4 <
5viewers
c wrote
5{served}
d wrote
4…#
3ler
6s
4t with
3n
3r
4er
3th <
2bate
6 <
3rief <
3t
4 <
5in
6s
5|
3ug
5 <
2cades
3embers <
4nt
6 <
3ide
6 <
7in
9 the
7whether
6d
7 <
8against
8for
b the
8in
9t
8over
8that
9o
a build
bdo
bgo
bmove
bput
bswitch
btake
8we
a'd
6s
7 <
6…#
5ing
4sion
8 <
9i'd
9log
9to
9was
9|
8s
9 <
3k <
4s
3lared
4ined
8 <
9at
b the
7s
8…#
2dicated
9 <
2eds 0
61
62
63
3p
4 <
4er
2fault
7 for
8in
8|
7s
3ects
7 <
8in
a the
7…#
4nd
6 <
6ed
8 <
9it
6ing
3inition
a of
d done
2grees
7 <
2lay
5 <
6came
6is
6on
6the
6was
6|
5ed
7 <
5…#
3egate
8 <
4te
6 <
7the
6d
7 #count
8<
8a
8every
8the
5ing
8 <
9is
3iver
7 <
8the
8|
7ed
9 <
aa
ain
aon
athe
7ies
a <
bwent
f from
a…#
8ng
a <
7y
8 and
9company
3phi <
2mand
3o
4 <
4ed
6 <
4s
5 <
2nied
6 <
7it
9 for
3sity
3t <
4al
4ed
4ist
7 <
7s
8 <
3ver
2partment
a <
band
bhad
bof
bthat
dey
b|
as
b have
a…#
6ures <
3end
6 on
6ed on
7ncy
6ing
9 on
6s
7 <
8on
a the
3loy on
6ment
a <
6s
7 <
3ot
5 <
5s
3th
3uty
6 was
2scribe
8 how
3erves <
3ign
6 <
7for
7in
7system
7|
6ed
8 <
9by
9it
9that
be
7r
8 <
9wanted
8s
9 <
6s
7 <
6…#
3k
4 <
5and
6t
5first
6or
8 #duration
5i
6n
6s
5people
5so
5that
6o
7 desk
5was
6ith
4s
2tection
6or <
2veloper
9 <
9s
a and
bin
bwho
b|
7ment
3ice
6s
7 in
1iabetic
8 <
3gram |
3l
4 <
5tone
9 |
4ect <
4ysis
8 <
3ry
2d
3 #count
4<
4a
5bout
9 #count
5n
6d
4come
4first
9 was
4get
5o
4i
5 learn
6take
5n
6 the
5s
6 i
5t
6 again
8nd
7in
7on
8ver
7the
7|
4not
7 believe
8come
8do
8exist
8get
8have
8know
8read
8want
7hing
4so
6mething
4that
8 for
9|
6e
7 first
8patch
8same
7n
7y
6ink
9 about
7s
5o
6 me
4was
7 i
8to
5e
5hat
4you
4|
3n't
6 <
7agree and
8nd
9swer
8sk
7bother
7care
b |
8heck
8ome back
7deliver
8o
7even
8xist
c |
7get
7have
b to
c|
7know
b how
cwhat
7like
b it
9sten
8ook
9se
7match
7need
8otice
7read
b the
7say
8ee
a it
7tell
b anyone
8hink
8rust
7understand
7wait
9nt
b a
cthat
do
7|
4t
2e
3d
4 <
5|
4…#
3s
4el
3t
2ff
4 <
4erence
a <
as
8t
9 i
bs
a|
9ly
b <
ci
d'd
f have
ds
cnow
c|
9…#
4icult
9 <
2g <
3est
3it
5al
7 <
5s <
2nner <
7and
7|
6s
3osaurs
2p was
3ped
6 <
2rect
6ion
6ly
8 <
9|
6or
8 and
c i
9before
9for
9he
9i
an
9said
9wanted
f to
bs
aho
aith
9|
8's
8s
9 to
awho
9…#
8y <
3ty
2sagree
8 <
9and
9with
8d
9 <
aand
d i
a|
8ing
8ment
c <
dwith
4ppear
9ed
4ster
3charge
4ipline
4ount <
5very <
4ussed
9 <
awhether
h to
7ing
8on
a <
bwas
chether
i to
3h
4es
6 <
4washer
3k
4 <
5|
4s
5 <
3patch
8er
a <
bin
as
b <
4ensing <
4lay
7s <
4uted
7s
3solved
9 <
a|
3tance
8 <
9|
4rict
8 in
8s
9 <
5ust
2vided
4sion |
8s
3orce <
2wali
1mitri <
1o
2 #count
4duration
3<
3a
4gain
4ll
4n
5d
5other
a time
5y
6thing
b about
c|
3both
4ut
3different
c i
es
cly
e i
g'd
gs
f|
3each
3first
8 is
3get
3i
4 start
4'd
4n
5 such
4s
5 i
7'd
4t
5 again
7lone
7nd
6by
6every
6in
7s
6like
6now
6on
7ver
6the
7oo
6with
6|
3not
6hing
5w
3on
5e
4therwise
c i
es
4ver
7 i'd
3since
8 then
4oftware
b for
3that
7 again
9nd
ay
bmore
8before
8in
8now
8on
8than
aey
8with
8|
5e
6 #count
7first
7same
8oftware
6ir
8 job
6n
7 is
6y
5ink
6s
3was
4e
4hen
4ith
7 a
8it
3you
3|
2c
3 <
4|
3s <
3tor
6 <
6s
7 <
3ument
8 <
9and
9is
9|
8ation
d <
e|
8ed
a <
8s
9 <
2es
4 #count
5a
5every
5i
6s
6t
7 in
8too
8|
5not
5one
5so
5that
9 |
7e
8m
6o
5|
4n't
7 answer
8care
c about
9ome
c back
8exist
8get
b better
9o
8have
c to
9elp
8know
c that
8leave
8read
8wait
ant to
9ork
8|
5t
6 <
2g
3 <
4|
3s
2ing
5 <
6and
6it
8 in
9on
6that
a |
8ey
6|
2llar
2mains
2n't
5 <
6agree
7ny
9 more
9more |
7pprove
d anything
7rgue
7sk
6believe
d a
ein
6call
8re
a about
7ome
a back
6do
8 it
9that
be
6even
6get
9 the
7ive
a a
7o
6hand
8ve
a a
bto
6know
a how
bif
bwhat
byet
6laugh
7eave
8t
7ike
7ook
a at
6need
a to
7ow
6open
6plan
6read
a |
8view
6say
7ee it
8nd
7hip
7ign
a a
6take
7ell
7hink
7rust
b a
6understand
7se
6wait
a for
8nt
a to
6|
5…#
3ate
5ion
8 page
8s
9 <
3e
4 #duration
6multiple
5<
5a
6fter
6gain
6nd
6t
5before
6y
7 #count
8hand
8the
5for
5in
7 #date
auration
8the
6s
6t
7 |
7s
5like
9 this
5on
7 the
5since
5that
9 with
7e
8ir
a job
8re
6o
5was
6hat
6ith
9 the
4…#
3or <
5s
6 <
3t
4 <
2or
4 <
5in
5of
5that
5was
5|
4s
5 <
6open
6went
a from
6|
2se
4s
2t
3s
2uble
6 <
7booked
bings
7charges
6s
7…#
6…#
4t <
2wn
4 #count
b things
6duration
6percent
d by
e|
5<
5a
6gain
6nd
8 the
6t
5because
6y
7 #count
9multiple
9percent
8about
5each
6very
5first
6or
8 #duration
9the
6rom
9 #count
bduration
bmultiple
bpercent
aabout
bround
anearly
asomething
5i
6n
7 #date
8the
6t
7 was
5like
9 #percent
5my
5on the
5since
6o
5that
7e
8y
6o
7 #count
9duration
9multiple
9percent
8about
8the
8under
7gether
5what
9 we
7ich
6ith
9 the
dm
5|
4load
8 <
4stairs
6ream
4time
8 <
9in
4…#
2…#
1raft
5 <
5ed
7 <
8a
8the
3g
4ged
7 <
3in
5ed
7 <
5ing
8 <
3ma
3w
4 <
5it
5the
5|
4er
6 <
7|
6…#
4ing |
7s
8 <
4n
5 <
6it
6the
6up
4s
2eam
3ss
3w
4 <
5a
5it
5the
8 new
5up
7 a
4…#
2ied
5 up
3ft
5 <
5ed <
5s
5…#
3ll
5 <
6|
3ve
5 to
5n
5r
6 <
7app
7|
6's
8 <
6s
7 <
8and
9t
a the
8could
8get
9ot
8had
8in
8stopped
8the
by
8were
9ho
8|
5s
6 <
4ing
7 to
2op
4 <
5by
5from
9 #count
5the
4ped
7 #percent
8<
8a
8because
9y
a #count
cmultiple
cpercent
8from
c #count
eduration
emultiple
epercent
dabout
8it
a |
8out
8that
ae
9o
a #duration
8|
7…#
5ing
8 <
9the
4s
5 <
6by
6from
a #duration
6went
a from
6|
5…#
4…#
3ve
5 <
6in
6out
9 to
7ver
6the
9re
7o
8 a
9the
6up
8 to
2ug
4 <
2y
3 <
4run
4|
1ual
2bai
5 <
3lin
6 and
2e
3 <
4in
4on
6 the
4to
4|
2g
2ll
4 and
2mb
4 <
3p
4ed
6 <
2plicate
9s
a were
9…#
8ion
2ring a
7the day
2tch
5 <
3y
4 <
5manager
1ying
0e
1 mail
6 |
1ach
4 #count
6date
a the
b|
7uration
5<
5and
6utumn
5big
5change
6ountry
5day |
6esign
5engineer
6vening
5first
6riday
b |
5had
8 its
7s
5item
5lead
6ine
5minute
6odel
7nday
8th
a and
b|
5new
8 engineer
9lead
9{inner}
8comer
6ight
5of
7 my
8our
8the
b #count
bm
aose
6ne
8 and
9had
9to
9|
6ther
a and
a's
6wner
5person
6roduct
5quarter
c and
dnow
d|
5release
5season
7rvice
6ide
7te
6pring
b |
at
6tep
6ummer
5team
9 lead
ato
6hing
6ime
9 a
ai
bt
athe
a|
6o
5week
6ith
5year
9 |
5{inner}
6led}
6served}
5|
4…#
2r
3 <
4|
3lier
7 <
8and
8i
9f
9n
a my
9t
a was
8than
c i
8years
8|
4y
5 <
6and
9 the
6because
6in
8 my
6on
6than
9t
6|
5: #count #count |
fduration
fmultiple
ea
f day
gm
gweek
gyear
fccounts
flerts
fnd
h a
ii
jt
ithe
fre
ebecause
fig
franches
gothers
fy
ecalls
gndidates
gses
fhoices
fities
k and
l|
fompanies
ionents
guntries
n and
o|
edata
fegrees
gvelopers
fifferent
frivers
eengineers across
pll
pnd
oone
oso
othe
rn
ounder
owere
fvenings
m |
hry
efarms
fields and
grst
floors
for
h the
from
ehad
fomes
gspitals
ei
fdeas
fn
g #duration
hthe
gterviews
fs
ft was
ejobs
ekids
glometres
gnds
j of
elanguages
feads
fines
j |
emachines
gnagers
fessages
gtres
fore
hnings
enumbers
eodd
ff
g #count
hhis
hmy
hour
hthe
km
kse
jose
gfices
fn
g the
fpen
gtions
fr
g #count
fut
h of
fver #duration
epages |
gths
feople and
mt
lfrom
lon
flayers
foints
equestions
n |
ereleases
gpositories
foads
j |
eschools
fenior
ks
grvers
fhe
fince
gtes
j and
fmall
fo
fquads
fteps
j |
gudents
etables
feams and
k|
grabytes
fhat
ge
gings
fimes a
fo
g #count
gpics
eusers
ewas
gves
gys
i to
j|
feekends
gre
fhich
go
forst
eyou
e{inner} across
nll
mhad
mone
nver
mso
mthat
oe
pn
munder
mwere
nith
fled} at
kfrom
kto
fserved}
m and
ot
nhad
nin
nwere
n|
e|
8date
c #count
da
end
g in
it
hthe
ky
es
et
dbecause
ey
dfor
di
dor
eur
dso
dthe
gre
i was
gy
dwe had
ehen
h the
eith
d|
9uration
g #count
ha
i week
ifter
m the
igo i
ihead
ind
k #duration
la
li
m'd
mn
lnot
lthat
ne
lwe
l{served}
is
hbecause
jfore
n the
jhind
iut
iy
heach |
hfor
hi
in a
jstead
o of
hlate
l and
lr
hno
hof
in average
ir
iut of
hso
hthat
je
kn
io #count
hwas
ie
jre
ihere
iith
l a
mthe
lout
8label
d of
e|
8money
d a
f month
gyear
fnd
ein
eof
e|
9ultiple
g a year
ind the
hbecause
o the
hin
j #duration
hof it
kour
in
iut
k of
hthat
je
hwas
iith
h|
8percent
f and
gof
gto
i #count
g|
7^ #count
f engineers
gof
gpeople
groads
gways
g{inner}
hserved}
g|
adate
buration before
jin
amultiple
9a
a new
b{inner}
cserved}
about
after #duration
fthat
he
all
c of
an
bd
c after
deveryone
dhe
di
e'd
et's
dmy
dnobody
done
eur
dpeople
dshe
eo
dthe
gn
gre
i's
gy
dwhen
d{led}
byway
f |
around
as
b a
at
b #count
ddate
9back
aecause
bfore
aoth
aut
c a
dhe
di
e'd
et
dthen
ay
b the
9can
aonflict
austomers
9drivers
9each
d of
avery
eone
9fine
brst
e i
aor
c #duration
dthe
9good
9ha
ae
b didn't
chad
cwas
b'd
cs
airing
bs
aonestly
bw
c do
di
ar
9i
a also
cm
crgued
csk
eed
bbegan
dlieve
cuilt
bcall
fed
dncelled
chose
closed
considered
duld
g've
ented
cut
bdeleted
cid
en't
dsagreed
co
dn't
crove
bexported
bfound
bgave
co
bhad
dve
binherited
bkept
cnow
blearned
cistened
cook
fed
bmade
dnage
ceasured
dt
coved
bnoticed
bopen
fed
cwn
bpaired
choned
cicked
crefer
dinted
doposed
culled
dt
bran
eg
cead
dmember
dviewed
dwrote
code
cun
bsaid
dt
cent
dt
chould
ewed
dut
cit
cpent
dlit
ctood
epped
cwitched
bthought
cold
dok
curned
cyped
busually
bwanted
ds
ceighed
dnt
cill
could
gn't
crite
dote
a'd
c #count
dask
dlike
drather
dsay
eit
dtake
eell
dwrite
bll
d tell
bm
c not
bve
d a
egot
af
b a
ci
dt's
an #date
euration
ca
cgeneral
cspring
cthat
ee
at
b came
cgot
chad
cis
ctook
durned
cwas
fn't
b's
d a
flways
9just
9last year
aeadership
bt
c me
9meanwhile
aost
ay
b boss
cdirector
cfirst
cgroup
cmistake
cown
cpeople
dredecessor
ctask
cvp
c{inner}
dled}
dserved}
9next
aobody
f had
brmally
h i'd
bt
ching
bw
c the
9oh
b the
ak
bay |
an a
cday
be
c could
dday
dmorning
dwas
bly
ar
aur
c company
d{served}
cs
9payroll
aroduct
9right
e so
9sales
by
aecond
ahe
c says
dwas
c'd
aituation
amall
ao a
dt
chow
ci
d'd
em
eve
df
dn
dt
e's
con
ee
dur
cpeople
cthat's
een
fre's
fy
eis
cwe
dhat
dith
cyou
c{led}
bme
d of
dbody
aure
d |
9task
aechnical
i debt
ahat
d is
ewas
d's
f a
ghow
be
c alternative
dboard
dcompany
eustomer
ddata
dfirst
didea
dministry
fstake
dnetwork
fw
done
ether
dpeople
elan
erevious
dreason
dsecond
dtask
eeam
hs
dvendor
dway
d{served}
cir
cn
d a
ecame
ei
f'd
fn
ethe
hre
cre
e are
fhad
fis
fwas
gere
e'd
g been
fs
g a
hthe
cy
d didn't
fon't
ehad
enever
esaid
ewere
d'd
f been
ere
bird
ao
aypically
9usually
9we
b could
cdid
do
cgot
chad
eve
clost
cmade
eke
crun
csell
dhipped
ctook
cwent
ere
b're
bll
d i
ethe
ahat
d happened
ei
f'd
ben
d a
ei
ethe
bich
bo
aith
d #count
ea
9you
c can
eould
dhave
c've
9{inner}
g were
aserved}
h in
iwere
7a #multiple
9a
9b
a testing
aad
bg
bkery
bnk
cner
br
btch
aetter
aig
c {served}
cger
bll
bt
c of
d|
alind
e {served}
aoard
ct
bok
ding
bt
bx
by
aroken
aug
bilding
bs
btton
9cache
blendar
cl
br
bse
aentral
brtain
dificate
ahain
e of
cnnel
beap
bild
boice
aity
alean
bient
bosed
cud
aoffee
blleague
cour
bmpany
g that
detitor
bnference
csultancy
it
ctractor
bpy
bst
bunter
crse
austomer
9daily
bta
ce
by
c and
dof
d|
aead
bcision
bmo
bsign
ck
airector
bsk
cpatcher
aog
arawer
biver
9failure
bmily
brm
der
bster
bx
aeature
bw
aield
e and
ble
cter
bne
brm
cst
bx
ced
aormal
f plan
der
aree
biday
f and
g|
aunny
9good
areat
cen
auy
c called
9hall
brd
aeadset
aospital
h group
buse
auman
9joke
9kind
d of
9lady
bmp
bnguage
bptop
f |
bte
bunch
aead
ck
btter
aine
bst and
e|
bttle
aoad
bgin
co
bng
der
bt
c of
d|
bvely
bw
c performer
9m
aail
bn called
dwho
cager
cual
aeeting
brger
bss
aid
bgration
bstake
aodel
bnday
f |
cth and
fto
f|
brning
auseum
9name
aewspaper
aice
bght
e shift
ao
brmal
btebook
aumber
f and
brse
9one page
9pair
btch
cient
aeer
aharmacy
botograph
aiece
e of
blot
alace
cin
cne
dt
ctform
aoor
arice
boblem
cduct
cmise
cper
dosal
ctotype
aublic
9quiet
9real
d one
bd
blease
borganisation
bport
bstart
cult
bview
bwrite
aisk
aollback
bom and
ewith
bw |
9saturday
h in
acanner
breen
f reader
g{served}
cipt
aecurity
brver
dice
bv
c #label
aheet
bift
bort
aign
bngle
alide
e with
f|
bow
amall thing
eer
aort
d of
bul
apreadsheet
k |
atartup
bopwatch
i and
cry
aunday
f |
aystem
9teacher
cm
bst
ahing
e called
fthat
crd
aicket
f |
bme and
arain
bial
9user
9vendor
bry
aideo
bllage
9walk
br
c room
cd
cehouse
cning
by
aedding
cnesday
bek and
eof
eto
e|
dend
g |
dly
aheelchair
bile
e |
cte
bole
aiki
aoman
brd
cking
g group
dshop
arong
9year
d and
eof
9{inner}
g called
hin
hwith
h|
aserved}
h and
iin
ion
iwho
jith
8ble
b to
9out
c #count
j engineers
kpeople
k{inner}
lled}
lserved}
k|
eduration
m and
n|
emoney
fultiple
m |
epercent
l of
da
en
dhow
dis
et
f |
dour
dthat
fe
eo
dwhat
ave a
8ccept
bss
dibility
aount manager
f|
eable for
fnts
9quired
csition
9ross
d the
h whole
9t
aion
ds
aual
dly
8dd
aed
aing
9justers
9mit
9s
a serving
9vertiser
hs
aice
8ffected
9raid
d of
9ter
c #count
eduration
m and
ni
da
enother
dit
dthe other
d|
cnoon and
k i
cwards |
8gain and again
din
dthe
cst
e a
fit
fthe
9e
ancies
cy
bt
cs
9o
a i
b|
9ree
cd to
8head
8id
as
9r |
aline
es
aport
es
8larm
cs
9ert
9igned
cment
ave
9l #count
h and
bin
bof
d it
ethat
ge
bthat
de time
f{served}
9most
9one
c and
d|
bg
c with
h a
d|
aud
9ready
9so
b a
chave
cthe
9ternative
i was
ahough
aogether
9ways
d a
ebeen
edo
eone
esay
ethe
h same
e|
8m
9ateurs
9bulance
9ong
aunt
8n acquisition
bfternoon
j |
bgency
birline
bpp
budit
aemail
cpty
brror
bvening
ahour |
aincident
cventory
doice
aoffice
bld {served}
bption
brganisation
m of
butage
dside
bwner
aupdate
a{served}
9alysts
9d #count
h in
iof
i{led}
jserved}
cduration
k |
cmultiple
cpercent
ba second
d{inner}
eserved}
cbout #count
cfter
cll
e of
dso
cn
dd
dother
cs
d a
dk
eed
g for
hher
hwhat
ct
d #count
ethat
ge
bbecause
dfore
dtween
coth
cuilt
cy the
bcouldn't
ented
customers
bdid
en't
beach
f had
gof
hne
cvery
g one
gbody
gone
gthing
bfinance
cor
e #duration
fthe
dund
g that
crom
bgave
cive
co
dt
bhad
dve
ce
d didn't
ehad
esaid
gys
d'd
es
dr
cis
conestly
dw
cr
bi
c ask
ged
dbuilt
dcalled
fme
eould
in't
gnt
ied
eut
ddecided
eid
gn't
eo
fn't
erew
dget
eive
eo
dhad
fve
eeard
di
dkept
dlearned
ft
eistened
eook
hed
dmade
eoved
dnoticed
dopened
dphoned
eicked
eroposed
eulled
fshed
ft
dran
gg
eead
fmember
dsaid
ft
fw
fy
eee
fnd
ehould
gwed
eit
eorted
etayed
food
gpped
dtake
eell
ehink
fought
eold
fok
eyped
dwanted
fs
ftched
eould
erite
fote
c'd
e ask
fgo
fhave
fput
fsay
ftake
fwrite
dm
dve
cf
d it
g's
ethe
eyou
cn
d #date
ea
emy
ethe
ct
d came
egot
ehad
gs
eturned
ewas
fent
fould
d's a
gnot
gthe
ds
e own
bjust
bkeep
dpt
blast
ceadership
eve the
dft
dgal
dt
e the
im
cook
fed
bmaybe
core
dst
f of
fly
dved
cy director
eteam
bnever
dw
co
d one
dbody
h could
dne
drmally
dt
e in
fone
dw
bold
cn a
ethe
dce
de in
fwas
dly
cther
cur
e own
cver
bpeople were
croduct
cut
e it
bran
cead
f the
jm
bsaid
dt
e in
dw
e that
dy
cee
dnd
che
e said
fwas
cit
co
d the
dme of
fone
drted
h them
ctill
dood
btake
cell
chat is
gwas
f's the
de #count
fapp
fboard
fcontract
fdate
gecision
grivers
ffirst
fhead
flast
fmap
ginistry
fnew
hxt
fother
ks
fperson
grice
hoduct
freason
hst
fsecond
ghops
fteam
ghing
fvendor
f{inner}
gserved}
eir
g account
hmanager
en a
ghe
gi
h'd
hn
ht
i's
gthe
jre
l's
gwe
ere
g are
his
it
hwas
iere
g'd
hs
i a
jthe
lis
ese
ey
f all
gdid
jn't
hon't
gget
ghad
ive
gjust
gnever
gsaid
gwent
ire
hould
f'd
dis
f is
gwas
dose
co
dld
f him
gnobody
gthem
dok
f it
busually
bwalked
dtched
ce did
fo
ewent
d'd
ere
dll
dnt
f through
dre
chat
f i
gwas
den
f i
ht
gthe
gyou
dich
cith
f the
crote
g down
byou
e could
fhave
e've
b{inner}
i were
cled}
g were
cserved}
j were
aroid
9gry
c |
9nounced
aual
9other
9swer in
ewas
e|
ded
ding
ds
9tenna
9y
a more |
bof
abody
e |
aone
d and
e|
athing
f and
gin
gthey
g|
awhere
8part and
don
d|
9i
9ologised
dy
9p
a and
bfor
e the
bhad
bthat
b|
alication
aointment
is
aroach
cval
fs
ded
f it
gthe
as
8rchitect
gs
gure
j board
9e
a #count
h engineers
i{inner}
balways
bin
blike
bon
bthe
e ones
byou
b|
aa
an't
9gue
cd
d for
bing
bment
9m
9ound #count
ewith
e|
9rive
8s
9 a result
dule
c{served}
ait
c was
along
e as
aopposed
h to
athe
dy
awe
cll
e and
f|
9hamed
9k
a each
f of
bfor
e a
fthe
bhim
bme
bthe
em
f to
gwhat
bwhat
aed
c #count
da
deach
h of
dfor
g #duration
hone
hthe
dher
g for
eim
g for
hto
dif
dmy
done
dthe
gm
h to
iwhat
dwhat
aing
d a
fnyone
efor
ethe
as
b for
9leep
9signed
dment
bstant
8t #count
g #count
hand
it
hin
bdate
f the
g|
curation
bmultiple
bpercent
aa company
bbout
bll
d and
bn
cd
aeach
bvery
afirst
f |
ahis
bome |
aleast
bunch
amidnight
i |
anight
boon
e |
aonce
e and
f|
bur
arandom
athat
e time
ce airport
ecounter
edesk
foor
egate
emoment
enext
esame
ftart
etill
gme
dir
awhat
a|
9trition
8udio
bt
c in
f #date
cor
es
9stin
9thor
dity
aomatic
aumn
d and
ethe
8verage
e |
8way from the
cthe
7b
8 testing
g platform
8ack
b a
d bit
dnd
f i
dt
cby
cfirst
cin
e #duration
con
dr
cthe
f same
fn
do
e the
cup
cwith
c|
bend for
bground
h is
i|
bup
ds
bwards
9d |
age
aly
c |
9g
agage
as
9keries
cy
9lance
9ng
aner
9se
bment
aically
g the
h|
aket
9tch
cing
atery
8e
9 #count
bduration
aa
adone by
ahonest
ain
alate
aone
athe
bold
awrong
9autiful
9cause
e #count
gmultiple
fa
gn
feach
fhe
fi
g'd
gf
h you
gn
h a
gt
fmy
fnobody
fof
h the
gne
gtherwise
gur
fpeople
fthat
he
i {inner}
iir
iy
fwith
j the
fyou
f{led}
aome
9d
as
9en
b #count
ca
dn
dround
dt
cbought
cin
clike
g that
con
cpromised
cquicker
cthe
fre
h since
cwrong
9fore anybody
hone
hthing
echristmas
eeaster
ei
ft was
eme
fy
g time
ethe summer
9gan
c to
dwith
h a
ain
c with
h the
aun
9hind
d it
ethe
e|
9ing
9lieved
ding
aonged
f to
i the
ds
e to
at
9side
at
9t
ater
d than
aween
e #count
fthe
i #count
im
8ig
a bang
bone
b{served}
ager
d machines
cst {served}
9ke
9ll
b for
cof
cwas
c|
bed
bing |
9rthday
9t
a about how
bof
d a
b|
8lack
ank
9ind
c and
d{served}
9ock and
ced
aod
9ue
8oard
c and
dhad
din
d|
cs
at
b |
bs
9dy
9ld idea was
9nus
9ok
bings
bs
ats
9rrowed
9ss |
9th
b in
cof them
csides
c|
bered
atom
9ught
d #count
ea
ein
g #date
ft
ethe
eus
9x
a in
bthat
aes |
9y
8ranches
bd
azil
9ead
bk
cfast
cing
cs
9idge i
e|
alliant
ang
c the
cs
9oad
ccaster
ake
c the
cr
athers
aught
8uddy
aget and
ds
9ffer
9g
as
9ild
c a
end
dwas
d|
cing
f |
fs
bt
c a
dby
din
d|
9rned
9s
aiest
bness
ay
9t
a #count
ba
bhe
bi
c'd
cf
cn
ct
d was
fould
d's
bnot
bonly
bpeople
bthat
f would
f's
de
en
f the
ere
g was
ey'd
dis
bwith
byou
aton
d and
e|
ds |
9y
a a
bin
d from
aer
cs
aing
d a
8y #count
g in
bdate and
g|
curation
j and
bmultiple
bpercent
aa
bn
acountry
afriday
ahand
e on
fwith
f|
bow
aline
e |
amail
aname
aone
d and
e|
bur
apeople
g who
aservice
bide
athe
d end
efirst
eteam
fime
awhat
co
a{led}
f who
bserved}
i |
7c
8abin
ale
9che
c |
bing
9ke
b |
9lendar and
al #count
cand
ccentre
cfrom
cin
dt
cmyself
cthe
do
cwas
bed
d #count
ecustomer
eher
fim
ein
eme
ethe
h #count
hir
e{served}
cr
ds
bing
bs
c |
am
9me
b and
cback
g with
cdown
cfor
drom
g the
clate
cout
f of
gthat
dver
cthe
fre
do
e me
fthe
cwith
c|
bra
ds
apaign
9n
a be
bgo
bsay
cee
btell
f you
bwait
byou
a't
c be
ddo
d|
acel
dled
g the
adidate
anot
9pacity
9r park
ad
bs
ae
b about
c|
bless
aried
drs
by
c the
cing
as
9se
b for
c|
bs
ah
9talogue
ach
aegory
9ught
ase
cd
8dn
8eiling
9nter
bral
ces
9o
9rtain
bificate
is
hion
eed
8hain
c of
d|
ange and
ein
eto
ewas
e|
dd
e a
gnd
fthe
iir
bnel
e and
f|
arge
d of
dd
cing
bity
at assistant
9eap
cer
dst
ack
ced
e the
cing
cout
cs
9ief
c executive
ald
cren
f's
ap
b |
9oice
d to
ewas
ds
aose
ase
c the
cn
8i
9ties and
e|
ay
b |
b's
8laim
cs
d and
ass
ces
9ean
c up
ced
cing
ark
cs
9ick
ced
cs
aent
ds
anic
ds
9ocks
ase to
cd
d the
cs
bing
aud
c bill
dspend
d|
9uster
es
8o
9ach
9de
b and
creview
cwas
bs
9ffee
d and
emachine
e|
9ld
b |
aleague
cct
aour
ds
aumn
9me
b and
cback
g |
cfrom
g a
cout
cto
bs
c and
dback
dfrom
h the
dout
dto
aing
d back
ein
amander
bent
es
bit
dted
g |
fe
g |
bon
bunication
apanies
g |
dy
e and
ffor
fhad
hs
fin
fof #count
fthat
j does
kmakes
fwas
ghich
gith
f|
cred the
dison
betitor
bile
er
blain
fing
ft
cetely
cicated
bonents
bute
9nference
hs
big
crmation
blict
f between
n #count
gwith
anected
asidered
bole
bultancy
gt
hs
eing
cmer
atext
bract
f and
gfor
gwith
col
eler
hs
aversation
js
dter
binced
9ok
9pied
cs of
ay
b of
c|
9rrect
e it
eion
hs
bidor
9st
b and
cus
c|
bs
c us
dyou
9uld
c also
esk
dbe
ddo
dexplain
dgo
dhave
h gone
imoved
iwaited
eear
dlet
dmake
dsay
eee
g it
fnd
dtake
eell
h me
dwait
c've
cn't
f be bothered
gsee
ancil
bt |
ced
e #count
fthe
dr
cries
g |
dy
e and
f|
cs
cy
arier
es
bse
d |
bt
cs
9vered
9w
as
8rash
ced
cing
azy
9edit
aw
bs
9ied
atical
9ossed
9ying
8to
8ulture
9p
a final
9rrent
9stom
der
f and
gfirst
gis
g|
fs
g who
h|
ds
9t
a it
bover
bthe scope
b|
aover
8ycle
7dairy
9na
9red
c to
9shboard
gs
9ta
b and
ccenter
cfor
drom
cplatform
cscience
cteam
cwarehouse
c{inner}
dled}
bbase
f and
gwas
g|
fs
ae and
cpicker
cto
bs
9ughter
9y #count
band
e i
bbefore
bi
ct was
bof
d the
cne
bto
bwith
a's
8ead |
blines
af
b {served}
al
b with
9bate
at
b is
aug
9cided against
ffor
fthat
go
h go
imove
itake
fwe
bsion
f was
fs
alared
bined
9dicated
9ep
9fects
bnd
ainition of
9lay
c was
aete
dd
e the
cion
aiver
e the
eed
eing
9mand
ao
9nied
d it
atal
bist
es
9partment
h and
ihad
i|
hs
aendency
ding
g on
ds
aloy
aot
auty
9scribe
aign system
der
fs
ds
ak for
bs
9veloper
gs
8id
a #count
bfirst
bi
cn
cs
ct
bnot
ehing
bthat
de
bwas
e i
an't
d ask
ecare
eexist
eknow
elike
eread
etell
ewant
i to
e|
9ed
as
9fference
ft
bicult
9gital
9nner
9rect
dly
dor
f and i
gfor
gwanted
m to
g|
9sagree
fd
fing
fment
j with
acount
bussed
eion
ak
bs
apatch
fer
hs
blay
atance
brict
fs
8o
9 #count
aa
bnd
cything
ai
bn
bs
c i
e'd
bt
c in
d|
anot
asoftware
i for
athat
ce
d same
dy
awe
ayou
9c
ator
ds
aument
fation
fed
fs
9es
b it
cnot
cthat
c|
bn't
e know
f|
9g
9ing it
d|
9n't
c ask
dcare
ddo
dhave
dknow
h if
iwhat
dread
dsay
dthink
dwait
aation
ae and
cby
e the
cis
cthat
ee
cwith
c|
aors
at
9or and
c|
bs
9uble
9wn #count
cand i
ceach
cfor
drom
cin
cthere
do
e the
cwhat
dith
g the
km
c|
8rain
aw the
ber
d |
bing
9ew
b the
9ift
ave
cr
d |
ds
e were
cs
bing
9op
b the
bped
e the
cing
ave
c out
dthere
eo
f the
9ug
8ug
9mb
9tch
ay
7e
8 mail
8ach
b and
cdirector
chad
f its
es
clead
cmonth
erning
cnight
cof
e the
im
dther's
cquarter
cwith
g its
c{inner}
dserved}
c|
9r
aly |
9sier
ater
d and
e|
ay
9t
aen
8ditor
8ighties
9ther
d we
e|
8lderly
9ection
f night
avator
fs
8mail
cs
9barrassing
9ergency
8ncoder
9d and
bof
d #date
ethe
bto
d end
aed up
dwith
9ergy
9gine
d and
e|
der
f on
gwho
fing
fs
g #count
ha
icross
n #count
ill
ind
k a
li
m'd
mn
lone
mur
hin a
kthe
hnow
hon a
kit
je
hso
hthe
kn and
kre |
hunder
m me
hwere
iith
h|
alish
9ough
d |
9tire
dly
arance
8rror
cs
8scalated
9tate
aimates
8ven
b if
c|
bing before
fi
fthe
es
f |
bt
c bus
cs
ar
by
c evening
dfriday
j |
dhour
dmorning
dquarter
dsecond
frvice
etep
dteam
eime
h |
euesday
dweek
d{inner}
cbody had
js
hknew
hthat
hwanted
js
cone had
gin
gknew
gwas
g|
cthing
h #count
iin
js
ion
ithat
iwas
h's
cwhere
h |
9idence
8xactly
am
bples
bs
9ecutive
gs
9hibition
9ist
c |
ced
9pect
dations
ded
bnsive
brience
dment
hs
alain
e how
fthe
eed
eing
aort
ded
f the
9tend
ara
8ye
as
7facilities
at
9iled
d |
bing
bs
bure
e |
es
ar
b enough
c|
bly
9ke
9llback
bing
bs
ase
9milies
cy
aous
9rm
ber
ds
bs
c |
9st
b |
ber
9ther
9ult
9vourite
9x
8eature
e store
fwork
f{inner}
es
f |
9ed |
bback
al
b it
bing
bs
as
at
9ll
b over
g at
at
b it
9rries
by
9stival
9wer
8ield |
cs
d and
e|
9fth
9gure
ds
9le
b and
c|
aing
al
b in
bs
am
bed
ater
9nance
e people
f{inner}
gled}
ad the
bing
es
ae
b and
bd
aish
d |
ding
9rewall
am
bs
bware
f for
ast
c #count
eduration
m |
dand
g then
dbecause
dcall
dday of
devening
dhour
di
e would
e'd
dmonth
dof
f #date
gall
drather
j than
dsince
dthen
fing i
jthat
dwas
eeek i
i|
dyear
d|
9sh
9x
a it
bthat
de
aed the
bs
aing
8lags
aky
9ew
b to
9ights
apped
9ood
br
c and
dwith
d|
cs
aw
8olks
alow
ded
f one
ding
9od
b delivery
at
bball
9r
a #count
h engineers
ipeople
i{inner}
cdate
g and
duration
k and
lbecause
li
mn
lto
lwith
l|
cmultiple
ba few
eull
dlong
dwalk
ehole
d{served}
cbout
g #count
iduration
cll
e of
fthe
cn afternoon
dd
dother
beverybody
gone
gthing |
cxample
bher
cim
dring
ds
bi
cnstance
ct
bmaybe
ce
conths
h |
cy
bnew
cothing
i |
bour
bpeople
bschools
come
fthing
bthat
f one
de #count
fbig
ffirst
fnew
hxt
fold
fquarter
fraw
gest
fwhole
f{inner}
gserved}
em
f |
dis
dose
bus |
bweeks
g |
chat
b{inner}
cserved}
j |
ace
aecasting
bver
aget
bot
am
b for
chad
cwith
bal
d plan
ct
d |
ds
bed
cr
ath
award
9ught
and
c #count
da
dout
g that
dthat
fe
cation
ced
dr
arth
8rame
ankfurt
cly
aud
c |
9ee
bze the
cing
aight
ash
9iday and the
ft
ei
ewith
iout
9om
b #count
i a
jto
ddate
h and
i|
euration
l to
dpercent
k to
ca
d {inner}
fserved}
dn
eother
cbefore
cit
e |
clike
cme
donday
dy
e own
coutside
cthe first
gnineties
gold
g{inner}
fm
fre
cus
ant desk
dof a
gthe
jm
aze
c the
cn
9uit
8ully
9nction
ad
any
9rious
aniture
7game
b backend
bs
9rbage
aden
9te
bs
bway
9ve
b each
cher the
dim
f the
cit to
cme
cthe
fm
cup
ds
e a
8dpr
8eneral
ely
g do
dtion
atleman
9t
a a
bit
bpaid
bthat
deir
as
b a
cthe
do
ating
8hent
8ift
b cards
9ve
b each
chim
cit
cme
cthem
g a
cup
ds
cyou
f a
bn
c a
dit
bs
c you
aing
8lass
9oves
8o
9 about
f it
aback to
afor
ahome
ain
alive
aon
but
athrough
h the
bo
c my
dthe
9als
9d
9es
b back
g to
cin
clike this
con
dut
cthrough
cwrong
9ing back
h to
don
9ld
af
9ne and
cfrom
con
cthrough
do
9od
b at
cones
cpeople
c{led}
c|
9t #count
h engineers
i{inner}
ba bill
bbuy
e in
bin
ct
bon
d the
bstuck
bthe
e call
eir
ere |
cogether
9vernance
8randmother
aph
9een
c and
aw
ay
9oceries
dy
aund
bp
c #count
j engineers
k{inner}
dand the
et
dhad
di
en
es
dthere
dwas
eho
eith
d|
c's
cs
aw
ber
ds
bing
bn
bth
8uess
cing
bt
cs
9ide
9y called
bwho
as
8ym
7ha
9bit
9d
a #count
h choices
iengineers
ioptions
ipeople
iroads
iteams
iways
i{inner}
jled}
cmultiple
ba
c choice
dnew
dteam
cn
dd
cpproved
csked
g for
bbeen
f #count
ga
gthere
hold
dgun
cought
cuilt
bchanged
i the
come
bdone
bever
f seen
bgiven
cone
dt
bhappened
cer
cim
bi
cn
ct in
ds
e own
bjust
bknown
bleft
dt
cooked
dst
bmoved
cy
bnever
co
d idea
dt
ehing
bone
cpened
bpromised
j the
cushed
dt
e in
bread
bseen
dnt
cigned
h off
dmply
clipped
cold
ctopped
cwitched
bthat
de
e choice
f{served}
em
co choose
ego
dld
bus
bwritten
b|
an't
d been
9il
9ll
b and
aves
9nd
b and i
con
cwith
c|
bed
bing
ble
cing
bs |
ag
bing
bs
9ppen
ded
f is
ds
e is
by
9rd to
c|
ber
bware
avest
9s
a #count
ba
cn
bbeen
bit
ds
e own
bone
bthe
9te
bd
c it
f |
9ve #count
i engineers
j{inner}
ca
dsked
cbeen
g the
dought
ccost
cgiven
done
chad
cit
ckept
cmade
deant
doved
cneeded
do
cput
cseen
ctaken
dheir
do
e be
fexplain
fgo
fknow
fpicture
fsay
eld
cwaited
i for
c|
bn't
8e
9 came
cn't
adid
dn't
agave
ahad
d a
dn't
cs
ais
ajust
aknew
aleft
anever
asaid
cys
bhowed
atold
e me
cok
awanted
g to
cs a
eright
dn't
bent
bould
9'd
b have
cnever
as
9ad of
efice
c{inner}
c|
bing
bs
cet
ap
ar
b it
cthe
bd
c the
bing
e aids
bt
at
bing
9ld
b the
aped
9r
a a
cnd
e i
bdesk
bfor
bi
bon
bthat
co
bwith
b{served}
b|
ae
b's
8idden
ae
b the
bs
aing
9ll
9m
a #count
band
e i
bfor
e #duration
fa
bi
cn
bon
d a
de
bthe
bwhat
cith
b|
aself
9re
bd
aing
9s
a office
cwn
bpeople
chone
bteam
b{led}
cserved}
atory
e there
f|
9t
8old the
bs
ae
9me
b and
f i
ci
c|
bs
9nest
dly
f it
g|
9spital
fs
g and
at
bing
9t
ael
cs
aline
9ur and i
cof
ase
c and
chold
gs
9w
a a
bdo
d i
bi
ct
d came
blong
bmuch
boften
bthe
ey
f are
co
bwe
d got
byou
b|
8r
8uge
9man
9ndred
e and
i #count
ag
9rt
b |
bs
7i
8 also
bways
am
announced
bswered
apologised
bproved
argued
f for
ask
c each
dfor
dwhat
ced
e #count
feach
ffor
fher
gim
fone
fthe
im
go
fwhat
9began
blieve
aought
f a
aring
auilt
e a
fthe
9call
d the
ded
f #count
gher
him
gthe
jir
bme
d back
ein
bn
c tell
ccelled
i the
ahanged
g the
becked
bose
alosed
aommitted
i |
cpared
bnsidered
buld
e ask
fhave
fmake
e've
en't
cnt
eed
g #count
aut
c it
dthe
9deal
d with
bcided
g against
hfor
hthat
io
bleted
aid
c #count
dfirst
di
et
dnot
dthe
dwas
cn't
f know
gwant
bsagreed
ao
b is
dt
cthe
bn't
e know
fthink
arafted
bew
bopped
cve
e out
fthere
go
9exported
h the
9failed
aelt
ailmed
brst
alew
d to
aollowed
bund
e out
aroze
e the
9gave
d each
ehim
ethe
hm
aenerally
i do
aive
ao
b and
cthrough
do
bt
c #count
da
dit
don
9had
c #count
dan
epproved
dit
dno
dsigned
dthe
eo
cn't
bndle
bve
d #count
ea
eto
aeard
aired
aold
9inherited
9joined
f the
aust
9keep
d a
bpt
ailled
f the
anew
bow the
9learned
g that
bft
bt
c them
aistened
aogged
bok
d after
ft
ded
f after
bst
9made
d a
ethe
bke
d a
bnage
aeasured
bet
bt
c her
aoved
e the
aust
9need
d to
bgotiated
bver
aormally
bticed
g that
9offered
anly
apen
d the
ded the
awn
c the
9paid
cred
f with
ahoned
f the
aick
ded
bnned
alotted
arefer
fred
csented
i it
binted
g the
bofiled
cposed
h that
jo
aull
ded
f #count
hduration
gthe
bshed
bt
c #count
da
dmy
dthat
fe
9ran
c #count
da
dit
dthe
cg
d the
aead
d #count
eevery
eit
ethe
hm
bmember
h i
jt
ithat
ke
bviewed
bwrote
g the
aode
d along
blled
f it
aun
c #count
dthe
9said
d it
elet's
eno
eokay
eto
ewe
bt
c down
din
dnext
dwith
bw it
dthat
fe
dwas
by
c it
dno
dwe
aee
c it
bnd
d it
ct
d it
bt
c a
dthe
dup
ahould
f explain
gsay
cw
ded
f it
but
d down
aigned
bt
c down
din
dwith
aorted
apent
e a
blit
e the
atart
eed
g with
cyed
bill
bood
e in
cpped
g all
hit
hthe
auppose
awapped
bitched
h off
ithe
9take
d the
blk
d to
ded
aell
d the
eyou
bsted
ahen
bink
e #count
fabout
fit
fthat
he
bought
g about
brew
aimed
aold
d him
emy
ethe
bok
d #count
fduration
eher
eit
eone
fver
ethat
ge
aried
ayped
9used
d to
bually
g do
9visited
9walk
ded
bnted
f to
bs
c asked
et
dheading
din
don
dresponsible
dwith
erong
btched
aeighed
bnt
d and
eback
efor
eout
eround
ethrough
fo
eup
ewith
aon't
brk
buld
e ask
fcall
fdo
ffirst
fgo
fhave
flook
fnot
fput
fsay
git
gtart
ftake
gell
fwrite
en't
arite
e a
fdown
fit
fthe
bote
e a
fdown
fit
fthat
he
go
8'd
a #count
h engineers
i{inner}
balways
cpproved
csk
e each
ffor
fthem
fwhat
bbe
den
cring
bcall
come
f from
bdo
d is
ft
bfirst
bget
cive
f them
co
d to
bhave
blet
cike
f to
cook
f at
bmake
bnever
cot
bpick
cut
e the
brather
cead
bsay
ceen
cigned
dt
e down
ctart
btake
f the
cell
chought
cold
bwrite
g down
ften
9ll
b be
ccall
cgive
g you
csay
ctake
dell you
9m
a not
e joking
fsure
bresponsible
m for
cunning
bsorry
bthe
e one
dinking
9ve
b a
cbeen
g in
cdone
cgot
f #count
chad
cseen
8ce
8d
9ea
b of
e what
cto
c|
9le
8f
9 a
ai
b could
bt is
dwas
c's
e a
asomebody
athere's
dy
awe
ayou
8gnored
8magine
e |
9mediately
9port
dant
bssible
8n
9 #count
g cities
iountries
hlanguages
hof
hteams
h{inner}
h|
bdate
f #count
ga
hnd
gby
gi
ht
gthey
gwhen
g|
curation and
kwith
aa company
cdrawer
cmeeting
cqueue
croom
cspreadsheet
cway
c{served}
bds
bll
d #count
bn
c organisation
cd
cother
cy
bt
bustin
abetween
h |
both
brazil
by hand
acharge
g of
blaims
aengineering
afact
bor
brom
e the
dnt |
ageneral
bhent
ahis
bouse
ain
bt
cs
aleeds
bisbon
bove
byon
amy experience
dfirst
dgroup
dorganisation
dteam
aon a
ce
d go
eroom
bur
aparallel
cyments
berson |
blain
borto
broduction
bune
asome
buch
e a
cmmer
atallinn
bhat
e time
ce
d #date
eapp
futumn
eback
gsement
fuilding
ecloud
fold
gmpany
gntract
jol
grridor
guntry
edark
gta
eevenings
efirst
ekitchen
emeantime
geting
enineties
forth
eoffice
fther
equeue
erain
esame
fecond
fnow
fouth
fpring
fummer
eweek
finter
frong
eyear
e{inner}
fserved}
dir
dre |
cose
bo
ctal
aweek
e #count
fone
bhich
binter
briting
a{inner}
bled} |
a|
9cident
fs
9es
9formation
arastructure
9herited
9novation
9stant
bead
e of
h #count
f|
aulin
brance
cer
9tegration
for
bresting
cface
cn
dal
cpreters
cview
ged
gs
ao
b #count
cit
cthe
aroduced
9ventory
aoice
8s
9 #count
g engineers
h{inner}
bduration
bmultiple
aa
b big
clot
bbout the
blways
g the
bn
bt
acalled
boming
adone
afrom
e the
agoing
ahow
ai
b'd
bn
c the
bt
ajust
alike
amade
bore
cstly
anamed
bo
ct a
aoff
bne
cly
aquite
aright
asomething
btanding
cill
athat a
ce
dre
bo
avery
awe
bhat
cen
dre
borse
f than
brong
9lands
9n't
c a
d|
8t #count
bduration
bmultiple
j |
aagain
f |
fst
bll
bnd i
f'd
ethe
hy
cyway
bs
c a
bt the
bway
aback
e to
f|
became
euse
cgan
broke
but
by the
acame
e down
fout
fto
bost
es
culd
adepends
boes
aeach
bnded
bvery
afailed
bell
e over
birst
bor
d #duration
ethe
brom the
agets
boes
e wrong
ct
ahad
d a
ebeen
cppens
cs
ai'd
bn
c #count
edate
furation
cto
bs
c |
cn't
bt's
alike
cne
e by
cve
booked
es
amade
ckes
byself
aoff
d |
bn
c my
dthe
ce
cly
br
but
bver
e a
aproperly
aran
bight
buns
asaid
ct
cys
bhe
cowed
bo
cunds
btarted
athat
ce same
dre's
dy
bo
c #count
dhim
dmy
dthe
co
dk
e #duration
burned
g out
aup |
bsed
e to
awas
d #count
fdate
ea
fgreed
flways
fn
ebad
fuilt
eclear
edecided
fone
ein
eme
fine
fostly
fy
enever
fot
eon
ereally
etested
fhat
ge
hir
eus
ewrong
e|
dn't
g a
bent
e live
bhich
bithout
borks
dse
culd
f be
ghave
f've
brong
ayou
a{led}
a|
9'd
b be
chave
as
b #count
ddate
euration
ca
d small
dbout
dll
eways
i the
dn
cbeen
cdone
cgone
cin
cmore
cnearly
con
ee
cstill
cthe
f same
cwrong
9s own
e idea
fway
aelf
d |
7jakarta
9pan
9va
8ob
a and
bthat
as |
9in
bed
d in
ethe
bt
9ke
b |
aing |
8udge
9mped
9niors
9st
b didn't
i care
don't
chow
7keep
b a
cthe
bing
bs
c the
9nya
9pt
b a
cthe
9rnel
9yboard
8id
as
9ll
bed
d the
aometre
gs
9nd
b of
e a
fthing
bly
bs
c of
9osk
cs
9tchen table
k |
es
8new
b about
cit
cthat
c|
9ow
b a
dbout
dnd
chow
f the
cthat
ee
cwhat
eich
bn
c for
dthat
d|
bs
c the
8ubernetes
7lab |
aelled
9dies
ay
b in
9id out
f #count
cthem
9ke
9mp
9nd
bed
aguages
9ptop and
e|
9rge
cr
cst
9st #count
cweek
cyear
g's
bed
9te
b and
bncy
br
c and
d|
9ughed
anch in
ethe
e|
ded
f the
9w
ayers
9yer
cs
9zy
8ead #count people
j{led}
cof
cthe
cwas
c|
ber
dship
bs
c and
d|
ak
an
arn
ced
e that
j the
cing
ase
bt
ave it
cs
bing
9d the
ager
d and
e|
9ft in
dt
9gacy
9na
ading
agth
9ss
b |
bons
9t
a a
bher
cim
bme
d give
eset
ethink
bpeople
bthe
e {inner}
em
bus
a's
c say
as
ater
d and
efrom
eon
eto
e|
ds
9vel
8ibrarians
dy |
9cence
es
9e
ad
b about
cto
9fe
b |
ated
bs
9ght
9ke #count in
jof
j{served}
ddate
euration
l |
dmultiple
dpercent
cevery
cthat
g |
eis
g |
do
cyou
bd
9mit
9ne and i
cby
e line
cfor
cin
cof
c|
bs
c |
9sbon
at
b and
f i
cin
cof every
fthe
fwhat
dn
cthe
cwas
bed
cn
d to
ded
f to
ers
bing
9ttle
d |
9ve
b on the
cwith
g it
bd in
bs
8oad
b test
gs
dhe
c|
bed
bs
ans
9bby
9cked
d out
9g
a in
aged
d in
bing
aic
bn
c and
bstics
ao
as
b and i
cwere
9ng
b and
ds
ctime
c|
9ok
b after
h the
dt
e it
fthe
cfor
cgood
c|
bed
d after
ft
g #count
hthe
einto
bing at
ffor
bs like
ap
9rries
9se
b the
bs
as
at
b #count
dduration
ca
cthe
fir
c|
9t
a of
9ud
b |
best
9ve
bd
c |
bly man
e{led}
9w
a performer
aer
9yalty
8unch and
8yon
7m
8achine in
flearning
es for
gin
i the
gthat
g|
9de
b a list
cby
cfor
cin
cone
cthe
f call
9il |
anly
btenance
9ke
b a list
cthe
fm
bs
c it
dthe
aing
9n
a called
bin
aage
dd
dment
dr and
i i
fhad
fof the
fwho
adate
aila
aual
ay
b of
9p and
bhad
bwith
b|
aped
as
9rch
aek
ak
bed
ct
ding
g had
9ster
9tch
c |
ced
ds
cing
ater
d of
e|
ds
9y
abe
aor
8e
9 a
bbout
bnd i
esays
abecause
afor
agive
e you
ai
bn
bs
bt was
aon
ce
aset
d the
athat
ce
cink
awhat
co
bith
9ans
bt
c that
eo
cime
bwhile
asure
ed
9dian
bcine
9et
bing
e |
es |
9mbers
ao
bry
9n
au
9rchant
fs
ager
bing
9ss
b |
bage to
9t
a her
aer
cs
aric
ds
8iddle of
g #date
ha
hthe
anight
f |
9ght
c have
arated
dion
g of
h|
9lk
9nd
ae
b and
ci
aister
dry
f had
aus
c #count
bte
d and
9ss
bes
bing
atake
e i
fwas
f|
es
ber
9xed
8obile
d app
9del
c and
din
dwas
d|
aule
9nday
d and
ft #count
ei
ds
aey
c back
dfor
don
dwas
d|
aitor
eing
aolith
ath and
g the
dend
di
dof
dto
cly
cs
9re
b like
cmachines
cof
dr
e less
cservers
cthan
g #count
c{led}
aning
e and
i i
gt
h #count
fthe
ire
fwith
es
9st of it
fthe
im
cpeople
csenior
c|
bly and
ein
9ther
d's
9uth
c shut
9ve
b the
c|
bd
c it
dthe
eo
f the
d|
aing
d the
8r
9s
8uch as
c|
9seum
ds |
aic
at be
9ted
8y
9 #count
g engineers
h{inner}
aapproach
brea
abest
boss
adaughter
birector and
jwanted
is
aengineers
bxperience
aface
cult
alaptop
cst
beads
amanager
bistake
h was
bother
cuth
aname
e on
aorganisation
bwn
d hands
ename
apeople
bhone
bredecessor
l had
coduct
asecond year
btaff
atask
e was
beam
e was
bime
avp
c wanted
away
bhole
bife
a{led}
f |
bserved}
9self
d #count
eand i
efor
ei
eon
fver
i a
ethat
ge
e|
7name
b in
cof
dn
e it
ee
cwas
c|
bs |
9pkin
9tional
aurally
8ear
b the
bly always
9ed
b to know
bed
d #count
fduration
ea
ethe
bs
9gotiated
9ighbour
ather
9rvous
9twork
e and
f|
es
9ver
c asked
dbeen
ddo
dhave
dlooked
donce
dread
dseen
h a
9w manager
codel
btax
byear
b{inner}
cled}
cserved}
aer
bst
as
bpaper
9xt day
cmorning
j i
cone
cto each
8ice
b |
bly
br
9ght
c #count
dand
et
dbefore
di
en
et
dlike
dof
dshift
dthe
dwith
d{inner}
d|
cly
cs
d |
9neties
8o
9 because
adata
ai
bdea
amore
anot
aone
d could
bther
f word
bwner
asense
atests
bo
away
a{served}
9body
d asked
ecan
fould say
ktell
eelse
fver
ehad
h asked
iever
ein
g the
eknew
gows
eon
fver
i there
ereads
ethere
eused
ewanted
k to
is
j to
gs
e|
9dded
ae
bs
9ise
c |
9ne of
c|
9on
b and
9rmal
dly
f do
i is
gi
h'd
ath
9t
a at
bbe
cy
bdo
bfor
crom
bgoing
bhave
bin the
bjoking
cust
bknow
bmy
bon
de
bsure
bthat
de
ere
co
bwhat
cith
b|
aebook
ahing
e for
i #duration
fin
fnew
aice
d and
e|
bfications
9w
a i
bthe
ahere
8umber
d #count
eand
eis
eon
ethat
e|
ds and
f|
9rse
cs
d on
ewere
7observability
9vious
ely
8f #count
g and
h|
bdate
f and
g|
curation and
bmoney
aabout
f #count
bll
d the
bn
c hour
aclaims
bourse
g |
adoing
cne
aeach
bngineering
bvery
fone
fthing
k |
aher
bim
cs
dtory
ait
c and
din
dwas
ame
by
c #count
dengineers
dleads
down
dpeople
d{inner}
eled}
aone
bur own
ds
apeople
astakeholders
bupport
athat
e was
fyear
ce day
eengineers
ehouse
eother
epeople
froduct
equarter
esame
eteam
fime
e{led}
fserved}
dir own
dm
e alone
ffor
fhad
hs
fin
gs
fone
fthe
go
f|
dse
cing
ds
cose
aus in
d|
awaiting
bhat
e a
cich
co
dm
bork
a{led}
f |
a|
9f a
bby
bfor
bin
ct
bon
bthat
de
aer
ced
e a
fto
aice
d and i
ehad
ein
ewas
fhich
fith
dr
e and
ds
aline
asite
9ten
8h the
9io
8kay so i
cthe
c|
8ld
a and
blady
bone
bpeople
chones
b{led}
b|
aest
8n #duration
aa call
cfriday
cphone
csunday
ctrain
cwhiteboard
bll
bnd i
cy
bverage
h |
ablack
acall
e and
f|
aday #count
buty
aevery
fthing
afor
bridays
aholiday
cw
ain
bt for
aleave
ame
bonday
gs
by
c own
aone
d page
bur
d side
apage
e #count
cper and
crental
i leave
burpose
asaturday
bearch
bomething
bunday
athat
ce
d #count
eboard
fridge
eday
efriday
ekitchen
elist
emonday
enight
eother
esunday
etable
fhursday
frain
fuesday
ewall
fhiteboard
dm
cursdays
bime
bo
buesday
aus
awednesday
bhat
cich
bith
9boarding
9ce
b a year
dnd
cin
c|
9e #count
bafter
g another
hthe
cnd i
cs
ct
d a
bbecause
dfore
cy one
bcould
bday the
cid
coes
bevening
bfile
cor the
crom
bgo
bhas
bi'd
cn
d the
cs
bman
core
bnight
cumber
bof my
eour
ethem
cn
d one
ethe
bpage
f and
g|
cerson
h who
brelease
coom
bsentence
chared
cide
dnce
egle
cunday
bthat's
ding
cime
co
bwas
e a
fthe
go
dy
ceek
chere
dich
cith
f the
could
b{led} who
cserved}
a's
as and
cwho
dith
9line
ay
b #count
i {inner}
dduration
ca
cfor
cin
con
cthe
do
c|
9to
b a
cthe
8pen and
cin
csource
c|
bed
d a
eit
ethe
bing
bs
c a
dthe
arator
fs
9inion
es
9posed
e to
9tion
d was
ds
e on the
fwere
8r
9 #count
aa
ado
ahave
ai
b could
aless
ct
d the
amove
ano
aput
aso
c and
atake
e the
bo
awe
c could
9der |
ced
cs
9g of #count
bwas
b|
aanisation and
kof
dzation
8ther and
didea was
done
g's
eption
dwas
g to
fy
g was
eord
h |
d|
cs
d |
cwise
g it
8ur #count
bapp
bbiggest
bchief
cloud
g bill
code
duntry
bdirector
bgroup
boffice
bplace
crogram
bside
coftware
cystem
bteam
dst
busers
b{inner}
cled}
cserved}
as
b was
c|
9t
a #multiple
ba
cnd
e i
fthe
cs
bbecause
cy
bevery
bfor
crom
bi
cf
cn #duration
ethe
ct was
bloud
bof
d #count
ea
ethe
cn a
cver
bwas
chat
cith
f the
aage
acome
aside
e |
8ver #count
i engineers
dduration
l and
ca weekend
dt
cfrom
g the
ci
dn
cone
f weekend
cthe summer
gweekend
gyears
fre
do
e the
c|
bnight
g |
bruled
8wn
a boss
bhands
bidea
f of
ct
bname
brules
bthe
bway
e of
b{inner}
cserved}
b|
aed
c the
br
c and
d|
cs
dhip
7p
8 #label
8age
b #count
cand
cfor
cof
dn
cwith
bd
br
c myself
bs |
9id by
c|
an
ar
bed
d with
9nel
9per
c and
dwith
d|
cs
9rallel
acel
aental
f leave
ds
ak
bed
bing
e app
aser
at and
cof the
cwas
bner
es
bs
by
9ss
bed
cnger
gs
cs
bword
fs
at the
9tch
c the
ced
cing
f programme
ah
b |
bs
aience
dt
es
9use
cd
9y
a for
b|
aing
d for
ament
es
f |
aslip
8df
8eak |
9n
a |
aalty
asion
eers
9ople
d #count
ea
fnd i
ithe
fre
fsk
ft
ecan
fould
edid
efrom the
eget
fot
ehad
gve
ei
fn a
hit
fs
eon the
esaid
gy
ftood
ethe
hy
fo
ewanted
fere
i sitting
fho had
h'd
fith
i a
fould
d's
9rformer
ahaps
aiod
amanent
ason
d on
ethe
fo
ewith
e|
d's
dally |
9trol
8harmacies
fst
hs
ey
f chain
9one
c and
dcall
din
dthat
fe
eo
dwith
d|
cd
d the
cs
d in
ato of the
d|
cgraph
h of
cs
8ick
b a
cone
cthe
cup
bed
d up
cr
ds
bing
bs
bup
ature
e a
fit
fof
fthe
f|
es
9ece of work
9le
aot
cs
9n
aned
9peline
fs
9tched
e it
9zza
8lace and
dfor
dwhere
cs
ain
cly
an and
cin
con
csaid
cwas
be
bned for
dr
es
bs
bt
astic
ates
bform
f #count
m engineers
n{inner}
gand the
gfor
ggroup
gteam
fs
ayback
ber
ds
bs
9eased
9otted
9us a
8odcast
9ints and
9lish
bte
dly
9or
9pular
9rt
bal
bing
bo
bugal
f |
9sition
fs
asible
at
bal
bed
cr
ds
bing
8ractice
9ecisely
adecessor
i had
afer
dred
apaid
ascription
bent
eed
g it
j to
bident
bs
ced
e the
ds
cure
atty
avious
f manager
n had
9ice
c and
d|
cs
d |
bing
e engine
ant
ced
e the
dr
es
cing
aorities
ey
avacy
9obably
blem
e |
acessing
burement
aduced
dt
e and
fmanager
ms
fpeople
f{inner}
gled}
es
afile
ed
agram
aject
es
amise
ed
f a
git
gthe
gus
es
boted
aper
dly
f |
bosal
ded
f a
gthat
k we
ho
atect
avider
f |
fs
csioning
j and
8ublic
d libraries
cshed
fr
gs
9ll
b request
js
cthe
bed
d #count
fduration
n of
ea
ethe
h logs
9mp
9ne and
9pils
9rchasing
ae
apose
9shed
d a
efor
9t #count
bin front
ct
d on
bmy
bon
d the
de
bthat
de
e #count
fold
em in
cogether
bup a
as
ating
7qa
8uality
arrel
bter
e and
ely
ay
9estion
f and
gof
fs
g |
aue
c and
dfor
dof
dwas
eith
cd
cing
9ick
cer
e but
aet
c |
cly
ate
c a
7rack
bs
9dio
c |
9il
bway
an
ase
c the
cd
9mp
9n
a #count
h {inner}
ba
bit
bon
cut
bthe
adom
ag
b me
cthe
f #count
ak
9te
aher
d do
ethan
i a
jthe
jwait
9w
a logs
8e
9ach
ced
ad
b #count
ca
dll
cboth
dy
cevery
cit |
cme
cout
cthe last
fm
erough
ber |
ds
e |
bings
bs
c the
by
c |
al one
c{served}
bly the
e|
ason
d is
ewas
e|
ds
9build
dt
e the
9ceipt
bption
aommendations
ged
bnciliation
brded
ding
gs
ds
aruiting
9d for
b|
aesign
9fill
aunds
bsed
9gional
bster
dry
aulation
eor had
9hearsal
9jected
9lay
aease train
bvance
9member
f i
ht
i was
gthat
ie
g|
fs
ainder
fs
aove
9new
cal
at
bed
9org
9pair
ded
aeated
alace
e the
ed
ement
cy
ded
aort
d |
ded
f to
bsitories
gy
9quest
birements
9run
9search
brved
aigned
aponsibility
l for
gle
i for
m #count
nthe
at |
bart
eed
g the
curants
bore
ed
ault
ds
e page
9tail
der
aention
aired
arain
bies
by
aurned
ds
9venue
aiew
d and
ded
ds
e and
9write
e would
ding
dten
bote
e the
8ide
br
cs
d were
9g
aht
c away
dso
f this
dto
d|
cs
9ng
b the
bing
bs
9sk
b was
c|
9ver |
8oad
bmap and
f|
bs
c |
9bot
cs
d and
e|
9de
b along
9le
bs
al
b back
g the
bback
bed
d back
eit
g back
eout
bing
e back
bout
e i
9of
am i
dn
cwas
dhich
c|
bs
c |
at
9ster
9t
aa
bted
9ughly #count
and and
dto
cing
cs
ate
cr
cs
bing
9w
a and
b|
8ubber
bish
9le is
bs and
din
dwere
d|
9n
a #count
h engineers
i{inner}
ba
cnd
bby
bthe
b|
abook
aners
bing
e out
fthe
f|
as
7s
8afe
br
bty
9id
b #count
dduration
cand
ci
d'd
dn
dt
e was
e's
clet's
cno
e to
f|
cokay
cso in
f|
erry
cthat
g the
ee
do
cwe
cyes
dour
9le
bs
c director
dhad
dpeople
d{led}
9me #count
i questions
cafternoon
cday
f and
gi
g|
cevening
j |
chour
cnight
cthing
dime
cway
deek
c{led}
aple
9ndbox
9t
a at
d the
bbeside
bin
d a
eon
ethe
bnext
f to
bon
d it
ethe
bthere
bwith
f him
gthe
aurday and
gin
g|
fs
9ve
bd
bs
aing
ds
9w
a that
f the
de
bwas
e that
9y
a #count
h engineers
i{inner}
ba
bit
bno
d |
dthing
bso
bthat
de
dis
bwhich
aing no
as
b it's
cno
cthat
8can
bned
dr
es
cing
ared
9heduler
bma
aool
d bus
ds
9ience
ctists
9ope
are
bing
9reen
d and
ein the
ereader
ethat
e{served}
e|
ds and
f|
ehots
aipt
d |
ds
8ea
arch
d and
efor
erelevance
e|
ason
d and
9cond because
eday
emonth
eone
eweek
eyear
e|
ds
aurity
f group
9e
a a
bit
d |
btheir
bwhat
ad
amed
an
b a
cit
as
9ll
bers
bs
9nd
b a
cit
cthem
bs
aior
d engineer
e{inner}
ds
ase
bor
ds
at
b a
cit
cme
e a
cout
cthe
fm
do
cus
bence
fs |
9parately
9rious
ave
cr
d |
ds
bice i
es and
9ssion
9t
a a
bit
bthe scene
bup
d a
ethe
as
atled
dment
9v
a #label
aenties
bral
8hadow
ded
arding
bing
9e did
bgot
bhad
ds
bsaid
bwas
e the
cent
could
a'd
c been
bs
aet and
alf
bves
9ift
c |
cs
apped
e a
fit
bs
9oe
bs
c |
ap
b owners
bpers
bs
c and
d|
art
c |
auld
d explain
esay
dn't
bt
aw
b it
cme
cthe
fm
bed
d him
eit
g to
eme
bing
bn
bs
9rugged
9ut
b down
cthe
8ick
9de
b #count engineers
j{inner}
cand
cby
e side
9gn
b in
coff
c|
bal
dling
cture
bed
d a
efor
eoff
h on
ethe
ewith
bs
9lence
aly
9mple |
dr
cy
d didn't
aulation
eor
9nce
c #date
i |
da
dbefore
di
et
dpeople
dthe
gy
dwe
d{led}
agle
9ster
9t
a down
f with
bin
d on
ethe
bnext
f to
bon
bwith
f the
jm
ae
b |
bs
c and
as
b in
ating in the
auation i
hwas i
lwe
9ze of
8ki
all
ap
bped
e the
8leep
cing
apt in
9ice
ade
c with
d|
cs
aghtly
apped
e by
cing
bs
9oppy
awer
bly
8mall one
dteam
ehing
d{inner}
eserved}
d|
cest
art
9ell
8now
8o
9 #count
aand
bt the
aeach
afor
ahe
bow
ai
b asked
cbuilt
ccut
cdecided
did
drove
cflew
cgave
dot
chad
ci
clooked
cmade
cproposed
dulled
et
csaid
et
ctook
cwent
drote
b'd
cm
cve
e got
bf
bn
c our
bt was
c's #date
fa
alet
d me
amuch
ano
cbody
aokay
bn
c |
bur
apeople
athat
e the
e's
g the
ce background
ecompany
eone
esituation
eteam
fhing
e{inner}
fled}
fserved}
dn
dre were
f's
h a
dy
e were
cis
e was
bo
c understand
ausually
awe
c do
dhad
dwere
c're
bhat
e i
cen
bith
ayeah
bou
d can
a{led}
bserved}
a|
9fa
at
bware
f for {served}
gin
gof
gthat
g|
9ld
b it
cthe
cus
aver
9me
b #count
i engineers
j{inner}
cbackground
cof
e it
fthe
im
cpeople
c{led}
dserved}
bbody
f else
k's
ghad
is
gin
gwho
hould
f's
bone who
e's
bthing breaks
helse
hi
in
hlike #count
hto
cimes
9n
ags
9on
ber
9rry
c |
at it
cof
e thing
bed
d by
ethem
i by
bing
9ul
b and
and
cs
ap
ath
8pace
ain
am
anish
9eak
c about
cing
cs
ac
bial
aed
anding
bt
c #count
da
9inning
9lit by
dit
dthe
cting
9oken
ansor
arts
at
9read
d over
dsheet
i |
aing of
e|
ct
8quad
cs
8tack
adium
aff engineers
dmeeting
age
bing
akeholder
is
ale
and
c in
dthere
card
cing
f at
gin
i front
jthe
gthere
cup
ar
bing
bt from
dof
dto
dwith
h a
ithe
ced
e a
fby
fin
h #date
fwith the
cs
cup
ate
cs
bic
con
es
bus
ay
bed
d on
bs
9eel
bring
f committee
ggroup
ap |
bs |
9ick
all
9ood
c at the
din
f front
gthe
don
dthere
dup
ap
b in
dt
cthe
bped
e all
fbelieving
fit
fthe
i rollout
f|
cing
bwatch
g and
h|
arage
e and
fservice
be and
d|
cs
bm
by
c is
d|
9raight
bnge
btegy
aeam
ding
bet
d |
aictly
bp
aongest
9uck
c at
adent
es
bio
aff
apid
8ubscribers
atitles
9ccess
ah
b a
9ddenly
9ggested
9ite
9mmer of
e|
9n
aday
ds
9per
cmarket
aplier
f of
bort
e agents
gnd
fdesk
fpeople
ftooling
f{inner}
gled}
csed
f to
9rprised
8wap
bped
e the
9ear
9itch
ded
f it
i off
goff
hn
gthe
8ync
9stem
d for
ewas
ds and
f|
7t
8able
c was
d|
cs |
ct
d |
9g
aged
as
9ke #duration
cit
cone
dut
cresponsibility
cthat
ee
fm
c|
bn
c because
dout
dthe
bs #duration
m and
n|
da
dit
dthe
aing
d #duration
9lk
b about
h the
cto
e the
c|
bed
bing about
fto
bs to
alinn
9p
ae
9riff
d |
9sk
b was
f to
9ught
9x
8each
cer
es
am
b and
cgets
dot
f together
chad
ci
dn
clooked
i at
con
cput
csat
det
cthe
fy
do
cwas
f #count
de
ent
dould
b's
bs #count engineers
k{inner}
dand
dthat
d|
9ch
b lead
bnical
g debt
gly
eian
hs
cology
9lecom
bphone
bvision
al a
dbout
chim
cme
cthe
f {served}
fm
cyou
f about
c|
bing
e a
gnybody
ione
bs
c you
9mplate
9nant
ad
b to
bs
c to
9rabytes
am
binals
bs
arible
9st
b suite
cthat
cwith
c|
bed
d it
ewith
crs
bing platform
bs
c and
dwere
9xt
b message
bs
8han
b #duration
ca
ci
cour
cthe
cwait
bk
c you
at #count
i of
ddate
dmultiple
l of
ca {served}
dnd
f i
dre
ds
dt
cbecause
dut
ccan
dompany
cday
f |
did
doesn't
j exist
en't
ceach
dvening
cgot
droup
chad
f been
es
der
dis
ci had
d'd
eve
dn
e the
ds
en't
dt was
gould
ckind of
cmeeting
donth
dy
cnight
h and
i|
dobody
i could
cor
dur
cpeople
erson
csaid
eme afternoon
hday
hevening
eys
dince
eze
dort
ctakes
dhe team
g{inner}
hserved}
fir
fre
fy
g had
g'd
eis
dime
g and
hi
h|
dook
cwas
f in
gmy
gon
gthe
gus
fn't
ey
de
e'd
eek
ent
dinter
dould have
cyear
dou
c{inner}
dled}
dserved}
b'd
d be
cs
d #duration
ea
fbout
fll
ebeen
ehow
h it
ejust
emine
fy
enot
eon
ethe
ewhere
j it
9e #count first
ileads
ior
iworst
i{led}
i|
cdate
ba
c b
cccount
dtivation
cd
cfternoon
cgency
cir
eline
clarm
dert
dternative
m was
cnalysts
dswer
hs
dtenna
cpi
dp
e and
ffor
crchitects
kure
gve
cssistant
cuction
ddio
ft
gor
is
dtumn
cverage
bbackend
fground
l is
m|
flog
fup
dd
dkery
dsement
eket
dtch
cest
dtter
cig one
is
dll
f |
fing
dn
clood
coard
g |
dld
f idea
doking
fs
dttom
dx
cranch
hes
didge
h i
cudget
dg
dild
g was
ging
ds
dtton
h |
bcabin
dche
dlendar
el
f centre
g|
dmera
dndidate
dpacity
dr
e park
f|
ed
dse
dtalogue
duse
central
do
drtificates
lion
channel
ert
deap
gest
eck
gout
dip
doice
h to
dristmas
ci
dty
f's
claims
dient
hs
enics
dock
eud
g bill
h|
code
f |
dffee
dmmander
epany
i had
jwas
filer
dnflict
esultants
etract
jors
gol
i room
iler
dpy
dre
ener
dst
dunter
gry
gy
erier
crew
cto
cup
dstomer
js
dt
eover
bdaily
drk
dshboard
dta
f centre
gplatform
gscience
gwarehouse
fbase
ee and
g|
fs
dy
e and
f|
ceadline
dcision was
dlay
dmo
dpartment
eot
dsign
h system
ek
dvelopers
eice
hs
cirectors
dspatchers
cocument
dor |
fs
criver
hs
beasy
cighties
clection
j night
cnd |
dgine
her
jing
dtire
crror
cvening and
is
cxam
decutive
dport
bfarmer
hs
ceature
i store
j{inner}
ded
drry
cield
dfth
dnance
dre
fwall
emware
est #count
iduration
hmonth
hof
ine
hthing
hversion
dx
cleet
collowing
dod
dunder
erth
craud
deeze
dont
g desk
bgame
dte
fs
fway
co
cround
fp
ewth
cuy
bhall
dnd
fover
drbour
ed
fest
fware
cearing
cill
dstory
colidays
dme
dnest
dspital
js
eting
dtel
gs
eline
dur
f and
bidea
f was
entity
cmport
cncident
dfrastructure
dtegration
jor
frface
dventory
eoice
cslands
ct
bjobs
bkey
cids
dnd
dtchen
blabel
gs
ddy
dptop
dst #count
hduration
dunch
h of
dw
eyers
cead
fs
ese
ddger
dft
dtter
cicence
dft
dmit
dst and
g|
dttle
dve
coad
dbby
dcal
ek
dgin
es were
g|
dt
dudest
dyalty
cunch
bmachine
is were
din
fframe
dn
eagement
hrs
dps
drketing
dtch
ging
dyor
ceantime
drchants
eger
dssage
dter
ciddle
h of
dlk
dnister
hry
j had
eute
dstake
cobile app
ddel
gs
dment
dnday
eey
g was
h|
drning and
jthe
j|
cuseum
bname
f of
fs
cetwork
i team
dwspaper
dxt day
gmorning
gone
cight
g and
hbefore
hshift
gly
dneties
cotes
cumber
h of
hs
drse
gs
bobvious
cffice
cldest
cn call
de
e from
fi
fon
fwith
es
f who
dline
ey
f #count
cpen
fing
erations
hor
js
ds
dtion
hs
crder
ging
cther and
hone
k's
iption
hside
hwas
jy
gs
h |
cutage
cwners
bpage
fr
dper
drcel
eents
eking
i app
et
dssenger
dtch
eient
dyment
is
ceople in
iwho
drson
charmacy
done with
h|
gs
eto
cickers
eture
i |
is
dlot
clan was
ft
ete
fform
j group
eyers
coint
gs
drt
cress
evious
dice
fing
ent
ger
doblem
educt
i manager
j{led}
eject
emise
eposal
evider
cublic
bquality
erter and
j|
ey
destion
eue
g |
dick
bradio
dilway
en
dnking
dw
ceader
hs
el
eson
h was
dconciliation
dd
dfund
hs
dgional
eulator had
dlease
i train
dnewal
dporting
hs
dst of
g|
eult
hs
dturns
dview
hs
cight
dsk
f was
coad
dbot
gs
dllback
fout
i i
dof
em |
dta
duting
cule
fs
dn
ebook
bsales {led}
dme #count
gafternoon
gday
gevening
ghour
gnight
gthing
hime
gway
heek
g{led}
ccanner
dene
dheduler
eool
h bus
hs
dope
dreen
h reader
i{served}
i|
hs
eipt
cearch
eson
dcond because
ione
iweek
eurity
dllers
dnior
esor
drvers
fice
dssion
dventies
chared
delf
dop
fs
ert
g version
cide
dgn
dte
dze
clow
cmall ones
ger
hst
cnow
coftware for
dlver
drt
durce
eth
cpec
dring
h of
ctage
ekeholders
endard
ert
ete
fions
fus page
deering committee
eps
dock
erage
fe
gs
fm
fy
g is
dreet
dudio
cummer |
dnday
dpermarket
eplier
j of
fort
i desk
j{inner}
cwitch
cystem
hs
btable
g was
h|
gs
gt
dsk
dx
ceachers
em
f and
ggot
gin
glooked
gput
gset
gthat
gwent
hould
g|
fs
dchnical
dmplate
drminals
dst
fs
dxt
ching is
hthat
hwith
h|
erd
g of
dreshold
dursday
cicket machines
hs
dll
fs
dme of
fline
ftable
coken
dol
fs
dp
e #count
crade
fing
effic
ein
em
enslation
double
duck
eth
cuesday
bupdate
csers
bvan
es
cendor
h had
h's
drmeer
ey
cideo
colume
cp
bwait
fing
dll
f |
drd
eehouse
k in
l|
dter
dy
e i
gt
f|
ceather
ddnesday
dek before
fend |
fly
chiteboard
dole company
cind
eter
cord
eld
est
crong
g side
byard
cear
f and
gbefore
g|
fs
b{inner}
i and
kpp
kre
kt
jgets
kot
jhad
jon
jthat
le
my
ko
jwho
j|
cled}
g and
h|
cserved}
j get
ns
lot
khad
kin
ls
kof
ln
kthe
lo
kwas
lere
lho
lith
lould
air
c account
k manager
dboss
dfirst
dhead
djob
dlast
eead
dmanager
eoney
down
dproject
dside
eupport
d{inner}
eserved}
cs |
am #count
dmultiple
calone
dnd i
gthey
dt
cback
decause
dy
cevery
cfor
f a
gthe
drom
chad
es
ci
dn a
eto
ds
cmyself
con a
ee
dut
cso
cthat
ee
fy
do
e the
cwas
dhat
eich
dould
bselves
h |
an
b came
g the
che
ci
d asked
edrove
ego
ehad
epulled
gt
esat
fet
ftopped
etook
ewent
fould
frite
gote
d'd
f take
gwrite
dn
e #date
dt
e was
e's
con
ee
cpeople
cshe
cthe
f team
g{inner}
hserved}
fre
h was
jere
h's
j a
kthe
cyou
c{led}
aory
are
c #count
eduration
dand
ere
g #count
hthe
dbecause
dfor
g #duration
dhad been
di
en
f the
es
f the
et
f was
f's
dsince
dthey
dwas
g #count
ha
ilso
hno
jthing
hone
hsome
hthe
jis
gn't
eere
h #count
iabout
eith
h a
eould
c'd
e be
h a
hen
j a
ds
e #count
fa
g lot
glways
fno
h other
hthing
fthe
bmostats
ase
c people
d{led}
ay
b always
i do
dre
dsk
ccall
eme
en
f't
dhange
i the
id
j the
dome
euld
hn't
cdid
fn't
do
en't
h care
cgave
det
f a
do
et
chad
f #count
ga
gbeen
gto
fn't
eve
g a
cjust
g didn't
ckept
dnew
cleft
dook
est
cmade
cneed
ged
ever
conly
cpress
eomised
dushed
et
csaid
et
f on
ew
ey
dee
end
ft
dhould
dimply
et
ctell
dhey
eink
eought
dold me
cwanted
i to
dent
ere
gn't
drote
b'd
d been
enever
cll
cre
e not
fthe
cve
e got
9in
bg a
end
dcalled
dfor
di
e did
e'd
dlike
don
dthat
eo
dwas
g the
io
ee
eith
h the
cs
d and
ein
ethat
bk
c #count
dabout
di was
et
f was
dthe
d|
cing
cs
ard of
ene
d|
as
b company
cis a
ffrom
fthe
cone
f is
cthe
dime
cwas
f a
ht
gwhen
cyou
c|
9ose
c #count
dare
dpeople
dwere
d{led}
eserved}
d|
augh
dt
e about
k it
fit
h was
fof
gkay
fthat
bsand
fs
9reshold
bw
c away
dout
aough #count
four
f|
bw
c away
dthe
cing
cn
d out
9ursday
f and
g|
fs
8icket machines
e|
ds
e and
ffor
f|
9dy
9er
9les
al
b #count
bs
9me #count
i engineers
j{inner}
cand
f i
cfor
ci had
ewas
dt
e's
con
cthe
do
cwas
dhen
czones
bd
br
bs a
din
f #duration
d|
ctamps
btable
gs
9ny
9red
9tle
8o #count and
hof
h{inner}
iserved}
h|
bdate
curation
j |
bmultiple
bpercent
aa
b {inner}
bbout
bdd
bll
d #count
bnother
cswer
cybody
done
bpprove
bsk
abe a
ddone
dfrank
dhonest
dthe
bring
build
cy
d a
acall
crry
bhange
ceck
coose
blean
bome
adecide
cliver
bo
c it
dwith
brop
aeach
e other
bnd |
bvery
fbody
fone
bxplain
afill
cnd
cx
d it
aget the
bive
bo back
don
d|
ahand
cve
ber
d and
e|
bim
d and
bold
br
aimagine
bt |
akeep
e the
bnow
e how
fthat
alearn
dve
f it
gthe
ct
bose
amake
bove
aopen
bur
apay
beople
bick
dture
h the
bress
but it
arebuild
cmove
cwrite
bun the
asave
cy
d it
eno
ethat
bee the
cnd
ct
bit
bplit
btay
atalk
e about
bhe #count
eboard
echief
floud
enew
gxt
eold
epeople
froduct
eteam
ewrong
e{inner}
fled}
fserved}
dir
dm |
cis
crow
bype
aunderstand
k this
bs
c |
await
e for
clk
brite
f the
a{led}
bserved}
a|
9day
c |
9gether and
gon
gwith
9ken
9ld her
dim
cin
cme
e that
dy
cnobody
i |
cthe
f board
gteam
fm
cus
c|
9mas
cz
aorrow
9o
a and
b|
ak
b #count
dduration
l and
mof
mto
m|
ca
cher
dis
cit
e to
cme
cout
dver
g the
cthat
ee
f #count
gsecond
al
b for
cthat
bing
e |
bs
c |
9p #count
bof
d the
b|
aic
c |
cs
9tal
9uch the
d|
ced
ds
ar
9wer
an
8race
cd
bking
ade
crs
bing
e platform
affic
e was
ain
c |
ced
cs
ansfer
clation
avel
d booking
dlers
9eat
ae
9ial
ack
ap
9ouble
9uck
ast
9y
a to
aing
d to
8uesday
e i
f|
9ne
aing
9rbines
an
b up
bed
d away
eit
eoff
fn
fut
h that
jo
eup
bing
8v
8ype
b |
bd
c in
dthe
bs
aical
e of
ely
bng
7ugly
8nder #count
j |
emoney
da
dme
f |
ey
cstand
h it
ithis
m you
hs
ao
9ion
at
bs
aversity
9til #date
dthe
8p #count
aa
bnd i
ethe
bt
aby
afor the
brom
ain a
dthe
athat
cere
bo #duration
a|
9date
ds
9grade
9load
9s
8s
9 #count
bduration
aa
bbout
bnd
d the
afor
ahad
ain
c the
bs
aon
athe
dy
bo
9e
a it
bour
bthe
ad
b to
e be
fsay
c|
aless
ar
bs
as
9ing
9ually
e do
h is
fhappens
fi'd
gt's
fthe
8tility
7vaccination
9lidation
aley
aue
cs
9n
a |
as
8endor
d and
ehad
e|
d's
ds
9rmeer
asion
e #label
ay
b good
cnice
cwell
9t
as
8ideo
9ewers
9llage
es
9sible
bt
ced
cor
cs
8oice
9lume
bnteers
9te
8p
9 wanted
7wait
b #duration
cand
cfor
f the
bed
d #duration
n for
efor
bing
e #duration
ffor
i a
jthe
froom
f|
bs
c for
9lked the
bing
bs
al
b and
cof
cwith
c|
bet
bs
9nt it
cthe
do be
fhear
fknow
fsay
ftell
bed
d a
ethat
ge
h new
fo
g be
iuy
eus to
bs
c a
dit
9r
a room
ad
bs
aehouse
g |
am
aned
bing
9s
a #count
h a
iengineers
i{inner}
jled}
i|
cdate
duration
k and
cpercent
ba
c bit
dlot
dman
dnew
dsecond
d{inner}
eserved}
cbout
cgainst
i it
dreed
clready
dso
dways
cn
dd
dother
cround
csked
g to
ct #count
ea
bbad
ceing
cought
crought
bcalled
h customer
i{served}
changed
deaper
clear
coming
cut
bdead
dcided
i to
ciscussed
co
dne
f by
dwn
bfaster
cine
cormed
crom
cull
bgetting
civen
cone |
dod
creen
bheading
cis
bi
cn
d #duration
ethe
ct
d was
bkind
f of
blike
f #count
cooking
bmade
f by
dybe
ce
dant
cine
f |
costly
dved
g to
cy
bnever
dw
co
dt
ehing
bof
df
cn a
eme
fy
ethe
de
dly
cpen
curs
dt
cver
bplanned
cossible
cut
e in
bquite
breading
fy
dsponsible
m for
cight
g |
cun
ening
bset
e up
cimply
clow
co
dme
fthing
ctill
cupposed
j to
cwitched
btaken
g because
hout
eing
cested
chat
de
e new
fone
hly
gther
fsituation
fweek
ghole
eir
gs
ere
dis
co
d be
eget
estop
do
bup
cs
bvery
bwaiting
cell
chat
den
ether
i to
cith
f a
critten
i by
jin
dong |
b|
an't
d a
egoing
j to
e|
9tch
c |
ced
cing
aer
c |
9ve
bd
9y
a and
bi
cs
ct
bof
d doing
cut
bwas
e to
b|
as
b to
e go
c|
8e
9 are
abuild
et
acan
bould
f have
f've
but
adid
d the
dn't
bo
c it
dsoftware
dthe
cn't
aget
bo
ct
d there
ahad
d #count
ean
elike
akeep
bnow
alaunched
bearned
ct
book
e at
eed
g at
cst
amake
boved
apay
but
aran
bun
d the
asaid
ct
cw
bell
cnt
bhipped
could
bit
btop
atake
clked
book
e the
bried
awent
cre
e #count
fa
gt
fin
fpaying
bould
9'd be
een
cgo
all
are #count
j engineers
k{inner}
9b {inner}
asite
9dding
anesday |
9ek #count and
cafter
dnd i
cbefore
i |
ci
dn
cof
dn
ee
cthat
ee
do
e #count
c|
bend
e and
i i
fi
fthe
f|
es
bly |
bs
9ighed
ct
9ll
b in
cthe
cwith
c|
9nt
b and
cback
g to
dy
cdown
g to
cfor
f the
drom
g #count
iduration
chome
cin
clive
con
dut
f on
gwith
cthrough #count
kit
kthe
nm
do
e a
fsee
cup
cwith
g the
drong
9re
b #count
i people
jroads
jways
j{led}
j|
call
dsked
dt
cbeing
ccalling
doming
cgetting
doing
cin
e the
cjust
clate
deaving
dike
cmoved
cnever
con
e the
cpaid
dut
csent
et
f up
dimply
dlow
dtanding in
eill
cto
cwaiting
j for
driting
eong
c{led}
c|
9t
8hat
b a
ccame
cdid
do
e you
ceach
chappened was
is
de
ci
d did
fo
efound
enormally
esaw
eusually
ewould
d'd
f do
ds
cone
cpeople
cshe
cthe
f {served}
fy are
g'd
do
cwas done
de did
go
dould
h you
cyou
c{led}
c|
b's
d going
j on
bever
9eel
cchair
an
b a
d {served}
che
ci
d joined
etook
dt's
cour
cpeople
csomebody
gthing
cthe
fre's
fy
cyou
c{led}
c|
bever the
are
c a
ddo
f i
dhe
dit
f had
f's
dthe
eo
dwe
cas
ather
e it
fto
9ich
c #count
dare
dhad
g been
di
es
f a
gwhat
dmeant
dnobody
j had
dof
ene
gs
dtakes
ehe
gy
dwas
g #count
ha
hthe
eere
eould
i have
i've
dyou
ale the
d|
ate
cboard |
9o
a came
dn
e't
could
bdid
coes
dn't
bgets
bhad
ds
dve
bis
bknew
dows
bleft
bowns
bran
bsaid
buse
ed
bwanted
h to
fs
ds
could
crote
a'd
c been
bve
aever
e was
e's
ale
c group
9y
a |
8ide
aow
9fe
ai
9ki
9ll
b be
ctell
9n
adows
as
ater
d and
ds
9red
9sh
9th #count
i engineers
jfields
jof
jpeople
j{inner}
kserved}
dduration
dmultiple
ca date
enew
epeer
fhone
estopwatch
e{inner}
dll
f the
cchildren
ceach of
ither
dvery
cher
dim
f and
g|
es
dr
cits
f own
clow
cme
e |
dore
dy
e own
fphone
cno
cone
f of
dur
cpeople
dizza
droduct
csome
gbody
cthe #count
gproduct
gsame
hupport
gwrong
g{inner}
hled}
fir
h own
fm and
eis
cus
cwhat
c{led}
dserved}
bin #duration and
o|
ethe
h hour
iweek
bout
e a
g word
gsking
l a
nnyone
freading
ftelling
m anybody
ghe
8oke
bn
9man
aen
9n
a't
9rd
b for
bs
c |
ak in
con
c|
bed
d for
ein
eon
ethrough
crs
bing group
fon
bs
c |
chop
ald
aried
ase
c than
d|
bt
ath
9uld
c ask
dbe the
ering
dcall
eost
ddo
f is
dfirst
dget
eo
f to
dhave
h been
icost
ihad
ikept
imeant
itaken
jo
di
dlet
eook
h at
dmake
dnever
eot
donly
dpick
eut
drather
eead
dsay
eend
ehow
eit
etart
i with
dtake the
eell
dwrite
dyou
c've
f been
k the
cn't
8rite
c a
ddown
h #count
iwhat
dit
f down
dthe
eo
f the
cs
d the
bing to
bten
e by
fin
9ong
c #multiple
dand
done
dside
d|
ate
c a
e #count
fone
fscript
gmall
en
ddown
h each
jvery
iwhat
dit
dthat
fe
g first
eo
f all
gthe
gus
7yard
8eah so i
fthe
his
ar and i
gthe
cbefore
cit
cof
dr
cthat
ee
cwe
dhich
b's
bs
9llow
9s or
d no
bthe
aterday's
8ou
a a
cbout
g the
cnd
csk
eed
bbuy
bcan
e't do
could hear
bdo
dn't
g know
bget
e a
co
bhad
dve
f the
ho
blook
dse
bmake
dy
cust
bneed
f to
bshould
btake
chat
de
bwant
chat
a'd
bll
d have
bre
bve
d got
ang
7{inner}
e across
l #count
gnd about
ji
k'd
kn
kt
jour
jwe
j{inner}
gpp
gre
fbecause
hfore
gut
gy
fcalled
hn
gould
kn't
fdo
ffor
i #duration
fgets
got
fhad
i to
hs
hve
fi
g had
gn a
gt
fmeeting
gostly
fnow
fon
h it
gr
gut
gwners
fsaid
go
gtood
fthat
j's
he
in and
ire |
go
funder
k me
fwanted
hs
gere
ghat
hich
ho
gith
j #count
gould
f{led}
8led} #count
da
end i
hthe
esk
et
dbecause
eut
dcan
eome
fuld
ddid
eon't
dfirst
dget
eot
dhad
fve
din a
git
dlike
dnot
doff
en the
eut
dsaid
fy
eo
etood
dthey
fink
dwanted
j to
fs
ee
fre sitting
eho
g had
g'd
hve
eith a
eould
8served}
f #count
ga
hnd
j i
kthe
hre
gbecause
ifore
hy
gcame
in
hould
ln't
gfirst
hrom
gget
js
ho
it
j a
ghad
j to
ive
gi
hn
i #count
ja
ht
glibraries
host
gmostly
hyself
gof the
hn
i the
hr
hver
gportal
gside
ho
gthe
jre
jy
ho
gwaited
is
here
k being
lgetting
lwaiting
hho
hill
ith
k #count
hould
hrote
l to
g{inner}
hserved}
g|
3ned
6 <
3s
4 |
2sier
6 to
4ly
3t <
4er
6 <
7and
7the
7|
3y
4 <
5ones
5to
5way
2t
3 <
4the
3en
5 <
6the
3ing
6 <
3s
4 <
5the
3…#
1dge
4 <
2it
4ion
7 <
4or
6 <
6s
7 <
4s
1ffect
6 <
3ort <
1ggs
1ighteenth of
d #date
5h
6 <
7of
9 #date
5ies
8 <
2ther
6 <
7that
b or
8o
7way
8e
7|
1lderly
7 <
2ection
8 <
9night
5ricians <
9ty <
6onic <
3gant
3vator
8s
9 <
4enth
8 <
2se and
5because
5in
6s
5so
5was
6e
4's
6 |
4where
9 and
1m
2ail
5 |
5ed
7 <
5s
2barrassed
b <
9ing
c <
cly
3edded in
2ergency
2ployees
9 had
7rs
3tied
7 <
4y
5 <
6and
6by
1ncoding
8 <
2d
3 #count
5percent
4<
4a
5ll
5nd
7 the
4before
a it
4i
5t
6 was
6's
4of
6 #date
7it
7that
9e
a #duration
4result
4she
4that
6e
7re
5o
6 end
4up
6 with
4was
5e
6ll
5ith
4you
4|
3: #count
b #count
ca
d month
eweek
eyear
dnd
f the
g{served}
dt
cbad
ccities
dountries
cengineers and
cfor
ci
dn
e #duration
fthe
cmore
cof
e #count
fthe
im
dther
cpeople
cso
cthe
eings
do
e #count
cwere
c{inner} in
dserved}
c|
6date
a and
e the
bi
ct
d was
bthe
bwe
cith
7uration
e #count
fafter
ghead
gnd
i not
jthe
fbefore
l the
gy
fin the
hstead
m of
gs
gt
flate
jr
fnow
i and
fof
gn
fso
fthat
he
go
h #count
jduration
fwhere
k it
gith
jout
f|
6label
6money
7ultiple
e a year
gnd
fof
h the
fthe
go
f|
6percent
d and
eof
g the
eto
g #count
e|
5^ #count
d other
7a
8fter
cwards
8ll
8nd
a a
cfter
bby
bi
c'd
dve
cf
ct
bme
cy
bnow
bpeople
bshe
cince
co
bthat
de
en
ere
ey
bwe
chat
den
b{led}
9yway
8s
9 a
afor
8t
7both
8ut
a it
bthe
ey
8y
9 the
7each
8very
c new
7for
a me
cy
8rom
7he
7i
8 also
am
ask
9believe
9came
9do
bn't
9go
9had
cn't
bve
9keep
9learned
aook
9ought
9put
9read
bmember
9sat
by
ahould
f've
atill
auppose
9then
9used
9was
aent
aould
en't
arote
8'd
a been
bdo
bgo
bhave
bnever
bsay
9ve
b become
ccome
clearned
8f
9 i
athere's
8n
9 #date
ahindsight
athe
8t has
ais
ataught
book
awas
9's
b a
cbeen
cstill
cthe
7looking
e back
7me
9 i
8y
9 lesson
amistake
aown
atakeaway
7new
9xt
b time
8obody
9w
a i
7on
9 the
9e
a thing
7people
9rsonally
7she's
8ince then
8o
9 i
bn
bt
anow
athat
e's
cey
cis
awhat
ayeah
cs
9me
7that is
cwas
b's
d how
ethe
ewhat
9e
a #count
bcheck
bfriday
blesson
cist
bone
bpage
brule
bsecond
bthing
b{inner}
cserved}
an
b i
cthe
cwe
are
c was
eere
c's
e a
ase
c days
ay
9is
8oday
7we had
awere
9'd
ave
8hat
b i
d'd
eve
dt
cstays
cwe
9en
b i
are
7yes
8ou
7{served}
5a bad
8ig
9t
a of
8ox
8udget
7cake
9lendar
al
8hange
art
9eck
clist
8ontract
9uple
7dashboard
9te
b |
9y to
8esk
8ifferent
9nner
8oor
8rawer
d of
7fixed
c thing
8older
9rm
8riday
8ull
7good
8reen
7habit
7lesson
9tter
8ine
9st
b of
8ong
9t
a of
7manager
9tter
8eeting
8istake
8onth to
cly
7name
8ew
8ice
9ght
8o
9te
8umber
7one
7page
8ermanent
ason
8hone
8lan
8rice
9omise
7really
9hearsal
9lease
9sult
9view
8ule
7screen
8eason
9cond
8hift
8ingle
8mall
8tandard
cing
7team
9st
8hing
9ursday
8ime
7very
7week
b to
c|
8hile
9ole
8rong
7year
b before
cearlier
c|
7{inner}
6bout #count
h a
cduration
cmultiple
ba
bit
d and
bthe
b|
6ccept
bed
8ount
7ross
b the
7tual
6dd
8ed
7opted
6fraid of
7ter
a #duration
ba
cnd
bi
bme
bthat
f the
de
awards
6gain
a and
e the
bi
c would
c'd
bthe
b|
7ency
9ts
7o
7ree
6head of
6irline
cs
6larm
7ert
7l
8 #count
f {inner}
9in
9my
9of it
cthe
cus
aur
9that
be
bis
9|
8owed
7ong with
8ud
7ready
7so
9 the
7ways
6mount
6n alarm
9nswer
9verage
8empty
8hour
8owner
d and
8{inner}
7d #count
aduration
9after
all
an
as
at
9before
ay
9customers
9each
d new
avery
e new
ebody
eone
ething
9for
c me
9go
9had
9i
a ask
eed
bdo
dn't
bgave
co
bhad
dve
bkeep
blearned
bread
bsaid
chould
btold
bwas
cent
could
crote
a'd
c say
bm
bve
d learned
estopped
af
an #date
at goes
chas
cis
cwas
dent
b's
d been
ein
estill
ethe
bs
9look
9me
b i
ay
9never
bw
c {led}
ao
bt
c after
et
din
dthe
bw
9on
be
ather
9people
9she
aince
e then
bt
c in
ao
bme
9that is
ewas
d's how
be
c #count
dlist
dnext
dold
ether
dteam
ehing
dwhole
d{inner}
eled}
eserved}
cn
d i
ethe
ewe
cre
e was
e's
g a
cse days
cy
d've
bose
9we had
eve
cstill
cwere
b'd
ahat
d i
ewe
aith
9yeah
d i
ethe
aou
9{inner}
aled}
aserved}
h got
7gry
7nounced
7other
c time
h |
7swers
7y
8 longer
9more
d i
e|
9new
9of
8body
8more
c |
8one
8thing
d i
fn
ethat
8way
b |
9here
d |
6pp
8roach
ave
c anything
6rchive
7e
8 a
9in
9now
9still
8a
7gue
a about
ad
9ing
9ment
7ound
b #count
6s a
8far
b as
9or
b me
8it
8long
c as
8the
8well
c |
7hamed
7k
8 about
9first
aor
c a
dthe
9now
9the
9what
bo
c's
8ed
a about
bfor
bthe
b|
8ing
8s
7sociation
6t #count
e in
9duration
8all
8it
8midnight
9y
8once
8that
ae company
cend
8what
6udit
7tumn
6verage
cs
6way
9 from
ais
a|
5back
9 and
ain
aon
athe
bo
c the
gir
a|
7d
8 news
7nk
7r
7sement
8ically
8ket
7tch
6e
7 a
8how
8in
8my
7came
b a
9use
c a
dthe
8ome
b a
cthe
bs
7d
7en #count
aa
bdopted
bsked
acopied
agoing
ain the
akept
alike
e that
booking
h at
aon
arunning
athe
dre
7fore
b any
fone
fthing
ceach
dvery
ci
d look
eput
d've
dt
e goes
fwas
cthat
ee
cwe
cyou
c|
bhand
7gan
8in
a with
f the
aning
7hind the
7ing
7lieve
c a
dthat
cd
7nch
7tter
6ig
8 one
8ger
7ll
9s
7t
8 of
b a
6lind
6oard
a |
7oking
cs
7ring
7ss
7t
8h
9 sites
a|
7ught
6ranch
7idge
8ng
a a
bthe
7oken
6udget
7g
8s
7ild
as
9t
7s
8iness
7t
8 i
at
9that
be
8ton
7y
6y #count
9date
9multiple
9percent
8a
8hand
8itself
8now
b |
8side
8the
b end
cnext
cway
bmselves
5cache
7ke
9 |
7lendar
d |
8l is
bt
a|
9ing
9s
8m
7me
9 and
aback
adown
e to
ain
aout
d of
athe
bo
aup
8paign
7n be
8celled
7r
8d
9 |
9s
8e
9er
9ful
8ries
7tch
7ught
b #count
6eo
6hain
9r
8nge
b is
bd
9nel
8rts
7eap
8ck
a that
aed
alist
7ose
7ristmas
6ities
8y
6laims
8ss
8use
7ean
9r
8rk
8ver
7ick
8nics
7ock
8se
ad
b in
cthe
c|
6ode |
7lleagues
8our
7me
9 in
ato
c see
awith a
8ing
8mittee
8pany
c and
d|
are
9laint
es
7nflict
8tract |
ds
aol
8versation
hs
7pied
b it
as
8y
7st
9 us
9s
7uldn't
8ncil
9t
aed
br
aing
aries
by
as
ay
8rse
b |
6redit
6urve
7stomer
ds
7t the
5dashboard
es
7tabase
8e
9 in
bs
a|
9s
7y #count
9and
c the
9i
9one
9the
ao
8s
9 and
ai
b ask
a|
6ebt
7cided
c to
9sion
7fault
7leted
8ivered
cy
7partment
f |
fs
8ends
8ot
7sign
8k
9 and
a|
7velopers
8ice
6id
8 it
b again
9not
9the
9|
8n't
7fferently
g i'd
is
9icult
7nner
7rector
ds
7scussion
8solved
8trict
6o
7 a
9nother
8different
hly
j is
8it
a with
8not
8otherwise
8that
c again
8with
8|
7c
8ument
ds
7es
9 it
anot
athat
ce
a|
9n't
7ing
a it
bthat
7n't
a argue
bbelieve
bdo
d that
bhave
bknow
blet
bsay
cign
btrust
bwait
8e in
athat
a|
7or
7uble
7wn
9 by
afrom
e #count
ain
athe
bo
c #count
6raw
9er
b of
9ing
7ew
7ill
8ve
ar
bs
7op
9ped
c from
5each
9 #date
amonth
anew
bight
aof
bther
aquarter
arelease
aspring
ateam
bime
ayear
7rlier
c |
9y
a |
7sy
6ffort
6ither
6lse
9 |
9's
6mbarrassed
7pty
6nd
8 and
9it
9of
b it
cthe
9the
9|
8ed
8s
7gine
ber
ds
e and
7ough
b |
6rror
6stimate
6ven
9ing
c |
9t
8r since
f and
g|
9y
a #date
bday
bfriday
blaunch
bmonday
eth
g |
bnew
cight
bproject
bquarter
brelease
bteam
cime
byear
b{inner}
cserved}
abody
e's
athing
f was
g|
awhere
7idence
6xample
c of
7ists
7pect
8iry
8lain
6yes
5face
7ilure
7llback
7milies
7r as
8mer
bs
7ster
7ult
6eature
7edback
8l
7ll
9 from
8t
7wer
6ield
7ght
8ures
7nal
aly
8d
9 out
8e
8ished
d |
7rmware
8st
a #count
band
bbefore
bday
e and
f|
bmonday
eth
g |
bnow
e |
bthese
g days
cime
bweek
f |
b|
7x
8ed thing
6lag
7ow
6older
8ks
8low
bing
7r #count
aduration
i and
jbefore
jthat
j|
9a
an
9each
avery
eone
9good |
9it
b in
c|
9me
b i
ds
dt
cthe
c|
ay
bself
9one
9the
c first
dnext
dother
dwhole
cm
bose
aoo
c long
9years
e |
9|
8got
8m
9at
9er
8tnight
7und
a out
6raud
7iday
b |
7om
9 #count
g a
hto
bdate
curation
j to
bmultiple
j to
bpercent
i to
aabout
f #count
aday
d one
ait
c is
d|
alike
ame
athat
e is
ce
d first
estart
dn
e on
dre
cis
aus
8nt of
6unny
5game
7te
9s
9way
7ve
9 me
athe
6eneral
cly
7t it
9the
cir
8s
9 a
ait
athe
6ive a
9s
6o
7 about
d it
9nd
b look
csit
8back
8in
8on
9ut
8through
9o
a the
8|
7es
9 in
cto
aon
but
athrough
bo
7ing for
bon
bto
7ne
9 from
a|
7od
9 and
a|
7t
8 #count
9a
9one
9that
be
cir
ao
9wrong
e was
6raph
as
7eat
8en
7oup
a today
bwas
as
8wn
6uess
a what
7ide
7ys
5habit
7d
8 a
always
9been
d #count
9done
9it
9never
9signed
9that
be
cir
ao
b learn
7lf
8l
7nd
9 |
9le
bd
9over
9s |
8g
9s
a in
7ppen
bed
9y
a with
7rd
9ware
7s
8 #count
9a
an
9become
f a
ben
9gone
9it
bs
9no
9since
atayed
9the
ao be
8n't
7ve asked
acome
cpied
ait
asaid
ataken
bhe
a|
9n't
8ing
6e'd
8s
7ad
9s
7ld
8p
7r
8 in
8e
9 |
6im |
7ndsight
7re
7s
6old
9s
7me
9 and
a|
7nest
7pe
7spital
ds
7tel
7ur
8se
as
7w
8 i
a would
a'd
c go
9much
9the
cy
9we
6r
6uman
7rt
5i
6 also
9ways
8sk
a about
bfor
bthe
bwhat
do
7believe
ed
8ring
9ought
7call
bed
d the
9me
9n't
9rry
8hanged
9eck
9ose
8ould have
ant
8ut
7did
a it
bthe
an't
8o
9 differently
ait
athat
9n't
c do
dknow
dsay
eign
7found
7gave
8ive
8o
9 and
ato
9t wrong
8uess
c what
7had
a a
bbeen
bit
bnever
bsigned
bthe
co
an't
9nd
9ve
bn't
7i
7just
7keep
b a
8new
9ow
b now
7learned
e from
fis
fthat
go
ave
9t
8ook
b at
cfor
9st
7made the
8oved
8ust
7never
8o
9 longer
9w
7only
8pen
8ught
c to
7picked
8ulled
9t the
7ran
a the
ag
8ead
b the
9member
9wrote
e the
7said
9t with
9w
a it
9y
a it
8ent
8hould
d have
d've
dn't
g have
awed
8ign
8plit
8tart
9opped
8witched
7take
b from
9lk
b to
8ell
9sted
8hen
9ink i
et
f's
dthe
dwhat
9ought
8old
9ok
b away
cfrom
cthe
8rained
9ust
9y
a to
7understood
8sed
b to
7waited
9nted
9s
a a
bthe
coo
bvery
bwrong
byounger
8ent
9re
8ould
c ask
ddo
dgo
dhave
dsay
cn't
8rite
9ote
c a
dthe
6'd
8 ask
c for
9be
ben
aring
9call
9do differently
cit
9go
b about
cto
9had
bve
9keep
9leave
bft
bt
9never
aot
9put
9read
9say
aigned
f off
atart
9take
aell
9want
arite
7ll
7m
8 a bit
9not
9told
7ve
9 become
cen
acome
e to
agot
ahad
akept
alearned
h to
astopped
aunderstood
6f
7 i
9 could
adid
ahad
awere
9'm
9t
a's
8there's
by
8you
6mportant
6n #date
d and
eit
ethe
e|
auration
h and
ito
iwhere
i|
8a
9 folder
9ll
b #count
cthe
9n
ad
ay
9t
8before
8each
9very
8front
d of
8general
8hindsight
8it |
as
8love
c with
8meetings
9y
8our
8place
8that
ae autumn
cbeginning
duilding
ccalendar
dompany
erridor
euntry
cend
cfirst
cgroup
cmiddle
conboarding
croom
csame
dpring
dummer
cwhole
bir
d first
bre
ais
aose
8use
8week
c #count
done
9ith
9riting
8your
8|
7cluded
7side
9ght
8tead
c of
f #count
7to a
athe
7voice
6s
7 an
8better
8how
b i
8i
9n
a every
bthe
8my
8never
9ot
b a
aw
b in
8on
a the
8part
c of
8run
bning
8something
9till
d going
ein
eon
erunning
ethere
ewhat
8that
c a
di
e'd
dpeople
dthe
dyou
d{led}
aere
9o
8used
8what
c every
dthe
9orth
8you
8|
7n't
a a
6t #count
8again
d i'd
9nd the
9s
a a
8back
9efore
8came
9ost
8depends
9id
9oes
cn't
awn
8each
9nded
9very
8first
9or
8gets
9oes
c on
8had
b been
as
b been
cstayed
8in #date
bmy
bthe
eir
ato
9s in
9t
a's
8like
8now
8off
9n the
9ut
8really
9uns
8should
bwed
9o
9tays
8taught
e me
9hat's
ae same
9o
ao
b |
bk
c me
8used
c to
8was
b #count
dduration
ca
dll
clike
cone
cthe
bn't
9ent
9ith
cout
9orked
cs
auld
d be
8|
7'd
8s
9 #count
aa
abeen
ain
c the
aon
arunning
astill
athat
7em
7s
5job |
8s
7int
7ke
6ust how
5keep
9 a
ait
athe
9s
7pt
9 the
7y
6ids
7nd
9 of
7tchen
6new
7ow
9 it
anow
athat
awhat
9n
5lady
7mp
7st
9 year
7te
9 and
a|
9r
a the
7ughed
8nch
7w
8yers
6ead
9ership
9s
8rn
a that
aed
c from
dis
f that
ho
dover
dthat
h you
eo
aing
8st
8ve
a a
bthe
as
7dger
7ft
9 and
ait
7gal
7ss than
9on
b for
f me
cis
cwas
7t
8 a
9the
cm
8ters
6ibrary
7fe
7ke
9 #count
aa
ait
athat
cis
9d
7mit
7ne
9 and
ain
c the
a|
9s
7st
9 is
aof
a|
9en
bed
bing
9s
7ve
9 in
aon
9s
6oad
9 test
7g
7ng
9 as
ai
ato
a|
9er
7ok
9 at
c the
dwhat
afirst
bor the
a|
9ed
b at
e the
9ing
c at
dback
9s
7st
9 a
7t
8 of
7ud
7ve
9 with
9ly
6ucky
7nch
a |
5machines
7de it
athe
7ils
7ke the
9s
7n
8ager
c |
cs
7p
7rketing
7tter
7y
8be
6e
7 a
9nd
8i
9 don't
9'd
9n
acluded
9s
a i
bthat
9t
a was
8now
8personally
8so
8that
ae
8was
8|
7ans
9t
8sure
cd
7eting
c with
d|
cs
9s
7rge
ad
ar
7ss
9age
6iddle
b of
8night
7nd
8e
9 |
8ute
bs
7ssed
8take
c was
6oment
7nday |
bs
8ey
8th
a now
bto
d #count
aly
as
7re
9 i
aor
c less
athan the
a|
8ning |
7st
9 of
9ly
7uth
7ved
a over
bto another
9s
6uch
9 earlier
ain
7st
6y
7 approach
8boss
8career
8desk
9irector
gs
8first
8leads
asson
8managers
9istake
f was
8name
8own
b eyes
8part
8takeaway
9eam
cs
8view
8{inner}
9led}
9served}
7self
b and
ci
con
c|
5naive
7me and
aon
9d
9s
6early
7ed
9 to
9ed
9s
a a
7twork
7ver
a again
csked
bonce
7w
8 lead
ds
9manager
gs
9people
9{inner}
aled}
aserved}
8s
7xt one
atime
e i
g'd
f|
bo it
dthe
ayear
a|
6ice
7ght and
bon
aly
as
6o
7 longer
8one
8|
7body
b had
b's
7ne
9 of
7on
7rm
9al
bly
7t
8 after
at
9in
9one
bly
9the
ao
9with
9|
8es
8hing
c of
d|
8iced
7w
8 #count
aduration
9a
and
c the
9before
f i
9each
avery
9for
9i
a ask
an
as
at's
9no
9so
9that
be
cre's
9what
ben
aith
d a
9|
8adays
d |
6umber
b |
bs
7rse
as
5odd
6f
7 #count
e and
f|
9date
auration
8all
9ny
8course
e |
8each
9very
8her
9ow
8it is
as
8me
a |
9ine
9y
8ours
8that
ae
b #count
cgroup
cmonth
bir
bm and
d|
ais
aose
8|
7f
8 and
9on
9that
be
9|
8ice and
7ten
6ld
8 one
6n #count
8a
9 thursday
9ll
9nd
9verage
8call
8day #count
8each
9very
8for
9ridays
8it and
b|
as
8me
a |
9onday
9y
8one
8paper
8the day
cfloor
cmonday
cphone
csame
ctable
cwall
bm
9ime
9o
ap
8what
9ith
8|
7boarding
7ce
9 a month
a|
7e and
9by
b one
9day
9has
9i
as
9night
aow
9of my
cthe
an
9page
aerson
9should
9thing
e i
aime
9was
aho
9{led}
aserved}
8s
9 who
7ly
6pen
9 a
athe
a|
9ed
9ing
9s
8rations
6r
7 less
7der
aed
as
7ganisation
6ther
a #count
bgroups
bmanagers
bteams
b{inner}
cled}
6ught
a to
d have
7r
8 own
9{served}
8s
7t and
9for
9in
b the
9loud
9of #count
cit
9that
9with
9|
8come
8lived
6ver
9 #duration
aa
bnd
ait
athe
d years
bime
e is
bo
6wn eyes
9people
9{led}
9|
8er
a and
aship
5page
9 with
9r
7id
8r
7nel
7per
7rk
8t i
aof
c our
dthe
a|
9ners
9y
7ssengers
8t
9 the
7tch
8ients
7y
8ing
8ment
cs
8s
6eople could
cget
dot
f their
chave
con
cwho
7r
8cent
8manent
8son
b and
c|
bally
f i
6hone
as
8to of
6ick
9ed
b up
ars
8ture
7ece
7lot
7peline
6laces
8in
8n
9 for
awas
a|
9ned for
aing
8tform
8yers
7eased
c with
6olicy
9te
7st
6resent
9sure
8tty
b much
7ice
8nted
7oblem
8curement
8duct
8gramme
8mise
8posal
8ud
a of
8vider
6ublic
7lled
b the
7rchasing
7t in
at
b in
5quality
7estion
d of
e|
ds
7ick
aer
8te
5radio
7n
8g the
7te
8her
b than
7w
6e
7ad
9 #count
ait
athe
9er
bs
9ing
9s
9y
8l
9ly
8son
7flection
8und
9ses
7gion
bs
8ret
8ulator
7lease
c goes
cs
7mained
bs
8ember
d the
7newed
7peat
8laced
d by
8o
9rt
bing
9sitory
7quest
cs
7spect
8t
8ult
bs
7tention
8ired
8urns
7view
bed
bs
7wrote
c the
6ide
7ght
a and
7ngs
6ole
8l
9back
9out
7om
9 and
9s
7ta
9tion
7und
a |
7w
6ule
9 for
ahas
ais
a|
9s
a and
7n
8 it
9on
8book
8ning
c |
8s
9 every
aon
c every
athe
5said
9 it
ayes
7les
7me
9 as
aday
d |
athing
away
8ple
7t
8urday
7ve
9d
8ing
7w
8 it
9the
7y
8 i
at's
9no
9the
9yes
9|
8ing
8s
6cheduled
8ool
bs
7ope
7reen
bs
8ipt
6earch
8son
8t
7cond
7e
8 it
b |
9that
be
9|
8n
9 it
athe
8s
7ll
9ers
7nds
8t
9 a
aus
9ence
7rver
9ice
7ssion
7t
8 for
9up
b a
8ting
8up
6hame
8red
7e
8 was
8's
8et
8lf
7ift
8p
9ped
9s
7op
9pers
9s
8uld
b have
g asked
hbeen
hgone
cnever
b've
e been
bn't
e have
8wed me
9n
7ut
6ide
9 by
c side
7gn
9 off
9ed
b off
7lence
8ly
7mple
ay
7nce
a #date
ba
cnd
bi
bthat
de
en
f and
gthe
g|
b|
8gle
7ster
7t
8 down
9in the
8e
9s
8s
9 in
8ting
6kip
9ped
6lide
a |
7ow
9er
6maller
6o
7 a
8far
9or
8i
9 don't
awrote
9'd
9f
9n
9t
a was
a's
8no
athing
aw
b i
8that
c was
eould
c's
e how
fwhat
ais
8yeah
c it
dthat's
d|
as
8|
7ftware
7ld
7me
9 of
9body
d else
ehas
ewho
9thing
e like
aimes
7oner
b |
7rry
8t of
7und
6pare
7eak
8c
8nd
as
9t
7lit the
7readsheet
8ing
6taff
8ndard
d for
ein
enow
aing
d in
as
8rt with
f the
b|
aed
c with
aing
8tus
8y
9ed
b and
cin
dt's
cwith
9s
a in
bwith
f me
7eering
8p
9 in
9s
7ill
a a
bdo
bgoing
bhave
cow
bin
d the
hre
bon
d the
brunning
es
bthe
ere
g it's
h|
bused
bwhat
b|
7ood
8pped
9s
9watch
8re
9y
a |
7raight
8eet
7uck
8dents
9io
8pid
6uccessor
8h
9 a
7mmer
b and
c|
7nday
7pplier
9ort
7re
8vived
7spicious
6wap
7itched
d off
6ystem |
bs
5table |
7g
7ke
9 a
afrom
e it
9away
d is
9n down
9s
a #duration
7lk
9 to
c the
9ed
9ing
7ught
b me
e is
7x
6eachers
8m
9 and
ahas
ain
bs
athat
awas
a|
9's
9s
7ll me
by
athe
dm
ayou
9s
a you
7mplate
d for
e|
7nd
9 to
9s
a to
8th
7rm
7st
9 with
9ed
9ing
9s
7xt
6han #count
aa
ai
athe
9k
a you
8t #count
bdate
aa
bgain
bn
cd
cy
butumn
abefore
acame
bode
cmpany
cst
aevening
dry
afirst
bor
agoes
ahad
cs
ai
b had
cshould
b'd
d been
bn
c the
bs
c how
bt
c was
c's
alist
amuch
anight
bow
d |
aon
ce |
apage
beople
aquestion
arule
asame
ateam
bhey
bime
awas
d it
ethat
ge
cy
be
c had
cek
cnt
bith
bould
f be
ayou
a{led}
a|
9'd
b be
as
b a
dbout
h it
cbasically
deen
chow
f i
h'd
ht
cpretty
csomething
dtill
cthe
f story
cwhat i'd
9s
7e #count
f teams
amultiple
9address
answer
app
auditors
btumn
9bank
aeginning
bst
aig
c one
bll
aoard
aranch
auild
eing
bs
btton
9calendar
cl
ds
brd
ahain
dr
beck
elist
aity
aode
bffee
bmpany
dlaints
bntract
h |
hs
bst
buntry
austomer
9dashboard
bte
by
aecision
bfault
bsign
ck
airector
aoor
arivers
9end
c it
dof
d|
bgine
fers
avidence
9failure
ainal
dnce
brst
e #count
gduration
fday
fthing
gime
fweek
aloor
aollowing
ariday
9gate
aroup
e was
9hall
brd
aead
aouse
9key
aitchen
9lab
bst
bw
aeads
bsson
f for
gwas
aine
bst
d of
aoad
bng
9man
cager
gs
bp
aeeting
aiddle of
aodel
bnday
cey
cth
9network
bw
bxt one
etime
eyear
aightly
aotes
aurses
9office
ald
an
bboarding
be who
cs who
arder
ather
e #count
f{inner}
es
9page
bper
bst
aerson
f who
ahone
aickers
blot
alan
dning
ctform
arice
boblem
cgramme
cject
9quarter
bestion
cue
biet
9raw
aeal
bgion
culator
blease
bport
bst
cult
aight
aoom
bta
aule
bnbook
9same
d day
ething
eway
acreen
cipt
aeason
bcond
bllers
brvice
aheet
bop
ds
aite
bze
amall
aplit
bring
atandard
h for
crt |
bore
dy
budio
aummer
f |
bnday
bpport
aystem
9table
bkeaway
aeam
d was
ds
bmplate
bnth
ahing
e i
fwas
aicket
fs
aool
bp
arain
auesday
9users
9vendor
bry
9walk
cl
by
c |
aeather
bekend
dly
ahole
e thing
gime
aiki
aord
ck
cst
arong
9year
d after
ebefore
dly
ds
e is
9{inner}
g and
hgot
hwent
aserved}
h got
i|
8ir
a first
g week
bmoney
bown
b{served}
8m
9 before
ain
aon
ce
athe
bo
a|
9selves
f |
8n
9 and
ai
b would
b'd
bn
c #date
bt
c was
aon
athe
dre
awe
ayou
a|
8re
a for
bis
d a
bnow
bsince
bthe
bwas
e a
fthe
cere
f #count
cith
a'd
bs a
e rule
dno
done
8se
a days
f and
gi
g|
8y
9 are
acan
bould
ado
ago
ct
ahad
cve
anever
arun
astill
f do
athey
ause
dd
awere
9've
7ing and
bbefore
bfor
bi
c'd
bon
bthat
co
bwe
as |
9k about
bi
c was
ct
d was
d's
bof
bthat
de
bwhat
aing
8rd
8s day
d and
e|
ai
bs
a|
7ose #count
bpeople
bwho
b{led}
8ugh |
bt
7rough in
et
9wn
b away
7ursday
d |
6icket
b |
bs
7ll
7me
9 i
b'd
bs
c that
ato
6o #count
e and
fin
f|
9duration
h and
9multiple
9percent
8a
9bout
9nother
9sk
b for
8be a
bthe
agin
alieve
9ring
8come
8do
a it
8each
8find
8get
9ive
9o
a and
8have
9im
8it
8keep
9now
8learn
bve
9ook
c at
8me
9y
8none
8people
9ut
8read
8say
b yes
9ee
b it
cthat
9how
9tart
8take
alk
9ell
9hat
ae {inner}
dserved}
bir
bm
aink
bs
c day
8under
d #count
8wait
9rite
8{led}
8|
7day
a and
bi
bthe
b|
7ld me
athe
aus
7o late
aong
d to
e|
9much
9|
8k #count
bduration
aaway
e is
afrom
e it
ait
c over
ame
aout
d of
athe
8l
9s
7p
8 of
7tal
6raffic
8in
aed
as
7eated
7ied
7ust
a a
aed
c the
7y
8 to
6uesday
7rn
9ed out
9s
6ype
8ically
5ugly
6nder
a #count
cduration
aestimated
astand
cood
f that
7til now
btoday
g |
6p
7 a
8by
8for
8in the
8there
9o
8with
6s
7 a
9nd
8for
8the
7e
8 it
b |
9to
8d
9 by
afor
ait
ato
c be
ddo
dthink
8r
9s
8s
9 it
7ing
7ually
5van
8ity
6endor
b's
7rsion
8y
9 proud
f of
6iewers
7sit
aors
6ote
6p
5wait
9 for
9ed
9ing
c for
7lked
9ing
8l
7nt
9 to
9ed
b to
9s
7rm
7s
8 #count
aduration
9a
a bit
bgood
bmistake
bone
about
all
an
as
9closed
9done
9fine
9going
e to
bne
bod
9i'd
an the
at
9late
aike
9my
9never
aot
9on
be
bly
aver
9quite
9really
bplaced
btired
9shut
ao
bld
atill
awitched
h off
9taken
ahat
d i
e|
be end
done
cre
brown
ao
bo
9very
d proud
9wrong
9younger
9|
8n't
7tch
aed
aing
7ve
9s
7y
8 it
9round
9|
6e all
8did
9o
a it
8found
8go
at
8had a
cthe
ave
c a
8keep
apt
8learned
f that
9ost
8made
8put
8ship
aould
e have
e've
9till
8took
8used
c to
8went
are
c all
7'd
9 do
ahave
8re
8ve
a got
bkept
blearned
7ather
7dnesday
7ek #count
aafter
aone
d |
ato
c #count
9end
c |
9ly
9s
7ll
9 i
athe
a|
7nt
9 back
e to
adown
e from
afrom
e #count
gduration
gpercent
ainto
alive
aon
but
athrough
bo
c the
7re
9 #count
aa
bll
bt
aback
agoing
aright
ato
9n't
7t
6hat
9 a
bll
aelse
bvery
f new
ai
b carry
cdo
cgot
cknow
clearned
ctake
dook
cwould
b'd
d change
edo
esay
cve
e learned
bs
bt
c taught
aone
apeople
astayed
es
f with
athe
d other
dy
awe
c took
c've
bould
a{led}
9's
9ever
7en
9 i
b was
b'm
bt
asomebody
athe
dy
ayou
9ever
8re i
ct used
ewas
bthe
8ther
c the
7ich i
cs
d a
ethe
bwas
8le
7o
8 can
9had
bs
9is
8'd
9s
8ever
8le
a thing
cime
8m
8se
7y
6iki
7nter
7th #count
g of
aall
aevery
ahim
cs
ait
c |
ame is
by
aone
athat
ce
d #count
e{inner}
fled}
fserved}
dir own
dm
e |
cis
aus
a|
9in
b #duration
9out ever
dme
f |
6on't
7rk
9 |
9ing
9s
8se
9t
8th
7uld
a ask
bbe
d my
ethe
cring
bdo it
bgo
bhave
f been
blook
bnot
bput
bsay
btell
an't
6rite down
bit
bthe
as
9ing
9ten
c down
din
7ong
a about
bi
bwas
b|
8te
a a
bthat
de
co
5yeah
9 i
bt
c was
aso
athat
e was
e's
ce
awhat
8r
9 after
bnd
abefore
g |
aearlier
anow
asince
athe
a|
9ly
9s
a i
cs
d that
b|
7s
8 that
9|
7t
6ou
8 ask
9can
c't
9don't
9have
d to
9look
d at
9need
9|
8'd
9re
9ve
8ng
aer
8r
9 own
9self
5{inner}
c before
dfirst
eor
dget
eot
g their
dhad
fs
fve
di
en
f the
don
dwas
eere
eho
dyou
6led}
a are
ct
bbefore
bcan
could
bdo
bfor
bget
cot
bin the
blike
bon
d the
bread
bto
bwere
cith
6served}
d and
ebefore
ecould
eget
fot
h a
itheir
ehad
gve
eis
enow
eof
fn
estopped
ewent
gre
fho
fould
3ed
5 <
6and
9 the
7t
8 #count
apercent
6in
8 #date
6that
8e
6up
8 with
6well
7ith
6|
5…#
3ing
3point <
3s
4 <
5and
5the
5up
5well
6ith
9 the
2emy
5 <
3rgy
6 <
7company
2gagement <
3ine
6 and
7in
7was
7|
6's <
6er
8 and
9is
9of
b ours
an
b the
9there
9who
9|
8ing
b <
cfor
f the
chad
cmanager
c|
8s
9 #count
a<
aa
bcross #count
bnd
d #count
ea
ei
f'd
fn
eme
fy
enot
eone
fur
ethe
ewe
fhat
bt
c a
en
dthat
fe
afor
d the
brom
ahad
cve
ai had
bn
c #count
da
dmy
dthe
anow
aof the
bn
c a
dit
dthe
ce
bver
e #count
aso
c i
athe
dn
e and
dre |
bo
cday
aunder
f me
awhich
co
bith
e me
ayou
a|
9…#
8…#
6s
3lish
7 and
2ough
6 <
7for
7i
7to
7|
2ter
3ire <
6ly
8 <
9and
9on
9|
3rance
8 <
9and
4ies
7 <
4y
2velope <
3ironment
bs
c <
1pisode
7s
1qual <
3ipment
1rp
3 <
2ror
5 <
6i
6page
6rate
6was
6|
5s
6 <
7in the
7went
b from
9re
b down
5…#
1scalate
8d
9 <
ato their
7ing
a <
8on
as
b <
4ped
7 <
2tablished
b <
4te
3imate
8 |
8d
9 bills
8s
9 <
1urope
1ve
3 <
3n
4 <
5a
6nd
5had
7ve
5if
7 it
a's
5know
5notice
7w
5the
5when
5|
4ing
7 #count
e of
8<
8all
b #count
9nd
b i
cthe
9t #count
8before
8i
9t
8not
8of
9n
8the
by
9o
8we
9ith
8{served}
8|
7s
8 and
9|
7…#
4ly
4t
5 <
6bus
5s
6 <
5ually
a <
bthe
e team
3r
4 <
5and
5been
5did
5had
7ving
5looked
5said
6ince
a and
bi
b|
5told
5|
4y
5 #count
c people
d{led}
7date
b since
c|
8uration
f and
gwith
g|
7multiple
f year
6<
6batch
7ig
7ranch
7uild
6certificate
7hange
7ity
7ompany
d i've
8ntract
8untry
6day
9 |
7esign
8veloper
9ice
6engineer
6farmer
7ile
8rst
6group
6handover
7our
7undred
6label
8unch
6machine
8nager
7eeting
7igration
7odel
8nday
c |
9th
b and
ci
cnow
csince
cthe
c|
8rning
d at
e|
6new
9 engineer
ahire
amanager
aservice
bite
a{inner}
7ight
b and
cnow
cthe
c|
7umber
6one
7ther week
6page
7lace
7roduct
9ject
6quarter
d now
e|
8estion
6release
d goes
e|
8view
6screen
7eason
8cond
c thursday
euesday
dwednesday
8rvice
7ingle time
8te
7pring
c |
bt
7takeholder
8ep
8ore
7unday
7ystem
6team
a i
7hird
8ursday
7icket
8me
a a
cnd
bit
bso
7uesday
6wednesday
8ek
a so
b|
6year
a it
bsince
b|
6{served}
5body <
aand
abecause
by
acomes
aelse
e |
ahad
d the
hir
cs
cted
ain
c the
bs
aknew
cows
aon
c the
asaid
awanted
cs
bent
bho
a|
9's
b <
9…#
5one
8 and
9else
9had
9in
b the
at
9knew
bows
9on
9to
9was
aent
d back
aho
c was
c'd
9|
8's
a <
5thing
a #count
cmultiple
k |
ba
cnd
ct
bbecause
cut
belse
cxcept
bin
cs
bnow
bon
d one
cr
bso
bthat
drough
co
bwas
ce
b|
a's
5where
a <
band
bso
b|
a…#
2idence
1xact
5ly
7 #count
8<
8that
ae
8what
aen
3ggerating <
3m
4 <
4ple
7 <
8of
8the
8|
7s
8 <
4s
5 |
5…#
2cel <
4pt
6 <
7for
7that
9e
6ion
9 <
3hange
8s
3ited <
3use
2ec
4 <
4utive
9 <
ateam
9s
a <
3mption <
3rcise
2hausted
3ibition
a <
2ist
5 <
6and
5ed
7 <
5s
3t
4 <
2pect
6 <
7to
7|
6ations
6ed
8 <
9me
b to
9|
6…#
4nsive
9 <
aand
a|
4rience
a <
bthat
6ment
as
5t
3ire
6d
7 <
8|
5y
6 <
7dates
3lain
7 <
8and
8how
b the
8it
8that
ae
9o
8what
8|
7ed
7ing <
5nation <
3ort
6 <
7|
6ed
8 <
9the
7r <
6s
4sed <
2tend
6 the
6ed
8 by
9the
ao
5sion
9 <
4rnal
3ra
5 <
5ct <
1ye <
3s
4 |
0face that
4s |
3ilities
7y
4ng <
3t
4 <
5|
4or
6 <
7of
9 #count
6y
4s <
2il <
5and
5over to
4ed
6 #multiple
7<
7and
7deliveries
7i
7on
7payments
7the
8o
7|
6…#
4ing
7 <
8for
4over
8 <
4s
5 <
4ure
7 rate
8was
8|
7s
8 <
9are
9went
d from
8…#
3r
4 <
5and
5enough
b |
5in
6s
5to
5|
4ly
6 <
3th
2ke
4 <
2ll
4 <
5and
5back
5in
7 love
4back
4en <
7in
4ing <
4s
5 <
6over
a |
3se
5 <
6alarm
bs
c went
fre
6declines
5…#
2milies
8 <
9and
9got
c their
9had
c their
9in
9on
9they
9were
aho
aith
9|
5y
6 <
7and
7with
b a
3ous
2n
3 <
3cy
5 <
3s
4 <
5were
3tastic <
2r
3 <
4as
6 i
4more
4the
5oo
4|
3e
4s
5 <
3id <
3m
4 <
5and
5was
5|
4er
6 <
6s
7 <
8get
9ot
8had
8were
4s
5 <
6|
2shion
3t
4 <
5and
5but
5with
5|
4er
6 <
7and
7but
a the
7|
2t
3 <
3her
6 <
2ult
5 <
6and
6i
7n
6of
6they
6was
6|
5s
2vour
6 <
6ed
6ite
9 <
2x
3 |
1ear
4 <
4ed
6 |
3ture
7 store
8work
8{inner}
8|
7s
8 |
2d
3eration
a <
2e
3d
4 <
5and
5the
5|
4back
8 <
4ing
7 <
4s
3l
4 <
5it
7 too
5that
7e
8y
4ing
7 |
7s <
4s
5 <
3s
3t
4 <
5|
2ll
4 <
5by
7 #multiple
9percent
5from
9 #count
bduration
bmultiple
bpercent
aabout
bround
5over
9 and
bt
aon
5to
7 #count
9duration
4a
4ow
6 <
4…#
3t
4 <
5a
5it
7 was
5that
2nce <
2rries
7 <
4y
5 <
6lines
2stival
2tch <
2ver
2w days
4of
6 them
4people
4seconds
4weeks
4years
4{led}
4|
3er
5 <
6tests
7han
a #count
5…#
4st
1ibre
5 <
2ction
2eld in
8 the
6technicians
6{inner}
6|
5s
6 and
2fteenth
4h
2ght
5 <
6about
6for
5ing
5s
3ure
6 |
6s
7 <
8were
2le
4 and
5because
5had
8 been
7s
5in
6s
5on
5that
5with
9out
c a
5|
4d
5 <
6it
6with
4s
5 and
6on
6were
3ing
6 <
6s
3l in
6t
7 in
5the
4ed
6 <
6…#
4ing
7 <
4s <
6it
3m
4ed
6 <
3ter
6 <
7and
7in
8s
8t
7|
6ed
8 <
2nal
5 outcome
6|
5ly
7 i
8the
5s
4nce
7 and
8lead
8partner
9eople
8systems
8wanted
as
8{inner}
3d
4 <
5a
5it
7 |
5one
6ut
8 from
9|
5people
5that
7e
8ir
5{led}
5|
4ing
7 <
8out
8|
7s
8 <
9instead
g of
9out
c of
8…#
4s
5 <
6it
6out
3e
4 <
5and
5for
5in
6t
5of
5so
5that's
7e
5we
6ith
5|
4d
5 <
6although
4s
5 <
6were
5…#
4…#
3ger
6 <
6print
6s
3ish
6 <
7a
7the
7|
6ed
8 #duration
9<
9at
9by
9in
b #date
at
9on
b the
9the
9|
8…#
6ing
3nish <
2re <
5brigade
4d
4s
5 <
4wall
8 <
3ing
6 <
3m
4 and
5had
5in
5was
4s
4ware
8 <
9and
9for
9without
9|
8…#
4…#
3st
5 #count
c {inner}
7duration
f and
gi
gof
g|
6<
6a
7nd
9 i
anot
athe
dn
7s
8k
7ttempt
6batch
7ecause
8fore
c i
6call
7ut
6day
9 and
ai
bt
aof
a|
6fortnight
6half
a year
7our
a |
8w
6i
7 would
7'd
7f
7n
8 the
6lesson
8tter
7ine
a of
6meeting
7inute
7onday
c of
9ey
b in
9th
b #multiple
cand
c|
8rning
6next
a time
7ight
7ot
8w
9 |
9adays
6of
8 #date
9all
9the
7n
8e
9 on
6page
a of
8yment
7lace
b |
9n
6quarter
8estion
6rather
c than
7ehearsal
7ule
6school
8reen
7ince
b a
7lide
7o
7tep
6that
a's
8e
9n
9se
b days
9y
a knew
8ing
b i
d'd
cthat
do
8ought
8ursday
7ime
a and
bin
b|
7o
7ry
9 |
7uesday
6version
d myself
eof
7isit
6was
7eek
a and
bi
bof
b|
aend
7hich
7ith
a a
6year
as
7ou
6{served}
6|
2scal <
3h
4 <
4ermen
9 <
4ing
7 <
2t
3 <
3s
4 <
3ted
6 <
5rs
4ing
2x
3 <
4and
4for
7ward
4in
5t
6 and
7in
4one
4that
6e
4was
4|
3ed
5 <
6and
6by
8 the
6it
6on
6part
a of
6step
6that
8e
9ir
8ing
6|
4s
5 <
6in
8 #duration
5…#
3ing
6 <
7the
3ture
7 <
1lag <
5|
4ged
7 <
4s
5 <
3ky
5 <
6tests
3me
3sh <
4k
3t
4 <
5cut
5files
5|
4s
2eet
5 and
3w
4 <
5out
5there
6o
7 the
2ies
5 <
3ght
6s
7 <
8out
b of
3p
4 <
4ped
7 <
8it
2ood
5ed
4r and
6of
6with
6|
5s
6 <
7|
3rist
7s
3w <
5|
4er
6s
7 |
4s
5 <
2u
3 season
2y
1ocus
5 <
2g
2lded
6 <
7into
5r
6 <
7and
7that
7|
3k
4 <
4s
5 at
6got
6had
6in
6on
6saw
6were
7ho
9'd
3low <
7one
7up
6ed
8 <
9in
9one
6ing
9 #multiple
j year
a<
ayear
9…#
2nd
4 <
5of
3t
4s
2od
4 <
5and
5delivery
5|
3l
4 <
4ish
7 <
3t
4 |
4ball
8 <
2r
3 #count
a engineers
cvenings
bmornings
bof
bpeople
bseasons
b{inner}
cled}
cserved}
b|
5date
9 and
a|
6uration
d #count
ealone
fnd
ebecause
gfore
fut
fy
eeach
fvery
efirst
ei
f'd
fn
ft
elike
emyself
enow
eof
fn
fr
erather
eso
ethat
i's
ge
hy
fo
ewhich
hle
fithout
e|
5money
6ultiple
d |
5percent
c of
4a
5 better
6card
7ouple
6few
7ull
6good
7roup
6long
6moment
8rning
6new
6sample
6test
6walk
7eekend
7hile
8ole
6yes
6{inner}
5bout
9 #count
bduration
bmultiple
5fter
5ll
7 #count
8of
9ur
8|
5n
6 afternoon
7evening
6d
6other
b #duration
6y
7 new
7one
7thing
5s
6 long
4being
5lood
4christmas
d |
4data
5inner
4each
8 new
9one
6ster
5ver
8 |
8y
9 new
asite
9body
d and
9one
9thing
e |
5xample
4for
5ree
8 |
4good
8 and
9|
4help
6r
5im
7 and
8|
6ring
5ours
9 |
4i
5 think
5'd
7 say
5n
6stance
5t
6 i
8n
7that
7|
6s
4live
5ong
5unch
4machines
6ybe
5e
6 a
8nd
7i
8'd
8s
8t
9's
7personally
7the
8o
7was
7|
5oney
7ths
a and
b|
6re
6st
8 of
5y
6 own
7part
6self
a i
4new
6xt year
5o
6thing
b |
6w
4old
5n
6ce
8 |
6e
7 of
8thing
8{served}
5ther
9 things
5ur
7 own
4people
6rmission
4quality
4reasons
4schools
5mall
5o
6mebody
c to
8one
8thing
d that
5uch
6re
4that
8 and
9but
9in
9one
9reason
6e #count
9multiple
8autumn
8board
8cause
8data
be
ay
9rivers
8end
8first
d #duration
8last
9ist
9og
8money
8next
9ight
9umber
8old
9ne
bs
9ther
8person
9rice
8raw
9eason
ast
aview
8sake
ame
9econd
9pring
9ummer
8the
8users
8whole
8year
8{inner}
9led}
9served}
7ir
9 fix
amoney
aown
a{served}
7m
8 and
9because
9the
cy
ao
9|
6is
6ose
9 #count
bduration
awho
5oo
7 long
4up
6 to
5s
6 the
8o
7was
7|
4weeks
9 |
5hat
8 they
9was
8's
6o
7ever
7m
4years
9 and
ait
anow
a|
5ou
7 |
4{inner}
5led}
9 who
5served}
c and
d|
4|
3bid
3ce
5d
6 <
4ing
3ecast
8 <
8er <
8ing
4ver
7 <
8|
3get
6 <
7|
4ive
7 a
7n <
9me
7s
8 <
4ot
6 <
7the
7|
6ten
9 <
athe
a|
3k
4ed <
3m
4 <
5by
5for
5had
8 been
5i
6n
6s
5with
4's
6 <
4al
6 <
7plan
5t
6 and
7for
7is
7was
7|
4ed
6 <
5r
6 <
4s
5 and
6|
4ula
7 <
3th
5 <
4night
9 and
a|
9ly
3um
5 that
3ward
7 <
8and
8because
8it
8|
7ed
9 <
8rs
a <
3…#
2ught
6 <
7for
3nd
5 #count
c real
6a
6in
7t on
6on
7ut
9 from
athat
6that
a #count
cpercent
bit
bout
bthe
8e
9ir
6what
a they
6|
5ation
a <
5ed
6r
7 <
7s <
5ry
3rteenth
a <
5h
6 <
7floor
7one
7week
1rame
5 <
5d
6 <
5work
3nk
5 <
5furt
9 <
5ly
7 <
8they
8|
3ud
5 <
6and
6came
6model
6risk
6{inner}
6|
2ee
4 <
5for
5sessions
5|
4d
5 #count
4lancers <
5y
6 <
4ze and
7is
7the
6s
7 <
8went from
5ing
8 <
3ight
7 <
3nch
6 <
3sh
5 <
5ness
2iction
8 <
3day afternoon
8nd
8t
9 #count
7demo
7evening
7i
8n
8t
7morning
7night
7on
7so
7the
8o
7with
bout
e telling
6's
8 <
6s
7 with
4ge
6 <
3end
6 of
6s
7 <
8|
4sland <
3ghtened
8s
2om
4 #count
b #multiple
ca
dnd
cdown
cin
e #duration
cor
cpages
creleases
cterabytes
do
c|
6date
a and
bto
bwith
b|
7uration
e #count
fa
fdown
fin
fto
h #count
6money
7ultiple
e down
fto
h #count
jmultiple
6percent
d down
eof
eto
g #count
5<
5a
6 bank
7colleague
7firm
7supplier
7{inner}
8served}
6bout
a #count
cduration
8ve
6nother
6round
b #count
dpercent
5before
6oth
5consulting
5day
8 one
5each
6nd
8 to
7gineering
6very
5finance
7rst
5him
7s
5i
6 think
6t
7 i
9s
8that
8was
8|
5leeds
6ike
9 #count
bduration
bmultiple
bpercent
5marketing
7ybe
a #count
6e
7 |
7mory
6onday
6y
7 own
8side
5nearly
5old
6ne day
6ur
8 own
7tside
c and
5people who
5roughly
c #count
5sales
7y
6lides
6ome
9 #count
9body
6tart
a to
6upport
5that
9 day
ai
bs
atime
7e beginning
ausiness
9desk
9first
9last
aedger
9network
bxt
aineties
9old
ather
9platform
9raw
aegulator
9start
9team
aop
9vendor
9{inner}
aserved}
8ir
a own
8m
9 |
8n
9 on
8re
a |
7is
9 is
7ose
5us
7 and
8|
5what
7en
9 i
5{led} who
6served}
5|
4…#
3nt
5 <
6desk
as
6end
6of #count
9a
all
9everybody
eone
9her
aim
bs
9me
9others
9the
cm
6|
3st
5 <
3ze
5 <
6all
7nd
6for
6the
6|
5n
2ugal
6ity <
3it
5 <
1uel <
2ll
4 and
5baskets
6uild
5day and
5one
5rewrite
5time
5|
4y
5 <
2n
3 <
4and
4|
3ction
8 <
3d
4 <
4ed
4s
3eral
3nel
6 <
4y
5 <
5…#
2rious
3niture
9 <
3ther
2ss
2ture>0.02
a5
0g
1ain
4 <
2mble
3e
4 backend
4s
5 |
2p
3 <
4between
b the
3s
4 <
3…#
2rbage
7 |
3den
6 <
6ers
3eth
6 <
2s
3 <
2te
4 #label
5<
5and
5in
6s
5system
5|
4s
5 were
4way
7 #count
8was
7s
2ve
4 each
5her
6im
8 #count
9the
5it
7 to
5me a
5the
8m
9 a
5up
6s
7 a
8the
1dansk
2pr
1earbox
2neral
7 <
7ly
9 <
ado
ai
ayou
a|
9…#
6ted
9 <
7ion
a <
as
b <
3tleman
9 <
awrote
7en
6r
2ocoder <
6ing <
2rald <
3man
6y
7 <
8and
2t
3 #count
4<
4a
5 call
6mail
7essage
6name
7ote
5long
5n
6 answer
6d
5t
4better
4done
4for
5rom
4her
4in
6to
5t wrong
4nothing
4off
5n
6 the
6e
4paid
6st
8 the
5ut
4sent
5omebody
8thing
4that
6e
7 right
8same
7ir
9 fixes
aline
amoney
7m
7re
6rough
5o
6 the
4what
8 they
4|
3s
4 #count
5<
5a
6n
7 answer
5better
6uilt
5done
5fixed
5handed
6er
6is
5it
7s
5lost
5one
5paged
6romoted
5read
7viewed
5the
6o
6ried
5used
5you
5|
3ting
7 #count
8<
8a
8in
8our
8the
b same
bir
1hent
2ost
5 <
1ift
4 cards
4s
2g
3abytes
9 |
2rl
4 <
4s
2ve
4 <
5a
6 date
6way
5each
6very
5him
5it
7 #duration
8to
5me
7 #duration
5the
8m
9 a
5up
6s
7 the
5you
8 a
9the
4n <
6a
6back
6her
7im
6it
6that
8e
9m
7o
6up
8 on
9|
7s
4s
5 you
9 a
athe
3ing <
7him
7the
7up
1lad <
5of
3ss
5 and
5es
7 |
2obal
3ve
5 <
5s
6 <
7|
2ue <
1o
2 <
3a
4bout
8 it
4fter
4nd
6 ask
7i
7look
7see
8it
8tand
4round
4t
5 it
4way
3back
7 to
4y
3dark
4own
7 to
3first
4or
6 a
7the
4rom
7 #count
9duration
9percent
3home
7 at
8on
8|
3i
4n
5 #date
6a
6the
5to
7 the
3live in
4ooking
a for
3off
4n
5 holiday
6the
4r
4ut
6 in
7without
7|
4ver
3quiet
3round
3so
3the
6re
8 |
5rough
a in
bthe
4o
5 #count
6a
6hr
6my
6the
9m
3up
3with
4rong
3|
2al
4 <
5|
4s
5 <
3t <
2d
3 <
4|
2es
4 <
5and
6way
5back
9 to
5dark
6own
5first
6rom
9 #count
5home
5in
7 the
7to
9 a
athe
6s
5like this
7ve
5on
7 the
8without
6ut
8 and
9on
9to
9|
6ver
5past
5quiet
5red
5the
7rough
c it
6o
5up
5wrong
4…#
2ing
5 back
a to
7y
6for
9 #duration
7rom
6on
8 in
7ut
6through
7o
8 be
9get
9tell
ahe
6up
6without
6|
2ld
3f
4 <
2ne
4 <
5and
6t #count
5back
9 to
6y
7 the
5down
5for
8 a
6rom
9 #count
bduration
bmultiple
bpercent
aabout
athe
5home
5i
6n
7 #duration
7to
9 the
5like
7ve
5off
8 to
6n
6ut
5the
8re
7rough
c it
6o
7 him
8our
8the
5up to
5wrong
5|
4…#
2od
4 and
6t
5example
5for
5i
6n
5looks
a like
5one
8s
5part
6eople
6roject
5team
6he
7ing
6o
5way
6eek
6hile
5{led}
6served}
5|
4bye
7 <
4s
5 <
4will
2t
3 #count
a engineers
bof
bpeople
b{inner}
cled}
5duration
5multiple
5percent
4<
4a
5 bill
8t
7onus
6call
6fine
6letter
7ittle
6message
6new
6right
6wrong
6{served}
5bout
9 #count
bmultiple
5cross
5ll
5n
6 answer
4back
8 in
5etter
5uy
7 in
4charged
5ut
4down
8 to
4fixed
9 |
5rom
8 it
4her
5is
5old
8 of
6me
4in
6 and
6to
5t
6 down
7in
7to
7wrong
6s
7 own
4like #count
5ost
4me
5oney
9 back
6ved
4nothing
4off
5n
6 a
7the
6e
7 thing
5ut
7 of
4paid
5romoted
4quicker
7et
4sent
5omething
5tuck
5witched
c off
4that
8 wrong
6e
7 #count
8call
8late
8money
8right
8wrong
7ir
9 answer
afood
amoney
9s
7m
7re
9 |
6rough
b #count
cin
5o
6 #count
7the
6gether
4up
5s
6 from
4was a
5hat
5rong
9 i
awas
4{served}
4|
3ten
3…#
2vernance
6ment
a <
2…#
1pu
3s
1rade
4uates
9 <
3in
5 <
3nd
5father <
5ma
7 <
6other
b <
cin
bs
5son
4ts
3ph
5 <
5s
6 <
7|
2eat
5 <
3en
5 <
6and
6for
6light
6on
6|
5houses
5…#
3g
4or
3w
4 <
5by
5up
7 in
3y
4 <
2id <
2oceries
6y
7 delivery
3und
6 <
7station
7|
6s
7 that
4p
5 #count
c engineers
d{inner}
6<
6and
7t
6came
6had
8s
6i
7n the
7s
7t's
6made
6now
6of
8 #count
9{served}
6since
6that
8ey
7oday
b |
8ok
6was
9 dissolved
aformed
7ent
7hich
8o
6|
5's
7 <
5ed
7 <
5s
6 <
7have
7of #count
7that
7|
5…#
3w
4 <
4er
6 <
6s
7 <
8lost
8were
4ing
4n
4s
5 <
4th
2umble
7 <
7d
8 <
6ing
9 <
1uard
5 <
5s
6 <
2ess
5 and
6i
6was
7hat
6|
5ed
7 <
8|
5ing
8 <
9|
4t
5s
6 <
7could
7got
7in
7were
b being
6…#
2ide
5 <
5s
6 <
3ld
4ty
2t
3s
4 <
2y
3 called
4from
4who
3s
4 <
5had
1ym
3 <
3s
0ha
2 |
2bit
5 <
6in
6of
2ck week
4athon <
2d
3 #count
a and
bcalls
choices
bengineers
bfindings
creezes
bideas
boptions
cr
bpeople
cossibilities
broads
bteams
bways
crong
b{inner}
cled}
cserved}
b|
5duration
d of
5multiple
5percent
4<
4a
5 bad
6choice
6line
6new
6point
6team
6{inner}
7served}
5bout
9 #count
5ll
7 #count
6ready
6ways
5n
6 answer
6d
6nounced
d it
eto
6other
6y
5pproved
c the
5sked
9 for
4become
6en
8 #count
aduration
amultiple
9a
about
asked
cing
at #count
9charged
9getting
aoing
9in
9left
aike
aooking
9mine
aoved
ay
9off
an
9promised
cud
9taken
cing
ahe
cre
ao
bld
aried
9waiting
aritten
bong
9|
6gun
6lieved
5ought
5uilt it
4called
5hanged
b a
cthe
6ecked
6osen
5losed
5ome
8 back
9from
9in
7mitted
6st #count
6unted
5ut
4done
8 their
5rawn
6opped
b from
4ever
8 been
8y
4failed
5inished
4given
9 him
aus
5one
8 from
d #count
fduration
9out
9to
6t a
8to
4had
7 #count
6ppened
c |
5er
5im
6s
7 own
4i
5n
6 #duration
5t
6 #duration
7again
7in
7running
7|
6s
7 own
4just
4known
9 about
afor
4left
8 a
9the
9|
6t
7 it
8the
bm
5ike
8 #count
5ocked
6oked
6st
8 #duration
5unch
4made
5issed
5oney
9 within
6ved
9 |
5y
6 name
4names
5eeded
6ver
9 asked
abeen
aonce
5o
6 idea
7owner
6dded
6t
7 |
7hing
b to
4on
6 the
6e
7 job
6ly
8 ever
4p
5 #label
5aid
8 for
6ssed
5eople
5icked
a them
5romised
c it
dthe
dus
5ushed
a a
6t
7 in
4read
8 it
6fused
4said
8 yes
6t
7 in
5een
8 the
6nt
8 us
6t
7 it
8the
5hipped
6own
5igned
a a
boff
bthat
6mply
5kipped
b the
5old
8 the
5pent
5tarted
b to
6ood
7pped
b believing
5wapped
6itched
4taken
9 #count
bduration
athe
5ested
5hat
6e
7 app
8choice
8data
8idea
8money
8old
8right
8wrong
7ir
9 appointment
afirst
amoney
aown
7m
6is
6ose
7ught
5o
6 ask
7be
7choose
7decide
7explain
7fill
7get
8o
7learn
ave
9t
7move
7pay
7ring
8oll
7say
8end
7take
8ype
7wait
6ld
8 us
6uched
5reated
6ied
5urned
4us
6ed
4waited
6lked past
5ritten
b the
4{inner}
5led}
4|
3n't
6 <
7asked
7been
7even
7looked
d at
7opened
d the
7read
7said
8een
7tested
8hought
7|
2ifa <
3l
4storm
3r
4 <
2lf and
5of
7 the
bm
5year
5|
3l
4 and
5with
9 a
5|
4s
5 <
3t
4 <
3ves
6 of
2nd
4 #count
5<
5a
6ll
6nd
8 i
6s
6t
5before
5each
5i
6t
7 to
5on
7 the
6r
6ut
6ver
5rather
b than
5that
7e
5with
5|
4book
8 <
9that
9|
4ed
6 <
7back
7in
8t
7on
8ut
8ver
b the
7the
4ful
7 <
4held
4ing
4le
6 <
7incidents
8t
7time
6d
7 <
6r
7s
5ing
8 time
4over
4s
5 and
9 i
7re
6on
6|
5et <
4writing
b <
8ten
3g
4 up
4ing
7 <
8on
4s
5 <
6in
8 the
6on
6there
4…#
2ppen
6 <
7|
6ed
8 and
9in
as
9to
9was
c that
9|
6s
7 <
8is
8to
8when
8|
4ier
7 <
8for
b it
4y
5 <
6about
6but
6i
6they
6with
a it
6|
5…#
2rbour
3d
4 <
5to
5way
8 that
5|
4er
6 <
7than
8o
5st
4ly
6 anyone
4ware
8 <
9people
9{led}
4…#
3m
4less
8 <
3ness <
3vest
2s
3 #count
4<
4a
5 name
5n
6 owner
4become
a a
bthe
6en
8 a
adopted
9going
9running
9taken
ahe
cre
9used
4carried
6ught #count
5hanged
5ome
4ended
5ver
4given
5one
8 on
4had
5eld
5is
4it
6 in
7|
6s
7 own
4kept
4left
5ost
4made
5ore
5y
4never
5o
6w
4one
5utlived
4put
4read
6mained
5un
4since
9 been
5pread
5tayed
a under
b|
6ood
6uck
4taken
9 it
5he
5o
6 be
7go
7pass
7read
7say
4waited
3h
4 <
3n't
6 <
7been
2te
4 <
4d
5 <
6it
6the
6us
6|
5…#
4s
5 <
2ve
4 #count
b engineers
c{inner}
c|
5<
5a
6bout
a #count
6ll
8 but
6n
6sked
a for
bthe
5become
b the
7en
9 #count
aa
adone
ain
aquicker
athe
bo
7gun
6locked
6ought
b us
6rought
c in
dthe
6uilt
5called
b the
6ome
7pied
b it
7st
9 us
7unted
5done
9 it
athe
5eaten
a the
6nded
5fixed
6ound
5given
6one
9 for
aout
ato
7t
5had
8 the
ao
7ppened
6ired
5in
6t
7 in
8|
5just
5kept
5learned
c to
7ft
9 the
7t
6ike
9 #count
9d
6ooked
b at
7st
6unch
5made
6eant
8sured
6issed
6oved
a him
bthe
6y
5needed
b #duration
ca
7ver
a seen
6o
7t
8hing
7w
5one
6pened
5paid
6icked
6unished
7t
8 a
5read
5said
7t
6een
9 it
7nt
6hown
6kipped
6o
7mebody
9thing
6tarted
c with
8yed
7ood
8pped
5taken
a a
bit
buntil
7lked
b to
7ught
6ested
6hat
7e same
9{served}
8ir
a own
8m
7is
7rown
6o
7 admit
8be
8explain
8go
8know
8look
8say
8tell
9ype
7ld
9 me
athe
ayou
5understood
f that
6sed
5waited
b for
7lked
6ritten
5you
5{served}
5|
4n't
7 <
8seen
3ing
6 <
7a
7to
1e
2 <
3agreed
4nd
6 i
4sked
3bought
3called
5me
7 back
5n
6't
4hanged
4ould
8n't
3did
6 it
6n't
9 know
aread
4oes
7n't
3found
8 out
3gave
4ets
4oes to
5t
6 a
7it
3had
6 #count
7a
6n't
5s
4eard
3is
3just
7 didn't
3kept
4new
3laughed
4eft
7 in
5t
4ooks
3missed
3needs
5ver
3put
6 the
3ran
6g
4uns
7 the
3said
7 no
8okay
8that
5t
5w
5ys
4ent
4hipped
5ould
6wed
4igned
9 it
7s
5mply
4tayed
5ill
3takes
4hought
4old me
3used
7 to
3wanted
9 it
ato
7s
5s
6 a
8t
7he
7not
7on
7right
7slow
7the
6n't
4ent
7 from
8to
4ouldn't
4rote
2'd
4 <
5been
9 told
5gone
5have
9 been
5left
5never
5say
3s
4 <
5a
5fine
5got
5not
5still
5the
2/background/achieve
gt
echange
edecide
ereact
3could/state
6nterfactual/act
istate
3past/achieve
at
8change
8decide
8react
8state
4erfect/act
bstate
4resent/achieve
dt
bchange
breact
3would/act
9decide
9state
2ad <
5had
5nurse
5of infrastructure
8product
7fice
5teacher
5was
5{inner}
4ache
4count
4ing
4line
4phones
4quarter
bs
c <
4s
5 up
5et
7s
8 <
3lth
6y
3p
4 <
3r
4 <
5about it
5from
9 me
5it
7 from
8|
5of
5the
8ir
4d
5 a
7bout
b it
7nd
6it
8 from
9in
6of
8 it
6that
8e
4ing
7 <
8aid
bs
7s
4s
5 the
4t
3t
4 |
4ed
6 <
5r <
6s
4ing
7 <
3vy
2ight <
2ld
4 <
5a
5for
5it
5that
6o
5|
3lo <
3p
4 <
5desk
5the
5with
5|
4ed
6 <
4ing
4line
4s
5 <
2nrik
2r
3 #count
5duration
4<
4a
5lone
5nd
7 i
4back
5udget
5y
4desk
8 and
4first
5or
7 #duration
8a
4hand
5usband
4i
5n
6 #date
5t
6 was
4last
4money
9 in
4office
5n
5wn
4people
4she
5o
6n
4that
6e
5o
4what
5ith
8 a
4{inner}
5led}
5served}
c had
4|
3e
4 <
5and
5is
5|
4's what
3o
4 <
4ic
6 <
6s <
3r
3s
4 <
5|
4elf
2y
3 <
1id
3den
6 <
7it
7the
3e
4 <
5behind
b the
5it
5the
4s
5 <
6it
8 |
6the
3ing
6 <
7behind
2gh
4 <
5and
2ll
4 <
4…#
2m
3 #count
5duration
4<
4a
5bout
5gain
5lone
5nd
7 a
8i
5s
5t
4back
5efore
5y
4first
5or
7 #duration
8a
8the
4go
4he
4i
5n
6 #date
7front
7the
4my
4off
5n a
7the
6e
5ut
4so
4that
6e
6rough
5o
4up
4what
6ich
5ith
4|
3self
7 <
8|
2ndsight
9 <
2re
4 <
5a
5the
4d
5 #count
7multiple
6<
6a
6for
4s
5 <
6|
3ing
6 <
7for
7i
7|
2s
3 #count
4<
4and
4boss
4changes
b were
4deputy
6sk
5oing
4face
4hands
4job
4kitchen
b table
4last
5ife
4mind
5oney
4new
4office
a and
5ld
5wn
7 people
8{led}
4part
5eople
5hone
5revious
c manager
4reviews
4sister
4table
5eam
4wife
5ork
4{led}
5served}
3tory
7 <
8and
8there
2t
3 <
4a
4the
4|
3s
4 <
5|
2ves
1oard
5 <
2ld
4 <
5a
5for
8 #duration
5it
5of
6n
5that
7e
5|
4ers
4ing
7 <
8it
4s
5 <
6the
3e
4 <
5in
5|
4s
5 <
6in
3iday
7 in
a the
8|
7s
8 <
9|
2me
4 <
5again
a |
6nd
8 i
9the
6t
7 #count
5by
5for
8 dinner
5i
5on
7 time
5to
5with
9 a
athe
9out
5|
4s
5 <
5…#
4work
8 <
9|
2nest
6 but
7i
8 had
7people
7they
7{led}
8served}
7|
6ly
8 <
9and
9i
at
b was
9that
be
cy
9with
9|
8…#
2ok
4 <
2pe
4 <
5|
4d
5 <
4less
8 <
3ing
2rrible <
2se
4s
3pice
5tal
8 group
9in
9pharmacies
9{inner}
9|
8's
8s
9 <
aand
ahad
awere
a|
3t
4 <
4ing
4s
2t
3 |
3el
5 <
6and
5's <
5s
3line
7 <
8for
8|
3…#
2ur
4 and
8 #count
9i
9the
6t
5every
5i
5of
6n
5the
6o
5where
6ith
4ly
6 <
4s the
6went
a from
3se
5 #count
6and
6in
6with
6|
5hold
9s
a <
bgot
bhad
blooked
h at
a…#
5s
6 |
4ing
2w
3 <
4a
5ll
4do
6 i
4every
9one
4fast
4i
5 deal
7o
6go
6handle
6would
5'd
7 go
5t
6 came
7ended
as
7goes
7is
7tends
7was
8orks
6's
4long
4many
8 {served}
5uch
8 of
4often
4she
4that
6e
7 bank
7se
7y
8 are
9work
6ose
5o
6 do
4we
6 got
6'd
4you
4|
3ever
7 <
3…#
1r
2 <
3had
1ub
3 <
2ge
3ged
6 <
2ll
4 <
2man
5 <
6in
6|
3bler
2ndred
7 <
8and
b #count
8|
3g
4 it
5up
4ary
4ry
3t
4 for
4ing <
2rry
5 |
3t
4 <
5and
5the
5|
4ing <
4s
5 <
6the
2sband
1yderabad
0i
1 <
2accept
8ed
4tually
3dd
5ed
7 a
3greed
3lso
6 put
7set
7wrote
4ways
8 ask
9do
9go
3m
4 the
5very
3nnounce
ad
b it
4swer
8ed
3pologised
9zed
4proved
a it
3rgue
7d
8 against
9for
3sk
5 #count
6about
6each
6first
7or
6now
6of
6the
9m
7o
6what
8ere
8o
9's
5ed
7 #count
8each
8for
8her
9im
8if
8the
bm
9o
8what
4signed
2began
7 by
8with
5in
7 with
4lieve
9 #count
aa
ai
bt
athat
ce
awe
9d
a the
4t
3lock
3ooked
4ught
8 #count
9a
3ring
7 a
8the
4oke
7 it
5ught
9 in
3uilt
7 a
8it
8the
4y
2call
6 the
6ed
8 #count
9all
9every
9her
aim
9it
9the
c #count
cir
4me
6 away
7back
7in
9to
7to
7|
4n
5 say
6tell
5't
5celled
b it
cthe
4rried
6y
7 a
9round
8from
4tch
7 myself
3haired
5nge
8d the
4eck
7ed
9 the
4oose
5se
7 the
9o
3leaned
4ose
7d
8 it
9the
3oded
7 the
4llected
4me
5mit
8ted
b |
5pare
9d
4nfess
5sidered
5vened
a the
4pied
4rrected
4uld
7 ask
8do
8either
8go
8have
8make
8not
8put
8read
8see
and
8wait
7've
a gone
bhad
bjust
7n't
a tell
5nt
7ed
9 #count
bduration
athe
3rossed
3ut
5 it
6the
2deal
6 with
4cide
8d
9 against
afor
athat
bo
awe
5lared
6ined
4fended
a it
4lete
8d
9 #count
aevery
athe
4signed
3id
5 #count
6a
7nd
6first
6i
7n
7s
7t
6not
6something
6that
8e
9n
8ink
6was
6|
5n't
8 agree
ask
9do
9know
9like
9see
9think
9want
9|
6t
4sagreed
b and
c|
5trust
3o
4 different
ely
5i
6n
6s
6t
5since
5that
7e
8n
7ink
8s
5with
5|
4n't
7 any
9pprove
9sk
8believe
8do
8even
8give
9o
8hand
ave
8know
8leave
at
9ook
8say
9end
9ign
8take
9hink
9ouch
9rust
8wait
ant
3rafted
9 a
athe
5w
4ew
6 it
7the
7up
4ive
7 to
4op
6ped
9 it
5ve
7 in
8out
9ver
8the
bre
9o
8up
2ended
3scalated
b to
3ven
5r
3xplained
5orted
a the
2failed
3elt
3igured
4led
5l
5med
4nd
6 that
4rst
4xed
7 that
ae
3lew
6 out
7there
8o
3ollow
8ed
a one
4rgot
8 the
4ught
8 for
5nd
7 a
8it
8out
8that
ae
3reeze
4oze
7 all
8the
2gave
6 her
8im
7it
7the
am
7up
3enerally
b do
4t
5 it
6the
3ive
6 it
7them
3o
4 about
6nd
5for
5out
5through
6o
5|
4t
5 #count
6a
6from
6on
8e
7ut
6that
8e
6up
6wrong
3rew
6 up
3uess
7 i
8the
8what
8|
2had
5 #count
6a
7bout
7lways
7n
7pproved
7sked
6been
8lieved
7uilt
6done
6her
7im
6it
6known
6left
8t
7ike
7ooked
6never
7o
8t
6one
8ly
6promised
6read
6said
7een
8t
7igned
6taken
7ested
7hat
8e
9m
8ought
7o
8ld
7reated
6us
6waited
8lked
7ritten
6{inner}
6|
5n't
8 asked
9seen
9thought
9|
4nd
6ed
8 her
9the
6le
4ve
6 #count
7a
7come
7learned
7never
8ot
7seen
7taken
8o
7understood
6n't
9 seen
3ear
6 the
6d
4ld
3ire
6d
7 #count
8a
3old
3ung
2i
3 put
3nherited
4troduced
4vited
9 him
2joined
8 in
9the
3udge
7d
4mped
4st
6 didn't
2keep
6 a
7from
7my
7the
4pt
6 a
7him
7the
3illed
8 the
4nd
6 of
3new
6 that
4ow
6 and
7because
7i
8t
7now
7that
9e
7what
b's
7|
2laid
6 out
4ughed
3ead
6 #count
5n
5rn
7 that
7ed
9 a
afrom
ai'd
bs
bt
alater
athat
ce
dre
bo
ayou
5ve
7 a
4d
5 #count
4ft
6 them
7|
4t
5 a
6her
7im
6it
6the
9m
3ike
6d
4sted
7n
8 to
8ed
a to
3ocked
8 the
4gged
8 in
4ok
6 after
8t
7for
6ed
8 after
at
9in
9|
4se
5t
6 #duration
4ve
6d
2made
6 a
7it
7one
4ke
6 a
7the
4nage
8 the
8d
4y
3easured
a the
4et
4rged
8 the
4t
5 each
6him
3ight
7 have
4sjudged
5sed
3ove
6d
7 #count
8it
8the
9o
3ust
3yself
2name
6 one
6d
3early
4ed to
6ed
8 a
4gotiated
c the
4ver
7 asked
3o
4 longer
4dded
4rmally
4te
5iced
9 that
4w
5 ask
2offered
9 #count
ahim
athe
3nce
4ly
3pen
6 the
6ed
8 a
9it
9the
3rdered
3ught
7 to
3verruled
3wn
5 the
5ed
2paid
6 the
5nted
5r
6ed
8 him
9with
4ssed
4used
4y
3ersonally
3hone
7d
8 the
3ick
6ed
8 a
9the
9up
4nned
3lan
3ost
3refer
8 that
8red
b that
ee
do
5sented
b it
cthe
4iced
5nted
9 the
4ofiled
a it
5posed
a a
bthat
co
bwe
3ublish
9ed
4ll
6 the
6ed
8 #duration
9it
9the
9up
4sh
6ed
8 for
9the
4t
5 #count
6a
6it
6my
6on
8e
6that
8e
9m
7ogether
6up
2quit
2raised
8 it
4n
5 #count
6a
6it
6the
9m
5g
6 #count
7her
7the
a #count
air
3ead
6 #count
7all
7each
8very
7it
7the
am
9ose
9rough
5lly
4built
9 the
4ckoned
5ommended
d the
6rded
4fused
4gret
8 |
4member
a i
ct
bthat
de
5oved
9 the
4nted
8 a
4placed
a the
5orted
4ran
7 the
4started
b the
6ored
4viewed
a the
5oked
4wrote
9 the
3ing
3ode
6 along
4lled
8 back
9it
3un
5 #count
6it
6the
2said
6 and
7give
7i
8'd
8n
8t
9's
7let's
7no
9thing
7okay
7so
9rry
7that
9e
8o
7we
7yes
8ou
4mpled
4t
5 at
6down
6in
6on
6there
6with
4w
5 #count
6in
7t
6that
8e
6was
4y
5 a
6give
6it
6no
6that
8e
7o
6we
7hat
6yes
3ee
5 a
6it
6that
4nd
6 it
7the
5t
6 #count
7it
7the
am
4t
5 a
6out
6the
6up
3hipped
9 it
4ould
8 explain
9have
8've
b asked
cdone
cgone
clooked
8n't
b have
5w
6 them
6ed
8 him
9it
9the
4ut
6 down
7the
3ign
6ed
8 for
9off
9the
4t
5 down
6in
6with
3kipped
9 the
3lept
3orted
3peak
5nt
7 #duration
8a
4lit
7 the
3tand
5rt
7 from
8with
7ed
9 a
aby
ato
awith
5yed
8 on
4ill
7 do
8think
4ood
7 at
8behind
8in
8up
5p
6ped
9 all
ait
athat
ce
a|
3uggested
4ppose
9 i
b'd
3wapped
4ear
7 |
4itch it
8ed
a off
bthe
2take
6 a
8way
7from
7responsibility
7the
am
4lk
6 to
9o
6ed
8 the
ao
3ell
6 him
7my
9self
7people
7the
am
7you
7{led}
4nd
6 to
4st
6ed
8 it
3hen
4ink
7 #count
9duration
8a
9bout
8everybody
8i
9'd
9t
a's
8of
8that
c's
ae
8we
9hat
8|
4ought
9 a
bbout
ait
aof
ashe
athat
ce
4rew
7 away
8the
3imed
7 it
3old
6 everybody
7her
8im
7my
7our
7the
air
am
4ok
6 #count
8duration
7a
8ll
8way
7from
7her
8im
7it
7my
7one
8ut
8ver
7that
9e
am
4uch
3raced
5ined
9 #count
4ied
7 it
4ust
7 a
7ed
4y
5 to
3urn
6ed
8 it
9off
9the
3ype
6d
2underestimated
7stood
c is
dthat
3se
5d
6 to
4ually
9 do
2visit
7ed
9 #count
2wait
6ed
8 for
9too
4lk
6ed
8 the
4nt
6 to
6ed
8 it
9the
cm
ao
4s
5 a
7fraid
7gainst
7lways
7n
7s
8hamed
8ked
7t
6for
6given
6happy
7eading
7oping
6i
7n
6late
7ooking
7ucky
6new
7ot
6of
7n
8ly
6part
7roud
6quite
6really
8sponsible
7unning
6sitting
7low
7o
7ure
9prised
6the
9re
8inking
7oo
6very
6with
7orried
7rong
6young
ber
6|
5n't
8 going
4tch
7ed
9 #count
aa
3eighed
9 a
athat
4nt
6 and
7back
7down
7for
7home
7in
7out
8ver
7round
7there
9rough
8o
7up
7with
8rong
4re
6 to
3ho
3ill
3on't
4rk
6ed
4uld
7 also
aways
9sk
8begin
9ring
8call
9hange
9ut
8decide
9o
8first
8give
9o
8have
8let
9ook
8make
8never
9ot
8pick
9ut
8rather
9ead
9un
8say
9how
9it
9tart
8take
9ell
9hen
8write
7've
7n't
a do
bhave
bsay
3rite
7 a
8down
8it
8my
8the
9o
4ote
7 a
9n
8down
8him
8it
8one
8that
ae
9o
8up
2|
1'd
3 #count
a engineers
b{inner}
4<
4already
6so
6ways
5pproved
c that
fe
5rgued
5sk
7 each
8for
8the
bm
8what
7ed
9 for
6sumed
4be
6en
8 a
about
asked
9counting
9defending
9in
9looking
9proud
9reading
9the
cre
binking
9wrong
6gin
9 with
6lieved
c the
6tter
5ring
9 in
athe
5uild
8t
4call
8 the
8ed
5hange
a is
6eck
6oose
5losed
5ome
6nsidered
5ut
7 the
4do
6 another
7different
gly
7i'd
8s
8t
7otherwise
8ver
7that
9e
7with
7|
6ne
5rawn
4expect
7lain
4first
6x
5orgotten
4get
5ive
8 a
9them
8n
5o
6 about
7for
7to
7with
6ne
6t
7 wrong
5uess
4had
7 that
ae
6nd
6ve
8 asked
9done
9had
9the
cm
ao
5eard
5ired
4invite
4just
4keep
8 the
6pt
5nown
4leave
9 the
6ft
6t
7 it
8the
5ike
8 to
6sten to
5ook
8 at
8ed
a at
6st
4make
5issed
5ove
8d
4never
9 asked
ahave
aonce
5ormally
6t
7 do
4offer
5nly
4pay
5hone
5ick
8 is
8ed
a the
5lan
8ned
5romised
5ublish
6ll
6sh
8ed
6t
7 in
9t
8the
4rather
a do
bhave
5ead
8 it
9the
5ing
5un
4said
6t
6y
7 i
9s
9t
a's
8no
8one
8that
ae
8what
8|
5een
8 that
be
6nd
8 the
6t
7 the
5how
5igned
a off
6t
7 down
8in
5kipped
b the
5old
6oner
6rt
5pent
9 #duration
5tart
9 with
9ed
4take
8 a
9it
9the
8n
6lk
8 to
5ell
8 him
9the
cm
6sted
5hought
b about
5old
8 the
cm
5rusted
b the
4underestimated
4wait
8ed
6lk
8 the
6nt
8 to
6ved
5eighed
5rite
9 a
adown
ait
athe
bo
8ten
b the
3…#
2ll
4 admit
5be
7 honest
5call
5give
9 you
5say
8 it
9that
6tart
5take
9 the
2m
3 <
4a
5 bit
6little
5fraid
5shamed
b of
4convinced
4fairly
5rom
4gone
4honest
4not
7 even
8going
8joking
8kidding
8making
8proud
8sure
4on
4proud
4quicker
4responsible
f for
5unning
4slower
5orry
5till
4the
7 one
7re
5old
3…#
2ve
4 #count
b engineers
c{inner}
5<
5a
6 group
6lways
6sked
5become
7en
9 at
adoing
ain
awrong
5changed
6ome
9 round
ato
5done
9 that
5found
5given
a up
6ot
8 #count
9a
9that
8ten
6rown
5had
6eld
5kept
9 that
5learned
c is
dnot
dthat
eo
7ft
9 |
5made
6et
6oved
5never
a seen
6o
7t
5put
5read
6un
5said
6een
9 it
athat
6ince
6topped
c doing
dthat
5taken
6hought
c about
6urned
5understood
5worked
1ce
3 <
3land <
2ons
5 <
1d
2 <
2ea
4 <
5and
5i
6n the
5of
7 what
5to
5was
8 a
9to
6hat
4s
5 <
3ntified <
6ty
8 <
9team
2le
4 <
1f
2 #count
3<
3a
4 {served}
4n
3he
3i
4 am
5could
5did
5had
5were
4'd
5m
6 honest
4t
5 breaks
6came
6doesn't
6goes
6is
6was
7ere
5's
7 a
8not
8the
3not
3one
3somebody
7thing
3that's
5e
6 vendor
6re
8 is
9was
8's
a a
bone
bsomething
6y
7 had
8still
7'd
8re
5is
3we
5 were
3you
6 ask
2…#
1gnore
6d
7 <
8the
8|
1ll
3 |
3ness
2se <
2ya
1mage
5s
6 <
4ine
7 <
8and
8the
8|
2mediately
2port
6ant
9 <
6er <
8s
6s
4ssible
a <
b|
3ressed <
1n
2 #count
9 and
aby
acities
bompanies
cuntries
alanguages
aof
aplaces
ateams
bhat
bo
c #count
awaves
bhere
a{inner}
bserved}
a|
4date
8 #count
aduration
9a
all
and
as
9because
bfore
ay
9he
9i
as
at
9not
9on
ar
9people
9so
9that
be
cn
cre
cy
9was
ae
ahen
bich
aith
dout
9{led}
9|
5uration
c #count
da
efter
egainst
ell
end
dbefore
eut
ddown
dfrom
di
ef
en
fstead
et
dlate
dnobody
ft
fw
eurses
dof
en
er
eut
drather
dso
dthan
fe
eo
f #count
dwe
f'd
ehen
gre
eith
erong
d{served}
d|
4multiple
c of
dthe
d|
4percent
b of
3a
4 big
6ox
5company
5drawer
5folder
5group
5hospital
6urry
5mail
6eeting
5new
5queue
5review
6oom
5season
6hared
7eet
6preadsheet
5typical
5village
5warm
7y
6heelchair
5{inner}
6served}
4bout
8 #count
aduration
9it
4ds
4fter
8 #duration
4gain
8 and
4ll
6 #count
7of
8ur
7the
7|
4n
5 office
7rganisation
5d
6 i
7the
5other
5twerp
5y
6 new
4s
5 a
4t
5 #count
6the
4ustin
5tumn
9 and
athe
3because
5fore
9 the
5rlin
5tween
4oth
4rno
4y
5 hand
3case
4harge
6t
4ircles
4laims
4ode
5rk
3different
3each
7 of
5rlier
a years
4mergency
4ngineering
4very
8 company
9new
9release
bview
3fact
7 |
5vour
4irst
4or
6 #duration
6ce
4rankfurt
5om
7 the
4ull
3general
4hent
4o
5od
4raz
5oups
9 of #count
3hand
4er
4indsight
5s
6 life
7office
4ouse
5w
4ull
3i
4n
5 #date
8uration
4t and
6because
6for
6i
7n
7s
6that
6|
5s
6 place
7third
3japan
3law
4eeds
4ike
7 #duration
5ne
5sbon
9 and
4ove
7 with
4yon
7 and
3manchester
4e
5etings
4inutes
4onth
8 #count
9one
5re
5st
4unich
4y
5 area
6bag
6calendar
8reer
6department
6experience
6first
6group
6hand
7ead
6inbox
6life
6office
7rg
9anisation
7wn
6second
6team
6view
6younger
5self
9 |
3now
3ohio
4n
5 a
6day
6the
5e city
7go
7of
7place
7room
7table
7weekend
4rder
8 to
4saka
5lo
4ther
4ur
6 company
7department
9sign
7group
7handbook
8ouse
7team
7{inner}
4ver
3parallel
5yments
4eace
6k
5rson
9 |
4lace
8 #duration
9of
9|
6in
8 words
6nning
b |
4oland
5rto
7ugal
4roduction
4ublic
5ne
3red
5trospect
4ow
3second
5rvice
4hifts
4oftware
5me countries
5oner
4pain
5ring
9 and
ai
athe
a|
4uch
7 a
5mmer
3tallinn
4ears
5sting
4hat
7 #date
8company
8first
8job
8meeting
8one
9rder
8time
8week
5e
6 #count
8date
9uration
7afternoon
8isle
8ll
8pp
8utumn
7back
blog
9sement
aket
8eginning
8in
8ranch
des
9owser
8uild
cing
9s
7calendar
al
9nteen
9r
8hair
annel
at
9ristmas
8ity
8ode
9ld
9mpany
9ntract
col
9untry
8ustomer
7dark
9ta
bbase
8epartment
9sign
8rawer
7end
a #count
8vening
es
7fall
8ifth
9rmware
ast
8ollowing
9rum
9urth
7group
7hall
9nd
bbook
8ospital
9tel
9use
7industry
7job
7kitchen
7lab
8ift
9ne
8oad
9bby
7meantime
9eting
8onth
9rning
e #count
7new
aspaper
9xt
8ineties
8orth
7office
8nboarding
8rg
8ther
7past
8ilot
9peline
8lace
an
bning
8ress
9oduct
7queue
7rain
8egion
9lease
9pository
9view
ds
8ight
8oom
7same
8chool
8econd
8hop
bs
8now
8outh
8pring
8taff
andard
9ore
cs
8ummer
9n
9rvey
8ystem
7team
bs
9mplate
9nth
9st
8hird
8ool
8rial
7valley
8illages
7way
8eek
8hole
8iki
9nter
8rong
7yard
8ear
bly
7{inner}
6ir
8 accounts
9first
9hands
9life
9own
6m
7 and
8|
6re
8 for
9that
9|
6se
6y
5is
7 company
8way
5ose
8 #count
9days
5rough
4ickets
5me
7 and
8for
8|
4o
5 say
5o
5ronto
5tal
8 the
9|
4urin
3under
8 #duration
4s
5e
6 |
3vain
5lencia
3wave
7s
4eek
7 #count
8one
7s
4hat
5ich
8 all
4inter
5th
7 a
8the
bir
7in
9 #duration
7out
4riting
a and
bfrom
bwith
b|
3years
4our
3{led}
8 and
9|
4served}
b |
3|
2box
5 <
2ches
3ident
8 <
9and
9commander
9in
9with
d the
8s
9 <
ain
c those
9…#
3luded
8 <
9|
7s
6ing
9 <
ame
athe
3ome
5petence
at
b <
3redible <
2dex
5 <
3ividually <
3ustry
8 <
2es
4 <
2fluence
3ormation
6ed
8 <
3ra
5structure
e <
fteam
f|
2herited
9 #count
a<
7s
2itials
8 <
9on
6tive
a <
2ner/background/achieve
jt
hchange
hdecide
6could/decide
cstate
6passive/act
echange
ereact
9t/achieve
dt
bchange
bdecide
breact
bstate
7erfect/act
echange
edecide
estate
7resent/achieve
gt
edecide
estate
6would/achieve
3ovation
2s
3 <
3ide
6 #duration
g the
h|
7<
7and
7it
7of
9 #duration
7the
a week
7|
6…#
4ght
7 <
4sted
8 <
9on
3pection <
7ors <
3talled
9 <
5nce
8s
6t
4ead
7 <
8and
9s
8because
8i
8of
a #count
cduration
ba
bby
bthe
e #count
bwaiting
8since
8we
9hich
8|
7…#
4inct <
5tution
3ulin
7 <
8|
5t
6 |
4rance
9 <
5er
7 <
7s
3…#
2take
3egration
b <
8or
a <
4nse
4rested
a <
8ing
b <
5face
9 <
a|
9s
a <
5n
6 <
7|
6al
8 users
9{inner}
aserved}
6et
8 <
9|
5preter
bs
5view
9 <
9ed
ars
9s
a |
3o
4 #count
5<
5every
5it
5my
5one
6ur
5pieces
5that
7e
8 code
9gateway
8ir
3roduced
a <
2vented
6ory
3ite
6 the
6d
7 <
8him
3oice
7 <
8and
8for
8|
7s
8 <
9for
9went
d from
bre
7…#
4lve
7d
8 <
1reland
2responsible
1s
2 #count
9 engineers
apeople
a{inner}
4duration
c and
dor
d|
4money
5ultiple
c of
d|
3<
3a
4 bit
5different
5fixed
5joke
5lot
5rule
5standing
5wish
6ord
4bout
8 #count
9the
4ctually
4lso
7 a
5ways
9 the
4n
4round #count
4s
5k
4t
5 #percent
3back
4ecause
5hind
5ing
5tter
9 than
4roken
9 |
4uilt
3cheap
8 and
8er
6cked
4losed
3doing
5n't
6e
5wn
4ue
3easier
9 to
4mpty
4very
3fast
4ewer
4ine |
5rst
4or
4ree
7 |
5om
7 a
8the
3get
6ting
4iven
4o
5 to
5ing
5ne
7 |
5od
4reen
3handed
4is
4ow
6 every
7i
8t
7the
ay
7we
7you
3i
4 don't
5go
5should
5take
5would
4'd
4n
5 a
7ll
6every
6our
6the
4t
3just
7 how
3kept
3left
7 |
5ss
4ike
7 a
4ong
3made
5ybe
4e
4ine
4ore
5stly
4y
3named
4ever
8 to
4ice
4o
5t
6 a
7performing
7the
7|
6hing
5w
6 a
7in
7the
7what
3off
4n
5 it
6me
6the
5e
6 more
5ly a
8the
4pened
4ver
7 |
3paid
5rt
7 of
4ermanent
4rinted
a on
4ublic
5t
3quick
3read
7 aloud
6lly
4ight
4un
6ning
3safer
4hown
4imple
5tting
4low
7er
4omebody's
7thing
c that
4tandard
b in
8ing
6rt
5ill
8 a
9going
9how
9in
9on
9running
9sent
9the
cre
9used
9what
5uck
8 |
3take
7n
4ell
5sted
4hat
7 #duration
8a
8i
9'd
8people
8the
by
8we
a'd
8you
8{led}
5e
6 default
7first
7one
7rule
7standard
7team
8hing
7{inner}
6ir
6re
6y
5is
7 |
4o
5 go
6say
5day
5ld
5o
6 long
4ypical
3up
4sed
7 by
8for
8in
5ually
3very
3we
5ll
4hat
7 all
8every
8i
9'd
8the
by
8we
5en
6re
8 the
4orse
8 for
9than
6th
8 more
9nothing
4ritten
5ong
8 |
3you
6 don't
3{served}
3|
2land
6 <
6ers <
6s
7 <
2n't
5 <
6a
6going
b to
6it
6on
6the
9 same
9re
6|
2sue
5d
6 <
5s
6 <
1t
2 #count
4duration
c before
4multiple
c |
3<
3a
4 bit
5lot
5rule
5year
4bout
4fter
4gain
8 i
a'd
an
9|
8st the
4ll
6 in
7the
7|
5one
5ready
5so
5ways
4nd a
7for
7i
8'd
9m
9ve
8f
8t
9's
7me
7one
7that
b's
9e
air
an
are
ay
7yeah
5swered
5y
6 more
6way
9 |
4re
5rives
4s
5 a
6it
6the
9ir
6well
4t #count
6a
6that
8e
4way
7 |
3back
7 and
8in
8|
5dly
8 |
4e
5came
7use
a a
bit
bthe
6omes
a the
5fore
9 i
athe
dy
5gan
6ins with
5hind
9 a
5longed
5st
4reaks
5oke
6ught
a the
4ut
6 i
4y
5 #count
6hand
6now
6the
3came
7 back
8down
8from
8in
8out
8to
a #count
8up
8with
5n
6't
8 be
5ught
4omes
8 out
6ing
5st
7 us
7s
8 you
5uld
8 have
8n't
3debt
5partment
6ends
a on
4id
6 to
6n't
5es
4oes not
7n't
a get
co
5ne
5wn
7 and
8to
8|
3each
7 spring
5rly
4nd
6ed
8 well
aith
9|
6s
7 the
8well
9ith
4ver
7y
8 month
8where
3failed
9 |
7s
4eels
5ll
7 over
4inished
5rst
8 and
4or #count
8duration
7a
7him
7me
7the
am
7years
5und
8 #count
4rom #count
9multiple
8a
8me
8us
6ze
3gave
4enerally
5ts
7 a
8fixed
8used
4ives
4o
5es
7 back
8from
8in
8on
9ut
8to
8wrong
5t
6 a
7better
7done
7to
3had
6 #count
7a
7been
b #count
dduration
dmultiple
7never
7the
8o
5ngs
5ppen
9ed
9s
5s
6 #count
7been
7caught
d #count
7its
7no
7stayed
6n't
4e
5ld
7 and
8|
4ides
8 the
5mself
4olds
5me
5w
4ung
5rt
3i
4 had
5said
5think
5used
5was
6ould
6rote
4'd
5ve
4f
4n
5 #count
7date
8uration
6a
7ll
7n
6front
6his
6my
6one
6that
8eir
6week
7riting
6|
5stead
5to
7 a
8the
4s
5 #duration
6better
6i
7n
6more
6still
6that
8ere
7o
6written
6you
6|
5n't
4t
5's
3just
3keeps
8 the
5pt
3landed
5st
5ter
4eaves
4ike
7 a
8that
ais
5ne
7 by
5ve
7 in
4oads
8 in
5oked
9 like
7s
8 like
3made
7 me
8the
5kes
4eans
7t
5ets
4ore
5st
7ly
4uch
5st
4yself
9 in
awith
3needed
7s
8 a
5ver
4ormally
b ends
5t
5w
6 |
6adays
3off
6 and
7i
8n
7the
7without
7|
4n
5 #count
6day
6in
6my
6paper
6|
5ce
5ly
4pened
4r
4therwise
4urselves
5t
6 and
8s
7by
7for
7loud
7of
8n
7to
7|
4ver
7 #duration
8and
8i'd
8the
9oo
8|
3passed
4ersonally
d |
4retty
5operly
4ut
3quietly
3rains
5n
6 for
5ther
9 than
4eally
5funded
4ight
8 |
4olled
5t
5und
4un
6ning
6s
7 every
8in
8on
3said
5t
5ved
7s
5ys
4he
5ipped
a in
5ould
9 be
6wed
9 me
4igned
5nce
8 a
9the
5ts
4o i
6yeah
6|
5me
5unded
8s
4pent
4tands
6rted
6yed
7s
8 |
5ill
5opped
7s
5raight
3takes
8 #duration
5ught
9 me
aus
4eaches
5nds
8 to
4hat
7 i
8night
8was
ay
7's
9 how
athe
5e
6 other
7same
7{served}
6n
6re
8 was
8's
6y
7 had
7'd
8re
5is
5ough
5rough the
b|
4o
5 #count
6all
6be
6him
7r
6the
8is
5day
8 |
5gether
5o
6 |
6k
7 #count
9duration
8a
8me
a #duration
8us
4urned
9 out
7s
8 out
3under
4p
5 and
6i
7n
6to
6|
4sed
7 to
3very
3was
6 #count
8date
9uration
8multiple
8percent
7a
8bout
8greed
8ll
9ways
8n
9d
9nounced
8round
d #count
8t
7back
9d
8uilt
7called
8ompletely
8ut
7dead
9cided
9livered
8iscussed
8one
9wn
8ropped
7either
8ntirely
7fine
aished
9xed
8or
9und
7given
8oing
9ne
9od
8reen
7her
8is
7i
8n
8t
7just
7kind
7like
b #duration
9ve
7maybe
8e
9ant
8ine
8ostly
8y
7never
8one
9t
7on
9e
8ur
9t
8ver
7pure
7quiet
ate
7ready
ally
9d
8ight
8olled
7set
8igned
9mply
8low
ber
8till
8witched
7terrible
9sted
8hat
9e
air
am
are
8o
8rue
7up
8s
9ed
7vanity
8ery
7with
8ritten
9ong
7|
6n't
9 a
amy
athe
4e
5nt
7 down
8from
c #count
8in
8live
8on
9ut
8through
9o
8well
9rong
5re
4hat
5en
7 it's
8the
5ich
8 i
6le
4ill
5th #count
8a
8my
8the
bir
bm
7in
9 #duration
7out
a a
csking
4orked
9 out
athe
a|
7s
8 like
9|
6se
8 |
5uld
8 be
9cost
9go
9have
9never
9take
8've
b been
8n't
4rong
3you
3{led}
4served}
3|
2'd
4 <
5be
7 a
7en
9 #count
bduration
5go
5have
9 been
4…#
3ll
5 <
6be
3s
4 #count
b in
cnow
cor
6date
a and
7uration
e now
f|
6multiple
5<
5a
6 good
7small
7thing
8radition
6bout
a #count
cduration
bthe
6ll
7ways
b been
cthe
6n
6s simple
5back
6ecome
b a
7en
9 #count
bduration
agoing
ain
alike
arunning
athe
dre
7tter
5called
b the
7ught
b #count
5decided
6one
9 |
7wn
5ended
5fair
7ster
6ine
6or
6rom
6unny
5going
7ne
7t
8 a
5hard to
6ow
5in
7 every
8its
8my
8the
bir
6t's
5just
9 how
5kept
6ind
9 of
5less
6ike
9 a
7ve
5march
6e
6ine
9 |
6ore
9 like
7stly
6y
5nearly
7ver
6o
7t
8 a
about
7w
5on
7 the
bm
7e
7ly
6ur
6ver
5part
9 of
5quiet
8te
5really
6ight
6un
8ning
5simply
6low
9er
6omething
6tayed
b there
7ill
a going
bin
bon
brunning
bthe
ere
5that
9 i
athe
7e
8 first
9one
9same
atandard
9third
9{inner}
aled}
aserved}
8ir
as
8m
8re
5ugly
6sed
5what
6ritten
5your
2/background/change
edecide
estate
3could/act
9state
6nterfactual/act
ichange
idecide
ireact
istate
3future/act
3passive/achieve
bchange
bdecide
breact
bstate
6t/achieve
at
8change
8decide
8react
8state
4erfect/achieve
dt
bchange
bdecide
breact
bstate
4resent/achieve
dt
bchange
breact
bstate
3would/achieve
bt
9decide
9react
9state
2aly
5 <
2em
4 <
4s
2s
3 #count
5duration
4<
4account
4best
4own
7 budget
8idea
8little
8on
8way
7er
4place
4second
4the
6ird
9 year
4{inner}
5served}
3elf <
7and
7i
7the
7was
8e
7|
1vo <
1…#
0j <
1acket <
2karta
7 <
2m
3med
3s
2pan
2r
3 <
2va
4 <
1enkins <
1o
2b
3 and
7 i
8they
4for
7 #duration
4has
4i
5s
5t
4now
4that
6ey
4was
5ith
4|
3s
4 <
5and
5gone
5that
5were
5|
2in
4 <
4ed
6 in
9 #date
7the
5r
6 <
6s
7 <
4s
5 <
4t
2ke
4 <
5|
3ing
6 <
7|
2nas
5 <
2urnalist
5ey
7s
1udge
5 <
5d
6 <
7that
5s
6 <
2mp
4 <
5in
4ed
6 <
7on
2nior
6 <
6s
7 <
3k
2st
4 #duration
5<
5a
6bout
6s
7k
5before
5did not
8n't
b care
6oesn't
7n't
a care
5gets
6one
5have
6ides
6ow
8 it
9they
5in
7 case
5look
5makes
5never
6odded
7t
5part
9 of
5read
5said
7t
7y
6loppy
6topped
5that
7e
6ook
5under
a #count
5want
9 to
9ed
6ent
6hat
6rong
0kafka
5 <
2sia
5 <
1een <
3p
4 <
5a
6 list
7page
6ll
5from
5it
7 and
8in
8to
5my
5one
5quiet
5that
7e
8 old
8ir
8m
5up
4ers
4ing
7 a
8the
4s
5 <
6a
6going
6the
6us
8 at
2nt
4 <
3ya
2pt
4 #count
5<
5a
6nd
5by
7 the
5changing
d the
5for
6rom
5getting
5him
5in
6t
5my
5on
5quiet
5saying
5that
7e
8 one
8ir
5up
5|
2rnel
2ttle
6 <
6s
2y
3 and
4in
4rotation
4stakeholders
4|
3board
3ed <
3s
4 <
5in
7 #date
4…#
1ick
4 <
5off
4ed <
4off
2d
3 <
3's
3ding <
3s
4 <
5and
5got
5on
5were
6ith
5|
2ll
4 <
5it
7 |
4ed
6 the
4ing
3obytes
9 <
4metre <
9s
a <
2nd
4 <
5of
7 a
8people
arson
8thing
8{led}
5|
4a
5 <
4er
6garten <
4ly
6 |
4ness
8 <
4s
5 <
6of
3g
2osk
5 <
5s
5…#
2t
3 <
3chen
7 <
8and
8table
d |
8|
7s
8 |
1nee <
3w
4 about
a it
bthe
6nd
5it
7 and
8|
5of
5that
7e
8y
5what
7ere
7ich
5|
2ocked
3t <
3w
4 <
5a
6bout
6nd
5better
5how
8 it
9the
5i
6f
6n
6t
7 |
5now
8 is
9that
5of
7 |
5that
7e
5was
6hat
9 a
athey
7ere
7ich
7y
5yet
5|
4ing
4ledge
9 <
4n
5 about
6for
9 #duration
6it
6that
8e
6|
5…#
4s
5 <
6the
6what
6|
1ofi <
2rea
1pi
1rakow <
4ów
1ubernetes
1yle
0lab <
4and
4has
4|
3el
5 <
6printer
6was
5led
8 them
5s
6 <
7and
7were
5…#
3or
3s
2ck
4 of
2dder <
3ies
6 <
3y
4 <
5from
5in
5she
5who
6rote
2g
3 <
4for
2id
4 <
5out
8 #count
5the
2ke
4 <
5|
2minated <
3p
4 <
5|
4s <
2nd
4 <
5within
4ed
6 <
7at
7on
6…#
4ing
7 in
4lord
8 <
8s
9 <
4s
4…#
3e
4 <
4s
3guage
8 <
8s
9 <
a|
2p
3sed
3top
6 and
7|
6s
7 <
2rge
5 one
5r
6 <
5st
7 <
2st
4 #count
b {led}
6duration
e of
5<
5and
5company
5day
8 of
5good
5i
5night
5of
7 the
6ne
8 was
5page
6erson
5rack
5summer
5time
5week
9 of
6inter
5year
9 the
a|
9's
5{led}
5|
4: #count a
end
din
f the
dsister
dto
7date
b <
cand the
8uration
f <
gi
ht
gof
hn
gthe
ho
7money <
8ultiple <
7percent
e <
6@4
75
7after own deeds
7before deeds
7length 1
e2
e4
6I/background/change
jstate
8could/act
bnterfactual/achieve
nstate
8not
8past/state
9resent/act
gdecide
8would/decide
ereact
6^ #count other
8a
9ll
9n
ad i'd
df
cme
cpeople
cthe
fn
c{led}
8but the
8every
8i
9 go
aknow
alook
asay
bhould've
aused
9'd
b go
chave
9n the
9t has
btaught
bwas
a's still
8me
a i
9y mistake
8nobody
aw
8one
b thing
8since then
9o
a that's
dey
byeah
8that is
c's
e how
ae
b #count
csecond
c{inner}
bn
bre's
bse days
8we've
9hat we
9ith
6a big
9ox
8chart
8dashboard
ay
9esk
8green
8lesson
9ine
8mistake
8nice
8phone
bto
8rule
8signature
8team
ast
8week
8year earlier
8{served}
7bout
b #count
dduration
ca
cit |
7ccounts <
8tually <
7dvertisers <
7fter <
ci
cme
cthat
c|
7gain <
ci'd
8ency
c <
ats <
8reed <
7head <
7larm <
8ert <
8l #count
a<
aour
8ong
b <
8so <
7n average
8d #count
g other
aall
bsk
aeverything
afor
d me
ai ask
cread
b've learned
bf
bt is
c's still
ame
c i
anot with
dhing
athe
d {inner}
dn
e the
dre
f was
f's a
awe were
8y <
9thing i
fthat
7pp
9 <
9roach
7re still
7s the
8k for
ame
awho
9ed
b the {served}
do
7t a
9my
9one
9the end
dtime
7utumn <
7verage
d <
ds
e <
7way <
6back
a <
b|
alog <
8r <
7e
8 <
9a
9done
9how
9my
9the
8came <
8d <
8en
a <
8fore
c <
dany
devery
di look
et
f goes
dthe
dyou
d|
8gin with
g the
8lieve <
8st <
8tter <
7it <
7lind <
7oss
8ught <
8x
7ranch <
8idge <
8oken <
9ught
7uild
bs <
at
8siness <
8t it
c was
ayeah
7y <
9people
9the
9{led}
6calls <
9m
8me <
bdown
bout
e of
8n do
8r
9d <
9eful
9ried <
8ught <
7ertificate <
7hair
9nge is
8eap
9ck
b for
bed
bs <
8ristmas <
7ities
c <
7laims <
8ock <
9sed
c <
7offee |
8lleague <
fs <
8me <
bin
bwith
9fortable
9mittee
9pany and
alaints
g <
8ntinues
8pied
9y
8uld <
b've
bn't <
9nt
bries <
cy <
bs
9rse
c <
7urve <
8stomer <
8t
6day and
9s i ask
7ecide <
cd <
asion <
8leted
9ivery <
8pends
8sign
9k
7id it
c again
8fferent <
aicult
8nner
8rector
8ssolved
9trict <
7o a
another
g time
8cument <
8es the
an't <
8ing <
8n't wait
9e it
bthat
deir
8uble <
8wn <
bto
7rawer
8iver
cs
8opped <
8y <
6each
a #date
bquarter
brelease
byear
8rlier <
e|
ay <
8sy
7ither <
7lse's
7mpty <
7nd and
9ed
b <
9s <
8gine
cers
f <
7ven <
aing <
9r since and
ay
b #date
c<
cnight
crelease
bthing
g <
bwhere <
8idence
7xpiry
7yes
6failure <
8ll <
8milies <
8r <
9mers <
as <
7eatures <
7ield
8lled <
8nal
9e <
9ished
e <
8rst before i
cnext
g time
ctime
cweek |
c|
8x <
7lag <
7older
c <
9ks <
8r #count
bduration
j and
kbefore
athat
9got <
9tnight <
8und
b <
7raud <
8om
a it
d |
bthat is
dere
9nt <
7unny <
6game
a <
8te
7eneral
dly
8t <
aa
7o about
e it
8es out
8ing
b to
8ne
a <
8t
9 <
aa
atheir
7raph
b <
8oup
b and
bs <
7uess
6habit <
8d <
abeen
8lf
8nd <
aed <
aled
aover
as
8ppened
cs
ay <
cwith
8rd
8sn't <
8ve
a been
bcopied
bdone
f it
bhad
bsaid
ctarted with
btaken
an't
9ing <
7e's <
8/past/act
8ad
9r
a the
8ld
9p
8re
a |
7im <
8re <
ad <
8s <
7old <
8urs <
8w i
b would
b'd
d go
amuch
6i
7 ask
b first
dor
cthe
8check
9ould
8did it
bn't
9o it
an't
8had been
cto
bn't
aven't
8know
c now
8look
c at
dfor
8moved
8plan
9ut
8read
amember the
8should've
9tarted
8take
9ook away
9rust
d a
ay
b to
8want
as a
9ould
9rote the
7'd do
c another
dit
ago about
aonly
aread
8ll <
8ve <
blearned
7f you
7n #count
adate
buration
9<
9all the
9before
9on
9the
c country
dend
dgroup
dspring
cre
9use
9week
9your
8cluded <
8ner/past/achieve
jt
8to the
8voice <
7s <
9don't
9how i
9i
an
b every
cthe
9my
9now
c in
9read
9still
e there
9there
8n't the
7t again
9costs
9did
9from
d the
9goes out
9is that
9off
9stays
9takes
9was a
dthe
aithout
aould
e be
8's on
bstill
8/perfect/act
hchange
hreact
aresent/change
9would/act
fstate
8em <
8s own
6job now
8ke
6keep
a <
bthe
8pt the
8y <
7ids <
8nd
8tchen <
7now now
as
6last <
byear
8ter
8unch <
8w <
7ead <
aership
9rned a
ethat i
9ve <
bs <
8dger <
8ft <
8ss <
aon <
8tters <
7ike a
ad <
8ne |
as <
8sten <
8ve <
as <
7ogs <
8ok
a first
aing <
eback
8st
a <
8t <
8ud
7unch
6made it
8ils <
8kes <
8n <
8rketing
8tters <
7e a
9i
a don't
as that
at
9that
ao
8ans <
9sure
dd <
8rge
bd
c <
7idnight <
7onday <
9th <
cand
bs
8re or
d less
9ning
d <
8stly
7uch earlier
8st be
7y approach
9desk
9team
6name
7early <
8ither <
8ver <
casked
conce
8w job
a{served}
7ight is
bly <
7obody
8ne <
8on <
8rmally <
8t a
awith
e the
8w
9 <
aand i
ethe
ai don't
bn
c every
aso
athat
ce
awhat
7urses
c <
6of <
9a
any
9course
9me |
9those
8f
9 <
athe
7n all #count
and
9each
avery
9it
9my
9the day
8e for
anight
8ly
a #count
8to <
7pened <
aing
7r
8 less
8der
bs <
8ganisation
7ther #count
cgroups
cway round
c{inner}
b/passive
j/act
kchange
kdecide
ft
g/act
hchange
hdecide
dresent/decide
cwould/state
7ur own
9s <
8t of it
athere
a|
7ver the
e years
7wn {led}
9ers
chip
6paid <
9r <
8tients <
8y
9 <
9ment <
7ercent <
7hone <
bs
c <
7icked <
7lace <
9n |
8eased <
7olicy <
ate
8st <
7resent
9tty
c much
8ice <
9nted
8oduct
9gramme
fs
9motion <
9ud
b of them
7ulled <
8rchase
8t
6question <
9ue
b <
cis
8ite a
6rather <
7ead
a |
aer
8fund <
8gret
8hearsal <
ded
8lease
8mains <
9ember the
8newed <
8placed
9ort <
8quests <
8sult
8wrote <
7ight <
7oll <
aed <
aout <
8om and
8tation <
8ws
7ule is
8n <
ait
9book
9ning <
9s <
bevery
bon
6said it
8me way
8ved <
8w <
8y it
7canner
8hool <
8ript <
7eat <
8en it
8nds <
9t <
8rved/past/act
aice is
7he/past/act
fstate
8ift <
9p <
aped <
8oppers <
as <
9uld
c have
h had
dlook
c've
f been
cn't <
7igned
8lly
8mple <
8nce
b <
cthen and
9gle
8t in
7maller
7o i'd
an
at was
9that would
d's
f how
gthe
bey
9yeah that's
e|
8ld
a <
8mebody else's
athing
8oner
c |
7peak
9nd
bs
8readsheet
9ing <
dand
7tands
c <
9rted
9y <
aed
c <
as
8eering
9p in
8ill <
chow
cin
e there
con
cruns
cthe
cwhat
c|
8ood <
9pped <
9ry <
8raight <
9eet <
8uck <
9dio <
7uch <
8mmer <
8pplier <
8re <
9vived
7witched
e off
7ystem
c <
cs
6take from
f it
8lk <
8rget <
7eachers <
9m <
b|
8ll <
8nd
a <
bto
8st
a <
7hank <
9t and
bbefore
bcame
bi should
cs how
bnow |
bquestion
bwas it
fthat
ce
could
g be
a's how i
i'd
don
f me
dstill
dthat
dwhat i
j'd
a/perfect/act
jstate
bwould/state
8e #date
a<
aapp
abank
big
box
build
acalls
bhair
ceck
bode
cmpany
adirector
aend
afile
agate
broup
alab
beads
bine
amonday
aorder
bther
f #count
aplan
aquestion
due
asame way
bcript
bervice
bpring
btart |
bummer
ateams
bhing
ayear
e after
fbefore
es
9ir <
9mselves |
9n
a and
bthe
9re and
cis that
dt's
cwas
f a
dere
dith
b/past/state
dresent/act
9y don't
bthey
a/past/state
cerfect/act
bwould/act
8ings |
ak about
9rd
9s day and
8ought
8rough the
8ursday |
7ime i
c would
bnot
7o a
another
ask
9be
b a
9come
9each
9go
9learn
9measure
9other
9somebody
9|
8day
b <
c|
8ld
a me
8o much
9l <
8tal <
8uch
bing
7rain
b <
bs <
8ust <
8y
7ype
6under #count
c<
bstand <
8til the
doday
h |
7p in
8stairs
7s <
9and
8ed it
bto
d think
9rs
8ually
d <
6viewers <
8sit
7oice <
6wait for
8nted
8s a mistake
bbout
aclosed
adissolved
agoing
f to
ahappy
f with
ait
aonly
aproud of
areplaced
asold
btill
bwitched
i off
ataken
bhat
e |
8ves <
7e <
9kept
9should have
atill
9were
8're
8/passive
ct
d/change
ereact
aresent/react
8ather
8ek one |
b|
8nt
a <
bback
f to
bfrom
8re <
7hat happens
bi
c got
dknow
dtake
eook
aever <
8en i was
aever
e i
9re <
8o has
apays
9'd
9/present/act
9ever is
9le <
7inter <
8th a date
bevery
bit
d and
bmy
bsomebody
bthem
7on't
8rse
8uld
b <
cbe
e my
fthe
cdo
e it
7rite <
cit
8ong <
9te the
6yeah i was
bso
bthat was
f's
9r
a <
bafter
bbefore
bearlier
i |
as
b <
8s
9 <
7ou don't
9'd
are
ave <
9/past
awould
f/state
9nger <
9r own
6{inner} in
eon
ewho
7served} first
fis
6~#count siste
8date
7a contr
9dashb
9lesso
9mista
9signa
atand
8bout
8ccep
8genc
8long
8n avera
9d nothi
9noy
9yth i
dthat
8rgum
8sked
8utom
8vera
7befor
c any
devery
dthe
dyou
9lie in
aon
8oard
8roug
8uilt
8y peopl
7caref
8hang is
9eap
8itie
8laim
8olle
9mmi
9nti
9pie
9urs
7dashb
8elet
9ser
aig
8iffi
9nne
9rec
9sag
acu
aso
atr
9vis
8o anoth
8rawe
9ive
7each quart
crelea
8nded
8rror
8very and
drelea
9ide
8xpec
7failu
9rme
9ult
8ield
9nal
8olde
7gener
8oing
8raph
9oup
7handl
bo
bs
9ppe
9ve copie
7i start
8've learn
8mpro
8n befor
9cid
9vol
8t witho
7knows
7later
8eade
arn a
8ight
9ste
c to
8ocke
9oki back
8unch
7manag
8easu
8onth
9rni
9stl
8uch earli
8y appro
7nobod
8umbe i
9rse
7of cours
8peni
8ther group
8utco
8wner
7pager
9per
8hoto
8lann for
8olit
8repa
att much
9int
9odu
amo
aud
7reade
9com
9mem the
9pla
9tur
8unbo
7sched
9rip
8elle
9rvi is
8houl
c have
dlook
8igne
9lly
9nce
agl
8omeb else's
bt
bw
9one
8peak
9rea
ain and
8tate
bi
bu
aye
bs
9eer
9udi
8uspi of
8witc
c off
8yste
7thank
at befor
cquest
9e commi
epa
bdefau
cirec
binter
bmonda
bprogr
bregio
bscrip
cprin
cumme
9ird
9oug
9rou the
8o anoth
ameasu
asomeb
9day
8race
ade
ans
ave
7updat
9sta
8sers
9ual
7wante
9s close
bdisso
brepla
bswitc
8e under
9're
9ath
8hat happe
9ene
c i
9o'd
aev is
8inte
9th someb
8on't
9rse
9uld
7year befor
cearli
bs
8ou'd
ang
ars
4ed
6 #duration
7<
4s <
2te
4 <
5after
6nd
8 i'd
9the
9{served}
6rrivals
5because
5for
5i
6n
7 the
6s
5on
6r
7ders
b went
5paper
5runs
5that
7e
8y
6o
5with
5{led}
5|
4: #count
c #count
j |
eduration
da
e day
fmonth
fnight
fweek
fyear
efter
ell
end
g #count
hi
hpeople
hthe
ky
hwe
h{inner}
iled}
iserved}
ere
dback
eecause
ffore
eiggest
ey
f the
dcalls
fme
frs
fses
eities
eountries
eustomers
ddown
deach
eighth
engineers in
n|
evenings
gry
dfamilies
eields
frst
erom
dgot
eroups
dhad
g to
eospitals
fuseholds
din
f #count
hduration
gthe
fstead
et
f was
djobs
dmachines
eore
dnow
dof
f #count
gmy
gthe
jm
iose
en
eptions
er
f #count
gso
fders
ether
is
eut
g of
ever
dpage
hs
i |
eeople
j and
kon
fr
eoints
dquestions
dregions
fleases
eules
dschools
eeats
fntences
eince
ftes
eo
eteps
dteams
ehat
fe
g year
gn
gy
fings
eickets
fmes
i a
eo
f #count
hpercent
dwas
fys
eeekends
fnt
fre
ehere
fich
eith
h a
hin
erong
d{inner}
k and
lin
lon
lwere
l|
eled}
i and
jfrom
jhad
jon
jto
j|
eserved}
l and
mhad
mwere
m|
d|
7date
b #count
dduration
ca
dll
f #count
dnd i
ht
gthe
ci
d took
dt
e was
con
cso
cthe
fre
cwe
e were
dhen
dith
g the
gout
c|
8uration
f #count
ga
h week
hfter
hgainst
hll
hnd
j #count
lduration
ki
kno
mt
kthe
nn
ny
kwe
k{led}
lserved}
ht
gbecause
ifore
m the
hy
gdown
gearlier
hvery
gfor
j a
hrom
gin
i the
istead
n of
ht
i was
glate
k and
l|
kr
gnot
iw
j |
gof
if
hld
hn
i average
hr so
grather
m than
gso
gthe
jy
ho
i #count
kduration
junder
gwe
hhere
l it
hith
k a
lthe
g{served}
g|
7label
c of
f #date
d|
7money
8ultiple
f a
hnd
j the
k{served}
hs
gby
gin
gof
i a
kn
jthe
mm
jwhat
gso
gthat
ie
ho
i #count
kmultiple
gwith
g|
7percent
e and
i the
j{served}
fby
fin
h #duration
fmore
fof
h the
gn
fso
fto
h #count
fwhere
f|
6^ #count
e of
fpeople
f{led}
gserved}
9duration
h later
9multiple
9percent
g of
8a {served}
9bout
9fter
d #duration
ea
ethat
ge
gis
dwards
i i
9ll
b #count
9n
ad after
cby
ceveryone
che
ci'd
dn
dt
e's
cnow
cpeople
cshe
cthe
fre
fy
eis
cwe
dhat
een
cyou
c{led}
ayway |
9round
9s a
9t
a #count
cdate
bthe
8before
9ut
b a
ci
cthe
fn
cyou
9y
a #count
cdate
bthe
bweek
8complaints
9ustomers
8double
9rivers
8each
9very
dbody
done
8failed
9irst
9or
b me
cthe
9rom
8he
a said
a's
ar
9is
9ow
8i
9 also
brgued
bsked
abought
brought
built
acalled
bhanged
cose
blosed
boded
culd
f've
adecided
bid
dn't
bo
cn't
brafted
cove
aflew
bound
agave
bot
ahad
akeep
alearned
amade
boved
anegotiated
aoffered
aphoned
bicked
brefer
gred
but
aran
dg
bead
cmember
cwrote
asaid
cy
bet
bhould
g've
dwed
bit
bplit
btopped
bwitched
atake
bested
bhen
cink
cought
crew
book
aused
awas
bould
brite
cote
9'd
b been
cdo
chave
crather
cwrite
am
ave
c learned
9f
a i
ct
d's
bthey
9n
a #date
duration
bmy
9t
a came
cost
bgot
bhad
btook
curned
bwas
en't
cent
corked
a's
c a
dbeen
8late
8meanwhile
9y director
bown
8new
axt
9o
abody
armally
athing
aw
8of
9n
a monday
bthe
ae
b of
cthing
c{served}
9r
9ur
at
b of
9ver
c the
8pages
9eople
e were
8readers
asult
8she
b was
aoppers
9ince
d then
9o
a i
cn
ct
bthat
de
en
ere
ey
bwe
chat
byou
8that
c was
c's
e the
ae
b #count
calternative
cbill
clast
dist
cnew
ext
dight
cold
dne
dther
crest
fult
csecond
cteam
gs
cwait
c{inner}
dled}
dserved}
bir
bn a
dcame
di'd
en
et
dthe
gy
dwe
bre
d were
d's
f a
by
c got
dhad
dtook
dwere
c'd
ais
aose
9ypically
8usually
8waiting
9e
a could
bfinished
dxed
bgot
bhad
blaunched
cost
bmoved
bput
brolled
bshipped
ctill
bwent
dre
a'd
bve
all
9hat
c did
di
e'd
fve
et
dwas
ee
aen
c i
bre
9ithin
e #duration
9rong
8you
b could
8{inner}
9led}
d got
ewere
9served}
g get
iot
hhad
hin
6a
7 #count
9duration
9multiple
8a
8bank
9etter
9ig
all
at of
c|
9oard
aok
ax
9roken
9udget
8cake
all
ar
bd
ase
9hange
aecklist
9lock
9ontract
auple
9ustomer
8date
ay
b and
cto
c|
9ead
acision
ask
9ocument
9rawer
aiver
ay
8faster
9ew of
9ile
ane
arst
ax
bed
9lag
9orm
cal
9ree
9ull
8gate
9uy
8human
8job
8letter
9ine
ast
c of
attle
9oad
ang
8machine
ail
anager
ap
9eeting
assage
9inute
astake
9onday
bth
d and
eto
8new one
9ight
d to
9o
9umber
arse
8page
aper
9ercent
9hone
bto
9lain
9rice
aoduct
bper
8question
8real
ad
afund
alease
aplacement
asult
aview
awrite
9ule that
8saturday
9creen
bipt
9econd
e time
9hared
aeet
aift
aop
9ingle
9lide
aow
9tanding
aop
9unday
e |
9witch
8table
9est
axt
9hing that
e|
brd
9icket
9rial
9uesday
8very
9oice
8wall
9eek and
dto
d|
cend
f and
cly
9hile
bteboard
aole
9oman
9rong
8year
c and
d|
as
9oung
8{inner}
f in
9served}
g from
hin
hof
hwith
7ble
a to
8out
b #count
i a
jin
jof
j|
dduration
l |
dmultiple
l of
dpercent
ca
cit
e |
cthat
c|
7ccept
ass
9ounts
8ross
c the
8tions
9ually
7dd a
9ed
b a
9ress
des
8mit
8opted
8s
8vertisers
7fraid
8ter
b #count
dduration
l and
mit
mthe
ca
dnd
cit
cone
cthat
g it
hthe
ee
f other
eis
c|
bnoon
f and
g|
fs
bwards
g i
h|
7gain
b after
dnd
f the
dt
cby
cin
cthe
cwith
c|
bst
d #count
ea
eit
ethe
8ent
bs
8o
8ree
bd
c to
d|
7head of
e the
7ir
9port
ds
8sle
7larm
bs
8ignment
9ve
8l #count
g were
h{inner}
h|
aand
abut
d #count
ahands
ain
c the
aof
c the
dus
bur
aright
athat
8one
b and
ag with
8ready
8so
a the
b|
8ternative
h was
l to
8ways
c the
7m
7n
8 afternoon
answer
9engineer
arror
avening
9hour
d |
9owner
e and
9{inner}
8alyst
ds
8d #count
g of
hpeople
h{led}
bduration
bmultiple
bpercent
i of
aa
b {inner}
dserved}
bbout
bfter
f #duration
gthat
bll
d #count
eof
bn
cother
bsk
ded
bt
c #count
dthe
abefore
both
by
c #date
dthe
acomplaints
culd
bustomers
j got
adidn't
brivers
aeverybody
fthing
afamilies
binance
bolks
cr
dth
cund
brom
ahe
c did
dsaid
bis
ai
b ask
cbuilt
ccalled
dhose
doded
cdecided
didn't
don't
cgave
dot
ckeep
clet
cpicked
dresented
cran
fg
dewrote
csaid
ew
ey
dent
et
dhowed
digned
dtood
dwitched
ctalked
dell
ested
dhink
eought
dold
eok
drained
dyped
cwas
dould
drite
b'd
d say
cm
cve
bf
c it
bn
c #date
bt
c came
dgot
dhas
dtook
dwas
eent
eorked
fuld
c's
e been
fstill
akeep
cpt
aleft
ct
ame
bost
anever
cw
bo
cbody
g had
cne
ct
d #count
ea
ft
eone
ethe
dhing
cw
aof
bn
c the
ce of
cly
bur
ds
ct
d of
apatients
beople
g got
hwho
but
d it
aread
asay
bee
cnt
bhe
coppers
bigned
cnce
f then
bo the
cme
e of
ebody
atell
bhat is
e's
ce
d #count
eapp
ebill
edrivers
ehead
elist
enew
gxt
furses
eold
epeople
fickers
equeue
erest
fule
eshops
ething
ewhole
e{inner}
fled}
fserved}
dir
dn
e i
gt
fon
fthere
iy
dre
f were
f's
h a
dy did
fget
got
fwere
e'd
fre
cis
bold
e him
fthem
cok
burned
aviewers
awe
c could
ddid
dgot
dhad
dshipped
dwere
cll
bhat
cen
co
bith
e a
brong
dte
ayou
a{inner}
bled}
f got
ghad
gwho
bserved}
i could
jgot
jon
jstopped
jwere
kho
8gry
8nounce
8other
d one
8swer
ced
8y more
e |
9body
9more
9one who
d|
9thing |
9where
7part
8ology
8p
9ointment
hs
9roved
7rchitect
fure
bve
8e #count
aat
ain
astill
athe
dre
9n't
8gue
bd
c for
ament
8m
8ound
c #count
j a
epercent
d|
8rival
be
cd
7s
8 a
a result
cule
an
9before
9for
9i
af
at
b was
9long
d as
9the
cy
9well
d |
8hamed
8k
9 each
afor
d the
athe
dm
awhat
a|
9ed
b each
cfor a
cher
dim
f to
cthe
fm
c|
9ing
9s
8signed
9ociation
7t
8 #count
f #count
ga
hnd
gin
gthe
g|
adate
e |
buration
i |
amultiple
apercent
h and
9about
9christmas
9each
9home
9least
9midnight
ay
9night |
aoon
9once
aur
9some
9that
d point
etime
be
c counter
ddesk
dfirst
dtop
9|
8e
7udit
bor
ds
8tomatic
9umn
c and
dthe
d|
7verage
7way and
bthe
b|
8kward
6baby
8ck
a a
cfter
cnd
e forth
fthe
ct
bby
bfor
bi
cn
d #duration
ethe
bon
d the
bthe
co
d #count
ethe
bup
bwith
b|
aup
8d
9 |
9ly
8gs
8nk's
as
8r
8sement
9ket
cs
8tch
7e
8 #count
f |
aduration
8came
c #count
ause
d a
fn
ei
ff
ft was
epeople
ethe
hy
ewith
eyou
e{led}
9ome
c a
8d
9 |
8en
a #count
h and
i|
cduration
ba
cbout
ct
bgoing
bin
bon
brunning
bthe
cold
8fore
c #count
danything
deach
di
et
f was
dlunch
dthat
fe
dwe
d|
8gan
b to
9ged
9in
bning
8hind a flag
dthe
8lieved
9l
9ow
8side
9t
8t
9ter
c than
d|
9ween the
hm
7ill
a and
bcame
bwas
cent
aing
as
8n
8t of
a|
7lack
8ind
8ock
bs
9od
7oard in
9t
8nus
8ok
aed
aing
ds
as
8ring
9rowed
8ss |
8th
a in
bsides
bteams
8ught
c a
dthe
8xes
8y
7ranch
ad
8ead
ak
bfast
bs
8ing
b the
bs
8oke
bn
9ught
d in
ethe
7udget
c |
8g
9s
8ild it
bing
bs
at
b a
cin
dt
cone
cthe
8s
9es
8t
9 #count
aa
ai
bt would
c'd
athat
ce
dn
e the
dy
awith
ayou
9ton
8y
9 a
9ers
9ing
7y
8 #count
f in
adate
e and
fthe
f|
amultiple
i and
j|
apercent
h and
iin
i|
9a
autumn
9christmas
9easter
9friday
9hand
d |
9it
9line
9noon
bw |
9one
c |
9spring
aummer
bnday
9that
be
c end
evening
dfirst
dnext
dsecond
eummer
dteam
cmselves
cn
bursday
9wednesday
bek
d #count
9{served}
6cake
8lendar
e |
9l
a and
bit
bwith
f the
b|
aed
c in
et
dthe
g #count
as
b |
8me
a and
bback
f and
gto
g|
bdown
f by
gfrom
gto
bin
d #date
ethe
bout
e at
bthe
co
bup
b|
9paign
8n
9 do
await
9't
b be
c|
9cel
clations
ded
9not
8p
9acity
8r
9d
aholders
as
9e
aer
9ried
ay
9s
8se
as
8ught
9se
7ellars
8ntre
8o
8rtificate
7fo
7hair
b |
9nge of
9rge
cd
cs
at
9t
8eap
ber
9ck that
bed
bing
bout
bs
8ief
9ld
bren
9p
8oice
9ose
9se
b the
do
bn
8ristmas
f and
g|
7ities
9y
7laims
9ss
9use
8eaned
ar
bed
9rk
bs
8ick
bs
9ent
cs
9nic
cs
8ock
bs
9sed
c in
dthe
d|
aing
9ud
8uster
ds
7oast
9t
8de
a was
b|
ad
b the
8ffee
c |
8ld
9lected
9our
9umn
cs
8me back
f |
bout
bto
as out
9ing
c |
9ments
brcial
aittee
aon
auters
9panies
cy
bre
dd
alained
et
fs
g about
bete
ed
8nfig
brmation
9nection
9sidered
aole
aultants
9tract
bol
9versation
8py
aing
8rrect
ded
dion
8st
a us
as
b you
8uld
b buy
cgo
chave
g bought
hgone
cnot
cpay
csee
b've
bn't
9ncil
at
bies
cng
bries
cy
by
9ple
c of
9riers
ase
c |
7rash
bes
8edit
9w
as
8ied
8oss
7to
7ustomer
es
f got
j their
8t
9 over
athe
9over
6dark
8shboard
8te
a and
bon
as
8ughter
8y #count
abefore
ait
aof
c the
bne |
athe
bo
c #count
a|
9s
7ead
aline
9f
9rer
8bt
8cent
9ide
cd
d for
eto
asion
8fault
9ects
and
ced
8lete
cd
d the
bing
9ivered
dies
dy
8mo
8partments
9loy
9ot
8signer
9k for
as
8veloper
fs
9ice
cs
7id
9 #count
aand
aget
ai
b take
bt
c on
anot
awas
d i
a|
9n't have
h to
dknow
dneed
dwant
8ed
8fferences
et
fly
h is
8rector
e and
f|
es
8scussion
9k
9patch
eer
gs
9solved
7o
8 a
9differently
9i
an
as
at again
9that
bis
9we
aith
9|
8c
9tors
9ument
8es
a it
bthe
b|
an't
d get
e|
8g
8ing
b it
8n't
b get
cknow
9e
a by
d the
bin #duration
b|
9ors
8or |
as
8uble
c bookings
8wn
a #percent
bby
d #multiple
fpercent
bfrom
f #count
hduration
hpercent
bin
bon
bto
d #count
fduration
fmultiple
bwhat
b|
7raft
bed
d the
9w
aer
an
8ew the
bup the
8ive
br
cs
8opped
d by
efrom
i #count
kpercent
eit
ethe
fo
as
9ve to the
8y
7ue
8plicates
8ring the
8ty
6each
a monday
bnew
cight
bof
d them
cther
bquarter
bteam
bweek
byear
b{inner}
b|
8rlier
ay
b |
8ster
9y
8t
9en
9s
7ighth of
f #date
8ther
c |
7lse's |
awhere
7mail
8pty
7nd
9 and
ai
bt
c was
aof
c #date
dit
dthe
athe
awe
a|
9ed
b up
cwith
9s
a with
8gine
cer |
eing
es
f and i
gin
8ough
8tire
cly
7rror
bs
7scalated
8timate
7ven a
bif
b|
aing and
ei
atually
9r
a since
ay
b #count
dduration |
cday
f |
cfriday
cmonday
fth
cnew
dight |
cone
f of
dther
cquarter
crelease
csecond
dingle
cteam
dime
duesday
cweek
cyear
c{served}
bbody else
ghad
gon
i the
gwas
f's
bone was
f|
bthing that
hwas
bwhere
7xam
8ecutive
8ists
8pect
ansive
arience
9lain
ded
9ort
8tra
7yes
a |
6face
9t
8il
aed
aing
as
aure
ds
9r
8llback
9se
b alarms
8milies
8ns
8r
9m
aer
cs
as
8st
aer
8ult
7eared
9ture
ds
8ed
9l
a it
as
8ll
a by
d #multiple
fpercent
bfrom
f #count
hduration
hmultiple
hpercent
bto
8rry
8w
9 of
9er
7ields
8fth
8gure
cd
cs
8led
9ls
9m
9ter
8nal
bly
9d
a the
aing
ds
as
9e
a |
as
9ish
ced
e in
cing
8re
9ms
aware
9st
b #count
cbecause
cday
f |
chalf
cmonth
h |
cof #date
cpage
cquarter
csince
cthe
dime
g |
dry
cversion
j of
cweek of
h|
cyear
8x
9 it
athe
a|
9ed it
cthat
ee
as
9ing
7lat
8ew
8ight
cs
8oor |
9w
7older
9ks
b in
9low
ced
cing
8od
8r
9 #count
g of
h|
bduration
j i
ln
kwith
k|
aa
b while
bll of
e|
bn
cy
aevery
fbody
fone
aher
ain
bt and
din
d|
amonths
by
cself
anothing
aone
bur
asome
athe first
eother
erest
ewhole
e{inner}
dir
dm
e |
cis
aus
aweeks
bhat
ayears
f and
9ecast
aver
d |
9get
aot
cten
9m |
aal
bt
as
9th
anight
9um
9ward
8und
b #count
ca
cthat
ee
7raud
8ee
azes
9sh
8iday and
et
f #count
d|
cs
9end
cs
8om
a #count
h a
jnd
iin
ito
i|
cduration
k to
cmultiple
k to
cpercent
j to
babout
g #count
cround
h #count
beach
bit
d is
blike
f #count
bme
cy
boutside
bthe
e old
eir
em
en
f on
ere
bus
b{served}
9ze
bn
7uneral
8rther
6game
8tes
away
8ve her
cim
bup
cs
7eneral
dly
8t
9 a
ait
athe
dir
crough
bo
9s
a a
9ting
7irl
8ve
a it
bthem
an
b up
7lad
7o
8 and
9back to
9down
9from
d #count
9home
9in
9on
9through
g the
ao
b the
9up
9with
8al
as
8es
a from
bin
bout
bthrough
co the
bwrong
b|
8ing
b back
cfor
con
cto
e be
8ne and
bby
bfrom
bto
8od
a ones
b{led}
8t
9 #count
aa
bn
abuy
d in
afixed
aher
bis
ain
bt
athe
d right
dir
dre
crough
bo
awrong
7raph
8eat
8owers
7uard
bs
8ests
8ide
6had
9 #count
g engineers
hof
h{inner}
aa
bn
bpproved
bsked
abeen
e #count
acome
aever
ey
agone
e from
ahis
ait
aleft
booked
ano
ct
aone
apaid
asaid
bent
bigned
ataken
bhat
ce
dir
f money
dm
cought
bo be
9n't
8nd
a in
b|
abook
aed
c it
aover
as
b and
c|
9gs
8ppen
cs
ay
b |
8rd
aly
aware
8s
9 an
abecome
cen
agone
ait
cs
ano
athe
9n't
8ted
8ve
a #count
ba
csked
bbeen
f #count
cought
bcost
bdone
bgiven
bleft
bmeant
coved
bneeded
bone
btheir
em
co
d say
dld
bwaited
9ing
c to
7e
8 agreed
9came
9did
9got
9has
9left
9never
9put
9says
9wanted
8'd been
9s
a a
bstill
8ad
a of
as
9r
a it
d from
bthe
aing
9t
8ld |
9p
aed
8r
9 a
bnd
afor
aown
ato
a{inner}
bserved}
9self
7idden
9e
8ll
8m
9 #duration
afor
athat
ce
bo
awhat
bith
a|
8re
ad
9ing
8s
9 {inner}
8t
7old
a the
9e
9iday |
ds
8me
a for
bon
b|
as
8nestly
8spital
es
8t
9el
9line
8ur
a i
b|
9se
bholds
bs
8w
9 the
dy
bo
7r
7uman
8ndred
d and
h #count
9g
8rt
6i
7 added
9lso
aways
9m
9nnounced it
9pologised
9rgued
e for
9sk
bed
d each
efor
eher
fim
ethe
8booked
aught
9uilt
d a
ethe
8call
c the
ced every
fthe
ame
an
arried
9haired
bnged
f the
aecked
aose
d the
fo
9oded
d the
auld
d have
d've
bnted
9ut
b the
8decided
f for
gto
afended
aleted
9id
b i
dt
cnot
cwas
bn't
e want
9o
a it
an't
d know
9rafted
f the
aew the
dup
aove to
8find
axed
d the
9lew
c to
9ound
d the
9roze
8gave her
eim
dit
9et
9ive
9o
a through
co
at wrong
8had
b #count
cthe
bn't
ave
c to
9ired
8i
8just
8keep
c a
9new
aow
8learned
f that
aft
at
b the
9ook
ced
e at
8made the
ake
9erged
9ove
cd
d my
ethe
9ust
8offered
9pened
9rdered
8paid
c for
9ersonally
9honed
e the
9icked the
9refer
ered
bsented
h it
aoposed
g that
io
9ulled
e #count
fthe
ashed
at
b #count
ca
cmy
cone
cthe
8ran
b a
cit
cthe
bg
c the
9ead
c the
abuilt
acorded
g the
amember
g the
boved
f the
aviewed
awrote the
9olled
e it
8said
c no
at
aw
ay
9end
bt
c the
at
b a
cthe
cup
9hould
e have
e've
bwed it
aut
9igned
e the
at
9lept
9pent
alit
d the
9tarted
aill
aopped the
9witched
g it
8take
c the
alked
9ell
asted
e it
9hink
d #count
fduration
ei
ft
e|
aought
f about
arew
9old
c her
dmy
dthe
gm
aok
c #count
da
dthe
9rained
aied
9urned
e off
fthe
9yped
8used
c to
8walked
anted
as
b a
cin
con
cthe
fre
cwrong
9eighed
ant
c for
dthrough
dwith
9ould
d ask
edo
egive
fo
enot
esay
etake
ewrite
dn't
9rite
d down
eit
ethe
aote
d a
edown
ethat
ge
7'd
9 ask
d for
abe
cen
bring
acall
ado
c differently
dit
agive
bo
c to
ahave
akeep
anever
aput
arather
asay
atake
e the
bell
awrite
f down
8m
8ve
a been
blearned
bseen
7dea
a to
bwas
8le
7f
8 a
9he
9i
at
b's
9the
cre's
cy
9we
9you
7mage
7n
8 #count
f and
gof
g|
adate
e and
fi
gt
fthe
fwhen
gith
f|
buration
i and
jinstead
kt
jthe
ko
jwhere
j|
amultiple
9about
e #duration
again
all
an
bd the
autumn
9before
btween
ay
9every
9for
9it and
bs
9like
9month
bst
ay
b career
cfirst
9one room
aur
9parallel
alace
e of
cin
e words
aorto
9spring
auch
9that
be
c #count
edate
furation
dafternoon
epp
dbeginning
dcorridor
dend
dgroup
dlast
dmiddle
eorning
dnext
eorth
doffice
dpilot
fpeline
dqueue
drain
eoom
dsame
epring
eummer
dtest
ehird
dwhole
dyear
d{inner}
cre
bose
aime
aotal
9under
e #duration
9week one
ahich
ariting
8cident
es
9luded
cing
8dex
8es
8frastructure
8side
c #duration
dof
dthe
9tead
d i
eof
g #count
e|
9ulin
8tegration
arface
bview
9o
a it
bone
bthe
9roduced
8vited
9oice
ds
7s
8 #count
aduration
amultiple
9a
at
9better
9gone
9i
a'd
an
b the
9just
9not
bw
9on
b the
9part
9right
9something
atill
e there
9that
d i
ethe
eyou
ao
9worse
e than
9|
8n't
7t
8 #count
aduration
amultiple
i |
9again |
and it
as a
at #count
9became
duse
bfore
aut
ay
9came
d down
eout
eto
aomes
bst
d us
9did
cn't
aoesn't
bwn
9ended
cs
avery
9first
arom the
9goes
bt
9had
c been
bs
c been
ae
bld
d |
9i
an
b #duration
ca
cfront
cone
cthe
bto
as
b that
bn't
9just
9now
9off
an #count
cthe
be
ar
9ran
auns
9shipped
aince
atayed
ds
bill
bood
9takes
ahat
bere
cy
brough
ao all
bok
d #duration
ea
fbout
euntil
fs
aurned
9up
ased
d to
9was #count
edate
furation
emultiple
dabout
ell
end
dbuilt
ddecided
eone
deither
din
dlike
dme
ey
dnot
don
fe
dright
eolled
dtested
ehat
fe
ae
bnt
d from
elive
eout
ethrough
fo
bre
ahen
aith my
aorked
ds
buld
e be
fhave
e've
9|
8'd
a been
bhave
9s
a #count
cduration
ba
cll
bbecome
den
bcalled
bgone
bhow
bin
d the
bon
bstill
8em
8s
9elf |
6job
9 and
athat
a|
9s
8ined
at
8ke
7udge
8mp
8niors
8st
a the
6keep
a a
bthe
em
aing
as
b the
8pt
a it
bthe
eir
b|
8ys
7ick
8d
9s
8ll
aed
8nd of
8tchen table
7now
a |
as
6ladies
9y
8g
8nded
9guage
es
8rger
8st
a #count
bweek
byear
8te
a and
b|
ancy
ar
b and
cthe
c|
8unch
ced
8w
9yer
cs
8yer
9out
7eadership
as and
9rn
bed
d from
eis
ethat
fo
9se
at
9ve
b the
bs
c the
8d
9ger
8eds
8ft
a in
bon
bthe
co
bus
8nt
8ss
a and
bthan
f #count
aons
8t
9 it
ame
athe
dm
9's
9s
9ter
c |
cs
8vels
7ibrary
8ft
8ght
bs
8ke
a #count
h in
cduration
k |
cmultiple
cpercent
ba
bit
bthat
f for
dis
8mit
8ne and
bby line
bin
bof
b|
9k
8sbon
9t in
cs
bof
d what
bwith
aen
cing
8terally
9tle
8ve
a in
d #date
ethe
bon
d the
b|
ad
7oad
a test
aed
as
8bby
8cal
9k
aed
c out
as
8g
9 in
9in
9s
8ng
a as
b|
aer
8ok
a at it
aed
c at
f it
gthe
aing
d at
as
9p
8se a
bthe
9ing
9s
aes
9t
a #count
ba
cnd
bthe
eir
b|
8t |
9s
8udest
8ve
8wer
7unch |
6machine
d |
ds
e |
8de a
bit
bone
bthe
8il
a |
aed
9n
atenance
8ke a
bthe
as
8n
9 in
9agement
cr
d i
e|
9ual
8p
9ping
8rch
9ket
cing
8tch
bed
cs
bing
9ter
c of
8y
9be
b #count
dduration
9or
7e
8 #count
9about
9for
9i
as
b that
at
9on
9she
ao
9that
be
9was
aith
8ans
at
awhile
9sured
8dian
acine
8et
aing
d and
ewith
e|
ds
8mbers
9ory
8rchants
9ge
bd
c the
bs
8ss
aage with
ds
8t
9er
7id
9dle
c of
f the
9night
e |
8ght
9ration
8lk
8ne
a |
9istry
9ute
cs
8ss
aed
aing
9take
d was
ds
8xed
7ode
al
9ule
cs
8nday with
9ey
b back
cin
e #duration
con
cwas
c|
9th
b and
cend
cthe
do
e #count
c|
bly
bs
8re than #duration
hmultiple
gthe
9ning
d #count
eand i
ethe
ewith
ds
8st of a
eit
ethem
8ther
cs
8ve
a the
ad
b #count people
j{led}
cher
cit
cmy
cover
cthe
do the
as
9ing
7r
7uch
8st
7y
8 #count engineers
g{inner}
9career
9director
9engineers
axperience
9first
9group
9kitchen
9leads
9mistake
9name
d on
9own name
9team
9vp
9{served}
8self
c #count
dfor
g the
di
en
don the
dso
dto
dwith
d|
6name and
bon
d it
b|
as on
c|
7ear
aly
8ed
aed
c #count
eduration
da
as a
8ighbour
9ther
8rvous
8twork
8ver
b have
8w one
apeople
a{inner}
bled}
bserved}
9s
a |
apaper
8xt
a morning
i |
btime
co
d the
byear
7icer
8ght i
dn
cof
cto
cwith
c|
bly
8neteenth
9th
b of
e #date
7o
8 longer
9more
9{served}
9|
8body
c could
delse
dhad to
din
dwas
c's
8dded
8ne
a and
bin
bof
b|
8on
a and
b|
8rmal
cly
8t
9 #count
g |
aa
bfter
bt
aone
d of
athe
bo
awith
a|
9e
a to
as
9hing
d else
eto
9ice
c |
cd
d |
8w
9 a
bnd
d the
afor
ai
bn
bt
c's
athe
awith
a|
7umber and
dof
en
d|
cs
8rse
bs
6odd
7f
8 #count
f and
g{inner}
hserved}
g|
adate
e and
fit
fthe
buration
i |
9a
all
an
b hour
9course
f |
9each
avery
9her
ais
9me
ay engineers
cown
c{inner}
9ours
9people
9that
be #count
dgroup
dmonth
dquarter
dtime
eraffic
dyear
d{inner}
eserved}
cir
e own
cm
d had
esaid
ewere
e|
bis
bose
9us
9waiting
ahat
d they
aork
9{led}
aserved}
8f a
aby
ain
bt
aon
athat
a|
9er
bed
d to
9ice
c and
d|
cr
bial
9line
7h
7kay
7ld
9 man
aone
apeople
a{led}
bserved}
9est
7n
8 #count
adate
apercent
9a friday
bmonday
bsaturday
cunday
btuesday
again
all
an
average
9call
9day one
9each
9for
9her
ais
9in
ats
9like
9me
b |
aonday
ay own
bself
9one page
aur
c side
9paper
e and
9saturday
aunday
9the #count
elabel
dday
dfriday
dlast
eine
fst
dmonday
dnew
fxt
eight
fnth
dother
dphone
dsame
fturday
ecreen
eecond
dtable
ehursday
cir own
cm
d |
bose
aime
d and
e|
ao
auesday
9wednesday
aith
8boarding
8ce
a a
cnd
b|
8e
9 a
bfter
f the
bt
abecause
by
c one
acould
aengineer
bvening
ahad
ai
bn
c #count
bs
aline
amore
anight
aof those
bn
apage
e |
aregion
boom
asheet
ateam
bhat
cing
aweek
eend
bho
bith
a{served}
a|
9's
9s were
cho
8line
9y
a #count
bhave
bthe
b|
8to the
7pen the
b|
aed
c a
din
don
dthe
dwith
aing
aly
as
9rations
cor
es
8inion
8s
8tion
c was
cs
7r
8 #count
f |
9i
9not
9so
b |
9to
9we
8der of
c|
bed
bs
c |
9inary
8g
7saka
7ther and
cgroups
cidea
cone
dption
cway
c{led}
c|
bs
bwise
7ur
9 side
a{inner}
bserved}
9s
a |
aelves
8t
9 #count
bduration
aas
bt
aby
afor
brom
ai
bn
c #date
furation
dthe
aloud
aof
c #count
dit
dmy
dthe
bn
c the
athat
bo #count
dbe
awas
bith
7ver #count |
cduration
k |
ba
c weekend
bit
bone
bthe weekend
fyears
ere
anight
7wn name
a{led}
9er
b and
bs
9s
6package
8ge
a and
bfor
bis
bwas
cith
b|
ar
as went
g from
c|
8id
a for
bthe
b|
9r
a of
aed
as
8nel
8per and
c|
8rallel
9cel
cs
9ents
9ser
9t of
d the
b|
aners
ay
8ssed
bngers
bs
aword
es
9t
8tch
bes
bing
9h
9ient
ds
8y
9 for
9ing
9ment
ds
9roll
7eak
a |
8n
9alty
9cil
8ople
c a
end
ere
et
f the
dcould
ddon't
dfound
erom the
dget
eot
g their
dhad
g their
fve
di
en
doff
en
f it
gthe
dthey
eo
dwent
fre
eho'd
eould
erote
c's
8r
9 week
9cent
9haps
9manent
9son
c and
din
dto
dwho
cal
ely
g |
7harmacies
est
gs
8one
b call
cin
cwith
c|
bd
c the
bs
aing
9to
bs
7ick the
bup
aed the
dup
brs
as
9ture
d of
8ece
bs
8lot
8peline
8zza
7lace of
c|
bs
9in
b words
9n and
bfor
bwas
b|
aned
crs
bing
at
9tform
9y
aers
7oint
b |
bs
8licy
ate
8rt
aal
ao
8sition
9sible
7ractice
8efer
cred
f to
9pared
9sent
ded
f it
i to
gthe
ased
8ice
aing
9ncipal
at
bed
bing
9vate
8oblem
9cess
9duct
d teams
e{inner}
dion
ds
9gram
dme
9jects
9mise
dd
aoted
9per
cly
aosal
ced
e that
go
9totype
9ud
b of
9vider
7ublic
bsh
ders
8ll
aed
c the
8mp
8shed
c for
aing
8t #count
g of
ain a
bt in
amy
aon
ce
athe #count
bogether
aup
6quarrel
ater
d and
e|
dly
8ery
9stion
e of
f|
es
f |
9ue
b and
cin
cwas
8ick
ber
d but
9et |
bly
9t
ae
6rack
8dio
8in
8n
9 a
9g
a the
b|
9king
8te
9her
c have
dthan
h #count
ia
8w
7e
8ach
bed
9d it
aer
cs
aing the
as
9l
a one
es
b{served}
aly
c |
9son
8build
ct
d the
8ceipt
9onciliation
ard
ced
e the
cings
cs
avery
8fund
ced
cs
ases
8gion
c by
d|
cal
aster
9ulator
8hearsed
8leased
8member
e the
9ove
cd
8new
bed
8paired
9eat
9lace
dd
by
9orted
cs
asitory
8quest
ds
8set
9idents
9t
aarted
f the
aore
9ult of
dwas
8tention
9ired
9urn
ced
cs
8venue
9iew
c with
ced
8write
cing
cten
7iders
as
8ght
b and
cto
8nging
8sk
8ver
7oad
8bot
bs
8de
8llback
aed
c it
f out
aing
8om and
bwith
as
8se
8ta
ation
8ugh
bly
9nd and
9ting
8w
9s
a |
7ule
a and
bfor
bin
bthat
bwith
f the
as with
8n
9 by
aon
athe
a|
9book
9ners
9s
a every
bit
bon
bthe
6safer
8id
a i
ct's
bno
d to
bthe
byes
8le
as
8me #count
bafternoon
bnight
g |
bway
ceek
f |
b|
9ple
8t
9 down
ain the
aon
athere
awith the
9urday
8ve
ad
9ing
8w the
dir
8y a
ai
bt
c's
athat
ce
awhat
ayes
9ing
9s
a it
bno
7cale
8heduler
ama
9ool
cs
8ope
8reen
c and
dfor
dreader
d{served}
d|
cs
9ipt
cs
7earches
9son
c |
9t
as
8cond because
dof
f #date
ene
dtime
dweek
d|
cs
9urity
8e
9 it |
atheir
a|
9ing
9n
a the
9s
8ll
aer
cs
8nd
a it
bthe
aing
as
9sor
9t
a #count
ba
bback
bher
bit
d to
bthe
co
bus
d a
aences
8parate
8rvers
aice |
ds
8ssions
8t
9 a
athe
aup
c a
9ting
aled
8v
9 #label
7hadow
9re
8e
9 could
adid
agot
ahad
cs
asays
atook
awas
brote
9'd
as
9et |
9lf
8ift
b |
bed
9p
aped
d in
ft
ethe
as
8oes
9p
apers
e got
as
9rter
9uld
c have
c've
cn't
9w
a it
bthe
aed
c it
f to
dthe
an
as
8ut
a down
7ick
8de
a and
bfor
as
8gn
a it
aal
aed for
dit
doff
dthe
d|
aing
as
8lent
8m
9ple
8nce
b #date
ca
dnd
ci
dt
cnobody
cthat
ee
fn
g the
c|
8ster
cs
8t
9 on
athere
awith the
9e
a by
b|
as
9s
9uation
8xth
7leep
bing
9pt
b in
8ide
bs
c |
9p
as
8ow
a |
aer
aly
7mall {served}
c|
ber
7o
8 #duration
9a
9far
aor
9i
a asked
bdecided
bgave
bhad
bmade
bproposed
cut
bsaid
ctopped
btook
bwrote
a'd
af
an
b #date
cthe
at was
b's
9no
bbody
bw
9on
9she
9that they
ewas
d's
be
c team
d{inner}
eserved}
cn
d the
cre
e was
e's
cy
d could
9what
d i
f'd
9yeah
aou
9{served}
9|
8ftware
8ld
a it
bthe
8me #count
bof the
hm
bpeople
b{led}
abody had
fwho
e's
athing
f like
gthat
g|
awhere
8ng
8oner |
8rry
b |
9t
a of
aed
8up
9rce
7pace
9in
8eak
9c
9ed
b |
9nd
at
8ot
a |
8read
csheet
9ing
c and
dthe
d|
bt
7tage
9keholders
9le
9nd
b in
bard
e for
bing
e in
bs
9rs
ated on
eto
ewith
bs
9te
aion
ds
aus
9yed
c on the
dwith
d|
as
b in
cthere
8ep
a |
8ill
b in
e the
con
crunning
cthe
fre
cwith
g us
c|
8ock
9od
b at
cin
e the
9p
a |
aped
d getting
eit
e|
awatch
9rage
ae
bs
am
8raight
9eet
9ike
8uck
b |
9dent
ds
aio
9ff
9pid
7ubscribers
8ch
a a
8ggested
8ite
8mmer
c and
dthe
d|
8nday
c night
d|
8pplier
aort
d {led}
8rprised
9vey
7waps
8itch
c off
ced
e it
h on
foff
i |
gn
gver
7ync
8stem
cs
6table and
c|
bs
bt
cs
8gs
8ke
a a
bfrom
bit
bone
bthe
eir
an
b over
as
b #duration
l |
9ing
8lk
a to
bwith
b|
aed about
dto
8p
9e
a |
ad
8sk
7each
ber
ds
9m and
bin
bthat
cook
bwas
cent
b|
a's
as
b |
8ch
anician
8lephone
9l
a the
em
bus
byou
aing
8mplate
e for
8nants
9d
a to
as
b to
9th
8rm
ainal
es
8st
a for
bwith
b|
aed
c it
f with
dwith
brs
8xt
a with
7han
a #count
h |
cduration |
cmultiple
ba
ak
b you
bed
9t
a #count
cdate
cmultiple
ba
c {served}
cs
bbut
bcame
bday
cid
bevening
i and
ery
gone
bfor
bgets
cot
bhad
e been
ds
bi
c'm
cn
d the
cs
d a
ct was
d's
bkind
blist
bmonth
bnight
g and
h|
co
dbody
h could
dthing
bon
de
dly
cr
bpage
drt
coint
bshe
btakes
che team
f{served}
cime
co
dok
bup
csed
f to
bwas a
fin
gt
fmy
fthat
he
dy
ceek
f |
fend
dnt
cinter
could
g have
g've
byear
f |
cou
b{served}
a's
c a
dbeen
dhow
djust
don
dsomething
dthe
dwhere
8e
9 #count
g biggest
heighth
hof
hpeople
hteams
hwere
h{inner}
iled}
iserved}
bdate
curation
j |
blabel
g of
bmultiple
aaccount
ctions
bfternoon
bgency
ets
birport
blternative
l was
bnswer
bpp
brchive
budit
fors
ctumn
g and
h|
bverage
aback
elog
cnk
e's
cse
ctch
beginning
clt
cst
big
dgest
cll
e came
fwent
cn
board
coks
css
cx
branch
ges
budget
cild
cs
ctton
acache
cll
es
cmpaign
cr
dd
es
beo
bhange
ceck
fout
cief
dldren
coice
bity
blerks
cient
gs
dnics
bode
cffee
cmmittee
dplaints
cntract |
crridor
cst
cuntry
brash
bto
bustomer
is
ct over
dover
adate |
becision
clay
cpartment
cvelopers
birector
is
boor
e |
es
cuble
brivers
aend
d i
ft
eof
ethe
cgine
ctire
brror
bvening
afalse
cmilies
crmers
cult
beed
bield
cfth
cles
cnal
crst
f #count
gday
gmonth
gof
gtime
hry
gversion
gyear
cx
bloor
bollowing
crecast
dum
curth
braud
ceeze
ciday |
cont
bull
agates
bood
ahard
beat
bospital
is
ctline
cur
e |
dse
akeys
bids
alast
e week
cte
cunch
bead
es
dse
ctter
gs
bist and
f|
bog
ds
ct
amachine
hs
cil
dn
cn
dager
cp
ctching
cyor
bedian
ceting
crchants
biddle
g of
cgration
cnistry
cstake
bodel
cnday |
dey
dth
crning
h and
ithe
i|
cst
cve
aname
betwork
cw
d one
cxt
e morning
fyear
bight shift
fly
cneteenth
dth
f of
bormal
bumber
g of
crses
aoffice
bld
d one
epeople
esystem
e{served}
der
est
bne that
ds
e that
fwho
cly
e #count
bpen
drations
gors
ction
brder of
bther
f one
hption
gway
fs
bwners
apager
es
crser
cssengers
ctch
dients
beak
cnalty
cople
crson
g who
bhone
f and
gwith
g|
fs
dto
bickers
dture
clot
cpeline
blan
et
dtform
boint
bress
dvious
cice
eing
coduct
dgramme
dvider
aquarter
cery
dstion
i of
due
f was
aradio
cin
cw
beaders
dson
cgulator
cport
cst
dult
g was
cview
bight
csk
cver
bollback
com
e and
cuting
bule
e for
fwith
es
cn
asales
cme #count
fevening
fnight
fway
f|
cturday
bchool
cope
creen
g |
gs
dipt
beason
ccond because
hone
hweek
durity
cllers
crver
eice
bhare
celf
cift
cop
epers
es
bimulator
cte
duation
boftware
crt
e of
bpec
cot |
cring
btandard
core
creet
cudents
bunday
cpplier
eort
bwitch
bystem
atable
f |
cpe
beachers
dm was
es
cmplate
cnth
cst
es
cxt
bhing
f that
drd
etieth
bill
cme
e |
bool
cp
brade
frs
dffic
cial
cuth
buesday
bwelfth
dntieth
ausers
avendor
g's
bisitors
boice
bp
await
eing
cll
crd
es
cter
bednesday
cek after
fbefore
eend
h and
i|
ely
bhole night
gtime
biki
cndow
dter
bord
dk
dst
ayear
e after
fbefore
ely
es
f is
a{inner}
h and
icould
ifor
iget
jot
ion
istopped
ithat
key
iwere
jho
jould
i{inner}
i|
bled} were
hho
g|
bserved}
i and
jcould
jget
ms
kot
jhad
jin
jof
kn
jthey
jwere
kho
kith
kould
9ir
b director
cfirst
cmoney
h back
cown
cparcels
cside
c{inner}
dled}
dserved}
bs
c |
9m #count
cduration
ba
cll
bback
cy
bevery
bfor
crom
bgot
bhad
bi
cn the
bmyself
bon the
bsaid
co
bthat
bwas
cere
cith
aselves
9n
a #count
ba
cnd
bcame
f the
bhe
bi
c asked
dput
dwould
c'd
cn
d #date
ethe
cs
ct
d was
bone
bthe next
frest
fteam
f{inner}
ere was
g's
ey
bwe
byou
9re
b and
dre
f #count
cfor
f #duration
chad
ci
ds a
cthe
cwas a
hlso
gno
gsome
gthe
dere
g #count
c|
b'd
d been
cs a
ethe
9se
b days
cpeople
c{led}
9y
a came
dn
e't
come
duld
gn't
bdid
en't
co
dn't
bfound
bgave
cet
e a
ftheir
co
dt
e their
bhad
e to
cear
bjust
bknow
blet
bnever
bput
brun
bsaid
cee
dnt
cigned
ctill
dopped
btold
dok
f it
bused
f to
bwant
cent
dre right
crote
a'd have
bll
bre
bve
d got
8ing
b i
dn
ds
cthat
cwith
c|
bs
c that
d|
ak #count
dduration
cabout
ci
bing
9rd
atieth
9s day
e |
bwas
8ose #count
cpeople
c{led}
dserved}
c|
9ught it
eof
asand
8rew
b the
9ough
d #count
eand
ein
g #duration
ft |
ethat
ge list
ewith
aw
bn
c away
dout
8umb
9rsday |
es
7icket
cs
8ll
a #count
as
8me
a and
bfor
bi
cn
cs
bon
bthe
ey
co
bwent
f from
as a
atable
9ing
8red
b |
7o
8 #count
f a
hnd
gin
gof
hr
gso
g{led}
hserved}
g|
adate
buration
i and
j|
amultiple
i and
j|
apercent
h and
i|
9about
e #count
all
c #count
dof
an
bother
ask
9be #count
dduration
ca
aoth
auy
9call
ahange
aome
9every
ebody
axplain
9find
9go to
9have
aer
9it
9keep
d the
9let
aook at
9move
ay
b director
9none
d |
9our
9pay
aeople
9ring
aoll
9say
c that
aee
c the
bnd
ait
apare
atay
9take
blk
ahe
c #count
dboard
dcto
dend
dlast
dold
dvp
d{inner}
eserved}
cir
cm
d |
bink
cs
d day
9under
e #count
as
9wait
aork
arite
9{led}
9|
8day
b and
c|
8gether |
8ken
8ld
a her
cim
bme
d she
bthe
eir
em
bus
b|
8o
9 late
bong
amuch
a|
9k
a #duration
k and
l|
ba
bfrom
bover
bthat
de
e second
buntil
cs
d #duration
8p of
9ic
bs
8tal
8uch
bed
7raders
9in
b |
bs
9vellers
8eated
8ial
9ed
b it
9ps
8ouble
8uck
bs
9st
9th
8y
7uesday
d and
e|
ds
8rbine
9n
aed
c away
dout
g to
dthe
aing
as
7welfth
9ntieth
7ype
ad
b in
cthe
9ical
dly
6ugly
7nder
b #count
i and
j|
dduration
l |
dmultiple
dpercent
cit
cthe
bstand
dood
8ion
8known
8til
b #count
ddate
h |
cthe
doday
7p #percent
9a
again
as
9by
9from
9in
9that
ao
9with
8date
cs
8grade
ds
8load
cs
8s
9tairs
7s
8 #count
aduration
i |
9about
9for
9in
9that
bey
ao
8e
9 it
aour
athe
9d
a for
bit
bto
d be
ewait
9r
as
9s
8ing
8ual
bly
d the
6van
9 |
9s
7endor
c's
8rsion |
ds
7ideo
8ew
aers
8llage
8sit
bors
bs
7oice
8lunteers
8te
7p
6wait
a #duration
ba
bfor
e the
bwas
aed
c #duration
dfor
g the
aing
d for
eon
eroom
as
8ke
8lk
aed
aing
9l |
8nt
a to
aed
c a
dit
dto
as
b to
8rd
as
9m
8s
9 #count
g and
h|
bdate
curation
j and
k|
bmultiple
j of
bpercent
aa lot
bbout
f #count
bgreed
bll
cso
cways
bt
c #count
aback
built
f in
acalled
bhosen
blosed
adecided
bone
e in
cwn
e from
fto
bropped
aeither
bmpty
afine
cxed
bor
brom
agiven
bone
breen
ahanded
ain
c #date
bt
akind
e of
alate
beft
bike
bost
amade
bine
bore
by
anever
bo
cne
ct
aon
c the
ce
bpen
but
bver
apromoted
but
aquiet
dte
aready
bolled
g out
asent
ct
d up
bhut
bold
btill
bwitched
i off
ataken
bested
bhat or
ce
d one
gly
fther
equestion
esituation
dir
dn
crown
bo
cld
burned
aup
awhat
brong
9te
8tch
bing
9er
8ve
as
8y
9 and
awas
9s
7e
8 all
bso
are
9built
9came
bn
alosed
aould
e have
e've
9did
c the
cn't
ao
bn't
9finished
bxed
9gave
aet
aot
9had
c #count
da
dit
bve
9keep
bpt
9launched
aearned
aost
9moved
e the
9paid
aut
9ran
aolled
9ship
dped it
atill
awitched
9tested
aook
d the
aurned
9went
d from
elive
bre
d at
eback
aould
arite
8'd been
bhave
9ve
b had
8ather
8b
8dnesday |
8ek
a #count
bafter
cnd
bi
bof
d #date
cne
bthe
co
d #count
aend and
e|
ds
e |
aly
as
b |
8ighed
8ll the
8nt
a and
cway
bback
f to
bdown
f by
gfrom
gto
bfor
e the
crom
f #count
hduration
hmultiple
hpercent
gabout
glike
bhome
bin
blive
f in
gon
bon
d like
cut
e in
fon
bquiet
bto
d #count
bup
d by
bwith the
8re
a #count
ba
cll
ct
d #count
bback
bdone
dwn
f from
gto
bgetting
civen
cone
bin
bmoved
bnot
bon
d the
bput
bright
cun
bthe
ere
bup
an't
7hat
a a
bcame
bdid
e i
co
bhad
dppened
hs
ce
bi
c did
eo
dgot
dlearned
dwould
c'd
e do
dve
cs
ct
d was
bthey were
f'd
bwas done
ce
d'd
could
g i
byou
aever
e it
8eel
9n
a a
bi
c was
ct
d was
d's
bthey
byou
9re
b a
cbefore
ci
dt
e had
fused
fwas
cthey'd
cwe
9ther
8ich is
cof
9le
b they
c|
9teboard
8o
9 are
acame
ahad
ais
ause
d our
dd
e to
awanted
cs
bere
brote
9'd
b been
as
9ever
9le
b night
ctime
9se
8y
9 |
7ife
8ll
8n
9ter
c and
d|
8th
a #count engineers
ipeople
i{inner}
jled}
cduration
ba
c date
dname
d{inner}
cll
bevery
bher
cim
e |
bit
bme
cy name
eown
bone of
cur
bpeople
bthe
e #count
fold
fsame
f{led}
gserved}
dis
bus
d |
bwhat
b{served}
b|
ain
c #duration
m and
n|
dthe
aout
d a
fsking
eit
eme
eone
ethe
7oke
8man
8n
8rd
as
9k and
aed
c the
9se
b than
8uld
b also
dsk
cbe
e a
fthe
dring
cdo
cget
dive
do
e to
chave
g been
hmeant
htaken
ci
d do
clook
cnever
dot
conly
g have
cput
crather
csay
ctake
dell
cwrite
b've
e been
ftaken
bn't
7rite
b a
cdown
g what
cit
cthe
bs
aing |
aten by
edown
8ong
b and
ci
cwas
c|
bly
9te
b a
d new
esmall
cin
cthat
ee
f first
grule
do each
fthe
fus
cus
6yeah
a |
9r
a after
cnd
bbefore
h it
i|
bthe
b|
a's
aly
as
b and
cis
e that
8s |
7ou
9 a
bsk
acan
d't
bould
adon't
ahave
ajust
alose
athe
a|
9'd
are
ave
c got
9ng
ber
9r
6zone
6{inner}
d #count
fduration
ea
fnd
ft
g the
ebut
fy
ecame
gn
fould
edid
efirst
for
h #duration
from
eget
fot
h their
ehad
h their
gs
gve
ei
fn the
enow
eof
fn
g the
fut of
eso
ftopped
ethere
fo
gld
ewent
gre
fhich
go
fith
fould
e{inner}
e|
7led}
b a
dre
dt
e the
cby
ccame
en
dould
cdo
en't
cfor #duration
eund
cget
dot
f their
chad
f their
eve
ci
coff
dn
e it
cthe
fy
dook
cwent
ere
dho
f had
f'd
dith a
dould
drote
c|
7served}
e a
gnd
gre
gt
h the
fcame
j back
hn
gould
fdon't
ffound
grom
fget their
is
got
i a
jthe
mir
fhad
i a
jtheir
hs
hve
fin
h the
gs
fnoticed
hw
fof
gn
h the
he
fsaw
gee
hnt
go
gtayed
hood
ipped
fthat
he
iy
go
fwent
j from
hre
gho
i used
i'd
gith
j a
grote
f|
4r
5 <
6a
7nd the
6because
6i
7t
6on
7r
6so
6than
9t
8e
6we
6|
4…#
3ter
2ugh
5 <
6at
6|
5ed
7 <
8and
9t
8|
5ing
8 |
3nch <
7and
7in
7on
7the
7was
7|
6ed
8 <
9a
9in
b #date
9on the
7s
2w
3 <
4in
4on
4|
3n
4 mowers
3yer <
6s
7 <
8|
3…#
2y
3 <
3er
5 <
5s
6 <
3out
6 <
2ziness
3y
4 <
1ead
4 #count
b engineers
cpeople
c{inner}
dled}
5<
5a
6nd
8 i
5for
8 the
5i
6n
5of
7 the
6n
7 the
5that
7e
6o
7ld
5wanted
7s
6ith
5|
4er <
7of
6s
7hip
a <
bhad
bwas
b|
4ing
7 <
8a
4s
5 <
6and
9 i
6do
8 it
6get
6in
8to
a a
6the
6|
4…#
3flet
7 <
3k
4 <
4s
3n
4 on
5to the
4ed
4ing
7 <
8on
3p
3rn
5 from
6is
6that
8e
7o
6|
5ed
7 <
8a
9bout
9s
8from
c it
dthe
8i
9'd
9s
a that
co
8later
8never
d to
8over
c the
eime
8that
c a
di
dthe
dyou
ae
b hard
bre
d is
9o
a go
blook
bread
8with
8you
6rs
5ing
8 for
9is
9was
5s
6 that
5t
3se
5 <
6and
6ended
4t
5 <
6once
6|
3ve
5 <
6a
7nd
9 i
6behind
6it
6the
9 #count
arest
9m
6|
5s
6 the
6…#
4ing
7 it
8them
8|
2d
3 the
3ger
6 <
7and
7|
6s
7 <
3…#
2eds
5 <
2ft
4 #duration
5<
5a
6lone
6nd
8 the
cy
6t
5before
7hind
5for
8 a
5her
5i
6n
7 #date
6t
5late
5me
6y
5of
7 it
6n
7 the
6ut
6ver
5standing
5that
7e
8m
5us
7 a
8|
5with
9out
5|
2g
3 <
3acy
4l
5 <
6for
6wanted
6|
3s
2ipzig <
2na
3d <
5them
4ing
3gth
6 <
3t
4 <
2ss
4 <
5and
5for
5in
5of
5than
9 #count
ai
athe
7e
8 same
5work
5|
4on
6 <
7for
a me
bus
8rom
7i
8n
8s
7was
a that
7|
6s
7 <
8learned
4…#
2t
3 <
4a
5nyone
4both
4go
6 of
4her
5im go
4in
5t
6 be
7go
7rot
4me
6 be
7give
7say
8et
7think
5y
4one
7 person
8{led}
4people
4that
6e
7 drivers
8{served}
7m
4us
6 down
4{inner}
5led}
3's
5 <
6be
6call
a him
6do
6not
6say
9 #count
3s
4 <
5them
3ter
6 <
7and
7for
8rom
b a
7i
8s
7on
7to
9 the
7with
7|
6s
7 for
8went
c from
8|
4ing
7 <
8it
8the
2vel
5 <
6inside
6|
5s
6 <
4r
5s
1iar
2brarians
7es
6y
7 and
b the
8is
8was
9ent
8|
2cence
7 <
8was
7s
8 <
5se
7 <
2e
3 <
4in
4|
3d
4 <
5about
a it
5to
7 us
3s
2fe
4 <
5and
5|
4cycle
3t
4 <
5a
6 finger
6nd
5the
5|
4ed
6 <
4s
2ght
5 <
5er
5ly |
5s
2ke
4 #count
b a
dnd
cin
cof
cpages
deople
c{inner}
dled}
dserved}
c|
6date
7uration
e after
gnd
ffor
fit
fold
fthe
go
f|
6money
7ultiple
e and
fto
f|
6percent
d and
eof
5a {served}
6lways
b |
6nd
5before
5every
aone
5for
5her
5i'd
6f
6n
7 the
6t
7 |
5me
6ine
9 #count
5no
5on
7e
5that
9 and
afor
d #duration
ai
aone
asince
awith
a|
7ey
7is
9 for
ai
bn
aone
awe
a|
6o
7 be
8have
8say
8talk
5we
5you
5{served}
4d
5 <
6that
8e
7o
6|
4s
5 <
2mit
5 <
6and
6in
8 the
5ed
5s
6 <
2ne #label
5and that
6t
7 #count
5by
7 line
5for
5i
6n
7 our
8the
6s
5of code
6n
7 the
6ver
5was
6ent
9 from
6ith
9 the
4d
5 <
4s
5 and
6on
6|
3k
4 <
5|
4ing
7 <
4s <
3ter
2sbon <
3t
4 <
5and i
a'd
9the
5by
5every
5for
6rom
5gets
5hangs
7s
5in
7 the
6s
7 still
5myself
5now
5of
7 #count
8the
8what
8{served}
6n
5since
6tays
5that
7e
6o
5was
6hat
6ith
4en
6 and
7to
9 the
6ed
8 <
9and
9in
9to
b |
9|
7r
8s
9 <
6ing
9 <
ato
a|
6s
7 <
8to
4ing
7 <
7s
8 <
7…#
4s
5 in
4…#
2t
3erally
3tle <
2ve
4 #duration
e before
5<
5and
6t
5before
6y
5in
7 #count
9date
8the
5on
7 the
5the
8re
5with
9 a
ait
5|
4d
5 <
6in
6through
4s
5 <
6and
6in the
6on
3ing
6 <
1oad
4 on
5test
9 is
9s
6he
5was
6ent
9 from
5|
4ed
6 <
5r <
6s
4s
5 in
8 #duration
6|
4…#
3n
4 <
4s
4…#
2bby
5 with
2cal
5 <
5e <
3k
4 on
5the
4ed
6 <
7out
7the
7up
5r <
6s <
4ing
4outs
8 <
8…#
4s
5 <
2g
3 <
4and
4in
6 and
4on
4which
3ged
6 <
7in
7out
5r <
4ing
3ic
5 and
4n
5 and
6page
6was
5s
6…#
4stics
9 <
3o
4 <
3s
4 <
5and
8 i
5for
6rom
5in
5of
5were
6hich
4…#
2ndon
3g
4 <
5after
6nd
6s the
5before
5gone
5i
5so
5tail
6hat
6ime
9 |
6o
7 see
5weekend
6ith
5|
4er
6 for
7than
b #duration
cthe
7|
5st
7 <
2ok
4 <
5after
a the
6t
7 a
9ny
8it
8my
8the
8what
8your
8|
5back
6efore
5first
6or
8 the
5good
5in
5like
5the
5up
5|
4ed
6 <
7after
c the
8t
9 #count
aa
bnd
bverages
abut
ait
athat
ce
awhat
8way
7for
7great
7in
9 the
9to
b it
7like
7on
7the
a other
7|
4ing
7 <
8at
a a
bit
8back
c i
e'd
dwe
8for
b a
8only
8|
4s
5 <
6after
b it
7t
8 it
9the
6like
a a
6|
4up
6 <
6s
7 <
4…#
3p
4 <
4…#
2rries
4y
5 <
2se
4 <
5a
6n
5the
8ir
4r
5 <
4s
5 <
6a
6the
4…#
3ing
6 <
7money
7their
6…#
3s
4 <
5went
4es
6 <
6…#
4…#
3t
4 #count
b that
6duration
e of
gn
6multiple
e of
f|
6percent
d of
5<
5a
6 day
6bout
a #duration
6n hour
7d
8 the
5her
5i
6 think
6n
6t
7s
5money
5no
7t a
5one
5some
5the
8ir
6o
5us
5|
4…#
2t
3 <
4of
6 people
7{led}
4sooner
4|
3tery
7 <
8|
2ud
4 in
5|
4er
5st
7 <
8|
4ly
2ve
4 <
5it
5with
9 it
5|
4d
5 it
8 |
6|
4ly
6 man
2w
3 performer
4vision
3er
5 <
6|
5ed
7 <
2yalty
7 programme
1uck
4y
5 <
2is <
2nch
5 and
6on
6the
6with
6|
5es |
5time <
1ying
5 <
6there
7o
8 us
2on
4 <
5and
0m
1a'am
2chine and
8learning
8translation
8was
9ith
8|
7s
8 <
9and
9in
9on
ar
9that
9was
aere
ahich
aould
9|
3ros
2d
3e
4 #count
5<
5a list
6n
7d
8 i
5by
5first
6or
5her
6im
5in
7 the
6t
7 a
8so
8worse
5me
7 a
5of
6ne
5that
7e
8 call
8ir
6o
5up
6s
5was
6ith
5|
3rid <
2gic
3nets <
2il and
5from
5on
7 a
5to
5|
4box
7 <
4ed
6 <
4s <
6|
3n
4frame
4ly
4tain
8 <
9|
8ed
a <
bby
5enance
3ze <
2ke
4 it a
5one
7ly
5sure
5the
8m
4rs
4s
5 <
6a
6it
8 worse
6me
6no
8 sense
6people
6sense
6the
9m
6you
6{led}
3ing
6 <
2laga
2n
3 <
4and
4called
4from
4in
4said
4was
5ho
5ith
8 the
5rote
4|
3's
3age
6 <
7the
6d
7 <
6ment
a <
bhad
b|
6r
7 <
8and
b i
8before
e me
8for
b the
8gets
8had
9e
8i
9n
9s
8lied
8of
a the
9n the
8said
8was
9ho
9ith
8|
7's
9 <
7s
8 <
9do
9had
bve
9in
9under
9|
7…#
5ing
8 #count engineers
g{inner}
3chester
a <
3date <
6ory
9 <
3ifest <
4la
6 <
3ner
6 <
7|
3ual <
7|
4facturer
3y of
5times
5years
4…#
2p
3 <
4and
4by
4for
4in
5s
4was
5ith
4{led}
4|
3ped
4ing
7 <
3s
4 <
5team
2rathon
3ch
3ek
3gin
3k <
4ed
5r
6 <
6s
5t
6 <
7|
6ing
9 had
awas
a|
6place
6s
4s
3lies
3seille
3ta
5 <
4in
2scot <
3k <
2t
3 <
3ch
5 <
6and
6|
5ed
7 <
7…#
6s
7 <
8|
5ing
5making <
3erial <
3h
3ter
6 <
7of
7what
7|
6ed
8 |
6s
7 <
8more
c than
2ureen
2y
3 <
4be
4not
4|
3be
5 #duration
f and
7multiple
7percent
6<
6i
6one
6|
3or
5 <
5s <
1e
2 #count
4duration
c to
d|
4multiple
3<
3a
4 photo
6icture
5while
4bout
8 it
9the
4ll
4n
5d #count
7i
8t's
7not
7says
7the
5y
6 more
4s
4t
3be
5cause
5fore
5ing
4ut
3do
5wn
3first
4or
6 #duration
4rom
3give
7 you
3had
4e
3i
4 don't
5go
5had
7ve
5learned
5read
5should
5think
6ook
5used
5was
4'd
6 been
5m
5ve
4f
5 i
4n
5 #duration
6a
6the
5cluded
4s
5 how
6i
6that
8e
7o
4t
5 was
5's
3look
3more
3neither
a |
4othing
a |
5w
3of
4n
5 a
5e
4ut
3personally
d i
3set
6 the
4he
6'd
4o
5 |
3than
6t
7 a
8she'd
7's
5e
6 lesson
7thing
6re
5ink
5rough
4o
5 ask
6do
6look
5o
6 |
3up
3was
6 the
4e
5ll
4hat i
5en
5o
6'd
4ith
7 #count
8the
3|
2al
4s
3n
4 <
5time
4s
5 #count
6a
6that
8e
5…#
4t
5 #count
7duration
6a
7nother
6for
6losing
6no
6something
6that
7o
5ime
8 |
5…#
4while
9 <
athe
3sure
7 <
8and
8|
7d
8 <
9the
9|
7ment
7s
6ing
9 <
2chanical
7sm
2dian
6 <
6…#
4cal <
6tion <
5ine
8 |
2et
4 <
5the
8m
4ing
7 <
8and i
8because
8every
8for
8in
a front
8on
8with
c the
8|
7s
8 about
and
9i
9|
7…#
4s
5 <
4…#
2gabytes <
2mber
6s
7 <
3o
4 |
4ry
6 <
7too
a by
7|
6…#
2n
3d
4ed <
3tion
7 <
7ed
4or
6s <
3u
2rchandising <
7t
8 <
8s
9 <
3ely
6 <
3ge
5 the
5d
6 into
7the
a #count
7|
5r
6 <
7and
7of
6…#
5s
6 <
4ing
7 <
8them
2ss
4 it
5that
5was
5|
4age in
8that
8|
7s
8 a second
9on
9were
9|
6ing
4ed
2t
3 each
4her
5im
4them
4|
3al <
3er
5 <
5s
3hod
6 <
3res
6 |
4ic
6s
2…#
1icrophone
2d
3 size
3dle of
9 #date
aa
athe
7way
7|
3night
8 <
9the
9|
2ght
5 <
6have
3rate
7 <
7d
8 <
6ion
9 in
aof
awas
a|
9s
a <
2lan
3e
4s <
5tone <
9s
3k
4 <
5and
5is
5|
4ing <
2nd
4 <
5a
5you
5|
4s
3e
4 #count
5and
8 i
a'd
at
6s
5for
6rom
5i
6 had
6'd
6n
5that
6o
5was
5|
3ister
8 |
6ry
8 had
8's
3or
5 <
6findings
3us
5 #count
c |
6<
4te
6 <
7and
7it
7of
7|
6s
2serable
3judged
3matches
3read
3s
4 <
5it
5the
5|
4ed
6 <
7a
8ppointments
7one
7the
6…#
5s
4ing
7 <
8a
9nd
8|
7…#
3take
7 <
8and
8i
9 made
9'd
9s
9t
8of
8that
8was
b i
cmine
cthat
8|
7s
8 are
4er
6 <
2x
3 <
3ed
1l
1obile
6 <
7app
2ck <
2de
4l
5 and
9 i
6for
6in
7s
6or
6was
7hich
6|
5s
6 |
4m
4st
3ule
6 and
7in
6s
7 <
2m
3ent |
6s
2nday
6 #count
7<
7and
a i
bthe
8t
9 #count
7i
8 asked
9go
9wrote
8t
7meeting
8orning
7of
7that
9e
a {inner}
7we
7|
6s
7 |
3ey
5 <
6and
7t
6back
a #money
band
bbefore
bthe
b|
7efore
c the
6for
9 a
athe
7rom
6had
6in
8 #duration
9the
7s
6on
8 the
6the
6was
9 there
7ithin
c #duration
6|
5…#
3itor
7ing
a <
3olith
8 <
9was
3th
5 #count
c |
6<
6after
7nd
9 i
anot
athe
7s
8 a
6because
8fore
6end
9 was
6i
7n
8 the
7t
8 was
8's
6later
6not
8w
6of
7n
8e
9 |
7r
6since
b |
7o
7till
6that
a's
8ey
7o
8 #count
9like
9none
9under
6we
8re
7here
7ith
aout
6|
5's
7 <
5ly
7 <
8review
8|
5s
6 and
7before
7later
7|
5…#
2od
4 and
3n
4 <
2ral
3e
4 <
5about
6nd
8 i
5before
6ut
5careful
5elegant
5for
5i
6'd
6n
6s
6t
5like
9 #multiple
5machines
d or
e|
6oney
5of
7ten
6n
6r less
5per
5servers
c would
6o
6uspicious
5than
9 #count
bduration
bmultiple
aa
bny
ai
aonce
athat
ce
7ey
7ing
6o
6rips
5until
5without
6ork
5{led}
6served}
5|
3ning
7 #count
e of
9duration
8<
8a
9ll
9nd
b i
cnot
9t
a #count
8because
8from
8i
9n
9s
9t
a was
a's
8people
8that
ae
bre
d was
by
9o
8we
8{led}
7's
9 <
7s
8 <
9and
9|
8…#
7…#
3tem
6 <
4gage
2st
4 in
5of
7 a
8it
8that
ae
bm
aose
5people
5senior
5were
5{led}
6served}
5|
4ly
6 <
7and
7in
7on
7people
7the
7{led}
7|
2ther
6 <
7in
7|
6's
8 day
c |
6s
7 <
2untains
9 <
3th
5 <
6shut
2ve
4 <
5a
6nd
5him
8 to
5in
6t
5on
7e
5that
7e
8ir
6o
7 the
5|
4d
5 #count
c of
dpeople
d{led}
7multiple
6<
6and
6back
7y
6everything
g to
6from
6him
9 to
6in
7t
6my
6on to
8to
7ver
a to
6some
6the
9 date
9ir
7o
8 a
another
9the
6with
6|
4s
5 the
6|
5…#
3ing
6 him
a to
7it
7the
7|
2wer
1r
2 <
2s
3 <
4okafor
1uch
4 <
5as
7 a
6t
5earlier
c |
5for
5how
5i
6n
7 the
6t
5less
5more
5of
5sooner
5|
2d <
2g
3 |
3s <
2m <
2seum with
7|
6s
3ic
5ians
3t
4 be
5look
5say |
4n't
7 <
4…#
2te <
4d
5 <
6the
1y
2 #count
9 engineers
apeople
a{inner}
bled}
3<
3approach
b |
4rchitect
cs
5ea
5m
3back
5d
5g
4est
7 people
8{led}
4lind
8 spot
4oss
7 wanted
as
8|
4udget
3calendar
6l
5reer
9 i
a|
4hoice
4ode
3data
5ughter
b |
b's
4ecision
5partment
6uty
5sign
6k
7 and
8|
4irector
b wanted
es
bs
4oing
3error
8 was
4xperience
d that
4yes
7 |
3face
5ther
5ult
8 and
4irst
8 month
9week
9year
ds
4loor
4ormer
3grandmother
5oup
8 does
9is
8s
3hand
7s
8 |
4ead
7 |
4undred
a and
3idea
7 and
4nbox
5itials
3job
3kitchen
3laptop
5st
7 company
4ead
7s
8 and
9|
6rning
5sson
9 from
4ife
7 |
5st
7 and
3manager
as
4ind
5ss
6take
a i
bwas
b|
4other
5uth
8 shut
3name
7 on
8under
8|
4eighbour
4otes
3objection
4ffice
4ld
4rg
6 was
6anisation
4wn
6 boss
7card
7eyes
7hands
7machine
8istake
7name
7part
8eople
8hone
7team
7{inner}
8led}
8served}
7|
3part
7 i
9n
4eer
5ople
9 to
awanted
4hone
4lan
4redecessor
e had
5oduct
3regret
5sponsibility
5view
4ule
3second month
ayear
5niors
4hare
4ide
5gnature
5ster
4taff
5omach
4uccessor
c |
3takeaway
5sk
7 as
8was
4eam
7 is
8was
9e
8|
7s
4hinking
4ime
3view
4p
5 and
6wanted
3watch |
5y
4hole
4ife
4ord
6ry
3younger
a self
byears
3{inner}
a have
bwanted
b{inner}
4led}
8 and
9to
9wanted
4served}
b was
c|
2self
6 #count
8duration
8multiple
7<
7a
8nd
a i
ct
8s
8t
7because
8y
7for
a #duration
bthe
8rom
7i
8'd
8f
8n
9 a
athe
8s
9 that
8t was
7on
9 the
9ce
8ver
b a
cthe
7since
8o
7that
9e
8o
7with
b the
7|
2…#
0nadia
2irobi <
3ve
5 of
2me a
6nd
8 a
6t
7 the
5but
5for
5i
6n
7 the
5of
7 a
8the
6n
7 it
7e
8 person
9{led}
5the
5under
a it
5what
5|
4's
4d
5 it
6the
4s
5 <
6and
7re
6from
6in
6on
8 it
6|
3ing <
2pkin
2rrow
6 <
2sty
5 <
2tional
8 <
3urally
9 |
5e
6 <
1ear a
5the
4er
6 <
5st
4ly
6 #count
8multiple
7<
7all of
9ways
3t
4 <
2cessary
9 |
3k
4 <
2ed
4 #duration
5<
5a
6n
5it
5one
5the
6o
7 know
4ed
6 #count
d and
8duration
g to
7a
7no
7the
am
7|
4s
5 #count
7duration
f to
6a
7n
6one
6to
6|
2gligence
a <
b|
8t
9 |
3otiate
9 <
9d
a <
bthe
8ion <
2ighbour
9 #count
a<
9's
b <
9ing
c <
9s
a <
3ther
7 |
2phew
6 <
2rve
5 <
4ous
7 <
8|
2t
3 pay
3work
7 <
8and
8department
8people
e had
8side
8team
8{led}
d had
8|
7ing
a <
7s
7…#
2ver
5 <
6again
7pologised
7sk
9ed
b what
c|
6been
7uilt
6came
a back
7hecked
7ome
a back
6did
9 |
7o
8ne
6even
6for
6gave
7et
9s
6had
9 to
8ve
a been
b|
6in
6knew
8ow
6let
9 a
7ooked
c at
6met
9 |
6noticed
6once
a asked
7pened
6read
a the
7un
6said
a sorry
8w
7een
a a
6tell
8st
a anything
aed
7he
8ought
7o
8ld
8ok
7ried
8ust
b a
6understood
6wait
a for
8tched
7ith
7rote
6|
2w
3 <
4certificate
5hip
5olleagues
6untry
5to
4engine
aer
4feature
5ield
6rmware
5olks
6rm
4hall
6rdware
5ire
8s
4job
6iner
as
4lead
8s
4machines
6nagers
5odel
4on
6e
7 |
7s
5rder
5wner
4people
a get
bread
6rson
5latform
5roduct
4rule
4search
7t
6rvice
bs
5ite
5tarters
5ystem
4team
8s
9 get
5hing
5ool
4year
8 |
8's
4{inner}
b get
c|
5led}
9 get
aon
aread
5served}
c get
4|
3comer
8 <
8s
9 <
3er
5 <
4st
3s
4 |
4letter
a <
as
4paper
9 <
9s
4room <
2xt
4 #count
6date
7uration
6multiple
e year
5<
5audit
5best
5day
8 and
9|
6oor
5in
5level
a inside
5manager
6onth
7rning
c and
di
dthe
d|
5one
8 |
8s
5pair
5quarter
5season
b of
6pring
6tep
6ummer
5thing
6ime
9 i
b'd
anot
a|
6o
7 each
8her
9im
8it
8them
8us
6rain
5week
9s
6inter
5year
9 and
5{served}
5|
4…#
1ice
4 <
5and
5but
5man
5to
5{led}
5|
4ly
4r
5 <
3kname
2ght
5 #count
c of
6<
6all
7nd
7t
6because
8fore
7ut
6crew
6every
6for
6i
7n #date
7s
7t
8 was
6nobody
8w
6of
8 the
7n
8 a
8e
6pages
6shift |
7ince
7taff
6that
8e
7o
8 #count
6was
7e
8nt
a from
7ith a
aout a
6{inner}
7led}
6|
5ly
7 <
8build
8file
8run
7…#
5s
6 <
7and
8re
7with
7|
6…#
5…#
2l
2neteenth
a <
a…#
5ies
8 <
9|
3th
5 <
6of
8 #date
6percentile
6|
1o
2 <
3and
6 i
3bag
4ecause
5tter
4usiness
5t
3child
4lick
5ue
4ustomer
3double
3further
3goes
5od
3help
3i
4 don't
5said
4dea
7 what
4n
3label
4onger
3matter
9 what
4oney
8 for
9|
5re
3name
7s
4ot
6es
6ice
3on
5e
6 could
7else
7had
9s
7was
7|
6's
4ther
8 word
4wner
3paper
5tient
4lace
6n
3questions
6ue
3reason
5lease
3second
5nse
5v
6 #label
4hows
8 were
4lides
4o
4uch
7 thing
3tests
8 and
9no
4he
5is
4ime
4o
5 that
8e
3use
3way
6 back
4e
4ith
7 a
4rong
3{inner}
4led}
4served}
b got
cwas
3|
2body
6 asked
c me
8t
7believes
7can
a see
8ould
c explain
dsay
7dared
7else |
b's
d |
8ver
7gets
8ot
7had
a a
csked
bever
blooked
bthought
co
dld
9s to
7in
9 the
8s
7knew
b which
9ows
7left
8ooks
c at
9st
7needs to
8oticed
7of
8n
9 my
athe
8pened
bs
8utside
8ver
b there
7picked
7read
bs
c |
9members
7said
9ys
7there
c had
8old
7up
9 there
8sed |
7wanted
bs
c to
9s
a reading
bturned
8ould
7{served}
7|
6'd
7s
8 <
2d
3ded
6 at
7|
4ing
3e
4s
2ise
5 <
6|
4y
5 <
2ne
4 <
5and
6t all
5in
7 #duration
8the
5of
7 it
8the
bm
5that
9 we
5was
6ere
5|
4…#
3sense
8 <
9|
2on
4 <
5and
8 the
5on
5the
5|
4…#
3r
2r
3m
4 <
4al
6 <
7|
6ly
8 <
9be
9close
9do
b is
9ends
9i'd
as
at
9that
be
8…#
3th <
6of
5ern
3way and
2t
3 #count
a and
b|
5duration
d and
e|
5multiple
4<
4a
5 single
5bout
9 the
5fter
9 because
athe
a|
5nd
5sked
5t
6 #count
7all
7the
4be
6ing
6lieve
5y
4come
8 back
4do
6 it
6ing
6ne
4enough
5ven
7ry
4for
5riends
6om
8 the
4get
7ting
5o
6ing
9 to
6od
5reat
4happy
6ve
8 to
5is
4in
6 #date
7a
7the
6terested
4joking
5ust
4kidding
5now
8ing
4like
8 this
5ook
4making
6ny
5e
6 |
5ine
8 |
5ore
8 than
5y
4nice
4on
6 the
6ce
6e
7 late
8of
8person
8wrong
8{inner}
9led}
9served}
6ly
8 the
5pen
5urs
4pay
5erforming
5roud
9 of
4read
8 the
4say
5o
6mething
5ure
4talking
5hat
6e
7 next
8same
7irs
7re
9 |
5o
6ld
6uch
4us
6 |
4very
4wait
8 for
6nt
8 to
5ith
8 a
9the
5ork
5rite
4|
3e
4 <
5in
5on
5the
6o
7 the
5|
4book
8 <
4d
4s
5 <
6and
7re
3hing
7 <
8about
9nd
8because
9ut
8else
c |
8for
b #duration
9rom
8goes
c out
8had
appens
9e
8is
9t
8left of
8more |
8new
b |
9ot
8of
a it
9n
8so
8they
9o
a say
8was
9hich
9rong
8|
3ice <
7and
7for
7it
7that
8o
6ably
6d
7 <
8a
8it
8nothing
8that
aey
8|
6s
5ing <
9|
4fications
d <
2ught
6 point
6…#
2vel
2w
3 #count
5duration
4<
4a
5ll
6so
6ways
5nd
7 #count
8each
8i
9t's
8not
8the
6y
5s
6k
5t
4because
6fore
a i
5y
4each
5ven
7ry
9 new
atime
4first
5or
5rom
4gets
5oes
4has
6ve
5e
4i
5 always
7sk
6don't
6go
6look
6say
5'd
5f
5n
6 all
8ny
7every
7our
7the
5s
6 that
5t
6 is
7runs
7was
6's
8 a
9in
9one
4just
4no
6body
4on
6e
7 could
4runs
4she
5o
6 yeah
4takes
5hat
8 i
8's
6e
7 first
8standard
7re
9 is
9's
b a
7y
5o
4under #duration
5sed
4we
6 could
5hat
6en
8 i
7re
6o
5ith
8 a
9the
8out
4you
4{served}
4|
3adays
8 <
9i
at's
9|
3here
7 |
3…#
1umber
6 #count
d and
7<
7and
a could
7because
7for
8rom
7i
8n
9 the
8s
7now
7of
8n
9 a
athe
7that
8o
7|
6s
7 and
b the
9re
8every
8first
9or
9rom
8in the
8on
8went
c from
8|
2rse
5 has
6in
6on
6who
5s
6 <
7at
7could
7get
8ot
a their
7had
7on
9 the
7stopped
7there
7were
8ho
0oat <
1bject
6ion
6s <
2servability
d platform
2vious
7 <
8thing
d was
7ly
9 <
a|
1dd
3 <
1f
2 #count
9 and
aby
acustomers
aengineers
afaults
ago
ain
alaunches
aof
apeople
awere
a{inner}
bled}
bserved}
a|
4date
8 #count
aduration
apercent
9all
and
9i
at
9so
9the
ao
9we
aith
9|
5uration
c and
d|
4money
9 and
3<
3a
4 #duration
5day
5normal
5percent
8son
5red
5second
5{led}
6served}
4bout
8 #count
4ll
6 things
as
7|
4n
5 hour
5d
5y
6thing
3bad
4efore
4illing
4y
3calls
4ompany
5urse
9 and
athey
a|
3data
7 and
6e
5ys
4oing
8 it
5ne
5wntime
3each
7 month
8quarter
4ngineering
4very
8 #count
8body
8one
b and
8thing
d #count
eand
e|
4yes
3first
3her
6 and
4im
6 |
5s
6tory
4ow
3infrastructure
4s
4t
5 and
6but
6for
7rom
6i
7n
7s
6myself
6on
6so
6too
6was
7hich
7ith
7ould
6|
3last
7 year
4ooking
3managers
5ybe
8 #count
4e
5 |
4ine
7 and
8i
8|
4oney
5re
4y
5 #count
6best
6leads
6managers
6own
6people
6seniors
6{inner}
7led}
5self
3new
4o
4umbers
3old
4nboarding
5e of
4thers
4ur #count
7own
7{inner}
8served}
6s
7 now
5tage
3pages
8 and
5per
4eople
5rson
4hone
4roduct
4ure
3reading
6l
5turns
4olling
3sales
4ign
4mall
4ome
7 #count
7thing
4peed
4takeholders
4upport
3tea
5st
4hat
7 and
8kind
8size
8was
8year
8|
5e
6 #count
7audit
7big
agest
9ll
8oard
9oks
8uilding
7calls
9ses
8luster
8ode
8ustomers
7day
8eaf
9sign
8oor
7engineers
8vening
7families
8ollowing
7group
7job
7lab
9rger
9st
9unch
8ease
8ist
7month
7new
9xt
7old
8rders
8ther
cs
7page
8erson
8lan
8roduct
7quarter
9eue
7release
8iver
8oad
9om
7same
8eason
9niors
8tandard
8ystem
7team
bs
8ime
8raffic
7volume
7week
8hole
8inter
8orst
8rong
7year
7{inner}
8served}
6ir
8 own
8s
6m
7 alone
9s
9t
8before
8came
8did
8even
8for
9rom
8got
8had
as
ave
8i
9n
9s
8left
8myself
8now
8on
ae
9r
9ver
8paid
8said
9ent
8that
ae
by
9o
ald
8was
9ere
9ith
9ould
9rote
8|
6se
8 in
5ings
6s
7 |
5ose
8 #count
9people
9was
9{led}
aserved}
6ught
4ickets
5me
4raffic
6ining
3us
5 #count
6and
6had
6in
6|
3waiting
a for
4eeks
4hat
7 a
8i'd
9t
8the
by
c'd
5ich
5o
6'd
6m
4ork
7 and
7ing
4rong
3{inner}
a and
b|
4led}
4served}
b had
cwho
c|
3|
2f
3 #count
5duration
5multiple
4a
5gain
5nd
7 on
8the
5s
5t
6 the
4because
5ut
5y
6 #duration
8multiple
4for
5rom
4i
5n #date
7the
4on
6 a
7the
4sick
4that
6e
7 old
8shelf
7m
5o
6 a
4was
5hich
5ith
8out
4|
3ended
8 <
4r
5 <
6a
6from
6to
5ed
7 #count
8<
8a
8her
9im
8it
8the
9o
5ing
5s
6 <
3ice
6 and i
7for
7had
9s
7in
7now
7that
7was
8hich
8ith
6r
7 <
6s
6…#
5ial
8 <
3line <
3s
4 <
4hore
4ite
7 <
8with
8|
2ten and
7s
6the
6wrong
6|
1h
2 #count
3<
3the
2io
4 <
1k
2afor
6 <
3y
4 <
5and
5in
5so
7 i
8the
5the
5|
2r <
1ld
3 and
7 the
4contract
5ustomers
4database
6ys
4engine
4gentleman
d wrote
4job
4ladies
7y
4machines
6n
7 in
4now
4one
7 |
7s
4people
a were
6rson
5hone
9s
5rice
4ranking
4servers
5ystem
4thing
5own
4version
4way
4{inner}
5led}
9 were
5served}
c in
dwrote
4|
3er
5 people
7hones
6than
a #duration
6{led}
7served}
4st
6 <
7one
3s
2eg
1n
2 #count
9 #date
aand
abuild
aof
4date
5uration
4multiple
4percent
b of
3<
3a
4 bad
6oard
6ridge
5call
7rd
6hart
7eap
6ourse
5friday
5golf
5monday
5napkin
6ight
6ormal
5page
7per
6hone
5real
5saturday
6creen
6tick
5thursday
6rain
5wall
7rd
6hiteboard
4ccount
a of
4fter
4gain
4ir
4ll
6 #count
7of
7the
4n
5 old
5d i
7the
5other
5y
6 other
4s
5 a
4verage
a #duration
cmoney
band
bwhere
b|
3because
5fore
4lack
8 friday
4oard
4y
5 the
3call
7 and
8engineer
8from
8gets
8load
8|
4heap
8 phones
3day
6 #count
7one
4uty
7 |
3each
4very
8 machine
8one
8thing
d |
3foot
7 |
5r
6 #duration
4riday
9 and
9s
a with
b|
5om
3giving
3her
6 own
4im
5s
6 own
4old
7 for
6iday
a in
b|
5w
3i
4n
5 the
4t #count
6every
6for
6now
6since
6that
8e
6what
8ich
7ith
5s
6 own
3launch
4eave
4ike
7 that
3me
5 and
6i
6|
4onday
9 and
ai
amorning
athe
awe
a|
9s
a |
5st
4y
5 desk
6floor
6hands
6list
6own
6side
6team
6watch
5self
3nobody
5thing
5w
3offer
4ld
6 phones
6er
8 phones
4ne
6 page
7sheet
7|
4ther
4ur
6 account
7floor
7marketplace
7own
7platform
7side
3page
7 one
5per and
9for
5rental
b leave
4eople
9's
4rice
4urpose
3real
3saturday
bs
4chedule
4earch
4ince
4low
4mall
4o
5mebody
7thing
4tage
4unday
9 at
9s
3television
4hat
7 day
8floor
8one
8page
8same
8went
5e
6 #count
8label
7back
8ig
8oard
at
8ridge
8us
7calendar
al
8hecklist
7dashboard
9ta
ae
9y
8esk
9vice
8oor
7eighth
8leventh
8vening
7first
8loor
8orum
9urteenth
ch
8riday
7glass
8rounds
7hill
7last
8ine
9st
7monday
9rning
7network
9w
9xt
8ight
9neteenth
ath
7old
8pening
8ther
7page
9yroll
8hone
cs
8ier
8latform
7quay
7radio
8elease
8oad
bmap
9ta
btion
7same
9turday
8econd
9rver
8ide
9te
8lide
8pot
8tatus
9reet
8unday
7table
9x
8eam
9nth
9st
8hird
btieth
9ursday
8rain
8uesday
8welfth
antieth
7very
7wall
9rd
bs
9y
8ednesday
8hiteboard
9ole
8orst
7yard
8ear
7{inner}
6ir
8 first
9own
9part
ahone
9side
6m
7 |
6re
6y
5is
5ose
5ursday |
bs
4ime
7 again
9nd
8|
4o
5 the
5day
8 |
5p |
4uesday
a and
b|
as
3us
5 |
5ing
3was
4e
5dnesday
cs
5ekends
4hat
5en
6ther
5ich
5o
4ith
7 a
8the
7out
a me
3you
3{led}
4served}
3|
2boarding
a <
b|
2ce
4 #multiple
5<
5a
6 month
7year
6nd
6sked
5because
5for
5i
6n
7 #duration
6t's
5or
5so
5when
6ith
5|
2e
3 #count
a in
b|
5multiple
4after
9 another
athe
9noon
5ll
5nd #count
8i
9t
8not
8the
6other
5s
5t
6 a
7the
4bad
5ecause
b a
cit
cthe
5ig
5uild
6t
7ton
5y
6 one
7the
4calendar
7l
6me
6n
6rd
5hange
5ity
5linic
5osts
6uld
9 have
5ustomer
4day
7 i
9n
8of
8the
9o
5id
5oes
8n't
4each
5lse
5ngineer
5vening
b and
c|
7ry
4failed
5igure
6le
6rst
5loor
5or
7 the
5rom
8 #date
9each
4gets
5o
6 and
7|
6t
5roup
5uy
4had
7 a
8been
6nd
6s
7 to
4i
5 called
5'd
5n
6 #count
8date
9uration
7my
7the
5s
6 a
7from
7on
7the
5t
6 was
6em
4job
4lady
6te
5earns
6ft
6sson
5ike
6ne
8 of
6st
5ogin
6st
4makes
6n
5eeting
6ssage
5ore
8 thing
7ning
b in
5ust
4next
5ight
9 in
5obody
6t
6w
7 |
5umber |
4of each
7my
7our
7the
air
ase
9ose
7us
6f
5ld gentleman
8{served}
5n
6 a
7one
7the
6e
5ption
5r
6 #count
6der
5ut
7 |
5ver
5wner
4packet
6ge
8 and
9in
9with
9|
8r
6ssword
6tient
5er
7son
a who
a's
5ipeline
5lace
9 |
5oint
5rice
4question
7ue
4rather
a than
5egion
a |
6lease
6pository
5oom
8 with
5ule
4school
6reen
5eason
6es
6ntence
5hared
6e
7et
6ift
6ould
5ide
8 and
6nce
9 the
7gle
5o
5unday
5ystem
4table
6p
5eam
5hat
8 comes
6e
7re
7y
6ing
9 i
b'd
cve
athat
awe
brong
a|
6rough
5icket
6me
8 in
5o
6 #count
7ones
6ld
8 me
6ok
8 #count
4up
4wanted
6s
7 a
8the
9o
6y
5e
6ek
8end
b |
6nt
5here
6ich
6o
7 had
as
8is
8knows
8says
8was
9rote
7'd
8s
7se
5ith
8 a
9the
8out
5oman
6rd
6uld
9've
5rong
4yeah
5ou
4{inner}
5led}
9 who
5served}
c in
3's
5 <
6on
8 me
7wn
3s
4 <
5and
6re
6s
5because
5for
6rom
5go
5i
6n
5only
5that
5where
7o
8 pay
8'd
6ith
6ould
2line
6 <
3y
4 #count
b of
cthat
cwere
dho
c{inner}
dled}
6duration
e |
6multiple
5<
5a
6bout
6fter
6nd
6s
7ked
6t
5because
5ever
5for
8 the
5have
5i
6n
7 #date
5looked
b at
5make
9s
5no
5on
5read
5say
6ince
5that
7e
8n
7ing
6o
5what
7en
6ith
9 a
5|
2to
4 <
5a
5it
5the
1pen
4 #count
5<
5a
6gain
6nd
5hour
5it
7 |
5on
5seats
6ource
5the
8 box
6o
5with
5|
4ed
6 <
7a
7for
7in
9 #duration
athe
aunder
8t
7on
9 the
7that
9e
air
7with
7|
4ing
7 <
8hours
8it
8night
8the
4ly
6 <
7that
4s
5 a
7 channel
6the
6with
3ra
5 <
5ting <
7on
9 <
9s
a <
bpeople
b{led}
6or
8's
a <
8s
9 <
acould
2inion
7 |
7s
8 <
9|
2posed
7 to
5ite
2s
2ticians
4on
6 #count
7<
7and
7but
7in
9 the
7of
8n
7to
7was
a to
7|
6s
7 <
8and
8on
a the
ae
8were
1r
2 #count
9 and
ain
aof
atimes
a|
4duration
4multiple
4percent
b of
3<
3a
4n
3buy
3do
5 the
6we
4rop
3fix
3give
4o
3have
7 the
3i
4 can
6ould
4s it
4t
5 doesn't
5's
3just
3keep
3leave
8 it
5ss
7 |
5t
6 it
7people
7the
7{led}
3make
4ore
5ve
3no
5 |
5t
6 at
7|
3one
5ly
3patch
5y
4ut
6 a
3rewrite
3send
4o
5 and
6within
6|
5mething
4top
3take
7 the
4hat
5e
6y
5row
4o
3wait
7 for
4e
5 can
7ould
6make
4ith
3you
6 could
3|
2der
5 again
6form
6history
6in
6number
6of
7n
6that
6was
7ith
6|
5ed
7 a
9gain
9nd
8the
5ing
8 <
5s
6 <
7a
8nd
8re
7came
8ome
b in
7from
7in
9 the
7on
7so
7there
7went
b from
9re
8ith
7|
6…#
3inary
8 <
2g
3 #count
a engineers
b{inner}
4<
4and
4chart
4of
6 #count
7about
4was
4|
3anisation
c <
dand
dhad
dis
dlike
dof
f #count
d|
cs
d <
c…#
6zation
3s
4 <
3…#
2iginal
8ly
a <
1saka
5 <
1ther
5 #count
c are
dteams
d{inner}
d|
6and
6background>0.02
k5
j1
j2
6choice
c was
7ities
7ompanies
8uld>0.02
f5
e1
9nterfactual>0.02
o5
n1
bries
6day
7epartments
6end
6future>0.02
g5
6groups
6half
8nd
7otels
6idea
a was
7s
8 to
6leads
6managers
6one
9's
7ption
c was
6passive>0.02
h5
g1
g2
g3
9t>0.1
d2
d3
d5
d7
7eople
c's
8rfect>0.02
h5
g1
7resent>0.05
g1
g3
g5
g7
8oducts
6road
a was
6side
a of
6team
as
7hings
c |
6was
9 to
8y
9 round
awas
bould
7eek
7ord
a |
8uld>0.02
f5
e1
e2
6{inner}
d |
7led}
7served}
6|
5's
5/background
g/achieve
jt
hchange
hdecide
hreact
hstate
6could
b/achieve
et
cdecide
creact
9nterfactual
k/achieve
nt
lchange
ldecide
lreact
lstate
6future
c/act
dstate
6not
6passive
d/achieve
gt
echange
edecide
ereact
estate
9t
a/achieve
dt
bchange
bdecide
breact
bstate
7erfect
d/achieve
gt
echange
edecide
ereact
estate
7resent
d/achieve
gt
echange
ereact
estate
6would
b/achieve
et
cdecide
creact
cstate
5s
6 <
7and
7were
7|
5wise
9 <
ai
b'd
bs
bt
c's
athe
ayou
5…#
1ught
5 <
6to
8 have
2r
3 #count
4<
4account
5lerts
5pp
4best
5iggest
5uild
4calendar
6se
5hief
5loud
9 bill
5ode
6mpany
6untry
5ustomers
4dashboards
6ta
8base
5esign
5irector
4fault
5loor
4game
5roup
4heads
5ouse
4import
4merchants
4network
6w
5ightly
4office
5rg
5wn
7 procurement
4payroll
5eople
5lace
7n
7tform
5rocurement
7duct
5urchasing
4release
6view
4sales
5creen
5earch
5hop
5ide
8 and
9that
9was
9|
5oftware
5tandard
6orage
5upport
5ystem
4team
8s
6st
8s
5ills
5ool
4update
5sers
4warehouse
5iki
4{inner}
b and
chad
5led}
5served}
c the
dwould
3s
4 <
5and
5for
5got
5now
5was
6ith
4elves
9 and
a|
2t
3 #count
a of
5duration
5multiple
4<
4a
5bout
5fter
9 #duration
5gain |
5ll
5nd
7 i
9t
8the
by
5s
5t
6 #count
8percent
7the
4because
6fore
a the
5y
6 the
4each
5very
4fine
5or #duration
8the
5rom
8 a
9the
4his
4in
6 #date
9uration
7the
6to
5t
6 was
6's
4later
5ike
5oud
8 |
4now
4of
6 #count
7date
7every
7her
7it
7my
7our
7pure
7some
b #count
7that
9e
air
5n
6 the
8ime
6e
5ver
4that
8 the
9we
6e
7y
5o
6 #count
7all
7be
7the
6o
4was
5e
5hat
6en
5ith a
8out
4|
3age
6 <
7in #date
7map
7of
7was
7|
6s
7 <
3come
7 was
b that
3fit
3live
7d
8 #count
9<
9me
3put
3right
3s
4ide
7 <
8a
8firm
8in the
8of
8the
4ourced
3…#
1vens <
3r #count
b engineers
dvenings
cpeople
cweekends
c{inner}
dled}
c|
6duration
e went
gith
f|
6percent
5<
5a
6 long
7weekend
6gain
6nd
8 i
9over
9the
cn
6s
6t
5both
5easter
b |
5from
9 a
athe
5i
6'd
8 have
6n #date
auration
6t
7 and
8|
5like
6unch
5my
7 head
5on
7 the
7e
8 weekend
6ur
8 heads
9{led}
5seventies
6omething
5that
7e
8 air
9keys
9next
9old
9phone
9quarter
9same
aummer
9weekend
ainter
9year
ds
8ir
8re
a and
bhad
b|
6ime
9 is
athat
6o
7 it
8the
7o
5with
4all
4charged
4did
7 <
8it
5ue
4lap <
6y
7 <
4night
9 <
aand
a|
4ride
5uled
4sold
5pend
1wed
2l
2n
3 and
4boss
8 |
5udget
a line
4car
7 |
4day
5esk
5oing
4eyes
4favourite
4hands
4idea
8 of
5t
4kitchen
4laptop
5eads
4mistake
b was
4name
8 under
4page
6rt
5eople
a and
b|
5hone
9 |
5ocket
5rocurement
4rule
8s
4signature
5taff
6uff
4team
6st
5hat
6e
4up
4way
7 of
5hich
4{inner}
5led}
9 and
a|
5served}
3ed
5 <
6by
6the
4r and
9 a
bn
ai
6for
6in
6was
5's
7 name
5s
6 <
7and
7in
7who
6hip
9 <
ais
aof
3ing
3s
4 <
5it
0p
1 #label
2<
2m
1ace <
3k
4 <
5|
4age
7 <
4ed
6 <
5rs
5t
6 <
7|
6…#
4ing
7 <
2ge
4 #count
b |
5<
5a
6nd a
9then
5before
5came
5each
6very
5for
8 it
9the
6rom
5goes
5had
5i
6n the
7stead
c of
6s
7 still
6t
5load
9 went
5now
5of
7 the
6n
5so
5that
7e
8y
6o
7ok
9 #duration
5was
6ent
9 from
6hat
7ere
6ith
9 #count
amy
athe
awhat
4d
5 |
4r
5 got
6myself
6|
4s a
7 week
7nd
9 i
6come
6drop
aped
6got
6in #duration
6per
9 week
6that
8e
7o
6went
a from
6|
5…#
3ing <
2id
4 #count
6multiple
5<
5a
6nd
5back
6y
7 the
5for
8 a
9it
9the
9what
5in
7 #duration
5on
7 the
6ut
5the
8m
6o
5what
9 the
5|
3n
4t
5ed
7 <
8on
a the
5ing
3r
4 <
5of eyes
5the
8m
9 with
4ed
6 <
7him
a with
4ing
7 <
4s
5 and
6of
2le <
3lets
7 <
3ma <
2nel
5 <
6|
5s <
5…#
3ic <
2per
5 and
6before
6for
9 #duration
6in
7s
7t
6or
6that
7o
5s
5work
9 <
2ragraph
9 <
a|
9s <
4llel
8 <
9run
3cel
6 finder
6s
7 <
8on
a the
8went
are
8|
7…#
3ental
8 leave
6s
7 <
8of
8were
8|
3ish
3k
4 <
5|
4ed
4ing
7 app
3ser
3t
4 <
5and
5i
6 had
6n
7 it
8the
6s
5number
5of
7 a
8every
8it
8onboarding
9ur
8the
5the
5was
6hich
5|
4ial
5cular
5es
7 <
4ly
6 <
4ner
7 <
8team
7's <
7s
4s
5 <
4y
5 <
6|
2ss
4 <
5on the
5|
4ed
6 <
7and
8round
7the
7with
7|
6…#
5nger
9s
a <
bgot
e home
bon
a…#
5s
6…#
4ing
5ve>0.02
b5
a1
a2
a3
4port
4word
8 <
9and
9resets
8s
9 <
8…#
3t
4 #count
6duration
5<
5and
5i
6t
5that
7e
4>0.2
73
75
77
4e
5d <
2tch
5 <
6it
6on
6the
6went
5ed
7 <
8and
8in
6s
7 went
c out
8|
5ing
8 programme
3h
4 <
5and
4s
5 <
6|
3ience
8 <
9|
6t
7 <
8got
8in
9s
8who
9ith
8|
7's
7s
8 <
9got
9had
9in
9weren't
9|
3tern
7 <
2ulo
3se
5 <
5d
2vel
5 <
2y
3 #multiple
4<
4again
5nd
4for
7 a
8it
8that
ae
bir
4it
4|
3day
3ing
6 #multiple
7for
7|
3ment
7 <
8in
9s
8page
9rovider
7s
8 <
9and
9went
bre
9|
7…#
3out <
6s…#
3roll {inner}
3s
4 <
5his
5the
5|
4lip
7 was
7s
8 went
d from
1df
3 <
1eace
5 <
3k
4 <
5it
5season
5was
5|
2er
4 <
4s
5 <
2n
3 <
4|
3alties
6y
7 |
3cil
6 <
7and
3sion
7 <
7er
9 <
9s
7s
2ople
6 #multiple
7a
8ctually
8nd #count
ba
bi
bthat
de
8s
9k
aed
8t
9 home
athe
8way
7because
9fore
7came
b in
9n
a't
8ould
c change
cn't
7didn't
8o
9n't
c get
7each
8very
7find
9rst
8orgive
e a
9und
8rom
b the
7gave
8et
a a
btheir
8o
9t
a a
bin
bthe
eir
co
7had
a been
bthe
eir
co
8ear
8ome
7i
8n
9 #duration
aa
ait
amy
9to
8s
7just
7kept
7leave
9ft
8ike
b that
8ook
bing
7made
b their
9ke
8ostly
7need
8ot
9w
7of
9f
a the
8n
9 old
9ly
9to
8ut
8ver
b #count
7paid
7read
9member
9signed
8un
7said
9y
8ee
9nt
8igned
9mply
8lept
8o
8tanding
f in
9ood
c there
ap
bped
7tell
8he
are
ay
b were
9ink
8o
9ld
b me
9o
7under
8p
8se it
ad
7wait for
bing
9lk
9nted
d to
8e
9nt
b back
9re
b getting
csitting
dtanding
8hat
9o
a are
bcan
bdo
dn't
bhad
bnever
bsent
buse
bwere
a'd
c been
bve
ase
8ill
9th
b a
bout
8ould
c be
dhave
djust
8rote
c in
7you
6's
2r
3 <
4delivery
4month
4order
4person
4quarter
4release went
4shift
4week
8 to
4{led}
5served}
3cent
7 <
8and
8of
a the
8|
7age
7ile
3fect
7 <
7>0.02
b5
a1
7ly
4ormance
b plan
7er
7ing
3haps
7 <
8i
3iod
6 and
7|
3manent
9 <
astandard
9ly
4ission
a <
as
5t
3son
6 and
a i
8t
9 the
7before
7can
7first
8or
8rom
7gets
7has
7in the
8s
7like
7not
7on
9 the
7so
7the
7who
a's
8ith
b a
7|
6's
8 <
6al
8ly
a <
band
e i
bi
b|
6s
7 from
3…#
2t <
3ra
5 <
4ol
1harmacies
a <
a…#
8st
a <
as
b <
7y
8 <
9chain
9|
3se
5 <
2d
2ilosophy <
2oenix
3ne
5 #count
6<
6and
9 i
7t
6call
a |
as
6down
6first
7or
9 #duration
6i
7n
8 the
7t
6line
6number
6of
6that
8e
7o
6was
7ith
a the
7ould
6|
5d
6 <
7me
7the
5s
6 <
7are
7went
9re
7|
4ing
7 <
8the
3to
5 and
6from
6of
8 the
6|
5graph
a <
b|
5s
6 of
5…#
2rase
6 <
2ysically
6ist <
1iano <
2ck
4 #count
5<
5a
5is
7 the
6t
7 up
5one
5the
8 one
5up
7 the
4ed
6 <
7a
7because
7it
9 up
7one
7that
9e
a second
am
7up
9 in
a|
5rs
7 <
8on
a the
8they
8were
4ing
7 <
4s
5 <
6up
8 |
4up
6s
7 <
3ture
7 <
8a
9nd
8it
8of
a a
8the
8|
7s
8 of
b the
9|
2ece <
6and
6of work
6the
5s
6 <
7of
3r
4 <
2le
4 <
4d
4s
5 <
3lar
4s
5 |
3ot
5 <
6in
6was
7ith
6|
5ed <
5s
2n
3g
4 <
3ned
6 <
7it
7the
3s
4 <
2otr
2peline
8 and
9was
c empty
8s
9 <
2tch
5ed
7 <
8it
2zza
5 <
6and
6|
5s <
1lace
5 #duration
6as
6i
7n
7s
7t's
6of
8 #count
aduration
9the
6that
8e
6where
5d
6 <
5s
6 where
7|
5…#
3in
5 <
6and
9 simple
6table
6words
b |
5ly
7 |
5…#
3n
4 and
8 i
6round
5because
6y
5for
8 #duration
9the
5had
8 said
5i
6n
7 #date
6s
6t
5now
5of
7 #duration
6n
7 the
6ver
5said
5the
8ir
6o
5was
8 to
6ith
6ould
a have
5|
4e <
4ned <
8for
b the
8the
8|
6r
7 <
7s
8 <
5ing
8 the
9|
4s
5 <
6and
6went
a live
6|
4t
5 <
6in
6manager
5ed
5ing
5s
6 <
3que
3stic <
3te |
5lets <
5s
4form
8 #count
f engineers
g{inner}
alabel
9<
9and
c the
at
9for
9group
9had
9team
9with
9|
8s
9 <
8…#
3y
4 <
5for
4back
5ook
8 <
4ed
6 <
7it
5r
6s
7 <
8came
8got
8in
a the
8were
9ho
8|
7…#
4ing
7 <
8and
4s
2ease <
6d
7 with
8|
5ure
3nty
2ot <
4ted
2ug <
5in
4in <
3mber
7s
3s
4 <
5a
1ms
1ocket
6 <
2d <
3cast
7s <
2int #count
7percent
e of
6<
6and
6i
6of
6the
7o
6was
6|
5ed
7 <
5s
6 <
7and
7to
7were
7|
6…#
3soned
8 <
2land
3ice
6man
5y
6 <
7now
7|
6holders
d <
6…#
4sh
6 {served}
7|
6ed
8 <
4te
6 <
7about
8nd
7for
7to
7|
6ly
8 |
6ness
5ical
7s
8 <
2ol
4 <
4s
3r
4 <
2pular
2rt
4 <
5of
4al
6 |
4folio
9 <
4ing
4s
5 <
4ugal
8 |
2sition
8 <
8s
3sibilities
d <
ay
6le
8 <
9but
9|
3t
4 <
5i
5mortem
4al
6 <
7file
4card
5ode
8 <
4ed
6 the
5r
6 <
7|
6s
4gres <
4ing
7 <
7s <
4mortem
a <
4pone
8 <
8d
2t
3assium <
2ur
4 <
4ed
2wer
5 <
6to
6|
2znan
1ractice
8 <
9in
8s
6sed
3gue <
3ised
7 <
3m
2e
3cise <
7ly
3decessor
b <
chad
4ict
7ed <
3fer
6 <
7a
7that
b over
8o
6ence
a <
6red
9 <
aa
aover
athat
e to
ce
bo
3mium
3paid <
5re <
7d
8 <
3scription
c <
cs
d <
4ent
7 <
8it
8|
7>0.2
a3
a5
a7
7ation
7ed
9 <
ait
c to
athat
ce
8r <
7s
4ident
9 <
4s
5 <
6it
6the
6|
5ed
7 <
8it
8the
b button
6s
5ing
5ure
8 <
5…#
3tend
4tier
5y <
7much
b how
7|
3view
5ous
8 <
9manager
g had
8ly
8…#
2ice
5 <
6and
6change
6for
6list
6of
7n
6was
7hich
6|
5d
5s
6 <
7for
7in
9 the
6…#
4ing
7 <
8engine
e and
3de
3ncipal
9s <
7le
9 <
4t
5 the
5ed
7 in
8on
a the
9ut
8the
7…#
6r
7s
8 <
5ing
8 <
3or <
6to
5ities
7y
8 <
3vacy
7 <
3ya's <
5nka
8 <
2obably
4e
5 <
4lem
7 <
8and
8for
8in
8was
9ith
8|
3cedure
9 |
5ss
7 |
7ing
4urement
b <
chad
c|
3duced
8 <
7r
8s
6t
7 <
8and
b i
cthe
8by
8for
8had
8in
9s
8lines
8management
er
fs
8of
aficer
9wner
8people
8team
cs
9hat
ae
9o
8wanted
as
8{inner}
9led}
8|
7ion
a <
band
8ve
7s
8 <
3fessional
4iled
8 <
9it
3gram
7 <
7me
9 <
aand
athat
awas
a|
9d <
9s
7s
8 <
5ess
8 <
3ject
7 and
8for
8in
a the
8lead
8since
8was
8|
7s
7…#
3mise
7 a
9nd
8was
7d
8 <
9a
9for
9it
9the
9us
b a
9|
7s
8 <
9|
4ote
7d
8 <
9in
b the
9the
ao
6ion
9 <
9s
3of
5 <
3per
6 <
7one
6ly
8 <
9and
9|
6ty
4osal
8 <
9for
9on
9to
9with
8s
9 <
6ed
8 #count
9<
9a
9that
d the
ewe
ao
9we
3ration
3tect
7 <
7ed
7ing
8on
7s
8 <
4ocol
8 <
5type
9 <
awith
3ud
5 <
6of
8 a
9it
9that
be
bis
9|
6to
5est
8 <
3ve
5 it
4ider
8 was
9|
8's
a <
8s
8…#
5sioning
c and
1ub
3lic
6 <
7libraries
5sh
7 the
7ed
9 <
aand
8r
9 <
aand
9s
a <
a…#
7ing <
2ll
4 <
5it
5request
cs
5the
4ed
6 #duration
g of
7a
7it
7the
a logs
bplug
braw
7up
4ing
7 <
4s <
6the
4…#
2mp
4 <
4ing
4s
2ne
4 <
5and
5|
3ish
6es
2pil
5s
6 <
7had
2rchase
8 <
8s
7ing
a <
bdepartment
bhad
bpeople
b{led}
3e
4 <
4ly
3pose
7 <
8and
3ser
2sh
4 <
5a
5it
5the
6o
4back
4chairs
4ed
6 <
7a
7back
7for
7it
7the
5s
6 <
4ing
7 <
4…#
2t
3 #count
a of
b{inner}
4<
4a
5 check
6price
5ll
5n
6d
4back
5oth
8 in
4everybody
9thing
4him
7 on
4in
6 a
7front
7place
7the
6to
8 the
5t
6 back
7in
7live
7out
7to
4more
5y
6 name
7own
4off
5n
6 a
7the
6e
4right
4that
8 in
9on
6e
7 #count
8date
8number
8old
8{served}
7ir
9 own
7m
8 in
9on
7re
5o
6gether
4up
6 a
5s
4what
4{led}
5served}
3s
3ting
7 <
8a
2zzles
7 |
1ython <
1…#
0q
1a
2 <
1uality
7 <
8and
8in
9s
8of
8|
3rantine <
ad <
4rel
7 <
7s
4ter
7 a
9fter
9nd
b the
8by
8i
8now
b |
8of an
9ne
8so
8the
by
8|
7ly
9 <
3y
4 |
2eries <
4y |
3stion
8 #count
9<
9and
9i
an
as
9of
an
9was
c do
dwhether
9|
8s
9 <
aand
a|
3ue
5 <
6at
8 the
6for
9 #duration
6in
8 the
7s
6of
7n
6page
6was
9 empty
7ent
a from
7ith
6|
5's
7 <
5ing
5s
6 <
7and
5…#
4ing
2ick
5 <
6and
6but
6or
6thing
7o
6way
6|
5er
7 <
8and
8but
8for
8than
9o
8|
5ly
7 <
8|
3et
5 and
6for
6on
6people
6|
5er
5ly
7 <
8and
3t
4 <
5calling
4e
5 a
7 while
2ota
4e
5d
6 <
5s
6 <
0r
1abbit
2ce
3ing
3k
4 |
4s
5 <
6|
2dar
5 <
3io
5 <
6stations
6|
5logy
2il
4way
3n
4 <
5with
5|
4ing
7 <
3se
5 <
6the
5d
6 <
7it
4ing
2madan
7 <
3p
4 <
2n
3 #count
a {inner}
5duration
4<
4a
5nd
5t
4for
7 #duration
4in
5t
6 in
7on
4on
5ut
7 |
4the
7m
6rough
3dom
3g
4 #count
b of
5<
5her
6im
5me
5the
8 #count
9shift
8ir
8m
5up
5|
4e
5 <
4…#
3k
4 <
4ed
6 <
7by
4ing
7 <
8model
8|
2re
4ly
2te
4 #percent
5and
5is
5of
5was
6ent
4s
5 <
4…#
3her
6 <
7be
7do
9 that
7have
7less
8ose
7than
b #count
dduration
ca
ddd
dll
cbuilding
cjust
cmore
con
cthe
do
cwait
ging
dith
3ing
6 <
7climbed
6…#
2w
3 data
4logs
2y
3 <
1e
2 <
3run
2ach
5 <
6for
6the
5ed
7 <
7…#
6s
7 <
3d
4 #count
b of
5<
5a
6bout
6ll
7oud
6n
7d
6s
5both
6y
5each
9 one
6very
5in
7 #duration
6t
7 and
9s
8in
8out
8to
8|
5me
6y
5one
6ur
5that
7e
8 last
aist
8ir
8m
9 and
7ose
7rough
5what
4er
6 is
7on
7users
7|
6's
6s
7 <
8could
8got
b their
8had
8in
a the
8of
8were
8|
4ing
7 a
9loud
8it
8the
8|
7s
8 <
4out <
4s
5 #count
6a
6it
6the
4y
5 <
6and
7t
8 #count
6by
6in
6|
4…#
3l
4 <
5estate
5one
8 with
8s
5people
5thing
5user
9s
5{inner}
6led}
6served}
4ised
4ly
6 #count
7a
8bout
7bad
7good
7the
7well
8hat
7|
6…#
3son
6 <
7and
7is
8t
7that
8o
7was
a the
7|
6able
6ing
9 was
6s
7 <
2booked
6ing
3uffering
b…#
4ild
7 <
8the
7ing
a the
7…#
6t
7 <
8the
7…#
2call
3eipt
7 <
8|
7s
5ve
7d
8 <
7r
6ing
9 <
4ption
9ist
c <
cs
d <
3ipe
6s
7 <
3kless
4oned
3ognised
7tion
4mmendations
9ed
b the
5puted
4nciled
a <
8iation
e <
4rd
6 <
7for
6ed
8 <
9the
6ing
9 of
a|
9s
6s
4unt
4ver
7ed
9 #percent
i of
7y
8 <
3ruiter
9 <
7ing
a <
bhad
2d and
4is
4light
6ne
4|
3esign
8 <
9of
9|
8ed <
3id
5 <
3o
4ne
2ference
9 <
9s
a <
5ral <
3ill
6 <
3lection
a <
bi
cs
d that
8ve
3resh
7 <
7ed every
7ing
a <
3und
6 <
7|
6ed
8 <
9|
6s
7 <
8out
8were
7…#
6…#
4sals
5e
6 <
6d
7 <
8payments
8to
6s
7 <
2gardless <
3ion
6 <
7and
7by
9 region
7was
7|
6al
8 {inner}
6s
7 <
8|
4ster
8 <
8ed
6ry
3ression
a <
as
5t
6 <
7is
9 that
7|
6ted
9 departures
9…#
3ular
7 <
7ly <
7s
8 <
6tion
7or
9 and
aclosed
g the
ahad
awould
9's <
9y
2hearsal
9 in
bs
9s
a <
7e
8 <
8d
9 <
2ject
6ed
8 because
9orders
9|
6ing <
7ons
a went
f from
6s
7 <
2launch
8 <
8ed
4y
3ease
7 #count
8<
8and
8checklist
8gets
9oes
8had
8in
8notes
8on
a the
8that
ae
9o
9rain
8was
9ent
c from
8|
7d
8 <
9on
7s
8 <
9went
9|
8…#
4vance
3iability <
4ef <
5ved
4gious <
3y
4 on
2main
6ed
8 <
6ing
9…#
6s
7 <
3edy
6 <
4mber
8 i
a was
at was
9that
be
9|
8s
3inder
8s
9 <
3ote
6 <
4ve
6 it
6d
7 <
8it
8the
2named <
3egotiate
b <
bd <
aing
4w <
5al
7s <
9went
d from
8…#
5ed
7 <
8for
8|
5s
6 <
3t
4 <
5it
5|
4al
4ed a
4ing
4s <
2open
6ed
3rg
5 <
5anisation
e <
fin
es
f |
2pair
6 <
7the
7|
6ed
8 <
6ing
3eat
6 <
7|
6ed
6s
7 <
6…#
3lace
7 the
7d
8 <
9by
b a
9the
8…#
7ment
6ing
9 <
5y
6 <
6ed
6ing
4ica
7tion
5ed
7 <
6s <
4y
5 <
3o
4 <
4rt <
7and
7in
8t
7to
7was
7|
6ed
8 to
6ing and
6s
7 a
9t
a #count
8from
8of
8were
7…#
4sitories
c <
9y
a <
band
3roduce
9d
a <
bit
2quest
7ed
7s
8 <
9in
4ired
7ment <
bs
c <
2ran
5 <
6the
3un
5 <
2scue
3earch
8 <
8er
a <
4rvations
c <
6e
7 <
7d
8 capacity
4t <
5s
6…#
3idents
9 <
4gnation
bs
6ed
8 <
9in
b the
4stance <
3olved
8 <
4rt
4urce
8 <
3pect
7 <
8|
4onsibility
e <
fand
ffor
9le
b <
cfor
f #count
gthe
3t
4 <
5and
5came
5in #duration
5of that
5was
4art
7 <
7ed
9 <
athe
7s
8 <
7…#
5urant <
as
b <
4ore
7 <
7d
8 <
3ult
6 #count
7<
7all
a #count
8nd
7i
8s
8t
7of
9 the
7the
a annual
7was
a that
8e
9ll
7|
6s
7 <
8page
6…#
2tail
6er
8 <
8s
3ention
3ire
6 <
6d
7 #count
8<
8the
8{led}
8|
3rain
7 <
8the
7ed
9 <
7ing
a <
4ied <
6s
7 <
4ospect
4y
5 <
3urn
6 <
6ed
8 #count
9<
8…#
6ing <
6s
7 <
8and
8desk
8for
8went
3yping
2venue
4rsal <
6ed
8 <
5t <
3iew
6 <
7and
7because
7checklist
7from
7of
8n
9 the
7so
7time
7with
bin
d #duration
7|
6ed
8 <
9every
9it
9the
8…#
7rs
9 for
6ing
9 <
6s
7 <
8are
8for
8|
3oke <
6d
7 <
2ward
3rite
7 <
8in
8the
8was
9ent
9ould
d have
8|
6ing
9 <
athe
6ten
9 <
4ote
7 <
8it
8the
1hythm
1ibbon
6 <
2ch <
2d
3 of
3den
3e
4 <
5along
4rs
6 <
7got
7were
7|
6…#
4s
5 <
2g
3 <
3ht
5 #multiple
6<
6about
b the
7gain
7mount
7nd
7t
7way
6before
c the
7y
6for
7rom
6i
7n
6now
9 |
6on
8e
6so
8 the
bis
6that's
8e
9re
b |
9y
7o
8 be
9within
6we
6|
5ly
7 <
8|
5s
6izing <
5…#
2ng
4 #count
5the
8 {served}
5up
6s
5|
4ing
7 <
8the
8us
8|
4s
5 me
4…#
2sk
4 <
5and
8 i
5department
5is
5that
6o
5was
6ith
5|
4y
2tual
2ver
5 <
1oad
4 <
5and
5in
5was
8 to
4map
7 <
8and
8|
4s
5 <
6|
3ming <
2bot
5 <
6has
5ics
5s
6 and
7would
7|
2de
4 <
5along
a with
2le
4 <
5and
4s
5 <
3l
4 <
5back
9 first
5it
5out
5the
4back
8 <
9and
9in
9|
8s
8…#
4ed
6 <
7back
b in
cthe
c|
7it
9 back
aout
7out
a to
4ing
7 <
8back
4out
7 <
8i
7…#
4s
5 <
4…#
2mania
7 <
2of
4 <
4er <
3m
4 and
8 i
9the
5because
7fore
5for
8 #duration
9the
6rom the
5i
6n
6s
5now
5of
6n
5people
5they
5with
9 a
athe
5{led}
5|
4s
5 |
4…#
3t
4 <
5cause
5of
7 it
2pe <
2se
4 <
5by
5from
9 #count
4s
5 <
4…#
3ter
6 <
2t
3 <
3a
4 <
5and
5for
5is
5was
4's
4te
6 <
6d
7…#
6s
5ing
6on <
9is
9that
8s <
3terdam <
aand
2ugh
5ly
7 #count
e a
9multiple
h of
8<
7…#
3nd
5 for
6is
6on
6since
6that
8e
9 block
7o
6was
6|
5ing
5s
5…#
3te
5 around
5d
5s
6 <
4ine
2w #count
4<
4|
3s
4 #count
5|
1ubber
6 <
4ish
7 <
8|
2de
4 <
2ined
2le
4 <
5a
5book
5came
5for
8 all
6rom
5has
5i
6n
7 the
6s
7 in
8still
5now
5of
6n
6ut
8 of
5since
5that
9 a
7ey
5was
6e
6hich
6ith
9 the
5|
4's
6 <
7in
9 the
4s
5 <
6and
7re
6for
6in
6of
6that
7o
8 #count
6with
6|
3ing <
2mours
2n
3 #count
a engineers
b{inner}
5duration
4a
5gainst
5n
6d
5t
6 #count
4before
4cost
4every
4is
5t
6 for
7|
4now
4on
6 the
5ut
4side
8 by
4takes
9 #duration
5hat
6e
7 software
5ime
4up
6 to
4was
5ent
8 from
5ith
4|
3book
7 <
8is
8|
7s
8 <
3g
4 <
5up
3ner
6 <
6s
7 <
4ing
7 #count
e engineers
f{inner}
8and
8cost
8for
b #duration
8in
a all
9t
8now
8on
9ut
8since
8that
ae
8without
8|
3s
4 <
5before
6y
5each
9 night
6very
a night
5for
5in
6t
5on
7 every
5that
7e
6oday
5went from
e #count
6ithout
5|
2sh
2th <
0s
1 <
1abotaged
9 <
2d
2fe
4 and
5|
4r
5 <
4ty
2id
4 #count
b |
6duration
e and
6percent
5<
5a
6 word
6nd
5fine
5her
6is
5i
6'd
7ve
6f
7 we
6n
7 a
8the
6t
7 in
9s
8was
7's
5let's
a do
5my
5no
7 and
8because
8i
8to
8we
8|
7t
8hing
5okay
9 and
5so
7 in
8|
7mething
7rry
a to
b|
6top
5thank
a you
8t
9 in
athe
a|
7e
8 same
8ir
8y
7is
6o
5we
7 can
6hat
7y
5yes
8 and
9in
9to
9|
6ou
8r
5|
4…#
3led
4ing
7 <
2ke
4 <
5of
2lary
6 <
3e
4 <
4s
5 and
6director
6had
9 promised
6people
7romises
6wanted
6{inner}
7led}
6|
2me
4 #count
b questions
cthings
5<
5afternoon
e and
f|
6s
5building
5call
5day
8 and
9i
9they
9|
5evening
c |
5for
5hour
9 and
5it's
5job
5manner
6onth
7rning
c and
5name
6ight
a |
5one
5page
6eople
7rson
6lace
5sheet
6ize
5thing
a #multiple
b|
6ime
9 and
a|
5way
8 each
9|
6eek
9 and
a|
5{inner}
6led}
5|
4…#
3ple <
7of
9 #count
6d
7 #count
6s
5ing
8 <
2ndbox
7 <
4wich
8es
3g
3k
4 <
5us
2t
3 <
4at
6 the
4down
8 and
9with
4in
6 a
7on
7that
9e
4next
8 to
4on
6 it
7the
4there
9 for
awith
5ogether
4with
8 #count
9a
9him
9the
cm
3ellite
9 <
3isfaction
6ied
3urday
8 <
9and
9i
an
9morning
9night
e |
aoon
9the
9with
9|
8s
9 <
8…#
3…#
2ve
4 a
5the
4d
5 <
6us
5…#
4s
5 <
6us
8 about
5…#
3ing
6s
7 <
6…#
2w
3 #count
4a
4every
4in
5t
6 on
4that
8 the
6e
7ir
7m
4was
7 that
4|
2y
3 #count
a engineers
b{inner}
5duration
4<
4a
5nd i
6ything
4first
4give
4i
5 was
5've
5f
5s
6 that
5t
6 in
7once
7was
7|
6's not
4let's
5ook
4more
5y
4no
6 and
7in
7to
7|
4one
5penly
4so
6 |
6rry
4thanks
7t
8 i
at
9the
ao
9was
6e
7re's
7y
6is
8 is
5o
4we
6 can
5hat
8 i
9we
6ere
6ich
4yes
7 in
8to
8|
4|
3ing
6 <
7it
7that
7yes
3s
4 #count
5a
5it's
5no
5so
5that
5we
6hat
7o
5yes
5|
4…#
1cale and
4ing
3m <
3n
4 had
5|
4dal
4ned
7 <
6r
7s
8 were
5ing
4s
5 <
6per
3red
6 <
7|
4y <
3ttered
2enario
4e
5 <
2hedule |
8d
9 <
8r
9 <
athat
awas
9s
7ing
4ma
6 <
7check
5e
3ool
6 bus
aes
7classes
7for
7in
7that
b says
7with
6s
7 <
8and
8were
8|
2ience
7 <
8group
8people
8{led}
5tist
9 <
9s
a <
3ssors
2ope
5 <
6to
6|
3re
5 <
6for
5card
9 <
9s
5s
6 <
4ing
2rap <
5ped
3eamed
6ing <
4en
6 <
7for
7goes
7in
8s
7of
9f
8n
7reader
d users
ds
7that
7was
8hich
7{served}
f {served}
6s
7 <
8and
8i
8were
8|
7hots
b <
6…#
3ipt
6 <
7and
7runs
7that
7was
7|
6ed <
6s
7 <
8|
3oll
6ed <
1ea
3 |
3l
4ed <
3rch <
7and
7for
7on
7relevance
7|
6es
8 <
3son
6 and
7in
7the
8o
9 #count
7was
7|
6al
8 <
6s
7 |
3t
4 <
5and
5in
5map
5|
4ing
7 <
4s
5 <
6and
6|
4tle
7 <
2cond as
7because
7copy
7date
9y
7floor
7half
7is
7night
7of
9 #date
8n
9e
a because
7page
9ir
b of
7region
9viewer
7since
7the
9ursday
8ime
b i
8uesday
7wednesday
9ek
b of
7year
b |
7{served}
7|
6s
7 and
3retaries
3tion
7 <
3ured
7 <
5ity
8 <
9and
9group
9officer
9people
9team
9{inner}
aled}
8…#
2e
3 #count
4<
4a
4each
4how
4if
5n
6 the
5t
6 and
7in
7|
4one
7 price
4that
8 the
9|
6e
7ir
4what
8 they
6o
5ith
4|
3d
4 <
4s
3ing
6 <
7it
3med
4s <
3n
4 #count
5<
5a
5by
5in
6t
7 in
8|
5people
5such
5the
5{led}
5|
3s
4 <
5a
5it
2gments
2lected
3f
4 <
3l
4 a
6nd
5it
5you
4er
6 tools
6s
7 and
8had
8were
9ith
7…#
4ing <
8again
4s
2mi
4 <
2nd
4 <
5a
6n
5back
5every
5her
6im
5it
7 back
8to
5me
5out
5the
8m
5us
5you
4er
6 <
4ing
7 us
4s
5 <
6a
6me
6us
3ior
6 <
7engineer
7manager
7people
7{inner}
8led}
6s
7 <
3se
5 <
6|
4ible <
4or
6 was
6s
7 in the
3t
4 #count
5<
5a
6 photo
6n
5back
5each
6very
5her
8 a
6ome
9 |
5it
7 back
8to
5me
7 a
5out
5that
7e
8ir
8m
6o
7 a
8the
5us
7 a
8the
8{led}
5{led}
5|
4ence
8 <
9and
9in
as
9that
bey
9|
8s <
a|
2parate
8 <
8ly
a and
2quence <
2ries
4ous
7 <
8i
7ly
9 |
3ve
5d
6 <
6/background/achieve
kt
ichange
istate
7could/achieve
ft
dchange
ddecide
dreact
dstate
7passive/act
fdecide
freact
fstate
at/achieve
et
cchange
cdecide
creact
cstate
8erfect/act
fstate
8resent/achieve
ht
fchange
fdecide
freact
fstate
7would/achieve
ft
dstate
5r <
7and
7side
7|
6s
7 and
9re
8because
8would
d have
8|
4ice
7 by
8has
8in
9s
8to
8was
9hich
8|
7s
8 and
9|
2ssion
7 <
7s
8 and
9went
d from
8…#
7…#
2t
3 <
4a
4by
4for
7 the
4of
5ut
4that
6e
7 scene
4up
6 a
8nd
7the
7with
7|
3ting
7 |
7s
8 <
4led
7 <
8it
8on
6ment
3up
5 <
3…#
2v
3 #label
a and
bs
4<
3enth
6ies
4ral
7 <
8of
5ity
1hadow
6 <
7run
6ed
6ing <
3ke
4ing <
3ll <
3me
5 <
6|
3rd
5 <
4e <
6a
6of
7ne
5d
6 <
7folder
4ing <
4p
2e
3 <
4and
5sked
7s
4came
8 back
6n
5ould
5ried
4did
5oes
8n't
4gave
8 me
5ets
5oes
6t
7 it
4had
6s
7 a
4is
4kept
5new
8 the
4leads
9 the
6ft
6t
5ooked
a at
4made
4needed
4runs
4said
6w
6ys
5ent
8 me
5hipped
5igned
5tayed
4takes
5old
8 me
6ok
4wanted
a to
8s
6s
7 promoted
8right
8the
5ould
5rote
4{led}
9 the
3'd
5 <
6been
6had
8ve
6never
6stopped
4s
5 got
6in
6stopped
6the
9 one
3/background/change
fdecide
freact
fstate
4could/state
7nterfactual/act
jstate
4passive/react
7t/achieve
bt
9change
9decide
5erfect/act
cchange
5resent/achieve
et
cdecide
cstate
4would/decide
3er
4t
5 <
6and
6is
6now
6that
6with
6|
5s
6 <
3lf
5 |
4l
4ters
8 <
4ved
7 <
6s
7 <
2ift
5 <
6and
6change
6for
6in
6lead
aer
6on
6to
8 #count
6with
a a
6|
5ed
7 <
5s
6 <
7and
7|
5…#
3ny
3p
4 <
5a
5in
6t
5on
4ped
7 #count
9duration
9percent
8<
8a
9gain
d |
9n
8in
a #date
duration
bthe
9t
a in
bon
8on
a the
8that
ae
9o
8us
6rs <
5ing…#
4s
5 <
3rt
2oe
4s
5 <
6and
6|
3ok
4ter
3p
4 <
5a
6nd
5for
5in
6s
5managers
5owner
as
b who
5people
5sold
6taff
5was
6ith
5|
4's <
4keepers
b <
4per
7s
8 <
9could
e pay
9found
9got
c their
9had
9in
9on
9paid
9saw
atopped
9were
aho
c'd
aith
aould
8…#
5ing
4s
5 <
6are
6could
6had
6in
8 the
6on
7pened
6that
6were
6|
5…#
3rt form
6note
6of
6|
5en
6r
7 <
3uld
6 <
7ask
7be
7explain
7go
7have
b asked
cbeen
ccome
cdone
cgone
chad
cread
csaid
dtarted
ctold
c|
7look
b at
7never
c have
8ot
7say
a that
7we
7|
6've
9 <
aasked
abeen
adone
agone
e to
ahad
alooked
6er
8s
6n't
9 <
abe
ahave
e |
6…#
4t
5 <
6|
5ed <
8at
8|
5ing
8 at
9|
5s
3w
4 <
5a
6nd
5him
5it
7 to
5me
5the
8m
9 the
5up
7 in
4ed
6 him
a the
7it
9 to
7me
9 that
7the
5r <
4ing
7 the
8up
4n
5 him
6the
4s
5 <
6the
6were
6|
5…#
2rank
6 <
7to
6…#
3ink
6 <
7the
6s
3ugged
8 <
9|
2ut
4 <
5down
9 the
5off
5the
5up
5|
2y
1ick
4 <
5days
5|
2de
4 #count
b engineers
c{inner}
5and
8 i
5by
7 side
5for #duration
5had
5in
6s
5of
7 the
6n
6r
5that
7e
8re
8y
6oo
5was
5|
4s
5 |
2ght
3n
4 a
6nd
5in
7s
6t
7 |
5off
6n
5up
7s
5|
4al
6ling
6s
5ture
9 <
aunder
a|
9s
a <
4ed
6 <
7a
7by
7for it
bthe
7in
9 #duration
8t
9 off
awith
7off
a a
bon
bthat
de
8n
7that
9e
7up
7with
7|
4ing
7 <
8|
4s
5 it
2lence
7 <
8is
8|
5t <
7|
6ly
3ly
5 <
6but
6|
2m
3ple
6 and
8s
9 that
7i
7|
6r
5y
6 <
7did
a not
an't
8on't
7how
7lied
7not
7what
8rong
3ulation
7or
9 <
awas
a|
2nce
5 #count
7date
b and
8uration
f |
7multiple
f of
6<
6a
7 {inner}
9served}
7n
8d
9 the
7sking
7utumn
6been
8fore
c i
7y
6each
6for
6i
7'd
7f
7n
8 a
7s
7t
8 was
8's
6last
6most
a of
6nobody
6one
7ur
6people
6she
7pring and
6that
a time
a's
8e
9 first
aredesign
aspring
9n
a and
bevery
bi
cs
ct's
bthe
ere
g's
b|
9re's
d a
9y
8is
8ose
6waiting
d for
7e
7hat
7ith
a a
6years
7ou
6{inner}
7led}
7served}
6|
3ging
4le
6 engineer
7one
a |
7person
d who
7time
7{led}
c who
2ren <
2ster
6 |
6s
2t
3 <
4down
8 and
9with
4for
4in front
7on
4next
8 to
4on
6 the
4there
9 with
4with
8 the
cm
3e
4 in
5was
5{inner}
5|
4s
5 and
6have
6|
3s
4 in
7 the
5on
5there
5with
3ting
7 <
8at
a the
8in
a the
8next
c to
8on
8there
8with
8|
3uation
9 #count
a<
ai
awas
d i
ewe
a|
2xth
5 <
2ze <
5of
7 a
5|
4s <
3ing
6 <
1ki
3 <
3ers
6 <
3ing
6 <
3ll
3p
4 <
5it
5the
4ped
7 the
6rs
8 <
5ing
4s
2y <
1lack
2eep
5 and
6before
6|
5ing
8 in
5s
6 <
7|
4ve
3pt
5 <
6in
8 the
cir
6on
2ice
5s
6 on
3de
5 but
6for
6with
6|
5s
6 <
7and
7|
3ghtly
8 <
3p <
5|
4ped
7 <
8by
a #duration
5ing
4s
5 <
6i'd
2ope
4py
6 <
7and
7|
3t
4 and
5|
4s
5 <
6and
6went
3w
4 and
5is
5on
7e
6r
5that
6o
4ed
6 <
5r
6 <
7and
7for
7in
7to
7with
7|
5st <
7…#
4ly
6 <
7and
1mall
5 <
6advertisers
7nd
6bug
6children
7laims
7ompanies
8untry
6firm
as
6i
6one
9 |
9s
6piece
6shops
6teams
7hing
bs
6version
6{served}
6|
5er
7 ones
6st
8 <
3rt
5 <
5er
7 <
2ell
2ile
5 |
5d <
5y
2ooth
6 <
2s
1napshot
8 <
2ow
1o
2 #count
9 options
4duration
4multiple
c of
3<
3a
4 {served}
4fter #duration
4ll
4nd i
7the
4t
5 some
6the
3but
4y
3customers
3do
5es
4rivers
3each
4ither
9 we
4ventually
6ry
8thing
3far
6 |
4inally
4or
6 me
4rom #count
3generally
4ood
3he
4ow
3i
4 argued
6sked
5built
5called
7n't
8celled
6hanged
7ose
6ommitted
7uld
6ut
5decided
7leted
6id
6o
7n't
6rew
7opped
8ve
5flew
5gave
6o
7t
5had
5i
5keep
7pt
6new
7ow
5left
7t
6ooked
5made
6oved
5picked
6roposed
6ulled
7t
5ran
8g
6ead
6un
5said
7t
7y
6ent
7t
6plit
6topped
5tell
6hought
6ook
6urned
5was
6ent
6ould
6rote
4'd
6 rather
7say
5m
5ve
7 got
4f
5 i
6you
4n
5 #date
6a
6general
6our
6that
8e
5stead
a i
bof
4t
5 doesn't
6ended
6goes
8t
6has
6was
7ent
7ould
5's
7 #date
8a
8the
3late
4et
6 me
4ong
3more
4uch
7 as
4y
3no
5 i
6{served}
6|
5body
5ne
7 of
5t
6hing
a of
5w
6 every
7i
8t's
7there's
6adays
3of
5 course
4kay
4n
5 and
6the
6|
5e
4ur
3part
7 of
4eople
9 in
awere
4icture
3she
5oppers
4ince
4omebody
4ure
3that
7 a
8is
9t
8nobody
8the
by
8was
9ent
9ould
8{served}
7's
9 how
amine
aon
athe
awhat
cere
5e
6 app
7background
8uild
7company
7data
7first
7launch
7mistake
7next
7old
8ne
8utage
7question
7situation
7team
8he
9ing
7way
8hole
7{inner}
8led}
8served}
6ir
6n
7 i
8the
6re
8 was
aere
8's
a a
6se
8 days
6y
7 can
9ould
8don't
8get
8hear
8were
7'd
8re
a not
5is
7 is
8one
8was
4o
5 say
7peak
6the
6understand
5day
4ypically
3usually
3was
4e
5 could
6did
7o
6got
6had
6lost
6put
6went
8re
5'd
6re
4hat
7 do
8happened
8i
9'd
8was
9e
9ould
5en
7 i
5oever
4ith
7 a
3yeah
7 i
9t
8that's
ae
8|
5s
6 that
b's
7|
4ou
6 can
7have
6'd
3{inner}
4led}
8 could
9in
9were
4served}
b got
cwere
gn't
3|
2cial
6 <
2fa
4 |
4s
3t
4er
4ware
8 <
9and
9for
c the
d{served}
9in
9of
9that
9was
9|
2ld
4 #count tickets
6percent
d more
5<
5a
6nd
8 the
5it
7 to
5off
6ut
5the
6o
7 a
5us
5|
4ered <
3ution
8 <
3ved
6 it
5r
6 <
2me #count
b engineers
cper
c{inner}
dserved}
5are
5background
5countries
5had
5managers
5of the
bm
aose
5people
6oint
5weeks
6ith
5{inner}
6led}
6served}
5|
4body <
9at
9from
d the
9goes
bt
9had
bs
c to
9i
an
b the
as
9on
9who
c's
aith a
aould
8's
a {served}
4one
7 else's
8from
c the
8had
8says
8to
8who
9ith
8|
7's
7…#
4thing
9 <
aa
bbout
blways
abreaks
aelse |
afor
d the
brom
ai
b'd
cm
cve
bn
c the
bs
alike
e #count
gmultiple
fthat
aof
bn
c a
athat
e i
ce
dy
bo
awhich
ayou
9's
b <
9…#
5imes
9 <
4what <
6ere
9 else
e |
2n
3 <
3g
4 <
4s
2on
4 <
5as
4er
6 <
7another
e time
7i
7now
7than
7|
2re
3ry
5 <
6to
8 say
6|
3t
4 <
5by
5it
5of
5the
8m
9 by
4ed
6 <
7by
7it
7the
am
b by
5rs
7 <
4ing
4s
2ul
4 <
5and
5|
3nd |
5ed
7 like
5s
6 <
7like
7silly
3p
4 <
5|
3r
4 <
4ce
6 <
3th
5 <
1pace
5 <
3in
5 <
3m
3nish
7 <
3re <
6and
6|
5d
6 <
2eak
5 <
6about
6of
6to
8 me
6up
6|
5er
5ing
8 <
5s
6 <
3c
4 <
5and
5|
4ial
7 <
5fication
d <
3ech
6 <
7recognition
7|
4d
5 <
6|
3lled <
5ing
3nd
5 a day
7nd
6the
5ing
8 <
5s
6 <
7a
4t
5 #count
7duration
6<
6a
7 week
2ine
4ner
7 <
8|
5ing
8 wheel
e |
3te
2lit
5 by
6in
8 #count
7t
6the
9 #count
6up
5s
5ting
9 <
athe
5…#
2oiled
3ke
5n
6 to
3nsor
3rt
5 <
5s
6 <
3t
4 |
2read
6 <
7it
7over
b #count
7the
6ing
9 <
6sheet
b <
cand
cfrom
cwith
bs <
3ing
6 <
7a
8fter
c |
8nd
a the
7for
7i
8 have
7of
7so
7that
9e
a {served}
8o
7was
8e
8hen
7|
6s
5t
6 <
1ql
2uad
5 <
5s
6 |
5…#
4re
6ly
8 <
6s <
3eeze
1table
6 <
7|
3ck
5s <
3dium
7 <
3ff and
6engineers
6meeting
5ed
3ge
5 <
6|
5d
5s
4ing
3irs
6 <
7|
5well
3keholders
c <
d|
3le
5…#
4l
5 <
5s
3mp
5 and
6|
5s
6 <
3nd
5 <
6at
6behind
6in
8 a
9the
6next
a to
6there
b with
6up
8 |
8s
6where
6|
5ard
8 <
9and
9for
c all
dthe
9in
b all
cthe
9now
c |
9since
9way
9|
8…#
5ing
8 <
9at
b the
9in front
cthe
9on
b the
arder
autside
9rule
9there
e in
fwith
bing
5s
6 there
7|
5up
7 <
7s <
3r
4ing
7 <
8at
a a
4s
5 <
6|
4t
5 and
7t
6by
6from
a #count
6i
7t
6of
8 the
7n
6so
6that
8ere
7ime
7o
8 end
9finish
6up
6with
a a
bthe
6|
5ed
7 <
8a
9nd
8by
8coming
8in
a #date
9t
8on
9ut
8sending
8to
a leave
8with
c a
dthe
8|
7…#
6r
7 <
7s
5ing
8 <
9with
5s
6 and
7from
7to
7with
7|
5up
3te
5 <
6of
5ment
9s
a <
5s
5…#
4ic
5on
7 <
8and
8|
7s
8…#
5stics
4s <
4us
6 meeting
7page
3y
4 <
5as
5in
7 the
5on
5there
5under
a #count
4ed
6 #count
7<
7about
8ll
8nd
8t
9 #count
bduration
7flat
8or
a the
7in
9 the
8t's
7on
9 the
7there
7under
c #duration
epercent
8p
7where
c it
8ith
b me
cus
7|
4ing
4s
5 <
6in
8 place
9the
6on
8 the
6the
9re
6with
a me
6|
2eady
6 <
3el
4red
7 <
5ing
8 committee
i and
9group
3fan had
3p
4 #label
5<
5for
5in
7 the
6s
5on
6ut
5went
6ith
5|
4ping
4s <
6and
6|
3ward
7 <
7s
2ick
5 <
5er
7 <
7s
8 <
5s <
5y
6 note
3ll
5 #count
6<
6a
7nd
7t
6be
6can't
6do
8 it
9that
8n't
6get
9ting
7oes
a out
8ing
b on
c|
6had
8ve
a the
7ow
9 it
6in
8 every
9force
9place
9the
cre
9use
7t's
6like
6meet
as
6no
6on
8 the
9|
6run
9ning
d |
9s
a on
6see
8nt
7tands
6the
9 one
cly
arule
9re
b and
cin
dt's
cthe
c|
9y
8ink
b about
7o
8day
6up
7se
9d
6what
a they
7ith
a us
6|
5…#
2ock
5holm <
3len
6 <
3ne <
3od
5 <
6at
8 #count
apercent
9the
6before
8hind
6in
8 front
9the
6next
a to
6on
8 the
7utside
6there
b with
6up
8 and
9in
4l
3p
4 <
5and
6sking
5in
7 the
6t
5the
6o
5|
4pages
5ed
7 #count
8<
8all
9nd
b the
aswering
9sking
9t
8being
alieving
8calling
arrying
8doing
d that
8for
8getting
8having
e to
8in
a #date
9t
a i
8keeping
8losing
8phoning
8ringing
f us
8seeing
8taking
alking
9hat
ae
b rollout
dun
9o
9rusting
8walking
9ith
9riting
8|
5ing
8 <
4s
5 <
6went
a from
4watch
9 and
a|
3rage
7 <
8and
8service
8team
8|
4e
5 and
6managers
6|
5d
6 <
5s
6 <
7and
4ies
7 <
4m
5 <
6before
6season
6|
5s
6 <
4y
5 <
6is
6of
6|
2raight
8 <
9away
d and
e|
9line
9to
b the
8…#
4nded
5ge
7 <
7rs
4tegy
8 <
3eam
6ing
6s
4et
6 <
7by
7|
6s
7 <
4ngth
8 of
3ict
6ly
4ke
6 <
4ng
4p
5 <
3ong
6 <
6est
3uck
6 <
7the
5ture
9 <
4ggling
2ubborn
8 <
8ness
3ck
5 <
6and
7t
8 the
6doors
b went
6in
6on
8 the
6with
a me
3dent
7 <
7s
8 <
9were
aho
4ied
7 <
5o
6 was
6s
7 <
6…#
4y <
3ff
5 <
6|
3ng
5 <
3pid
6 <
2yle
1ubject <
3scriber
as
b <
cgot
7ption
c <
dbilling
cs <
4idy
3titles
9 <
afor
d live
2ccess
7 <
7or
9 <
a|
9s
3h
4 <
5a
6 case
7week
5cases
5people
5thing
as
5{led}
2ddenly
8 <
2ffer
6ing
2ggested
9 <
aa
7ion
as
b <
2it <
4case
8s
9 and
a|
4e
5 <
6took
a #duration
5…#
4s
2lk
4 <
2m
3mer
6 #count
7<
7and the
7before
d it
7it
9 was
7of
7the
7with
7|
6s
7 <
3s <
2n
3 <
3day
6 <
7afternoon
8nd i
8t
9 #count
7evening
7in
8t
7night
8oon
7the
8o
7with
7|
6s
3il <
4ta <
3ny <
3set
2per
5 <
5market
bs
3per
6 <
4lier
8 <
9and the
9had
9in
9|
8s
9 |
5y
4ort
7 <
8agents
9nd
8desk
8in
9s
8people
8tickets
9ooling
8{inner}
9led}
5se
7 i
9'd
7d
8 <
9to
b deliver
2re
4 <
5about
6nd
5but
5i
6t's
5of
5that
5|
3geon
7 <
7s <
5ry <
3prise
8 <
8d
8s
3vey
6 <
7in
6s
7 <
4ive
7 <
7d
8 #count
9<
7s
8 <
2spicious
a <
bof
1vp
1wallow
7 <
7ed
9 <
3mp
3p
4 <
5the
4ped
7 #count
8the
5ing
4s
5 <
5…#
2ear
5 <
6|
2imming
3ss <
3tch
6 <
7for
7in
8s
8t
9 off
bn
7off
a the
7the
7was
7|
6ed
8 <
9back
9in
at
b off
dn
9off
c again
end
et
din
don
fe
dthe
d|
an
b again
aver
9the
ao
7s <
6ing
9 <
aoff
athe
2ore <
4n <
1ynonym
7 <
2stem
6 and
8s
7for
8rom
7had
9s
7in
8s
7now
7that
7|
6s
7 #count
8<
8and
8on
a the
8were
8|
0t
1ab
3 <
3le #count
6<
6a
7nd
9 i
6by
6from
6has
6in
7s
8 still
6of
7n
8 the
6that
8e
6was
7ith
6|
5s and
7|
5t
6 <
7and
7|
6s
7 <
2g
3 and
3ged
3s
4 are
5on
2il
3pei <
3wan <
2ke
4 #count
6duration
e |
5a day
6n
6way
5back
5cards
5from
9 it
5him off
5it
7 back
8to
8up
5on
7e
6ut
8 the
6ver
9 a
athe
6wnership
5responsibility
j for
5something
5that
7e
8 last
9one
8m
5|
4away
8 <
9is
9was
c that
4n
5 #duration
6<
6a
7 year
7n
7s
7way
6back
7ecause
d the
6down
a again
6from
6it
8 over
6off
7ut
9 of
7ver
a by
6that
8e
7o
6until
7p
6with
6|
4s
5 #count
c and
7duration
f and
gor
gto
iday
6<
6a
7 {inner}
6hours
6it
6now
6the
6us
6|
3ing
6 #duration
7it
7the
7us
6s
7 <
2lk
4 <
5about
a it
bthe
5first
a and
5of
5to
7 each
8the
7o
8 much
5with
5|
4ed
6 <
7about
7the
4ing
7 <
8about
8to
4s <
6about
6to
4…#
3linn
7 <
2mpere <
2nk
4 <
4ers
4s <
2p
3 <
4|
3e
4 <
5out
4d
5 out
9 #duration
3s
2rget and
7which
3iff
6 <
7|
2sk
4 <
5as
7 i
5force
5was
8 to
3te
5 <
2ught
6 <
7me
9 is
ato
7us
2x
3 <
4table
9s
3es <
3i
4 <
1ea
3 and
4|
3ch
5 <
6the
6you
5er
7 |
7's <
7s
8 <
9had
9were
aho
6s
7 <
5ing
8 <
3m
4 #count engineers
c{inner}
5<
5and
8 they
5built
7t
6y
7 team
5came
7n
5decided
c to
6id
6oes
9 it
5effort
5first
6rom
5gets
6oes
7t
8 on
9together
5had
8 been
7s
5i
6n
7 the
6s
5jumped
7st
5kept
5lead
9s
6ike
6ooked
b at
cinto
9s
5made
9 a
6oved
5never
6ow
5of
7 #count
6n
5put
8 a
5sat
8 down
7ys
6hould
6tarted
7ill
5that
9's
7e
8y
6o
7ok
5was
8 #count
9dissolved
9split
6e
7nt
6hich
7o
6ith
6orked
7uld
5{led}
5|
4's
6 <
4s
5 #count
c engineers
d{inner}
6<
6are
8ound
6do
6get
6have
6i've
7n
8 the
6keep
6on
6that
a do
buse
7ook
a it
6use
6went
8re
7hich
7ould
6|
4…#
3rs
5 <
6|
2ch
4 lead
4nical
9 <
adebt
9ly
7ian
a <
as
b <
5ology
a <
bfor
2eth
5 <
2lco <
3ecom
7 <
7s <
4metry
9 <
4phone
9 <
a|
9d <
8y
4vision
a <
b|
3l <
5a
6 {served}
6bout
6nyone
5each
5her
6im
5it
5me
7 what
6y
7self
5people
5the
8 {served}
8ir
8m
9 what
5us
7 what
5you about
9how
9in
9that
be
5{led}
5|
4ers
4ing
7 a
9 soul
9nybody
f |
bone
8me
8the
8us
8you
4s
5 <
6us
6you
9 everything
asomething
awhat
2mplate
8 <
9and
9for
9now
9that
9|
8s
4orary
9 <
4s
4ted
5ing
8 <
2nant
6s
7 <
3d
4 <
5to
7 go
4er
4s
5 <
6to
8 be
9end
9stay
3th
5 <
6of
8 #date
6|
5…#
4s
5 <
2rabytes
9 <
ato
c #count
3m
4 <
5|
4inal
8 <
8s
9 <
awere
a|
7ted
4s
5 <
6|
3rible
8 <
2st
4 <
5and
8 i
7ything
5cases
5environment
5fleet
6or
5in
6s
6t
5on
5run
5set
6uite
5that
7e
5was
6e
6hich
6ith
9 a
5|
4ed
6 <
7at
7in
8t
9 at
awith
7that
9e
7with
5r
6 <
6s
7 <
8|
4ing
7 platform
8with
8|
4s
5 and
6by
6in
6no
6were
7ith
6|
5…#
2xt
4 message
5|
4book
4s
5 <
1han
4 #count
b and
c|
6duration
e and
fof
f|
6multiple
e of
f|
5<
5a
6 big
6bout
6dd
6ll
6n
7y
8one
6rgue
6sk
8ing
5building
7ying
5hire
5i
6 was
6'd
6n
7 the
6t
5just
5late
6et
5me
6ore
5no
7ne
5once
9 |
5that
7e
8 year
8y
6o
5wait
9 for
9ing
c for
6hat
6ith
9 a
athe
4k
5 <
6god
9 |
6you
9 |
5ed
7 <
8me
a |
8us
5s
6 to
7|
3t
4 #count
b in
cof
cpeople
c{led}
6date
a we
7uration
6multiple
e of
6percent
d of
5<
5a
6 new
7person
8romise
7{led}
8served}
6fternoon and
f|
6gain
a |
6n
7d
8 i
at's
9not
9the
cy
9yeah
7y
8 more
8more
6pp
6re
6s
7 a
6t
6utumn
b |
5back
6ecause
7fore
b the
7ing
6oard
7th
7x
6rings
7oke
8ught
6uilding
7t
8 a
5calendar
8l
7me
9 from
ain
aout
7n
8't
6hanged
8rt
7eck
a is
6ode
7mes
a from
8pany
c |
7st
9 me
aus
9s
6ustomer
5day
8 so
9|
6elay
7partment
7sign
6id
8 not
8n't
b exist
6oes
9 the
cis
9n't exist
7n't
7wn
5each
6nded
6vening
c and
di
d|
8ryone
athing
5failed
9s
6eed
6igure
7le
7nance
7rst
6or
8 #duration
9years
8m
6reed
a #count
7iday
b |
5gate
6et
8s
6oes
7t
6roup
5had
8 been
9gone
9never
9taken
7s
8 been
6e was
7'd
7r
6is
6our
6urt
9s
5i
6 could
7didn't
8o
9n't
7get
8o
7had
an't
9ve
bn't
7knew
9ow
7learned
9t
7must
7never
7read
7should
7took
7used
7was
8ould
6'd
8 asked
9been
9let
9never
9signed
7ll
7m
7ve
6dea
6f
6n
7 #duration
8a
8my
8the
7cludes
6s
7 a
8how
8on
8that
8what
8you
7n't
6t was
7'd
8s
9 the
5just
5keeps
6ind
9 of
5last
7te
6eaves
6ist
9 and
ais
7ttle
6oads
7ng
5made
7n
7y
6eeting
7ss
6oment
7nth
a and
bto
bwere
b|
7re
8ning
7st
9 of
6uch
6y
7 own
7self
5night
a and
b|
6o
7 one
7body
b could
chad
cwould
7rmally
7thing
7w
8 |
6umber
b |
5office
6n the
7e
8 has
9i
as
9of
9should
9|
8's
a on
7ly
6r
7der
6ur
7t
6ver
5page
7rt
7tients
6eople
b can
cwho
7rson
6hone
6lace
8n
6oint
6roduct
6ut
5quarter
c and
7estion
8ue
5ran
7ther
b than
6eason
b |
7gion
7lease
6oom
6ule
7ns
5same
9 afternoon
aday
aevening
anight
aweek
7ys
6creen
6eason
7cond
7ntence
6he
8 was
8'd
7oppers
8uld
6ilence
7nce
a the
7ze
6mall
6o
7 i
7me
9body
d else
9thing
7rt
9 of
6pring
b the
6tage
8yed
9s
7ep
7uck
6ummer
5takes
6eam
7st
6he
8 app
9company
austomer
9first
9ministry
aodel
9next
9person
9shop
9team
9vendor
9{led}
aserved}
8ir
8re
a was
a's
c a
dno
8y
9 could
ado
aget
ahad
cve
awere
9'd
are
ave
7ing
8s
9 was
6ime
9 i
awe
a|
6o
7 a
8the
7day
a |
7o
8k
9 #count
bduration
7uches
5up
7 |
6se
8 our
8d
9 to
5very
5was
8 #count
9a
all
an
at
9dumb
9entirely
9fine
9good
9in
at
9just
9me
aine
ay
9naive
aever
aot
9on
aur
9that
be
cir
9us
9vanity
9what
arong
8n't
b there
7y
8 and
9since
9too
9|
6e don't
8had
8know
8should
8went
are
9ould
7'd
9 be
7ek
9 and
a|
9end
c and
d|
7nt
9 from
aon
awrong
7ren't
6hat
7en
9 i
7ich
a is
7ole
6inter
b and
c|
7th
9 a
aevery
6on't
7rd
8ks
7uld
a be
bhave
a've
d been
6rong
5year
9 and
athe
awhen
a|
9s
6ou
8 can
c't
9don't
9get
9have
9must
9need
9should
8've
5{inner}
6led}
a can
bwere
cho
6served}
d were
5|
4'd
6 <
7be
7have
5s
6 #count engineers
e{inner}
8duration
g and
hof
8multiple of
7<
7a
8 fixed
9rule
9standard
eing
9thing
8bout
c it
dwhat
8ll
9ways
7basically
8ecome
9en
b going
cthe
7done
7from
7how
a i
c'd
ct
d's
bthey
bwe
7in
9 the
8t
9 |
7just
b how
7me
8ine
b |
8y
7not
7off
8n
9 me
athe
dm
7pretty
d much
7really
7something
g i
8till
c how
din
7that
b's
9e
a bit
bfirst
bkind
bone
bpart
coint
brule
bsituation
cort
ctory
bwhole
air
8rue
7what
b happens
ci
d'd
dt
cthe
fy
cwe
cyou
9en
are
c it
dthe
8ritten
9ong
4/background/act
gchange
gdecide
gstate
5could/act
8nterfactual/act
kstate
5passive/react
dstate
8t/achieve
ct
6erfect/act
ddecide
dreact
dstate
6resent/achieve
ft
dchange
ddecide
dstate
5would/achieve
dt
bchange
bdecide
breact
bstate
4s
5 <
2e
3 #count
a #count
band
bbecause
ciggest
bcame
customers
beighth
bfarms
cields
bguests
bhad
cospitals
bi
cn
cs
ct
bleads
bmost
bninth
bold
cr
cther
gs
bpeople
cipelines
bquestions
breleases
bschools
ceats
cixth
ctayed
deps
bteams
chat
bwe
dnt
dre
cho
b{led}
cserved}
b|
5date
9 after
abefore
astorm
6uration
d after
fre
ebefore
ethe
e|
5label
a #duration
bof #date
b|
5multiple
d of
ethat
eyear
5percent
4<
4a
5 b
5bandoned
5cceptance
8ssibility
7ount
b manager
bants
f who
bs
6tions
b go
8vation
7ual
5d
6apter
6dress
6min
6vertisers
5ffected
6ternoon
d #count
eall
fnd
5gencies
9y
a's
8da
8t
9s
5ir
7line
b |
bs
7port
bs
6sles
5larm
9s
6erts
6l
7 hands
6ternative
f is
gwas
5nalysts
9tics
6nouncement
7ual
6swer
as
6tenna
5pp
7 and
8for
8in
8teams
9hat
8was
8{inner}
8|
7lication
7roval
5rchitect
ds
dure
g board
hgroup
9ve
6gument
c |
6tists
5ssistant
7ociation
5udience
8o
8t
9or
bs
c came
6thority
7omatic
7umn
a and
bthe
b|
5verage
b time
cwas
c|
4back
8 of
8end
8fill
8ground
e is
f|
8up
6d
7ge
6g
6keries
9s
9y
6nk
8 |
8s
6r
7n
6se
8ment
c |
7ket
6tch
9ing
7tery
5each
9 |
6d
7side
6ep
6ginning
d i
e|
6lt
8s
6st
8 one
6ta
7ter
5idding
6g
7 one
bs
8thing
7ger
6ll
8 came
9in
as
9was
aent
9|
8's
8ing
b run
8s
6n
7 |
7der
6t
7 i
8that
5lack
6ind
6ock
9 and
7od
5oard
9 and
ai
bn
ameeting
athat
awanted
cs
a|
9s
7t
6iler
6ld idea
6nus
9 and
6ok is
8ing
bs
8s
6ring
6ss
6t
7tleneck
8om
6x |
7es
9 |
5ranch
aes
6eak
6idge
a and
bcall
bi
b|
6oadcaster
7ker
as
7wser
5udget
6g
7s
6ild
9 now
awas
9ing
c |
9s
6s
7 company
7es
7iest
8ness
6tton
a and
ct
bis
b|
a's
as
6yer
9s
4cab
7in
7le
6che
6ke
6lendar
c for
d|
7l
8 and
at
9centre
9to
9|
8ers
8s
6mera
7paign
6nary
7didate
7teen
6ptains
6r
7 and
8park
8|
7d
8 reader
9terminals
9|
8s
7e
7riers
7ts
6se
8s
7hiers
6t
7alogue
7erer
6use
9 and
abecause
awas
5dn
5eiling
6ll
8ar
as
6nt
8ral
6o
6rtificate
fs
eion
5fo
5hain
8r
7nge
as
8nel
b and
7rities
8t
9s
7t
6eaper
ast
7ck
9 in
9list
d is
e|
9out
9s
6ief
9 executive
a{inner}
7ld
9ren
7p
6oice
a between
bof
bto
bwas
8r
6ristmas
6urch
5io
6ty
8's
5laims
6ean
7rk
9s
6ient
a in
a's
as
7nic
as
b that
6ock
9 |
9s
7se
9d
8ing
7ud
9 bill
aprovider
ateam
a|
6uster
5o
6 op
6ast
6de
8 and
9first
9was
8s
6ffee
a machine
6ld
8 |
7leagues
9ction
7our
as
7umns
6mmander
8ents
9rcial
e director
8it
atee
8on
7pany
b bought
cdoes
chad
cis
cmakes
cwas
c|
b's
9rison
8iler
8laint
ds
9iance
8onent
6nfig
9rmation
8lict
c was
7sole
9rtium
8ultants
7text
8ract
c and
din
dtemplate
dwith
d|
cor
es
cs
9ol
b room
bler
es
7versation
ater
6o
7k
7perative
6pies
7y
6rner
7rect
bed
8idor and
d|
6st
8 of
6uncil
8t
9ries
ay
9s
9y
7rier
bs
8t
5rash rate
9es
b went
6edit
7w
8s
6itical
5to
5ulture
6p
6rve
6stomer
c data
dgets
dis
dmyself
d|
c's
cs
d get
eof
ewho
as
6t
7 off
9ver
7over
4daily
6rk
8 with
9|
6shboard
d |
6ta
8 and
9centre
9is
9platform
9science
etists
9team
9warehouse
9{inner}
9|
8base
c people
cs
7e
8 and
9i
as
9on
9the
ao
9|
8s
6y
7 #count
8after
9nd
8before
8i
9t
8they
8we
8|
7's
5ba
5ead
8 ones
8line
c and
7f
7l
6bt
6cision
c log
dto
dwas
6fault
b for
cin
7inition
e of
6lay
7etion
7ivery
6mo
6ntist
bs
6partment
e |
7loy
7ot
9 and
7uty
6sign
a system
b|
aers
7k
8 and
at
9of
9was
8top
6velopers
7ice
as
5ifference
es
6nner
6rector's
cs
6scussion
7k
8s
7patch
cer
es
8lay
7tance
5octor
a's
as
7ument
c and
cation
6g
6nation
7ors
6or
8 in
9of
9was
aith
9|
8s
9 open
6uble
a charges
as
5raft
7in
7w
8er
8ing
bs
6iver
a app
a's
as
b had
cthey
cwere
6op
8 off
6y
5ull
6mb
6plicates
e were
6ty
4e
5arly
6sy
8 ones
9way
5dge
6itor
5ighteenth of
9h
9ies
5lection
c night
7venth
5mail
6barrassing
6ergency
5ncoder
6d
7 #count
9percent
8all
9nd
8before
8i
9t
a's
8of
a #date
8result
8she
8the
bre
8we
8|
6emy
6gine
a was
aer
6trance
5rror
9 rate
9s
5stimate
5vening and
cbefore
cwith
c|
bs
8t
9 bus
6idence
5xam
6ception
6ec
8utive
d team
ds
7rcise
6hibition
6pensive
7iry
7ort
6tra
4face
7tory
6iled
8over
8ure
b rate
cwas
6ll
8back
7se
9 alarms
6milies
c had
dwere
9y
6ns
6rm
8er
as
6st
8er
6t
6ult
9 was
6x
5ear
7ture
b store
c{inner}
6e
7d
8 |
8back
7ling
7s
6rry
6west
5ibre
6eld
9 technicians
a{inner}
6fteenth
8h
6gure
as
6le
8 |
8s
9 were
7m
7ter
6nal
9 was
8nce lead
cpeople
c{inner}
7e
8s
7ish
6re
8 brigade
8wall
7m
8ware
7st
9 #count
bduration
aattempt
abatch
acall
aday
afortnight
ago
ahalf
bour
aline
ameeting
binute
bonday
dth
crning
anight
aof
c #date
apage
blace
aquarter
cestion
arehearsal
aschool
btep
athing
bime
bry
buesday
aversion
aweek
eend
ayear
a{served}
a|
6scal
6x
7ed
5lag
7ky
7me
6eet
6ood
8r of
a|
5older
7ks
7lowing
d #multiple
eyear
6nt
6od
7tball
6recast
8man
7m in
8al
9t
8s
8ula
7um
9s
6undation
9er
7rteenth
9h
a floor
bweek
5raud
9 {inner}
6ee
8lancers
8ze
as
7ight
6iday
a and
b|
6ont
9 desk
7st |
7zen
6uit
5ull
4gain
6me
6p
7 between
7s
6te
8 |
8s
8way
5eneral
6rman
5ift
5lass
6oves
5o
6al
6od
8 ones
9people
9{led}
5randmothers
7ph
6een
6ound
a |
as
b that
8p
9 was
bent
a|
9's
7wers
8th
5uard
9s
6ess
8ts
6ts
6y
7s
4habit
6il
6ll
6nd
8book
8lers
8over
8s
7g
6rbour
7d
8 way
8ware
c people
d{led}
7vest
5ead
8 nurse
9of
9{inner}
8er
7lth
7ring
7t
6lp
8line
6ro
5ill
6story
b |
6t
5old
7e
8s
7iday
bs |
6me
6nest
6ok
6spital
c's
cs
7ting
b company
6tel
9s
7line
6ur
8 and
9|
8s
7se
9 and
9holds
5undred
4ice
5dea
8 of
9to
9was
7ntity
c team
5mage
6port
5nbox
6cident
cs
6dex
7ustry
6fra
9structure
6sight
7urance
9er
bs
6take
7egration
cor
8rface
9nal
aet |
9preters
9views
6ventory
7oice
bs
c were
5sland
as
5t
6 department
4jam
6panese
5ob
7 and
7s
8 were
9|
6in
8t
5uniors
4kafka
5ey
7 |
7s
5ids
8 were
6nd
8 of
6tchen
bs
4lab |
7el
6dies
7y
8 in
6g
6ke
6mp
6ndlord
7guage
6ptop
6rger
9st
6st
8 #count
aduration
9day
9good
9of
ane
9person
9rack
9time
9week
9{led}
9|
6te
7ter
6unch
a of
bwas
6w
7yer
as
6yers
7out
5ead
8 and
8ership
8s
9 |
7flet
7rners
9ing
7se
9 ended
8t
6dger
6ft
6gal
6nding
6sson
a for
bi
cs
bwas
6tter
a |
as
b went
6vel
5ibrarians
ay
b was
b's
6cence
6ft
8 |
8s
6ght
9s
6mit
9s
6ne
8 and
at
9for
9in
9with
9|
7k
7ter
6st
8 and
9gets
9is
9of
9was
9|
8ening
8s
6ttle
6ve
5oad
8 on
9test
ds
9was
8ers
7ns
6bby
6cal
7k
8s
6g
7ging
7in
8stics
7s
8 and
9were
6ng
8est
6op
6ser
7s
7t
6t
7 and
6ud
8est
6wer
6yalty
b programme
5unch
4machine was
bs
c were
d|
7ros
6drid
6il
8s
7n
8frame
8tenance
6n
7 from
8in
8who
9ith
7aged
ament
ar
bs
7ual
6p
7 is
8was
8{led}
7ping
7s
8 team
6rch
7gin
7keting
6tch
9ing
7ter
6yor
9 |
5eantime
c |
6dian
6eting
b and
c|
bs
6mbers
7o
8ry
6n
6rchants
7ge
9 and
9r
6ss
8 was
8ages
6ter
9s
5iddle
a of
d #date
b|
6lk
6nister
ary
c had
c's
7ute
a |
as
6ssing
7take
b i
cwas
bs
5obile app
6del
9 is
9s
7ule
6ment
6nday
a and
bi
bwith
b|
7ey
9 and
aback
ais
aon
awas
a|
7th
9 and
aend
aon
a|
9ly
6od
7n
6re
7ning
b #count
cand
ci
dt
cthe
fy
cwith
c|
bs
6thers
7or
6untain
cs
5useum
4name
8 and
9in
9of
an
9|
8s
9 |
6tional
5earest
6ighbour's
ding
ds
6twork
b department
cpeople
cside
c{led}
bing
6w
7 model
8one
bs
9wner
8people
8{inner}
9led}
7er
8st
7spaper
6xt
8 #count
adate
buration
amultiple
9audit
9best
9day
9manager
aonth
brning
9one
cs
9pair
9quarter
9season
apring
atep
aummer
9thing
arain
9weeks
ainter
9year
5ice
6ght
9 before
aof
arun
ashift
a{inner}
9ly
b build
crun
9s
6neteenth
9ies
c |
7th
9 of
c #date
a|
5o
6 |
6de
6ise
9 |
6rm
8al
7th
6te
8book
8s
7ice
5umber
a is
bof
bwas
as and
c|
6rse
9s
a get
cot
bhad
bthere
4obvious
b thing
5dd
5ffer
7ice
a and
bin
cs
bwas
b|
7line
7site
5ld
7 contract
8database
8engine
8man
8one
bs
8people
8ranking
8system
8thing
9own
8version
8way
8{inner}
9led}
9served}
7er
8st
a one
5n
6 call
6boarding
6e
7 before
8for
9rom
8i
8on
8page
cr
9erson
8star
8that
c's
ae
aing
8who
b'd
cs
bse
9ith
7s
8 in
9that
9who
c'd
aith
6line
7y
8 #count
9thing
5pen
8ing
7ra
9tor
c's
cs
6posite
6s
6tion
a of
bto
as
b were
5rder
9 and
ahistory
aof
9ing
7inary
6g
7anisation
6iginal
5ther
9 #count
aand
achoice
aend
ahalf
cnd
aidea
bs
aleads
aone
d's
bption
aroad
ateam
es
awas
cy
a{inner}
bled}
bserved}
a|
9's
9s
a had
b|
5utage
a in
7come
b was
5ver
8ride
5wner
9s
ahip
4p
5 #label
5acing
7kers
6ge
8 came
9for
9is
9was
aent
aith
9|
8r
6in
7ring
8s
6nel
6per
9 list
awas
a|
9s
6rcel
as
7ents
7k
8ing
b app
7ser
7t
8 i
9which
8ner
8s
6ssenger
ds
8word
7t
8 i
6tch
9ing
7h
7ient
bs
6use
6y
7ment page
drovider
cstep
bs
7roll
b {inner}
5df
5eak
6n |
7alties
ay
7cil
7sion
6ople
a and
ct
bfrom
bin
bon
cver
bthey
bwent
dre
cho
e'd
cith
b|
6rmanent
8it
7son
a in
cs
bon
bwho
cith
b|
6trol
5harmacies
cst
es
by
6one
9 and
acall
es
adown
afor
ain
athe
bo
awas
bith
a|
9s
a in
b|
7to
9 of
9s
5ick
8 up
8ers
b on
cwere
7ture
b back
c|
bs
6ece
7r
6lot
9 with
9s
6n
6peline
c |
cs
5lace
9 where
7in
7n
8 and
9for
9had
9on
9to
9was
aith
9|
8e
8ned
ar
bs
9ing
8t
9 manager
7te
8form
c group
dteam
dwas
d|
7yer
as
b in
5oint
9 of
a|
9s
6licy
6or
6rt
8 of
6st
8ers
6wer to
5ractice
6e
7sident
8s
7vious
c manager
6ice
9 and
alist
aof
awas
a|
9s
8ing
7nt
9er
9ing
6oblem
b was
c|
7ducers
at
b manager
js
cowner
cpeople
cside
cteams
cwas
c{inner}
dled}
7gram
bme
d was
7ject
b was
7mise
b was
8otion
7per
8osal
7tocol
7vider
5ublic
9sher
d and
ds
6mp
6ne
6pils
6rchasing
4qa
5uality
b of
7rter
b after
dnd
cthe
c|
7y
6ery
7stion
c of
dwas
cs
d |
7ue
9 at
ahad
ain
bs
awas
bent
6ick
9 thing
away
7et
4racks
6dio
6il
8way
7n
8 with
9|
6mp
6nge
6te
7ing
6w
7 data
8logs
5ead
8er
as
b of
7l thing
7son
a is
ct
bthat
bwas
6build
6ceiving
8ption
dists
7onciliation
8rd
aing
ds
as
8very
7ruiting
6d
7esign
6ference
7und
as
6gion
aal
8stry
7ression
7ular
ator
d and
eclosed
ehad
ewould
d's
dy
6hearsal
6lease process
ctrain
cwent
6maining
7ote
6newal
6org
9anisation
6pair
7lay
8ica
7o
8rt
a was
aing
8sitory
6quest
8irements
6set
7idents
7t
8 and
9came
9was
8art
9urants
8ore
7ult
a the
bwas
as
b page
6tailer
7ention
7ry
6venue
7iew
a and
b|
6write
b went
5hythm
5iders
a were
6ght
9 amount
aone
9s
6sk
8 is
9of
9was
aith
6ver
5oad
8 |
8map
b and
6bot
9s
6ll
8back
8out
b i
cwas
6of
7m
8 and
9for
arom
9is
7t
8 cause
9of
6ster
6ta
8 is
9was
8tion
6ute
8ing
6ws
8 |
5ule
8 and
9book
9for
9in
as
9that
9was
9|
8's
a in
8s
9 are
aengine
6n
7 cost
8went
7book
bs
7ners
8ing
b cost
4safe
8ty
6ke
8 of
6lary
7e
8s
9 director
a{led}
6me
8 #count
9afternoon
as
9building
9call
9day
9evening
9for
9hour
9it's
9name
aight
9one
9page
aeople
brson
alace
9sheet
aize
9thing
aime
9way
aeek
9{inner}
aled}
9|
7ple
6ndwich
6turday
c |
6ve
8d
7ing
as
5can
8ner
bs
7ry
6ene
6hedule
cr
8ma
7ool
a bus
as
6ope
9 to
7re
9card
6reen
a off
breader
bwas
b{served}
b|
as
7ipt
5ea
7 |
7rch
7son
a and
bthe
b|
7t map
6cond and
cs
bbecause
bfloor
bhalf
bmonth
bof
d #date
cne
bpage
bregion
bsince
btime
bweek
byear
b|
7urity
c department
dpeople
dteam
d{led}
6ed
6ller
as
6mi
6nding
7ior
a {led}
as
7sor
7tences
6rvers
8ice
b was
bs
6ssion
6ttlement
6v
7enties
5hadow run
7pe
7rd
9ing
8e
9 of
9d one
6eet
7lf
9 and
a|
8ves
6ift
9 |
6oes
7p
8 and
9managers
9owners
9sold
ataff
9was
8pers
8s
9 could
ahad
ain
athat
7rt
9 form
aversion
7uting
7w
5ide
8 of
9|
6gn
8al
8s
6lence
6mulation
bor
6ngle
6ster
as
6te
8 was
9{inner}
8s
7uation
d i
ewas
6xth
6ze
8 of
5kiers
5lide
9 |
9s
7p
6ot
8s
9 went
7w
8 one
8er
9st
5mall
9 one
ds
ashops
ateams
a{inner}
bserved}
9er
ast
6s
5now
5ofa
7tware
c for
dthat
6lver
6rt
8 of
8ers
6und
7p
7rce
7th
5pec
7nd
6lit
6ot |
6readsheet
7ing
a after
bi
bof
bthe
b|
9t
5taff
9 meeting
7ge
7irs
a |
7lls
7mp
7nd
9 up
9ard
c and
dfor
din
dway
9ing
9up
7rt and
ai
aof
aup
a|
7te
9 of
9ments
8ion
b |
8us page
6eering
c committee
dgroup
7p
8s
6ock
7p
8s
7rage
b and
cpart
cteam
8e
9 managers
9s
8m
9 before
8y
9 is
a|
6rategy
7eam
aing
8et
a |
7ike
6udents
8io
7pid
5ubscribers
7titles
6ite
6mmer
a and
bbefore
bit
bthe
bwith
b|
6n
7day
a |
6permarket
7plier
c had
d|
cs
8ort
b agents
cdesk
cfolks
cpeople
ctooling
c{inner}
dled}
6rvey
5wimming
7tch
a is
bwas
b|
aes
5ystem
a for
4table
9 is
awas
a|
9s
9t
as
6g
7s
6il
6keaway
6lk
6nk
6pe
6riff
6sk
6x
7 office
7i
8s
5eachers
7m
8 and
9built
9came
9decided
aid
9found
9gets
aot
9had
9i
an
9looked
9made
aoved
9put
9sat
atarted
9that
aook
9was
ae
bnt
aould
9|
8s
9 that
awere
6ch
8 lead
8nical
6lephone
7lers
6mplate
c for
6nants
7th
9 of
a|
6rminals
d were
6st
8 fleet
aor
9is
9plan
9with
8ers
8ing
8s
9 by
a|
6xt
8book
5hank
9 you
6eatre
6ing
9 #count
aback
ahas
ai
b'd
cve
bn
bs
aon
athat
cey
bo
awas
be
bith
a|
9s
8king
7rd
9 day
aof
bne
aquarter
atime
a|
8tieth
d of
g #date
6reshold
ds
6ursday
c the
d|
5icket
a machines
as
b and
6de
6ll
8 and
9|
8s
6me
8 #count
9a
9i
an
at's
9of
9that
bey
ao
9went
aith
9|
8line
8out
8r
8s
9tamps
8table
7ing
6tle
5oken
6ol
8 |
8ing
8s
6p
7 #count
8of
8|
5races
7de
9 off
9rs
8ing
7ffic
b was
c|
7in
9 was
a|
9s
7m
7nsfer
9lation
cors
6ial
7gger
6ouble
6uckers
9s
7st
7th
9 is
5uesday
6nnel
6rbine
5v
5welfth
7ntieth
5ype
4ugliest
7y
8 one
cs
5nion
7t
5pdate
6grade
6load
5sage
6er
8s
9 of
6ual
9 thing
4valley
6n
7 |
7s
8 were
5endor
a had
bof
bsends
et
bwas
cho
b|
a's
as
6rsions
7y
8 first
6t
7o
7s
5ideo
6ewer
as
6llage
bs
6sitors
5oice
6lume
6te
5p
6 and
4wait
8 at
9came
9for
9went
8ing room
ctime
cwas
6lk
7l
8 and
9for
9in
9the
cre
9|
8et
6r
7d
8s
7ehouse |
ds
7m
7ning
7saw
6ste
6ter
6y
7 a
9nd
8i
9'd
9t
8that
9o
8we
8|
5eb
6dnesday
6ek
8 after
and
9before
9of
9|
8end
b and
cthe
c|
8ly
a review
8s
6st
6t
5hale
9 |
6eel
9s
6iteboard |
6ole
9 company
cuntry
adepartment
afleet
coor
agroup
anight
aof
brg
aproduct
ateam
bhing
bime
ayear
5iki
6nd
8ow
a |
as
7ter
a and
bbefore
bof
b|
6shes
5oman
7en
6rd
8ing
b |
8s
7k
8 of
9|
8s
9 council
9hop
7ld
7st
9 of
athing
5rite
9s
8ten
6ong
9 #multiple
aamount
aend
aplace
aside
athing
away
4yard
8 |
5ear
8 after
and
at
9before
9end
9it
9we
ahen
aith
9|
8ly
8s
9 and
ais
athat
5oung
9est
4zone
4{inner}
b and
dpp
dre
dt
cbecause
efore
ccame
en
dould
hn't
cdid
fn't
don't
cfirst
dor
cget
fs
dot
chad
es
eve
ci
dn
dt
ckept
dnew
clike
dost
cmeeting
con
dpened
dr
dwners
cquit
croom
dun
csaid
dee
ent
dince
do
eld
dtarted
eill
eopped
cthat
ee
fre
fy
do
eld
cwait
es
dent
ere
dho
f'd
dith
dould
c{inner}
dled}
c|
5led}
9 and
bre
bt
abefore
afrom
agot
ain
bs
aof
bn
awent
cre
bho'd
bith
5served}
c a
end
ere
et
dback
eefore
ey
dcame
fn
eould
ddid
gn't
eon't
dfirst
eor
fund
erom
dget
gs
eot
dhad
fve
din
es
dkept
dnever
eoticed
dof
dsaw
fy
eee
gs
fnt
etayed
fill
fopped
dthat
h's
fe
gre
gy
h're
eo
fld
dwanted
fs
eent
fre
eho
g'd
eith
eould
erote
3atre
7 <
3ir
5 #date
6<
6account
d manager
ds
7ds
7lerts
7nswer
7ppointment
6bags
7ook
a in
as
8ss
8x
6card
as
7hanges
8eckout
8ristmas
7offee
7to
6data
8y
7inner
8rector
7ocuments
8ing
6engineers
6failure
8milies
7eet
7igures
8le
as
8rst
b day
cmoney
fth
cpayment
cweek
8x
9es
7ood
6goals
7randchildren
6head
9ting
7omework
6insulin
8voices
6job
9 |
6last
a #count
7ead
7ife
8ne
8sts
8ves
6manager
8tches
7edicine
8ss
7ilk
7oney
b back
cin
e #duration
con
c|
8rning
6name
7eighbours
8w
8xt
7ight
7umber
cs
6office
7ld
7ne
7rder
bs
7wn
9 boss
apeople
a{led}
bserved}
a|
9ers
6page
8rcel
cs
9t
8ssword
7eople
7hone
bs
7ills
7lace
b |
7oints
7rice
8oblem
9ject
d lead
6refund
8lease
6screen
7earch
8cond
7hoes
7ide
7tock
8uff
7uitcases
8pport
d is
7ystem
6test
7hing
7ime
atables
7raining
6vp
6year
6{inner}
d |
7led}
7served}
e |
5s
6 <
7and
7was
7|
5…#
3m
4 #count
b {inner}
6duration
e |
6multiple
5<
5a
6 {served}
6bout
6ll
8 and
7one
6nd #count
9i
a'd
an
9not
9that
be
cy
9we
6s
6t
7 #count
6way
5back
6ecause
c a
7fore
b the
6ut
6y
5came
5did
6o
5each
6very
5first
a |
6or
8 #duration
9a
9the
6rom
9 the
5get
6ot
5had
8 ever
7s
7ve
5i
6 don't
6n
7 #date
8a
8one
8their
7to
9 a
6s
6t was
7's
5left
6ike
5myself
b |
5nobody
7ne
7t
7w
5on
7 a
8the
7ce
7e
8 by
7ly
6r
6ut
8 of
9|
6ver
5paid
5run
5said
6ent
6ince
7t
6o
7 i
8they
7mething
6till
7raight
5that
9's
7e
8ir
8y
7rough
c it
6o
7 the
7day
7ld
5until
6p
5was
6e
7nt
9 from
7re
6hat
7ich
7o
7y |
6ith
9 a
9out
6ould
a have
a've
6rite
7ote
a to
5{served}
5|
4selves
a <
bafter
b|
3n
4 #count
b people
cthen
c{led}
6date
7uration
5<
5a
6 {served}
6fter
6ll
8 of
6nd
8 i
9the
9we
5by
5came
9 the
5each
6very
aone
awhere
5for
5had
7ve
6e
7 went
7'd
5i
6 ask
aed
7built
7did
7found
7got
7had
7made
8oved
7proposed
8ulled
9t
7rang
7sat
9y
8et
8plit
8topped
7took
7went
8ould
8rite
9ote
6'd
8 ask
9go
9put
9take
9write
6n
7 #date
8the
6s
6t
7 came
8goes
8is
8was
9ent
7's
9 a
5my
5no
7thing
5of course
6n
7 the
8|
7e
7ly
5people
5so
7mebody
5that's
7e
8 company
9next
9others
9people
9rest
9second
9team
9vendor
9whole
9{led}
aserved}
8ir
8re
a are
bis
bwas
cere
a's
c a
dthe
8y
9 go
9're
6o
7ok
5was
6e
7 had
7'd
7nt
6hat
5you
8 pay
8'd
9re
5{led}
6served}
5|
4…#
3ory
6 <
3re
5 #duration and
6a
7fter
7lready
7nd
9 i
athe
dn
7re
9 #count
athe
7s
7t
8 #count
6because
d the
8fore
7y
6can
7ould
6ever since
ay
6fell
a from
7or
9 #duration
ayears
7rom
a the
6get
7ot
6had
9 been
agone
8s
9 been
8ve
a been
6i
7'd
7n
8 #date
9the
7s a
an
9now
9one
9that
be
7t
8 was
aent
8's
a a
6just
6must
6now
9 |
6on
8 the
8e
6since
b |
7o
7till
b |
6that
8e
9y
7ill
7oday
8o
6until
7sed
a to
6was
9 #count
aa
bnother
acake
ano
cbody
cthing
aone
atalk
bhe
cis
9n't one
7e
8nt
a from
f #duration
8re
a #count
ba
cbout
bi
blike
f #count
bnone
bpeople
bsome
bthe
b{led}
cserved}
7hen
8ich
7ith
a a
bthe
eir
aout
6yet
7ou
6|
5'd
7 be
a a
bno
aen
c a
6s
7 #count
8<
8a
9 box
budget
afreeze
alist
bot
apage
areview
bule
asecond
bize
bmall
atest
awhole
a{served}
9bout
d #count
9lso
aways
9n
aything
8no
a other
bway
athing
f left
aw
b a
8one
b thing
8people
8someone
8the
ais
8usually
8{led}
7…#
5/background/act
hdecide
hstate
6passive/react
9t/achieve
dt
bchange
bdecide
bstate
7erfect/state
7resent/act
estate
6would/act
cstate
5fore
9 <
5s
6 a
4mometer <
6stat
a <
as
3se
5 #duration
6and
7re
6days
a a
cnd
bi
ct
d's
bthe
b|
6people
c had
6things
6{led}
b had
c|
6|
3y
4 <
5accepted
7tually
6dd
6greed
6ll
7ways
b do
6nswer
6re
8 like
9not
9they
9|
6sk
8ed
a for
5both
7ught
6roke
6uy
5call
9 it
7me
9 back
7n
8 plan
9see
8't
6hange
b the
bd
c the
6lose
6ome
9 in
awith
7uld
a finally
bnot
bsee
an't
6ut
5delivered
6id
8 a
9it
9not
9the
9|
8n't
b ask
chave
c|
9t
6o
7 and
8not
8that
ae
8|
7n't
a ask
bcare
bfeel
bget
bhave
bknow
blike
bread
btell
chink
bwant
5even
5feel
7lt
6ind
7xed
a it
6ound
a #count
5gave
9 me
aus
6et
8 a
an
9it
9paid
9something
9the
cir
ao
6o
7 to
7t
8 a
9the
cir
brough
5had
8 #count
9a
9been
9changed
9never
ao
bt
9one
9put
9signed
9the
cir
ao
8n't
7te
7ve
9 #count
aa
ait
ano
ato
6ear
9d
a it
7ld
5just
9 didn't
bon't
5keep
7pt
6new
9 about
ait
7ow
9 it
a|
5left
7t
8 me
6ied
7ke
9 it
athat
9d
7terally
6ook
9 at
7se
8t
5made
9 it
7ke
6oved
6ust
5need
9ed
7ver
a ask
eed
bdo
bhave
bread
btest
fed
6ormally
7tice
bd
5only
6pen
9ed
5paid
6icked
6lan
9 their
6ress
7int
7omise
cd
6ushed
7t
8 a
9it
5read
9 it
8lly
6un
8 it
5said
9 it
athe
7t
8 on
7w
8 the
7y
8 it's
9|
6ee
8 the
7ll
7nd
8t
9 a
aus
6hip
9ped
7ould
b have
c|
6ign
9ed
7mply
b don't
7t
8 on
6old
6tand
a in
8y
9ed
7ill
a do
bhave
7op
9ped
5take
7lk
9ed
6ell
9 me
7nd
9 to
7st
6hey
7ink
7ought
c the
6old
9 me
athe
7ok
9 it
athe
6reat
5use
8 it
8d
9 it
ato
5wait
9ed
7nt
9 to
9ed
b a
dnd
cto
6ent
9 from
awith
7re
9 #count
aall
adoing
agetting
biven
ain
ajust
alosing
anot
aquite
areally
bight
astanding
cill
athe
bold
avery
awriting
a|
9n't
6ill
6on't
7rk
9ed
7uldn't
6rite
7ote
a to
4'd
6 <
7already
7be
9en
b told
8ought
8uilt
7changed
8ome
7done
7get
a a
8o
9ne
7had
a the
9ve
b to
7just
7let
8ost
7miss
7never
7paid
b for
8romised
8ut
7rather
7said
9y
8een
9nt
8old
7told
7written
5ll
7 <
8get
5re
7 <
8a
9ll
8done
8in
8like
8not
8on
a the
8paid
8still
8the
b ones
5ve
7 <
8a
8been
9uilt
8got
b a
8kept
8never
8put
8used
4/background/achieve
it
gchange
gdecide
greact
gstate
5could/achieve
dt
bchange
bdecide
breact
bstate
8nterfactual/act
kstate
5future/achieve
et
cstate
5passive/act
dchange
dreact
8t/achieve
ct
achange
adecide
areact
astate
6erfect/act
dchange
dreact
dstate
6resent/achieve
ft
dchange
ddecide
dreact
dstate
5would/achieve
dt
bdecide
bstate
2ick
3ef
3n
4 <
5|
4g
5 #count
7multiple
6<
6about
7gain
7nd
9 it's
athe
7t
6back
7ecause
8fore
c i
7y
6called
8me
6each
7very
6first
7or
9 me
7rom
6has
6i
7 did
9o
8got
8had
8took
7'd
9 do
8ve
7n the
7s
8 i
7t
6like
6now
6on
8 the
8ly
7ut
6that
a i
cs
a's
8ere
9y
a'd
7o
6was
9 switched
ato
7e
7hat
8en
8ich
7ith a
bthe
aout
7ould
7rong
b i
6you
6|
5's
5s
6 <
7and
7from
7i'd
8n
7on the
7that
8o
7|
5…#
4k
5 #count
6<
6a
7bout
b it
6everybody
6i
7 was
7'd
8ve
7n
7s
7t
8 was
8's
6of
8 it
6so
6that
a was
a's
c the
8e
6we
7hat
a i
bwe
7ith
5ing
8 <
9about
and
9of
9that
9|
5s
4…#
3rd
5 of
8 #date
7ne
6quarter
6week
6year
a |
6|
4tieth
9 <
aof
c #date
3s
4 <
5a
6s
5because
5company
5day
8 and
9it
9the
9|
5every
5for
8 #duration
6rom
5i
6n
7 #duration
8the
6s
7 a
9bout
8from
8how
8that
ae
8what
6t
5kind
5line
5on
7e
8 i
as
8's
5point
5team
6hat
7e
8y
7ing with
6ime
9 i
a|
6o
5up
5was
8 at
9in
9my
9the
9when
7y
6e normally
6hen
9 i
6ith
6ould
5year
6ou
5|
4/past/state
6resent/act
dstate
2ose
5 #count
c the
dwere
d|
7duration
6are
9 the
6customers
6days
6first
6get
6had
6in
6now
6people
c |
6reviews
6takes
7eams
7he
7ickets
6we
8re
a the
6years
6{inner}
7led}
b got
c|
7served}
6|
3ugh
6 <
7and
7it
7|
6t
7 <
8a
9bout
d it
emoving
8he
8i
9 was
9'd
9t
a was
a's
8of
a it
8she
8that
c was
ae
8was
9e
a'd
8|
7…#
4sand
8 |
2reshold
9 was
9s <
4w
5 <
6away
a the
6it
6out
6the
3illed
8 <
3ottle
8 <
8d
9 <
4ugh
7 #count
9duration
8<
8again
d the
9ll
9nd
8each
9very
8in
a #duration
bthe
9t
a and
bin
bline
bwith
b|
8my
8on
ae
9ur
8that
c page
ae
b #count
clist
csame
cwhole
bm
c |
9o
8us
8what
9ith
c the
cout
8|
7out
a <
7put <
4w
5 #count
6<
6away
a #multiple
bthe
6the
5ing
8 <
5n
6 <
7away
b |
7in
7out
a in
bof
b|
2umb
5 <
5s
3rsday
8 <
9and
9evening
9i
at
b was
b's
9night
9of
9the
9with
9|
8s
9 <
a|
1ick
4ed
6 <
5t and i
7in
7machines
7not
a a
8umber
7that
7|
6ing
9 <
6s
7 <
8about
9nd
8for
9rom
c the
8in
8went
c from
are
8|
2de
4 <
3y
2e
3 <
3d
3r
4 |
4s
5 <
2ght
5 <
2les
3l
4 #count
b in
6date
5<
5and
5now
5the end
6oday
5|
4s
5 in
2me
4 #count
b engineers
c{inner}
6duration
5<
5again
a |
6nd
8 i
at
9not
9they
9we
9{served}
6s
6t
7 the
5because
7fore
5each
5fell
9 from
6or
8 the
6rom
9 #duration
5i had
7was
8ould
6'd
6f
6n
7 #duration
8the
6s
7 that
6t was
7's
5like
5not
5of
6n
7e
7ly
6ut
5she
6o
7 i
5that
9 was
7e
8 {inner}
8re
a were
8y
6o
7 fix
8patch
8the
5was
6e
7nt
9 from
e #duration
6hen
9 i
6ith
5zone
9s
5{inner}
4d
5 it
4line
8 <
4out
7 <
7s <
4r
5 <
6and
5s <
4s a
7 month
7nd
6in #duration
6went
a down
6|
5tamps
4table
9s
4…#
3ing out
2n
3y
4 <
2pped
2red
5 <
6and
6{led}
2tle
5 <
6|
5s
6 <
1o
2 #count
9 #count
aa
bnd
bt
abecause
by
acustomers
aevery
afor
ai
bn
c #count
eduration
amaybe
aof
bn
br
c #count
bver
apeople
aso
athat
ce
awere
bhich
bithin
eout
a{inner}
bled}
bserved}
a|
4date
5uration
c and
et
dby
dfor
erom
dthe
d|
4money
5ultiple
c and
dof
dthe
d|
4percent
b and
cby
cwithin
c|
3<
3a client
6ompetitor
6ustomer
5different
5group
5new
5single
5{inner}
4bout
8 #count
aduration
amultiple
4dd
5mit
4gree
4ll
6 #count
7the
5most
4nd
5nounce
5other
a team
5swer
5y
6body
a |
6one
9 |
4rgue
8 about
5ound
9 #count
5rive
4sk
6 for
7if
7the
7what
9ere
9o
7|
3basically
c #count
4e
5 #count
7duration
6a
7bout
7sked
6done
6fair
7rank
6honest
6in
6patient
6rolled
6switched
6tested
7he
6wrong
6{served}
6|
5come
5d
5gin
8 with
5lieve
6ow
4lock
4oth
4ring
8 a
9the
4uild
8 a
9it
5y
6 a
7the
3call
7 and
8|
5ncel
5rry
8 it
4hange
5eck
5oose
9 between
4lean
8 up
7r
4ome
7 back
5unt
8 the
4ut
3deal
7 with
5cide
9 whether
5lete
6iver
a the
5scribe
6ign
6k
4ig
4o
5 and
6it
6over
6that
8e
9ir
6|
4raw
5op
3each
7 new
8of
9ther
5t
4nd and
7with
7|
5gineering
4very
8 new
9{served}
8body
c |
8one
4xplain
a the
co
3fail
5ll
4eel
5tch
4ight
5nance
6d
7 a
8out
6ish
9 |
5t
5x
6 it
7the
4orget
4reeze
3get
6 a
7it
7off
7the
8o
4ive the
8up
9s
4o
5 and
6back
7y
6for
6in
6on
7ver
6through
7o
6with
6|
4row
3hand
7 over
6g
5ve
7 a
9sked
8been
8it
8the
8|
4ear
7 it
5r
6 and
7with
7|
4ide
7 the
5m
6 and
7for
5re
7 a
5s
6 boss
7face
5t
4old
7 the
5w
4r
4urt
3i
4 think
4magine
4s
4t
5 and
6in
6|
5s
3join
4ump
7 in
5st
3keep
7 it
8the
4ill
4now
7 how
8that
3last
5ugh
4ead
6rn
8 that
be
9|
6ve
8 a
9it
9the
5ss
7 than
c #count
5t
6 me
7people
7the
am
7{led}
4ift
5ke
7 #count
5ve
7 with
4oad
5ok
7 at
8for
4unch
8 |
3maintain
b |
5ke it
8the
5nual
5tch
5ybe
4e and
6i
6that
6with
6|
5asure
5rge
4ind
4ove
7 him
8it
8the
4y
5 boss
6director
6face
6leads
6own
6team
6{led}
5self
9 |
3nearly
9 #multiple
5ed
5ver
5w
4il
4one
7 and
8in
8that
8|
5rmal
5t
6hing
5w
6 |
3offer
4nes
4pen
7 it
4rder
4ther
4ur director
7office
7{served}
3paper
5ss
5tch
5y
6 for
4hone
4ick
6ture
a the
4lan
5ease
4resent
7s
5int
5oduct
aion
d and
6mise
6ve it
4une
5sh
5t
6 a
7it
3raise the
4e
5ad it
5build
a the
5pair
6lace
a the
5search
5train
5write
4ide
5ng
4oll
7 back
4un
3save
7 a
5y
6 #count
7and
7i
8t
7so
9rry
7thanks
at
9e
8o
7yes
7|
4can
5hool
4ee
6 a
7it
7that
9e
7what
5nd
5t
4hare
5ip
5ow
5ut
4ignature
5t
4kip
7 the
4ome
7body
b who
7one
5rt
4pare
8 and
9|
5eak
8 about
9|
5lit
8 the
4tand
8 in
6rt
8 with
6y
5op
4upport
4wap
5itch off
3take
7 #duration
8it
8the
5lk
7 about
8to
4ell
7 me
8the
bm
8you
5st it
4hat
7 |
5e
6 #count
7agents
7backup
8oard
7cent
8hief
8ity
8lient
9oud
8ompetitor
9unter
8to
8ustomer
fs
7data
9y
8epot
9sk
8irector
8oor
8rivers
7end
9gineers
8xecutive
7first
7gate
7hall
8ead
8otel
7kitchen
7last
7merchants
8inister
7new
9xt
8ight
7office
8ld
8ne
8pen
8ther
7people
9rson
8lant
atform
ayers
8roduct
8ublisher
7regulator
8ight
7same
8econd
8upport
7team
8op
7users
7vendor
8p
7wrong
7{served}
6ir
6m
7 and
8first
8|
5ink
8 it
9that
6s
7 day
5ose
5row
8 the
4o
5uch
8 it
9|
4rain
5eat
5ust
8 a
5y
6 it
4uesday
5ne
4ype
3under
8 #count
aduration
amultiple
8stand
d that
gis
6o
4s
5 about
6that
6|
5e
6 it
3wait
7 #duration
8a
8for
8|
5lk
5nt
5tch
4hat
5ere
8 it
5oever
4in
6 |
5thin
4ork
4rite
8 a
9down
9it
9the
3you
6 |
3{inner}
4served}
b |
3|
2aster <
2day
5 #count
6<
6a
7nd
9 a
ait
athe
6every
6for
6i
7'd
7n
7s
7t
8's
6so
6the
9re
6what
7ith
6|
2gether
8 <
9and
c it
dthe
9every
9in the
9on
b a
9that
be
cy
9with
9|
8…#
2ken
5 <
5s
3yo
5 <
2ld
4 #count
5<
5a
6bout
a it
6nd
7yone
5each
9 of
6verybody
aone
5her
8 that
9what
6im
8 no
9so
9to
5in
5me
7 about
8he
8in
8nothing
8she
b'd
9o
8that
ae
8|
6y
7 director
7self
5no
7 one
7body
b |
5on
7 the
6ur
5the
8 #count
9board
9cfo
9other
9team
9{inner}
aserved}
8ir
8m
9 in
bt
aso
athat
awhat
a|
6o
5us
7 in
8she'd
9o
8that
ae
by
8|
5what
5you
4…#
2mas
5 and
5z
4toes <
3orrow
8 <
9|
2n
3e
4 |
3ight
7 <
2o
3 <
4and
4but
5y #multiple
4early
9 |
4fast
5or
4high
4i
5t's
4late
8 and
9for
9i
9|
5ittle
5ong
8 before
9i
9to
9with
9|
4many
5uch
8 in
9|
4now
7 |
4often
9 |
4polite
5roud
9 to
4quick
4slow
5oon
4that
6e
7y
4{served}
3k
4 #count
b of
c|
6duration
e and
ffor
finstead
fof
ftakes
ghe
go
funtil
fwhere
f|
5<
5a
6bout
a #duration
6ll
8 the
6way
9 from
ais
5from
9 it
athat
cis
5her
6im
7s
6ome
5is
6t
7 as
8down
8on
9ut
9ver
8to
8|
5me
7 #duration
8a
6y
5on the
7e
6ut
8 of
6ver
9 #count
athe
5place
5that
9 to
7e
8 #count
9cache
bll
aredit
9decision
9first
9incident
9last
9second
alow
9train
9{inner}
8ir
5until
a #date
6s
7 #duration
5with
4…#
3l
4 <
5and
5because
5for
6rom
5is
7 used
5that
5was
5|
4ing
7 <
8|
4s
5 #count
6<
6at
6group
6|
4…#
2p
3 #count
4and
7 i
4of it
7the
4the
4|
3ic
5 <
6|
5s
6 went
3…#
2re
4 <
3n
3onto <
2tal
5 <
6the
6|
5ly
5…#
2uch
5 a
7nything
e |
6|
5ed it
6s
5ing
8 the
3r
4 <
4nament
2wards
3er
3n
4 hall
5|
4s <
2y
3 <
4|
2…#
1race
5 |
5d
6 it
5s
6 <
4k
5 <
5ed
6r
7 <
5ing
8 <
5s
6 <
4tors
3de
5 <
6off
5rs
7 <
4ing
7 platform
5tion
3ffic
7 <
8was
9ent
8|
3il <
4n
5 for
6is
6on
6that
8e
7o
6was
6|
5ed
7 #count
8<
8on
8the
7…#
5ing
8 <
9|
5s
6 <
7in
7the
3m
4 |
4s
5 <
3nsactions
c <
5cript
as
b <
5fer
8 <
8s <
6ormation
5late
9 <
8ion
b <
clayer
8or
as
b <
5port
3vel
6 booking
6led
8r
9 <
9s
a <
bat
7ing
a <
6s
3y
4s
5 <
2easury <
4t
5 it
8 as
5ed
7 <
8a
8it
a as
5ing
8 <
5ment
9 <
3e <
4s
2ial
5 <
6with
6|
3ck <
3ed
5 #multiple
6<
6it
8 on
aut
6the
7o
6|
4s
3m
4 <
3p <
5that
4s
5 <
6a
2olley <
7s
8 <
3msø <
3uble
7 is
4sers
2uck
5 <
5ers
8 <
5s
6…#
3e
4 <
5and
3ly
3ro
3st
5 a
7nd
6no
6that
8e
6|
5ed
7 <
8a
8the
5ing
8 <
9the
5s
6 <
5…#
3th
5 is
2y
3 <
4again
4it
4the
5o
3ing
6 to
1ubes <
3s
2esday
7 <
8morning
8the
8with
c the
8|
7s
8 <
2lips <
2ne
4 <
5it
4d
5 <
3ing
6 the
3nel
2rbine
7s
8 <
3in
5 <
3n <
5it
5the
5up
4ed
6 <
7around
8way
b at
7back
7down
7into
b a
8t down
7off
a the
8n
8ut
a that
co
bwe
7the
7up
4ing
7 <
8up
4s <
6into
a a
6out
1v
1welfth
7 <
3ntieth
9 <
aand
aof
a|
2ice <
1ype
4 and
5because
5in
6t
5of
5|
4d
5 <
6and
6in
7t
6the
4s
5 <
4…#
3ical
7 <
8for
b them
8of
a them
8|
7ly
9 <
aa
ai
bs
bt's
aone
athe
awhat
cen
ayou'd
7…#
4ng
6 <
7|
3o
0ugliest
3y
4 <
5but
5one
8s
5|
1n
2aided
2believable
2clear
3omfortable
d <
2der
5 #count
c and
din
dso
dthe
dwhich
d|
7duration
f and
gfor
g|
7money
8ultiple
f a
gof
g|
7percent
e and
f|
6<
6a
7n
6it |
6me
8 and
9|
7y own
6other
6pressure
6the
5estimate
dd
e <
fthe
5ground
5neath
5performance
5rated
a <
5stand
a <
bit
bthat
dis
f you
b|
aably
aing
as
b <
7ood
a <
bfrom
bis
d that
bthat
f i
de
bwith
5…#
3id
3o
4 <
4ne
2easy
2fair
6 to
2ion
5s <
3t
4 <
4s
3versities <
9y
a <
2kind
3nown
7 <
2less
6 <
3ock
6 <
2plugged
9 <
3opular
3rofessional
e <
2read
2sure
2til
5 #count
c |
7date
b and
c|
6<
6i
7've
7t was
8's
6monday |
6now
9 |
6somebody
e has
7ummer |
6the
9 last
anext
9y
7oday
b |
5…#
2used
1p #count
9 of
apoints
4duration
4multiple
4percent
b |
3<
3a
4 small
5weekly
4fter
4gain
4nd down
7i
7the
an
4s
4t
5 #count
6the
3by
5 #count
7multiple
7percent
6a
6the
3for
6 #duration
7it
7the
4rom
7 #count
8about
6nt
3i
4n #date
8uration
6front
4s
4t
3on
5 a
6it
6the
5e
4ver
3so
3that
7's
5e
6 phone
6ir
6re
6y
4o
5 #count
7duration
7money
6it
6now
6the
3until
3when the
4ith
7 a
8one
8the
3|
2date
6 <
7and
7every
7in
7the
6d
7 <
8and
6s
7 <
2grade
7s
6ing
2load
6 their
6ed
6s
7 went
2on <
2per
2s
3 <
3et
5 <
3tairs
8 <
4ream
3…#
2time
6 <
1rgent
6 <
1s
2 #count
4duration
c to
d|
4money
3<
3a
4 cake
7rd
5photo
4bout
8 #duration
9the
4fter
4gain |
4nd
6 a
7the
air
ay
4t
3back
4ecause
5fore
4ut
3down
3every
3for
6 #duration
7the
4rom
3get
4ot
3had
5s
3in
5 a
6the
4s
5 that
4t
5's
3more
3off
4n
5 the
5e
3she'd
4ince
4o
5me
3that
7 the
7's
5e
6 wrong
6re
6y
7'd
4o
5 a
3was
6 that
4hat
5en
5ich
8 is
4ith
3{led}
4served}
3|
2able
3ge
2b <
2e
3 a
5nd
4for
4it
6 for
7with
7|
4now
4our
4that
6e
7 same
8thing
5o
6 this
4us
4|
3d
4 <
5a
5by
7 the
5every
5for
8 every
9the
5in
6t
7 for
5the
6o
7 ask
8be
a #count
cduration
alieve
8decide
9o
8eat
8fail
8go
8hide
8jump
ast
8leave
at
8need
8read
8say
9end
9it
8take
c #duration
alk
9hink
8wait
c #duration
5|
4…#
3ful
3less
7 <
3r
4 <
5error
4s
5 <
6and
6for
6get
7ot
6had
6in
6of
7n
6the
6were
7ho
6|
3s
4 <
5it
7 |
5our
5the
5|
2ing
5 it
8 |
6the
2ual
5 <
6thing
6|
5ly
7 <
8a
9bout
9t
8do
8happens is
8i'd
b say
9s
9t ends
a's
8that
ae
8{led}
7…#
1tc
2ility
2recht <
0vaccination
b <
2gue
2in
2lencia
3id
5 <
5ation
3ley
6s
3ue <
6|
5s
3ve <
2n
3 <
4|
3ished
4ty
6 <
7|
3s
4 <
5were
2riant
2t
3 <
2ult
5 <
1egas <
2ndor
6 <
7and
7changed
e their
7for
7had
9s
7of
7sends a
at
7they
7was
8ho
7|
6's
8 <
8…#
6s
7 <
6…#
2rdict
3ification <
6ed
3meer
3sion #label
8<
8and
8in
9s
8myself
8of
a it
8was
9ith
8|
7s
8 <
9one
4us
6 <
3y
4 bad
6ig
5clear
5first
5good
5happy
5kind
5little
5nice
5proud
a of
5well
2st <
2t
3 <
3o
4 <
3s
4 <
1ice
4 <
5president
2deo
5 |
5s
6 <
2ew
4 <
5that
5was
4er
6s
7 <
8got
8had
8in
8saw
8who
9rote
2ktor
2llage
7 <
7s
8 <
2rginia
2sibility
a <
5le
7 <
4on
6 <
4t
5 <
6a
6to
5ed
7 #count
8<
5or
7 <
7s
8 <
9in
9were
5s
6 <
6…#
1oice
5 <
6|
3d
2lume
6 <
7|
6s
4nteers
a <
2te
4 <
5|
4d
4s
5 <
2ucher
7 <
7s
8 <
1p
2 <
3and
6 i
3had
3in
3wanted
2's
2s
1ulnerability <
0wages
5 <
3on <
5s
6 <
2it
4 #duration
e and
ffor
f|
5<
5a
6nd
6t
5came
9 down
5for
8 #duration
9a
9it
9the
cir
cm
5in
5too
8 long
5was
8 #duration
6ent
9 from
5|
4ed
6 #count
8duration
g and
hfor
hon
7<
7for
a a
bthe
7longer
d than
7on
7too
a long
7until
6…#
4ing
7 #duration
h for
8<
8and
9t
8for
b a
dn
cit
cthe
fir
fm
8in
8meant
8on
8room
8time for
8was
8|
7…#
4s
5 <
6for
4…#
3ved <
2ke <
5up
7s
3ing
6 <
2lk
4 <
5around
5in
7to
5me
7 through
5on
6ut
6ver
5separately
5the
7rough
6o
7 the
5with
5|
4ed
6 it
7off
8ut
8ver
7past
b that
7the
am
b through
8o
7with
4ing in
4s
5 <
3l
4 <
5and
5in
6s
5of
5the
8re
5with
5|
4et
6 <
4paper
9 <
4s
5 |
2nt
4 <
5a
5it
5one
5that
7e
8ir
8m
6o
7 be
8hear
8know
8say
9ee
8tell
4ed
6 #count
7<
7a
8 bigger
8ll
8n
9d
7it
9 to
a|
7me to
7or
7that
b but
c|
9e
a new
8o
9 be
afix
ago
ahave
akeep
bnow
alook
aput
asee
atouch
await
7us
9 to
7|
6…#
4ing
7 <
4s
5 <
6a
6it
8 and
6to
2r
3 <
4room
3d
4 for
5sisters
5went
9 from
5{inner}
6served}
4s
5 <
3ehouse and
ain
aof
athe
a{inner}
a|
9s
a <
b|
9…#
3m
4 <
5and
5|
3n
4ed
6 <
4ing
7 <
8in
7s
8 <
3saw
6 <
3y
4 of
2s
3 #count
a a
cnd
bbefore
bengineers
bin
bor
bpeople
drsons
btickets
bwhen
b{inner}
cled}
b|
5date
9 and
6uration
d #duration
eand
fway
ein
elate
eof
fld
fut
e|
5money
6ultiple
d and
eof
5percent
c and
4<
4a
5 #duration
6bad
7ig
8t
7lack
6case
7hoice
6day
7ebate
7iscussion
6fair
7reeze
8iday
6good
6joke
6lady
7esson
7ist
7ong
8t
6man
7ess
7istake
6new
7ice
6one
6real
aly
7isk
6second
7mall
7teering
8rong
6time
6wednesday
6{inner}
7served}
5bout #duration
bmultiple
athe
5ctually
5dded
5fraid
a of
bto
6ter
5gainst it
6reed
a to
5ll
7 right
8switched
7owed
6ready
6so
8 a
9the
6ways
a the
5n
6 engineer
7option
7{inner}
6nounced
5round
a #count
5s
6hamed
6ked
9 to
7ing
5t
6 #count
8duration
8percent
7a
7the
4back
8 after
e #duration
and
at
9in
b #duration
9to
9|
6d
7 |
5ecause
6fore
6hind
6ing
6low
6tween
5illed
5orn
6ught
a in
5roken
7ught
5uilt
4cake
6lled
a customer
bin
b{served}
8ing
6ncelled
d |
6reless
5hanged
6eaper
b and
cthan
6osen
a because
5lear
9 that
6osed
a in
b|
7ud
5oming
7pleted
d in
cly
e their
6rrect
bed
5rashing
6eated
5ut
7 by
4dead
6cided
b in
cto
6leted
7ivered
5iscussed
d whether
7solved
d |
5o
6 we
6ing
6ne
8 by
9in
as
9the
9with
6wn
8 by
9for
c #duration
arom
d #count
9to
b #count
dduration
5rawn
9 up
6opped
b |
6y
5ue
7 |
6mb
4either
a that
5mpty
9 |
5nough |
6tirely
5ven
5xtended
4fair
6st
8er
5ine
8 and
9with
9|
7ished
c in
6xed
5or
7med
6und
9 that
5rankly
6ee
6om
5ull
6nny
4getting
5iven
9 back
aup
5oing
9 to
6ne
8 and
9by
6od
8 and
5reen
9 and
a|
4handed
6ppening
8y
9 with
6rd
5e was
6ading
6ld
6r
5iding
6m
6s
5oping
6w
5urt
4i
5 had
6was
7rote
5'd
5n
6 #date
9uration
7a
7charge
7it
7love
7my
7the
6troduced
5t
6 it
7was
4just
4kept
5ind
8 of
4last
6te
8 to
9with
9|
6unched
6zy
5eading
7rned
6ft
6ss
5ike
8 #count
aduration
9that
6ve
5ooked
a at
8ing
b at
conly
6sing
7t
8 in
9|
5ucky
4made
8 by
9for
9in
9to
6king
5e
6 who
a'd
7|
6ant for
ato
6rged
5ine
8 and
9i
a'd
9|
6ssed
8ing
b and
5ore than
6stly
6ved
9 to
a|
5y
6 call
7decision
8oing
7fault
7idea
7mistake
7own
7thinking
4naive
9 of
5ervous
6ver
6w
7 and
6xt
5ice
5o
6 wrong
6body
6ne
6t good
8happy
8my
8the
bre
7hing
b in
4of
6f by
8|
7ered
6ten
5kay
5n
6 #percent
7a
7every
7holiday
7leave
7me
8y
7offer
7the
6e
7 in
a #count
8of
9r
8thing
8{inner}
9served}
6ly
5pen
8 |
8ed
5ur
7 own
7s
8 |
6t
7 in
8of
5ver
8 #count
9and
9by
9|
4paid
8 back
6rt
8 of
8ly
6ssed
5icked
a because
5lain
7nned
b for
6eased
5olite
6ssible
c but
5referred
7tty
6omised
8oted
c to
7ud
9 of
5ulled
6re
8ly
6t
7 in
8on
8up
4quick
9er
7et
7te
4rather
5ead
8ing
8y
9 at
7lly
6built
6ckless
6d
6jected
6paired
7laced
c by
6sponsible
f for
6tired
6viewed
5ight
9 i
a|
5olled
a out
5ubbish
6n
7ning
b #count
4safe
8r
6id
6ying
5een
6nt
8 to
6t
7 up
5houting
7wn
6ut
8 down
5igned
6lly
6mple
9y
6tting
b in
5loppy
a |
7w
8 and
9|
8er
5mall
5o
6ld
8 in
9to
5plit
9 up
5tarted
6ill
6opped
6ruggling
6upid
5upposed
c to
6re
7prised
5witched
c off
4taken
9 because
adown
aout
7ing
a #duration
bus
6lk
8 of
5empting
6sted
a with
5hat
8 a
9i
a'd
9nobody
9or
9people
9they
9we
9{led}
aserved}
9|
6e
7 best
8data
8end
8first
8idea
8last
8manager
9istake
8network
aw
8one
aly
9ption
9ther
8plan
9roblem
8question
8reason
9ight
8same
9ituation
9tate
8thing
9rade
8week
9hole
9orst
9rong
8year
8{inner}
9served}
7ir
9 failure
amess
9s
a |
7m
7n
7re
9 in
athe
a|
7y
6inking
7s
6rough
b in
e #duration
8wn
a away
bout
5ight
5o
6 be
8uy
7do
7get
8o
7keep
7make
7put
7say
8witch
7wait
6o
7 late
8much
8polite
5ried
5urned
4ugly
5nder
9 #duration
5p
6 #count
7again
5s
6 |
6ed
7less
4vanity
a |
5ery
8 happy
9proud
4waiting
6s
5e
6ll
5hat
8 my
9the
6en
8 the
7ther
b to
5ith
8 a
9the
8out
5oken
6rking
7ried
7th
6und
5ritten
b by
cin
6ong
9 about
bnd
aby
a|
4you
7ng
9er
b i
c|
4{inner}
5led}
5served}
4|
3h
4 <
4ing <
3n't
6 going
c to
7my
7on
7the
are
7very
3te
5 <
6|
5d
6…#
5…#
3…#
2tch
5 first
6the
6|
5ed
7 #count
8<
8the
6s
5ing |
3er
5 <
6and
6|
2ve
4 #count
4d
5 <
6it
8 through
6through
4s
5 <
6of
8 #count
6|
4…#
2y
3 #count
a of
4<
4a
5nd i'd
4back
5ut
5y
4each
4for
4home
4i
5 do
5'd
5n
5s
6 that
5t
6 goes
7was
4of
6 doing
5ut
4round
9 |
4since
4that
6e
7y
5o
6o
4was
7 a
8to
5e
5ith
5ould
9 have
4you
4|
3s
4 <
5one
6ut
8 |
5to
7 go
5|
1e
2 <
3added
4greed
4ll
5so
5ways
4re #count
5gued
9 for
4sked
3background>0.02
h5
4egan with
4oth
5ught
4rought
4uild
8 it
7t
8 a
5y
3call
7 it
5me
7 down
8in
8to
5n
6't
5rry
4losed
9 the
4ould
8 buy
9do
9have
9patch
8've
8>0.02
c5
8n't
6nted
9rfactual>0.02
l5
4ut
6 over
7the
3decided
5livered
4id #count
7it
7that
9e
7was
6n't
5scussed
4o
5 it
6software
6the
5n't
8 know
9need
4ropped
3end
6 up
6ed
8 at
9up
4ven
3filled
5nished
b on
cthe
5x
6 it
6ed
8 it
9the
4ound #count
9it
9out
4uture>0.02
3gave
7 it
4enerally
5t
6 the
4o
5 to
5t
6 #count
7a
7back
8uy
7it
7the
are
8o
3had
6 #count
8percent
7a
8bout
8nnounced
7been
7gone
7in
8t
7like
7one
7p
8romised
7the
9is
8o
7{inner}
8served}
6n't
5nded
5ve
7 #duration
8a
8it
8kept
8one
4eard about
3just
3keep
7 the
5pt
7 #count
8the
4new
5ow
7 and
8of
3launched
b in
4earned
a is
bthat
5ft
5t
4ook
7 at
7ed
9 at
5se
6t
7 #count
9duration
8a
9bout
8i
8the
3made
7 a
8the
5ke
7 the
4erge
8d
4ight
8 have
4ove
7d
8 the
3need
7ed #count
5ver
4ormally
5ticed
5w
3only
4pen
7ed
9 on
4ught
8 to
4wn
3paid
5ssed
9 with
7ive>0.05
6t>0.02
b5
a1
a2
4erfect>0.02
e5
4refer
6sent>0.02
e5
d1
d2
4ut
6 a
7it
7the
3ran
6 the
4e
5ad
5covered
c #percent
5funded
5leased
5tired
a #count
4oll
7ed
9 back
ait
4un
6 the
3said
7 no
5t
5w that
5y
4ell
5nd
6t
7 it
5rve
5t
4hip
7ped
a #percent
bin
ct
bon
bthe
5ould
9 have
9've
6wed
4it
4old
4pent
5lit
8 it
4tart
8ed
a with
5ill
8 do
5ood
8 at
6p
7 |
7ped
4witch
9ed
b it
cover
cthe
3talked
9 about
5ped
8 out
4est
7ed
4hought
a about
4old
5ok
7 #count
8away
8from
8it
8the
4ried
4urned
9 it
3underestimated
8stood
4se
6d
7 to
3waited
5nt
4e
5nt
7 back
8for
9rom
8live
8on
8through
9o
5re
7 #count
9duration
8a
9bout
9ll
9sked
9t
a #count
8back
9ought
8doing
ane
awn
8in
8late
9ive
8on
9ut
8paying
8ready
8the
arough
4on
5rk
5uld
8 have
8>0.05
4rite
5ote
2'd
4 #count
5<
5all
8 been
7ways
5be
7en
9 losing
5do
7 differently
7ne
5go
7t
5had
7ve
9 been
ahad
5look
7st
5never
5shipped
6tart
4…#
3ll
5 <
6see
3re
5 #count
c engineers
d{inner}
6a
7t
8 #count
6back
6in
6the
3ve
5 <
6a
6been
6come
a to
6done
6got a
6had
6kept
a the
6learned
2/background
d/act
edecide
ereact
estate
3could
8/achieve
bt
9change
9decide
9react
6nterfactual
h/act
ireact
istate
3future
9/state
3not
3passive
a/act
bstate
6t
7/achieve
at
8change
8decide
8react
8state
4erfect
a/achieve
dt
breact
bstate
4resent
a/achieve
dt
bchange
bdecide
bstate
3would
8/achieve
bt
9change
9decide
9state
2ak
4ness
8 <
3rers <
4ing
7 <
3ther
7 <
8|
2b
3 {inner}
3site
2dding
7 <
7s <
3nesday
9 <
aand
a|
9s
2ek
4 #count
b and
che
ci
cthe
fy
cwe
c|
5<
5after
a |
6nd
8 i
at
9not
9the
cy
6s
6t
5because
7fore the
c|
6y
5for
5i
6n
6s
6t was
7's
5not
7w
8 |
5of the
6n
7 the
7e
8 and
9|
5rather
b than
5so
7mebody
5that
7e
8re
8y
6o
7 #count
8about
d #count
8none
8under
d #count
5was
6e
7nt
9 from
7re
6hen
5{served}
5|
4's
6 <
4end
7 <
8and
b on
cthe
8because
8i
9n
a #date
8of
8the
9o #count
8with
cout
8|
7s
8 |
4ly
6 <
7one
7release
9view
7|
6…#
4s
5 and
6|
4…#
2igh
5ed
7 <
8a
8that
5t
6 <
7of
3rd
2ll
4 a
6nd the
5but
6y
5he
5i'd
6n
6t
7's
5not
7w
5so
5that
7e {inner}
5we
6hat
6ith
5you
5|
2nt
4 <
5along
6nd
8 stood
6way
9 |
5back
9 and
ain
ato
7nkrupt
6y
5dark
6own
9 #percent
aand
aby
c #multiple
epercent
afrom
e #count
ain
alike
athere
bo
c #duration
5fine
6or
8 a
9the
6rom
9 #count
bduration
bmoney
cultiple
bpercent
aabout
f #count
bround
ai
alike
e #count
aone
aroughly
5home
9 and
awith
a|
5in
7 on
8the
8|
7to
9 our
athe
5live
9 and
abefore
ain
c #date
aon
a|
5off
6kay
6n
7 for
8like
6ut
8 and
9in
b #date
9on
9to
9with
6ver
5quiet
5really
7d
6ound
5the
8re
7rough
c #count
da
end
din
et
dthe
d|
6o
7 #count
9duration
9multiple
9percent
8a
8each
9very
8her
9im
8other
8see
8the
8under
7o
5up
7 #percent
8a
8by
a #percent
8from
8to
5well
9 |
6ith
9 a
ait
athe
9out
6rong
a |
4…#
2re
4 #count
b and
cengineers
cin
cof
dptions
cpeople
croads
cschools
cways
c{inner}
dled}
c|
6duration
6multiple
e and
6percent
5<
5able
9 to
7out #count
bto
6cross
6ll
7ready
6nd
7gry
6sked
a to
7leep
6t
7 #count
9duration
9percent
8one
5back
9 after
bt
ain
aon
6eing
7tter
6oth
7ught
6rought
c in
6uilt
5calling
6hosen
6losed
b in
6oming
8plaining
aete
7rrect
ced
5different
7scussed
6oing
a #count
bit
bthe
7ne
9 |
7wn
9 by
afrom
e #count
ato
c #count
6rawn
7iving
7opping
6ue
5even
5fewer
6illed
7nding
8e
8ishing
5getting
c #count
da
dthe
gir
6iven
a the
6oing to
7ne
9 by
a|
7od
6reen
5handed
7ppy
6eld
5i
6n
7 and
8the
5just
5kind
5late
9 and
6eaving
7ft
7t
6ike
9 #count
7ve
9 on
6ocked
7oking
c at
7sing
8t |
5made
6ine
6oved
a and
bover
8ing
5no longer
7ne
7t
5off
8 the
6n
7 it
8the
7line
8y
6ur
7t
8 of
an
6ver
5paid
7tched
7ying
b for
6eople
6honing
6leased
6romoted
6ut
8 on
5quiet
8te
5reading
9y
8l
7written
6ight
6un
5seeing
7lling
c again
7nt
9 back
7t
6hown
6itting
c there
6low
6old
7me
9thing
6plit
6tanding
d at
ein
ethere
7ill
a on
7uck
6upposed
d to
6witched
d off
5taken
8ing
7lking
6elling
6he
8 same
8re
8y
9 were
7rough
c in
9wn
b out
6o
7ld
9 to
7o
6urned
6yping
5under
a #percent
6p
7 #percent
7dated
5waiting
c #duration
dfor
don
7lking
6ith
6riting
c to
9ten
7ong
5{led}
a who
6served}
5|
4n't
7 <
8any
8sent
c home
4…#
2st
2t
3 <
2…#
1hale
5 <
6|
3t
4 #count
6duration
5<
5all
8 the
6n
7d
7noys
5bugs
9 me
5came
9 out
7n
6hanged for
6omes
7uld
a be
5did
8 i
9we
6o
7 i
8we
8you
5each
6lse
6very
a new
abody
aone
5gets
6oes
7od
9 looks
7t
5had
8 been
9happened
7ppened
d is
ewas
bs
c is
dto
dwhen
7s
7ve
6e
7 was
7'd
6urts
a the
5i
6 can
9rry
8hanged
7did
8o
7found
7generally
8ot
7had
an't
9ve
7keep
8now
7learned
7normally
7saw
8ee
7take
8ell
8hink
8ook
7understood
8sually
7was
8ould
6'd
8 change
9do
9got
9say
7m
7ve
9 come
alearned
aunderstood
6f
6s
6t
7 cost
cs
8did
9oes
8had
8showed
8taught
8was
9ould
5new
5one
8 sees
9would
5people
b do
5runs
5she
8 does
6its
6omebody
6tayed
b with
9s
a with
7uck
a with
5the
8 other
9team
9{inner}
aled}
aserved}
8y
9 are
adid
bo
cn't
ahad
aneed
eed
arun
atold
awant
eed
bere
9'd
b been
are
ave
7ose
6o
7 do
5usually happens
5was done
9happening
9wrong
6e
7 all
8call
ced
8did
9o
8got
8had
8learned
8see
8took
8understood
7'd
9 do
8ve
a come
7nt
6ill
6ould
a i
byou
5you
8 get
5{led}
6served}
5|
4's
6 broken
7going
c on
7left
7on
4ever
8 <
9comes
9it is
9they
9was
8's <
4sapp <
5oever
a <
b|
2eat
3el
5 |
5chair
a users
b{served}
5s
3n
4 #count
5a
6 date
7new
7{served}
6n
5he
5i
6 came
8ome
7get
7hear
7joined
7moved
7see
8tarted
7took
7was
6'd
7m
8 on
6t goes
8is
8was
7's
5one
8 of
6ur
5people
5she
6omebody
9one
9thing
e breaks
fis
5the #count
9new
9{inner}
aserved}
8re
a was
a's
8y
9 were
5you
5{led}
5|
4ever
8 a
9i
3re
5 #count
6<
6a
7ll
6before
c it
6do
8 i
6every
bbody
6he
6i
7 was
9ent
7'd
8ve
7n
7s my
7t
8 had
9is
9took
9used
9was
c #count
eduration
aent
8'd
a been
9s
6most
7y
6other
b groups
cteams
6somebody
6the
9 money
aprevious
athing
a{inner}
bserved}
9ir
9re
9y
a had
bused
bwere
a'd
c been
8is
7o
6was
7e'd
7ith
6{served}
6|
5's
5as
7 a
8the
5ver
8 <
9i
a go
5…#
3ther
7 <
8i
8the
b {inner}
by
9o
a buy
bmove
2ich
5 #count
6a
7ll
7re
6cost
as
6every
bone
6for
9 a
6got
6had
9 been
anever
8s
7e
6i
7 did
8had
8think
7'd
8m
7n
7s
8 #count
aduration
9a
9how
9just
9like
9still
9the
aypical
9what
8n't
7t
8 was
6makes
7eans
at
8ets
7y
6nobody
c had
6of
8 the
7ne
9s
6part
6runs
6saves
7he
7ounds
7tays
7urprised
6takes
7ells
b you
7he
9 {inner}
bserved}
9y
a'd
6used
a to
6was #count
aa
amore
anot
athe
9n't
7e
8 had
8ll
8re
7ould
b be
chave
b've
e been
6you
6{inner}
7led}
5/background/change
6counterfactual/state
6past/act
bchange
7erfect/act
7resent/achieve
gt
echange
edecide
estate
6would/decide
cstate
5ever
3le
5 and
6he
6i
7t was
8's
6the
9y
7o
6we
6|
5…#
3stle
7 <
3te
5 page
a |
5board
2o
3 approved
5re
5sked
9 for
4builds
6y
4called
8s
6me back
9from
6n
7't
5ome
8s
6uldn't
4did
7 not
7n't
5o
6es
8 that
8n't
6n't
4gave
5et
7s
8 the
5ot
4had
7 a
8been
8never
8paid
8the
9o
6s
7 the
9o
6ve
5ears
4is
6 going
6n't
4joins
4knew
8 the
6ows
9 the
4left
6t
5ike
6ve
5ooks
4needed
6ver
4only
5wned
7s
4picks
9 up
4ran
7g
5eads
9 the
4said
6y
7s
5ees
6nt
5hould
5igned
5peaks
5tarts
4talks
5he
7y
5old
4use
7 it
8our
8the
8us
7d
8 it
9to
7s
4wait
8s
6nt
8ed
a to
8s
9 to
6s
7 in
6tches
5ere
8n't
5ould
5rites
6ote
9 it
athe
4{served}
3'd
5 <
6asked
6been
6come
6had
8ve
a to
6left
6signed
6written
5…#
4s
5 <
6allowed
d to
6been
6got
6in
5…#
4ve
6 <
3/background/achieve
ht
fchange
freact
fstate
4future/state
4passive/act
creact
7t/achieve
9change
9decide
9react
9state
5erfect/act
creact
5resent/achieve
et
cchange
cdecide
3ever
7 comes
8is
a on
8leads
8was
8{led}
7's
9 <
aon
3le
5 <
6business
6company
8untry
6department
6first
7leet
8oor
6group
6job
6mess
7onth
8rning
6night
6of
8 it
9the
7rg
6product
6quarter
6region
6stack
6team
7hing
b was
7ime
a |
6valley
6weekend
7inter
6year
6{inner}
6|
5sale
9r
3m
4 <
5|
3se
5 fault
6job
3…#
2y
3 <
4a
5nd
4i
4not
7 just
4they
4we
6 were
4|
1ide
4 |
3get
3ow
5 <
5s
6 <
2fe
4 <
3i
4 |
2ki
4 <
5|
2ll
4 <
5be
5make
5not
5say
5tell
4ing
7 to
4…#
2n
3 <
4|
3d
4 <
5farms
5|
4ow and
7|
6s
7 |
3ner
4ing
3s
3ter
6 <
7and
a the
7before
7it
7of
9 #date
7the
7|
6s
7 <
6…#
2pe
4d
5 <
6the
4s <
2re <
4d
5 <
2ser
3h
4 <
5|
4ed
5s
2th
4 #count engineers
drrors
cfields
ckids
cminor
cowners
cpeople
cquestions
csellers
cwrong
c{inner}
dserved}
c|
6duration
e of
fto
f|
6multiple
e a
fof
fthe
6percent
5a big
ager
8roken
7clipboard
7date
8ead
8ifferent
8river
7full
7guy
7headset
7label
8etter
8ittle
8ot
9w
7name
8ew
8ote
bbook
8umber
7patient
8eer
8hone
8lan
7question
aue
7screen
8ingle
8mall
cer
8preadsheet
8topwatch
7team
9st
8hing
8icket
7{inner}
8served}
6ll
8 of
6n
7 apology
8offer
8{inner}
7d
7other
7y
8thing
5big
6oth
5cake
9 |
6hildren
d |
6offee
b |
5each
9 of
bther
6very
abody
aone
athing
5finance
c |
6ull
5her
8 own
9|
6im
8 and
9for
9one
9|
7s
8 team
6ow
6r
5i think
6t
7 because
8i
9n
8on
7s
8 own
5just
5kids
5legal
7ss
6ow
8 vision
5me
7 and
8from
8is
8|
6oney
7re
6y
7 #count
8daughter
8eyes
8leads
8name
8own
8phone
8{inner}
9led}
9served}
5names
6ew
6o
7 click
8notice
7body
b in
7thing
5one
8 of
9tap
9{inner}
7ly
9 the
6ther
6ur
8 own
5paper
7tients
6eople who
6hones
6izza
6roduct
c managers
d{inner}
6ushchairs
5real {served}
5slides
6ome #count
9body
9one
c from
9thing
6uch
9 a
5that
9 and
aone
a|
7e
8 #count
9answer
app
9bank
aig
cgest
9code
9date
airector
aoor
9engine
9freeze
9lead
aine
bst
9mobile
bst
9name
aext
9old
ane
ather
9paper
aeople
brson
ahone
aroduct
9reader
cson
bst
aight
9same
acreen
aecond
aupport
9team
bch
9word
arong
9years
9{inner}
aled}
aserved}
8ir coffee
bown
b{inner}
8m
9 and
afor
ain
aon
a|
8se
7is
9 way
6ime
5us
7 and
8for
8is
8since
8|
5what
9 we
7om
5you
8r
9 own
5{led} who
6served}
d and
e|
5|
4in
6 #count
8duration
g and
hin
hof
hrather
hthe
hwe
ihere
h|
8percent
7<
7the
a #duration
bfirst
bhour
bmonth
bweek
byear
4out
7 #count
8<
8a
9 rollback
asingle
atest
aword
9n
a owner
ay
bbody
bone
9sking
e a
gnybody
ione
f|
8being
d asked
8calling
8ever
c having
8having
e to
8it
a and
b|
8looking
8me
a |
8names
8one
b |
9pening
f it
8reading
f it
gthe
8so
8telling
f a
hnybody
jone
9he
bir
9o
8us
4…#
1obble
2ke
4 up
4n
5 up
6|
2lf
4 <
2man
5 <
6in
6who
9'd
7ith
7rote
5…#
3en
5 on
6who
2n
3 <
4since
4|
3't <
3der
6ful
2rd
4 and
5for
6rom
5i
6s
5that
6o
5which
5|
4ing
7 <
4s
5 <
6and
6|
3k
4 <
5and i
6t
5for
8 #duration
5in the
6s
5like
5of
6n
6r
5so
5that
7ere
8y
6o
5was
5|
4around
a <
b|
4ed
6 <
7at
7for
7in
7on
8ut |
7the
9rough
7|
5rs
4flow <
4ing again
9nd
8group
d was
8in
8with
4s
5 and
7t
6council
6for
6like
6now
6with
6|
5hop
8s
4…#
3ld
5 <
3n
3ried
7 <
4y
5 was
3se
5 <
6for
6than
a #count
bno
6|
5…#
4t
5 day
6of
6thing
6|
3th
5 #count
6less
6more
a than
6nothing
2uld
5 <
6also
a have
7sk
9 for
athe
6be
8 #duration
9a
9done
9in
9my
9the
aold
9wrong
8gin
7ring
b the
6call
7hange
c is
7ome
8st
7ut
6decide
7o
8 different
9is
at
9the
9|
6feel
7irst
8x
6get
7ive
7o
8 through
ao
6happen
8ve
a been
clocked
cought
bcome
dst
bdone
beaten
bgiven
cone
dt
bhad
bkept
bleft
cooked
bmade
ceant
cissed
bneeded
bshown
btaken
co
dld
6i
7 do
6just
6keep
7now
6leave
7ook
a at
8se
6make
a a
7ean
6need
8ver
b have
7ormally
8t
6only
a have
7pen
6pick
7ut
9 it
6rather
7ead the
7oll
7un
6say
9 is
bt's
7ee
8nd
7how
7it
9 with
7plit
7tand
9rt
b with
9y
8ill
b be
6take
a #duration
bit
bthe
8lk to
7ell
a the
7hen
8ink
6wait
7ork
7rite
b the
6you
5've
8 <
9been
d #duration
ea
equicker
ethe
fo
9cost
9eaten
9had
9just
9left
aost
9meant
9needed
9saved
9taken
e until
aold
8…#
5>0.02
95
81
82
83
85
5n't
8 <
9be
9do
b that
9give
9have
9say
5…#
3nd
5 <
1rist
5s
6 <
3te
5 <
6a
6back
7ecause
6down
a #count
bthe
bwhat
6in
7t
8 down
9on
9|
6my
6that
8e
9 decision
ascorecard
7o
8 the
6up
6|
5r
6s
5s
6 and
7the
4ing
7 <
8a
9nd
8from
8in
9t
8that
ae
9o
a us
8with
8|
7…#
4ten
7 #count
8<
8and
8by
a a
8down
8for
8in
a the
ato
c the
9t
8off
9n
8that
ae
9o
7…#
2ong
5 #multiple
6<
6about
b that
ee
7mount
c in
7nd
9 i
bt
athe
8swers
d dropped
7s
6because
7ill
as
b went
7y
6door
8se
6end
8tries
6fines
7or
9 years
6i
7'd
7n
8 the
8voices
7s
7t
6names
7umbers
6on
8e
9s
a were
6payslips
7lace
b |
7rices
6side
a of
8ze
7tatements
8reet
6the
9re
8ing
b |
7o
6was
9 the
8y
9 round
7e
7ith
7ord
a in
6you
6|
5ful
8 <
9fines
5ly
7 <
8blocked
5…#
3te
5 #count
c pages
6<
6a
7 #count
8filter
8little
8one
8page
8rule
8script
9mall
7gain
7n
6down
a each
cvery
bwhat
6him
9 a
6in
8 that
7s
7t down
9up
6me
8 that
6on
8e
6that
a her
bshe
bthe
8e
9 apology
acheck
afirst
alist
aproposal
arule
aspec
a{served}
9m
7o
8 all
9each
9me
9our
9say
9the
9us
6up
7s
8 a
9that
5…#
0x
1 <
2ray
0yard |
1eah
4 and
5i
6 should
7think
7was
6'd
6t
7 was
7's
5so
7 i
8the
ais
8what
aen
9ith
5that
9 was
9's
b the
7e
8y
5what
9 i
5|
3r
4 #count
5<
5after
a and
bthat
de
b|
6ll
8 #count
6nd
8 i
at
b's
9the
6t
7 #count
5because
7fore
b and
ci
dt
e'd
cso
cthat
ee
c|
6y
5earlier
c |
6nd
6very
a year
5for
6rom
5i
6'd
7m
6t
7 was
7's
5later
a the
5now
8 |
5of
6n
6r
6ut
5since
a |
6o
7oner
5that's
7e
8re
a's a
6o #count
5up
5was
6e
6hen
8re
7ich
6ith
9 the
5|
4's <
4ly
6 <
4s
5 <
6ago
7nd
7s
6back
7efore
6earlier
6i
7 used
7s
8 that
7t's
6now
6that
8ey
7o
6|
5…#
4…#
2lled
6 <
7at
4ow
6 <
2s
3 and
4but
4in
6 the
5t
6 was
4or
6 no
4so
4that's
6e
5o
6 a
4|
3terday
9's
b <
3…#
2t
3 <
4the
4|
1ou
3 #count
4<
4a
5bout
9 a
athe
5nd
5re
7 |
5sk
7 for
8me
8them
7ed
4break
5uild
6t
6y
4can
7 buy
8do
8see
9till
7't
9 |
7not
5ome
6uld
9 also
ahave
bear
asee
9>0.02
d5
4do
6 it
6n't
9 know
4everything
4find
8 out
6x
5uture>0.02
4get
7 a
8the
5ive
5o
4had
7 #count
6ve
8 #count
9the
ao
5ow
4i
5magine
5n
5s
4just
4keep
5now
4look
8 at
6se
8 a
9the
4make
6y
5ust
4need
8 a
9to
6ver
5ot
7hing
4only
5pen
4past>0.05
6y
7 for
5erfect>0.02
5resent>0.02
f5
e1
4say
5ee
6nd
5hould
a never
an't
7w
5ign
5omething
5tand
6op
4take
6lk
5hat
6e
6ink
5o
5ype
7ically
4wait
6nt
8 a
5ere
5hat
6o
6y
5ould
9>0.02
d5
5rite
4{led}
4|
3'd
5 <
6be
6get
6have
6see
6want
4ll
6 <
7have
4re
6…#
4ve
6 <
7got
a the
co
3/could
9/act
areact
7nterfactual
4future
a/achieve
dt
bstate
4not
4past
8/act
9state
5erfect
b/act
cchange
5resent
b/achieve
et
cchange
creact
cstate
4would
9/achieve
ct
astate
3ng
5 <
6manager
d i
5er
7 <
8i
8self
8years
8|
6st
3r
4 <
5app
5own
5{served}
4s
5 <
5elf
8 |
3…#
1usuf
5 <
0z
1 <
1one
4 <
5|
4s <
2o <
1urich
0{inner}
7 #count of
9duration
9money
8a
9cross #count
9fter
9ll
aso
9n
ad
b #count
cabout
ceach
dvery
ci
d'd
dn
dt
e's
cme
cnot
cour
cthe
fre
fy
cwe
dhat
c{inner}
dserved}
9pp
9re
9s
9t
a #count
ba
cn
bthat
de
8because
afore
e the
9oth
9ut
9y
8called
ame
an
b't
arry
9losed
9ould
d not
esee
etake
dn't
8did
b #count
cnot
bn't
9o
aes
cn't
aing
an't
8each
9very
8find
arst
d |
9or
b #duration
cit
cthe
aund
9rom
c a
8get
b a
cit
ctheir
bs
9o
aes
at
b a
cthe
fir
8had
b #count
cbeen
cgone
cno
ctheir
do
as
ated
ave
c to
9e
8i'd
am
9f
9n
a #duration
ba
cll
bleeds
bmy
bour
bthe
9s
9t's
8kept
9new
8like
cd
9ooks
ase
bt
8made
9ine
9ostly
8named
9eeded
axt
9o
a longer
abody
aticed
aw
8of
a mine
bthe
9n
a it
bone
cur
bthat
de
9pened
9r
9ver
c #count
9wner
ds
e who
8personally
9ress
9ut
8quit
8rather
e than
9oom
9un
8said
at
aw
ay
9ee
bs
ant
9he
9ince
at
9lept
9o
ald
aoner
9tanding
brted
byed
aill
aood
bpped
f phoning
8than
bt
c is
duse
c's
ae
b same
bmselves
bn
c and
bre
d got
d's
by
c have
9o
a the
aday
d and
ald
c us
aok
8under
d me
atil
9p
9se
bd
c to
8wait
cing
anted
e a
as
b the
9ent
c from
are
c back
dcalling
dgetting
dstanding
dwaiting
cn't
9hat
aere
aich
d is
ao
b are
ccan't
cuse
fd
b'd
d been
cs
9ith
c #count
da
dme
dthe
cout
9ould
d get
ehave
9rote
8you
8{inner}
9led}
9served}
8|
1led}
5 #count {inner}
7multiple
6a
7 year
7bout
7ctually
7lways
7n
8d #count
aa
ai
bt
aone
athat
ce
awe
7re
9n't
7s
8k
9ed
7t
8 home
9the
7way
6because
8fore
c i
7ut
7y the
6called
8me
a in
8n
9 look
9't
7hanged
7ome
8uld
b change
cpay
bn't
6do it
8n't
b get
6every
6find
8rst
b and
c|
7or #duration
athe
9give
d a
8und
b it
7rom
a #count
beach
6gave
7et
9 a
athe
dir
9s
a a
7o
8t
9 a
ain
athe
dir
crough
bo
6had been
athe
dir
bo
8s
9 to
7ear
ad
7ome
6i
7 had
7n
8 #duration
9a
9it
9my
9the
8to
a a
6just
6kept
7now
6learn
9ve
8ft
7ike
a that
7ook
aing
6made
a their
8ke
as
7ostly
6need
7ot
8w
9 |
6of
8f
9 the
7n
8 old
9the
8e
8ly
8to
7ur
8t
7ver
a #count
6paid
8y
7ut
6read
8member
8signed
6said
8w
8y
7ee
8nt
7igned
8mply
8nce
7lept
7o
7tanding
e in
9yed
8ill
8ood
b there
9p
aped
6the
9 same
9y were
8ink
8ought
7ogether
8ld
a me
8o
9k
a it
7yped
6under
7p
7se
9 it
9d
6wait for
aing
8lk
8nted
c to
8s
7e
8nt
a back
bfrom
8re
a getting
bsitting
ctanding
7hat
8ich
8o
9 are
acan
ado
cn't
ahad
aknew
alive
anever
asent
ause
9'd
b asked
cbeen
chave
as
ave
9se
7ill
8th
a a
bthe
ain
aout
7ould
b be
chave
b've
7rote
b in
6you
6{inner}
7led}
7served}
6|
1served}
8 #count {inner}
amultiple
9a
after
again
est
all
and
c a
dso
dthe
gre
gy
are
c told
bound
association
at
b least
conce
cthe
be
9back
aecause
bfore
f i
bgan
e to
aought
aut
ay
b name
cthe
9call
ded
bme
d back
ein
bn
c't
aould
e not
fpay
en't
h see
cncil
arying
9data
aid
c not
cn't
ao
bes
dn't
bn't
e get
aropped
cve
9each
arror
axperience
9feel
d it
bll
aind
cished
brst
aor
c #duration
dthe
bund
e the
iir
fwhat
arom
d a
ethe
9get
c a
dsomething
dthe
gir
dwhat
cs
d a
fn
ao
bt
c a
en
dhome
din
don
fe
dpaid
dthe
gir
frough
eo
9had
c #count
da
dbeen
dmoney
dno
dthe
gir
eo
dwaited
bs
bve
d their
ae
bar
dd
9in
b #count
dduration
ca
claw
deeds
cthe
bto
as
b a
cin
at
b was
9just
9keep
bpt
d their
9left
aibraries
bke
bst
bve
aook
d at
ded
f at
bst
9me
aoney
bre
bst
dly
bved
ayself
f |
9near
beded
bver
ao
b longer
bt
cice
fd
bw
c |
9of
b #count
ccourse
cthe
cweeks
cyears
an
b a
cour
cthat
ee
be
bly
bto
apen
ar
aver
d #count
9paid
bys
alatform
aortal
9quit
9read
bceived
bnewed
9said
bt
c in
bw
c a
dthe
gir
by
aee
c the
cs
bnt
d us
brvice
gs
ahe
aide
bnce
ao
b that
bmething
atand
eing
crted
cyed
bill
bood
e outside
cp
dped
g getting
hwriting
buck
9than
ct
be
c {inner}
cir
cre
e waited
cy
d get
d'd
ere
ao
b #count
bgether with
bld
d me
eus
bok
cls
aurned
9used
9wait
ded
f #duration
ding
g |
bnted
bs
c the
ae
bnt
d back
edown
efrom
bre
d being
ecomplaining
egetting
ein
eleaving
eon
esitting
ftanding
ewaiting
friting
dn't
ahen
bich was
bo
c came
dget
eot
dhad
duse
gd
dwas
eere
c'd
e been
ds
cse
aill
bth
d #count
ea
eno
eone
epushchairs
dout
aould
e feel
fget
fhave
fsee
e've
arote
e in
fthat
go
fus
9you
9{inner}
aled}
aserved}
9|
0|
0~#count acqui
atio
9dver
9gain
9lway
9ppro
8baker
9ecam
cu
afor
9igge
9oard
aoki
9ridg
aoth
9uild
8cance
bdi
arri
9enti
9hair
aild
aoic
9itie
9lick
ben
bni
9odeb
affe
alle
bum
amme
bpa
cl
ansu
bta
bve
9usto
8dashb
atab
9egre
aliv
avel
8emplo
9ngin
9rror
9veni
bry
8failu
amil
arme
9eatu
9ield
andi
9ligh
aoor
9orma
9reez
9urth
8gentl
9igab
9roup
9uest
8hospi
ause
8image
9nche
asid
bte
ater
avoi
8journ
9unio
8kilom
8label
adie
angu
arge
awye
9edge
8machi
atch
9egab
ambe
assa
9illi
assi
9odul
arni
8neigh
9obod
9umbe
arse
8offic
9pene
atio
9rder
agan
9ther
9utag
9wner
8parce
asse
cw
atch
bie
9eopl
9harm
9lace
9oint
assi
9roje
bpo
bto
9upil
8quest
8reade
afun
alea
aorg
apor
atur
avie
9obot
aund
bte
9unne
8sched
9easo
anio
bte
arvi
9hopp
9igna
aste
9mall
9omeb
9prin
9quad
9tate
bye
aude
ci
9ubsc
amme
9witc
8thing
aous
aurs
9icke
9oget
9rack
bns
bve
8upgra
8viewe
asit
8wagon
aiti
atch
9eeke
9inte
athi
2date
6 becau
9for
7every
7nobod
7peopl
3uration again
cltog
cttri
bbecam
fu
dfor
bcompa
custo
bearli
binste
blonge
bmysel
bpeopl
brathe
cunni
bshift
coone
bwitho
2multiple becam
bfinis
border
bpurch
bwithi
2percent again
abefor
acompl
afaste
apeopl
awithi
1a backu
5nne
5ske
4eaut
5tte
4icyc
5gge
5nde
5rth
4orde
5ttl
4ridg
5oke
4udge
5ild
5tto
3calen
5nce
5pac
5tal
4ella
5ntr
5rta
7i
4hanc
7g
7n
6rg
7t
5eap
6ck
5oic
4laus
5eve
5ien
6ni
5ose
5ust
4offe
5lle
5mmi
7o
6pe
7l
5nfe
7i
6su
6tr
6ve
5ord
5rne
6re
5unt
6rs
4redi
5iti
4ultu
5pbo
5sto
3dashb
5tab
4ebat
5cen
6is
5liv
5par
6lo
5sig
5vel
4iabe
5nne
5rec
5sco
7u
4ocum
5ubl
4rawe
7i
5ive
4upli
3facto
5ile
5llb
5mil
5rme
5the
4igur
5lte
5nge
6is
5rmw
5xtu
4lood
6ri
4olde
5rec
6ma
7e
4reez
5ida
6en
5oze
3garde
5tew
4rand
3handf
4eads
4idde
5sto
4ospi
5tli
3journ
3kerne
3lamin
5ngu
5pto
5unc
4edge
5sso
4icen
5sti
4ocke
5tte
3maint
5nag
6ua
5tte
4easu
5eti
5rge
5ssa
4iddl
5nut
5sse
7i
6ta
4onda
6th
5rni
5the
4useu
3night
4orma
4umbe
3paint
5rag
5sse
7w
5tie
5yro
4ensi
5rce
6ma
7i
6so
4harm
4ictu
5pel
4latf
6ye
5umb
4orta
5sit
6tc
7e
7i
4ract
5esc
5ici
6nc
5obl
6gr
6je
6mi
6pe
7o
6to
6vi
4ubli
3quart
3reade
7i
6ll
6so
5cep
6on
7r
5des
5fer
6un
5gio
5org
5pla
6or
5qui
5sta
7o
6ul
5vie
5wri
4itua
4ollb
7o
5tat
3sampl
5tur
4cand
5ree
6ip
4easo
5con
5nio
5par
5rve
5tti
4hado
6re
5opp
4igna
5mul
4ligh
5owe
4mart
5ile
4oftw
5lut
4pinn
4take
6nd
6ti
7u
5ick
5opw
5rai
6ic
6ok
4ubsc
5ppl
7o
5rge
6ve
4witc
4ynon
5ste
3table
4echn
5lep
5mpl
5nan
5rmi
5ste
4humb
6rs
4icke
4radi
6in
6ns
6ve
4uesd
3vendo
5rdi
4illa
5sio
3waiti
5rni
4eddi
5eke
7l
4heel
5ite
4indo
6ne
6te
4orki
7s
4ritt
3yearl
4oung
2band
4ra
3out askin
7every
7mysel
7peopl
7waiti
8heth
4ve
3roa
3sol
2ccen
5p a
8nd
7it
7that
5s and
7was
4or
5u
6 #count
7for
7had
7i
7manag
7on
7were
8ho
8ith
4ur
3hie
3kno
3qui
6 and
3ros
6 #count
7a
8ll
7by
7the
3tio
6 go
7i
4ua
6 and
7got
2dd peopl
4ed
4in
6 peopl
4re a
7form
3jus
3min
5t
3opt
6 as
7by
7for
7it
7the
3ult
3ver
6 got
4ic
5s
6 board
2ffec
3rai
6 that
8o
3ter
6 #count
7all
8nd
9oth
7becau
7every
7i
8'd
8s
8t
7relea
7that
9e
7we
2gain
6 #count
7a
7becau
9for
7every
7it
7last
7me
7some
7that
9e
am
7withi
bo
3enc
6 had
7that
9ey
7was
5d
5t
6 could
7the
3ree
6 and
7that
8o
2head
2irli
6 and
4po were
4ti
3sle
2larm
6 went
3ign
4ve
3l peopl
6lace
5switc
5throu
5weeke
6inte
4er
4ow
6 to
3mos
3one
6 becau
5g
4ud
3pha
3rea
6 and
7i
8n
7made
7paid
3ter
6 is
7was
4ho
4og
6 and
3way
6 a
8sk
7been
9gin
7comes
7do
7has
7keep
7like
7more
7say
8o
9met
8tart
7the
am
9oug
7write
2mate
3bul
3eri
3ong
4un
2n actio
5ddre
5fter
5genc
6ree
5irli
5mbul
5nswe
5polo
5ssis
5udie
6tom
5vera
4elect
5ngin
5stim
5veni
5xper
7or
4hones
4incid
6sul
6ven
7oi
4offic
5pini
6tio
5rdin
6gan
5utag
7si
4umbre
5nder
5pdat
3aly
3cho
3d adver
6fter
6naly
7oth
7swe
7ybo
6polo
5befor
7twe
6roke
8ug
6uyer
5calle
7nce
7rri
6hang
8rg
7eck
6laim
6ompa
9l
7rre
7uri
6usto
5delet
6oubl
6rive
7opp
5every
5facil
7ilu
7mil
7rme
6inan
8is
6ligh
6rank
5gener
7tti
6uest
5hardl
6ones
7use
5ignor
5label
6eade
7tte
6ogin
7oke
9i
7sse
5manag
7rke
6eanw
7mbe
8or
7rch
6isse
6onda
7stl
5neith
6obod
7rma
7tic
6urse
5offer
6rder
6ther
5paren
7sse
7tie
6eopl
7rso
6hone
6icke
6laye
6rocu
8du
8po
6ubli
7rch
5reade
6ider
7ght
5selle
6hopp
8ul
6impl
6omeb
7rte
6taye
6unda
7ppo
5tenan
6houg
6icke
6rade
8ve
6urne
6ypic
5under
6sual
5viewe
5walke
7nte
7tch
6hate
7oev
6ithi
4ro phone
3gle
4ry
3ima
3nik
4ou
6 it
7the
8o
5y
6 them
4ua
3oth #duration
7city
8ompa
7one
7proje
7round
7time
7way
7year
3swe
6 #count
7and
7but
7dropp
7for
7her
7it
7mails
7on
7the
am
8o
9o
7was
8ith
bi
3ten
3y chang
5longe
4bo and
7could
7else
7had
7that's
9ey
7which
4ho
4mo
6 and
7i
7that
9e
7witho
4on
6 and
7can
7else
7on
7that
7which
9o
4th
6 about
8nd
7befor
7down
7else
7i
8n
7new
8ow
7that
9ey
7with
4wa
6 and
7becau
7i
8n
7so
7the
ay
7we
5h
2part
3iec
3olo
6 and
3par
4le
5i
5y
4oi
6 a
8nd
4re
5o
6 a
8nyth
7by
7in
8t
7the
2rchi
6 group
7had
7on
7was
8ho
3e alway
5close
5polit
5simpl
6tand
3gue
6 for
7that
7with
5i
6 with
5m
6 was
3ith
3oun
6 #count
8duration
8multiple
7a
8nd
7us
3ran
4iv
6 #duration
7in
7now
7on
4og
3tic
5s
2s alway
4befor
4every
4nobod
4oppos
4peopl
5lann
4someb
8t
3ham
6 of
7that
3ide
3k befor
5mysel
4ed befor
7peopl
7wheth
4in
6 anybo
aon
7for
7me
7one
7the
7what
3lee
6 at
3ses
4ig
4um
6 that
2t anyth
5vera
4break
4check
6ris
4diffe
4easte
3tri
2udie
5o
5t
6 came
3sti
5r
3the
5o in
4om
4um
6 all
8nd
7i
8t
7or
7the
2vail
3era
6 #count
8duration
8money
7and
7for
7in
8s
8t
7of
7time
7wait
9s
8here
3oid
2wake
4rd
4y becau
3ful
1back becau
8for
6rathe
6withi
ao
5b
5e
5g
5l with
5w
3d revie
5ticke
4ge
4ly
3ked
5r
6 and
7chain
3nda
5w
4kr
4ne
6 and
3rbe
4el
4le
3sem
5s
4ic and
7i
5s
4ke
3tch
6 of
4te
6 and
2e asham
4bothe
4close
5orre
4hones
4patie
4sitti
5witc
4trans
4undon
3aco
4ts
4ut
6 and
3cam
6 #count
8duration
8multiple
7a
7one
7part
7the
5u
6 #count
8duration
8multiple
7a
8fter
8n
8t
7by
7he
7i
8'd
8f
8n
8t
9's
7more
9st
9vin
7nobod
7of
8n
9ce
9e
8ther
8ur
7peopl
7some
7that
b's
9e
an
ay'd
cre
9ose
7waiti
8e'd
8hat
8ith
bo
7you
4om
6 a
7how
7our
7part
7the
3dro
4si
4ti
3eke
4n adopt
7rgui
7skin
6copie
8unt
6defen
8let
8sig
6easie
6getti
6looki
6measu
6payin
6quick
6readi
7unni
6sayin
7endi
7itti
6takin
7elli
8ste
7hink
8rou
7reat
6waiti
7orki
3for
6 #count
8multiple
7a
8nd
9y
abo
ath
7black
8reak
7chris
7each
9ste
8very
7had
8er
7i
8've
8n
8t
9'd
as
7lunch
7me
8idni
8y
7none
9on
9t
7one
7sayin
8he
8igni
8omeb
8umme
7that
9e
air
ay
b'd
cre
8o
7us
7when
8ith
7you
3gin
6 i
7to
7with
3hin
6 him
7it
7my
7on
3ing
6 polit
3lie
6 #count
7a
7i
8n
8s
8t
7my
7our
7that
9e
ay
7us
7we
4on
6 to
5w
4ts
3nch
4ea
3rge
4th
3sid
6 the
am
3tte
6 at
7by
7model
7one
7than
9ey
8o
4we
6 a
7them
2icyc
3dde
3g butto
5scree
4ge
6 clien
9ust
7machi
7one
7serve
7than
3ll dropp
5e
6 by
5i run
5s
3nde
6 the
4ne
3rth
3t asham
5becau
5faste
2lack scree
4de
4me
6 for
7the
4nk
3eed
3ind
6 custo
3ock
4od
6 resul
3uet
4nt
2oard
6 for
7pass
4ts
3die
3ile
3lte
3nus
3oke
5i
6 and
7dropp
7engin
7in
7syste
7went
9re
5k
5l
5s
4ts
3rde
4in
6 and
4ro
3ss wante
3tch
4h floor
6optio
5e
6 me
7to
4tl
5o
3ugh
6 and
7by
7from
7in
8t
7us
4nc
2ranc
6 and
7in
7with
5d
4ss
4ve
4zi
6 and
3eac
5d
5k
6 #count
7for
7the
7went
5t
3idg
6 and
7call
7i
8s
7was
8ithi
4ef
4ga
4ll
4ng
6 me
3oad
4ch
4ke
6 it
4ug
6 a
7the
air
7us
3uno
2uddy
4ge
6 in
7line
7of
7so
3ild
6 a
8nyth
8re
7for
8rom
7on
7the
8o
9ok
7was
8ent
9re
3lk uploa
3mps
3nch
3rne
5i
5s
5t
4st
3s compa
4ie
5n
6 lines
3t every
5hones
5nobod
5reall
4to
6 at
8way
7becau
7for
7in
8s
7now
3yer
6 in
4in
6 a
7the
2y anyon
5skin
5utum
4break
4chris
5ount
4desig
4easte
5veni
4frida
4himse
4itsel
4midni
5onda
6rni
5ysel
4peopl
5rodu
4quart
4readi
6gio
4satur
5omeb
8t
5prin
5umme
6nda
4thems
6urs
5uesd
4wedne
5hoev
1cabin
3che the
3kes
3lcu
4en
6 and
8s
7every
7first
8or
7in
8s
7now
7of
4l centr
6engin
5e #count
7a
7back
8y
7custo
7got
7her
8im
7i
8n
8t
7my
7off
8n
8ur
7the
air
8o
7up
8s
5i
6 the
7us
5s
4me
3me throu
7oget
4ps
3n expla
4't
6 expla
4ar
4ce
6 after
7it
7my
7that
9e
7which
4di i
5l
4no
6 do
4te
5o
3pac
4pe
6 the
4ta
5c
3rd payme
5h
5s
4ed
5e
6 i
5f
6 with
5l
6 and
5t
4ou
4ri
6 a
7my
7on
5y
6 aroun
4ve
3tal
6 data
4ch
6 mysel
4eg
3ugh
6 #count
7it
4se
6 becau
7it
4ti
2eleb
4la
3men
3nte
5i
5r
6 and
7one
7was
5s
3rta
5i
6 and
7in
7on
7was
2hair
6 the
4mb
4nc
5g
6 #count
7a
8fter
8nd
7by
7calen
7from
7go
7has
8is
8ow
7i
8n
8s
8t
7of
8n
8ut
7reque
7that
b's
9e
air
am
7went
9re
8ith
bo
5n
6 and
7manag
4rg
6 #multiple
7for
7peopl
7went
9re
5i
5t
6 and
4se
5i
4ts
3eap
6 by
7phone
7than
8o
5t
4ck
6 again
8nd
9yth
7by
7each
8very
7for
7is
8t
9's
7on
7the
4er
3ief
6 execu
4ld got
7in
7were
3oic
6 a
7betwe
7i
7to
7was
5r
4ke
4os
6 a
8nd
7betwe
7the
4se
6 becau
3ris
6 and
7week
3urc
5n
2ircl
3tie
5z
2laim
6 app
7handl
7throu
4pp
4us
3ean up
5r
6 in
7the
4rk
6 had
4ve
3ick
6 and
7throu
4en
6 a
7get
8ot
7in
7who
4mb
4ni
6 for
7in
7that
7were
3ock chang
4se
6 a
8t
7for
7in
8t
7on
7that
9e
8o
5i
6 the
5u
4th
4ud
6 provi
7stora
3ums
4st
6 #count
7and
7in
7with
2oach
4st
4ts
3de becau
6revie
5b
5d
5s
4in
3ffe
6 i
7machi
7with
3ins
3lla
5e
6 in
7the
4ou in
7of
4um in
8s
3me befor
6throu
5s
6 befor
4fo
4in back
7down
7from
7out
7up
4me
5i
6 and
7for
7to
7with
5s
5u
4pa
6 a
8nd
7becau
8ough
7does
7each
8very
7had
9s
7in
8s
8t
7job
7now
7that
9e
ay'd
8o
7was
8e
8ide
9th
5e
6 in
7with
5i
5l
6 about
8nd
7dropp
7fell
8rom
7in
8s
8t
7of
8n
7so
7that
9e
air
ay
8o
7went
8ith
5o
5r
5u
3nce ticke
5l
4fe
6 and
7that
5i
6 in
7mail
5l
6 was
5u
4ne
4si
6 a
8nd
7but
5u
6 in
7the
7who
4ta
6 in
5e
5i
5r
6 becau
9twe
7ended
7for
7had
7in
7room
7templ
9st
8hat
8o
7was
8itho
8ould
4ve
6 the
7was
5i
3oki
5s
4rd
3pie
6 by
7from
7it
4yi
3res
4ne and
4po
4re
6 and
7befor
7in
8t
7the
3st nothi
5l
5s
3uld
6 actua
7chang
7eithe
8xpla
7final
8ollo
6've bough
4nc
5t
6 #count
8duration
7and
7by
7first
8or
7had
9ve
7in
8t
7manag
7offer
8n
7the
ay
7went
9re
4ra
6 to
5i
6 in
5s
6 and
7every
7they
5t
3ver
6 for
7the
7up
3war
4bo
2rane sched
4sh
6 at
7went
4te
3eat
4di
6 card
4ep
4ws
3ied
5s
4te
5i
3ook
4ss out
3ude
4el
4sh
3yin
6 in
2ultu
6 is
3pbo
3rbs
4se
4ta
4ve
3sto a
8re
7befor
7can
8ompl
9uld
cn't
7data
7for
7get
8ot
7had
7in
8s
7mysel
7of
8ver
7platf
7saw
8topp
7the
8o
7wait
8ere
8ho
8ith
8rote
3tov
6 was
4ti
6 the
2ycle
5i
1daily
6 check
4ri
3mag
3nge
3res
3shb
6 for
7that
3ta befor
6centr
7ontr
6offic
6peopl
7latf
7rote
6quali
6scien
6wareh
5b
6 and
7in
7peopl
7was
5s
4e befor
6witho
5s
3ugh
6 was
3y becau
7for
5nobod
5witho
4's
4li
6 savin
4s witho
4ti
2eadl that
4f viewe
4le
4re
3bat
4ri
4ug
3cen
4id
6 again
7for
7in
8t
7on
8ver
7that
8o
7wheth
5s
6 i
8'd
7log
7to
7was
4ks
4li
6 at
3epe
3fau
6 for
7in
4ec
6 in
5n
6 a
7it
4in
6 of
3gre
6 in
3lay
4eg
5t
6 #count
7a
8nd
7every
7is
7on
7them
4iv
6 a
7compa
7fell
7in
8t
7so
7the
7went
8ith
3moe
5s
3nie
6 it
4si
4ta
5e
5i
4ve
3par
6 had
9ve
7now
7that
8o
7which
4en
6 on
4lo and
4th
4ut
6 wante
9s
3scr how
4er
4ig
6 a
8nd
7by
7for
8rom
7in
8t
7on
7revie
7syste
7that
9e
7wante
4k peopl
5s
3tec
3vel
6 and
4ic and
2iabe
4ly
4ry
3cta
3d nothi
5somet
4n't answe
8bothe
8deliv
8liste
8notic
8under
5t
3ese
3ffe
6 i
8'd
8s
7now
7since
8o
5i
3ges
4it
6 and
3nne and
4os
3ppe
3rec
6 and
8t
7befor
7for
7he
7i
8n
7mysel
7of
7who
4ty
3sag
6 on
7with
5p
5s
4ch
5i
5l
5u
6 was
8heth
4he
5w
4ks
4pa had
7in
5e
5u
4se
5o
4ta
5r
6 in
3vis
3wal
2o anoth
6yth
4diffe
4nothi
4other
3cto
4um
6 and
7is
7was
8ere
3esn
6't answe
3ing
3mai and
3n't
6 appro
7belie
7revie
7under
4at page
4e befor
3ors
3ubl
6 booke
bi
7charg
7payme
4gh
3wn becau
5l
6 the
5s
5t
6 in
2raft
6 the
4gg
4in
4ma
4wi
5n
5s
3eam
3ied
4ft
4ll
4ve
6 #duration
7at
7could
7get
8ot
7had
7stopp
7they
7were
8ould
5i
6 to
3opp
6 #percent
7a
7becau
8y
7from
7it
7off
8ut
7that
9e
8o
5s
4ve
4wn
2ubai
4li
3lle
3mpe
3pli
6 were
3rin a
2ying
1each autum
6chang
7ount
6desig
6eveni
6frida
6minut
7onda
6newco
6perso
6quart
6relea
6seaso
8rvi
7prin
7umme
3rli
6 and
7i
8f
8n
8t
7than
7years
5y
6 becau
4ni
4th
3sie
6 to
5l
4te
6 the
3ten
4in
2dits
2ffec
2ight
3the
6 that
8o
7way
8e
2lect
6 was
4va
5e
3se becau
5w and
2mail
3bar
4ed in
3plo
6 had
4ti
5y
2ncod
4ry
3d befor
5resul
4ed
4in
3emy
4rg compa
3for
3gin
6 #count
8duration
7all
8nd
8t
7by
7from
7had
9ve
7in
8s
7manag
7of
8n
8r
7so
7then
are
c's
8o
9day
7under
7was
8hat
9o
8ith
4li and
3joy
3oug
6 for
7i
7to
3ter
4ir
6 and
7on
7their
4ra and
2piso
2quip
2rror
6 went
9re
2scal
5p
3say
3tat
4im bills
2urop
2ven apolo
6notic
5i
6 #count
7all
8nd
7befor
7every
7for
8rom
7i
8n
8t
7not
7of
7so
7the
ay
7we
8ith
5l
5t
6 the
4r havin
6looke
5y
6 #count
8duration
8multiple
7about
8fter
8gain
8lso
7back
8ecau
9for
8ranc
8ut
7can
8erti
8omes
apa
bl
9ntr
9uld
7desig
9vel
aic
8own
7else
b's
8ngin
8xcep
9pec
7farme
7gets
8ot
7had
9ndo
9s
9ted
7inclu
8s
7just
7knew
9ows
7launc
7machi
9nag
8eeti
8onda
9rni
7new
8ow
8umbe
7on
9e
8r
8ver
7plann
8rodu
aje
7quart
9est
7relea
9por
9vie
7scree
8easo
9con
9rvi
8ince
8o
8prin
8take
art
8unda
8yste
7that
9ere
9rou
9urs
8icke
8o
8uesd
7waits
9nte
bs
9s
8e
9nt
8ho
8itho
8rite
3ide
2xact
6 #count
7the
7when
4mp
6 of
7the
5s
3cel
5p that
9e
4ha and
3ecu
6 team
4rc
3it inter
3pec
6 me
7to
5n
6 and
5r and
7in
7that
4ir
6 dates
4la
6 a
7how
7it
7that
9e
8o
4or
6 by
3ten
6 by
7to
4ra
1facil
4to and
7of
3ile
6 #multiple
7and
7deliv
7i
7on
7payme
7the
8o
5i
6 for
5o
5s
5u
6 are
7from
7on
7rate
7was
8ent
4r enoug
5l
4th
3llb
5e in
5s
4se
6 decli
3mil
6 and
8t
7from
7got
7had
7in
7on
7they
7were
8ho
8ith
4ou
3ncy
4ta
3res
4me
6 get
8ot
7had
7in
7were
8ho
5s
3shi
4te
6 and
7but
3the
3ult
3vou
2eare
4tu and
7that
9ey
7work
3der
3edb
5i
5s
4li
5s
3rri
5y
3sti
3ver
3w peopl
5secon
4er
5s
2ibre
3cti
3eld techn
3fth
3ght
4ur
6 were
3le becau
6witho
5d
5r
4le
4te
6 and
7in
8s
8t
7the
3nal
6 i
7outco
5n
6 lead
7partn
8eopl
7syste
7wante
4d peopl
5i
6 inste
7out
7the
5s
4ed
6 altho
5s
4ge and
4is
6 #duration
7a
8nd
8t
7by
7in
8t
7the
air
7with
3re briga
5d
5s
5w
4in
4ms
5w
6 and
7updat
7witho
4st
6 attem
7becau
7lesso
9tte
7meeti
8inut
8onda
9rni
7nowad
7payme
7quart
9est
7rathe
8ehea
7schoo
9ree
7thoug
9urs
8uesd
7versi
3she
5i
3xed
5s
4in
6 the
4tu
2lagg
5s
4me
4sh
5k
4ts
3eet
3igh out
4pp it
3ood
4ri
4ur
4we
5s
3u seaso
2ocus
3lde
6 and
7into
7that
4ks
4lo
6 #multiple
7in
7one
7sprin
7the
7up
7year
3nts
3oli
4tb
3r anoth
7yth
5chris
5dinne
5easte
6very
6xamp
5hirin
6ospi
5machi
6onth
6ysel
5nothi
5peopl
7rmi
5quali
5reaso
7vie
5schoo
6omeb
9o
9t
5train
5whoev
4bi
6 it
4ce
5i
4ev
4ge
6 that
5i
6 a
7me
5o
6 that
9e
4m lette
5a
6 and
7for
7is
7plan
5e
5s
5u
4th
5n
6 and
5u
4um
4wa
6 and
7becau
7it
3und
4rt
2rame it
4nk
6 and
7the
ay
4ud
3ee sessi
5d
5z and
7is
7on
4ig
4nc
4sh
3ict
4da demo
7eveni
7in
8t
9's
7morni
7now
7on
7so
7the
8o
7witho
4en
4gh
3om aroun
6befor
7razi
6consu
6engin
6marke
7emor
7onda
6nearl
8two
6outsi
6rough
6slide
4st
4ze
3uga
4it
2ull baske
6rewri
3nct
4de
5s
4er
4ne
5y
3rio
4ni
3tur
1gambl
4es
3p betwe
3rba
4de
6 centr
4et
3te syste
5s
5w #count
2dans
2ener
6 do
7i
7you
4tl
6 wrote
3oco
3rma
3t bette
5nothi
5someb
9t
5throu
4s bette
6hande
6promo
6revie
4ti
6 #count
7a
7in
7our
7the
air
2hent
3ost
2ifts
3rls
3ves
4in him
7the
7up
2lass
3oba
4ve
2o aroun
4looki
4throu
3es throu
3ing
6 throu
7witho
3od examp
6peopl
7roje
5b
5s
5w
3t acros
6nswe
5bette
5charg
5nothi
5promo
5quick
5refun
5somet
6witc
5their
7rou
6oget
4te
3ver
2rade
5u
4in
4nd
6 and
7had
7in
5t
4ph
3eed
5n
6 dashb
5t
4go
3ipp
3oce deliv
4un
6 stati
7that
5p
6 have
7that
9e
4we
6 were
5i
5n
5s
3umb and
2uard
3ess
6 for
5t
6 could
7got
7in
7were
3ide
4ld
5t
3y calle
1habit
3d alrea
7way
6nnou
6ppro
5belie
6ough
5calle
6hang
7eck
7ose
6lose
6ommi
7unt
5dropp
5finis
5locke
7oke
5misse
5neede
6odde
7thi
5order
5passe
6eopl
6icke
6romi
6ushe
5refus
5shipp
6igne
6kipp
6tart
7opp
6wapp
7itc
5teste
6houg
6reat
6urne
5writt
4n't looke
8opene
8teste
9houg
3ggl
3ils
3lls
4ve of
3nd befor
6rathe
5b
6 that
5e back
7in
7on
8ut
7the
5f
5h
5l incid
8t
7time
5o
5s
5w
4gi
6 on
5s
3ppe
6 and
7befor
7if
8n
8s
7to
7was
8hen
5i
6 for
5y
3rbo maste
4de
6 than
8o
5l anyon
5w
6 peopl
4ml
4ve
6 and
3s becom
5carri
6hang
5remai
5sprea
6taye
5waite
3ted
5s
3ve becom
7lock
7ough
6calle
7opie
8unt
6happe
6learn
7iste
7ooke
6measu
7isse
6neede
7othi
6opene
6picke
7rese
7unis
6skipp
7omeb
at
7taye
8opp
6talke
8ugh
7este
7hrow
6under
6walke
4in
6 to
2e bough
4calle
4grumb
4laugh
4misse
4promi
4shipp
6oul
7we
5igne
6mpl
5taye
4thoug
4wante
3'd promi
3ad teach
5a
5c
5e
5i
5l
5q
4rd
5i
6 aid
as
7that
5s
4te
5i
6 contr
4vi
5y
3lpe
5i
5l
5s
3nri
3r budge
5husba
5offic
5peopl
4oi
4se
2idde
6 it
7the
4e behin
5s
4in
6 behin
3ghl
3m befor
4se
3nds
3res
4in
6 for
7i
7manag
3s chang
5deput
5frien
5kitch
5numbe
5peopl
6revi
5siste
4to
3ves
2oard
3lde
5i
6 it
4es
4id
6 in
3me witho
5s
5w
3nes
6 and
7but
7i
8'd
8t
9's
7one
7peopl
8laye
7that
9e
ay
7we
8ith
3ped
5l
4in
3ses
4pi
6 group
7had
7pharm
7were
4ti
5s
3tel
4li
6 for
3use
6 got
7had
7looke
7were
5i
3ver
3w every
4ev
2ugge
3man
4bl
6 about
3ndr
6 and
4ga
5r
3rri
5y
4ts
3sba
2yder
4ra
1i accep
5tua
4lway
4nnou
5swe
4polo
5pro
4rgue
3belie
4ough
4roug
3calle
5nce
5rri
4hang
5eck
5oos
4lean
5ose
4olle
5mmi
6pa
5nfe
6si
6ve
5pie
5unt
3decid
6la
7i
5fen
5let
5sig
4isag
6tr
4ropp
3escal
4xpla
6or
3faile
5vou
4igur
4ollo
5rgo
5ugh
4reez
3gener
3hande
7l
3inher
5sis
5tro
5vit
3joine
4udge
5mpe
3kille
3laugh
4earn
4iste
4ocke
5gge
5oke
3manag
4easu
5rge
4isju
6se
4ysel
3nearl
5ede
5got
4odde
5rma
5tic
3offer
4pene
4rder
4verr
3paint
6re
5sse
4erso
4hone
4icke
5nne
4refe
6pa
6se
5ice
6nt
5ofi
6mi
6po
4ubli
5lle
5she
3raise
4eali
5bui
5cal
6ko
5fus
5gre
5mem
6ov
5nte
5pea
6la
6or
5sta
7o
5tur
5vie
6ok
5wro
4olle
3sampl
4earc
4hipp
5oul
6we
4igne
5mpl
4kipp
4orte
4tart
6ye
5opp
4ugge
5ppo
4wapp
5itc
3talke
4elep
5ste
4houg
4rain
5ust
4urne
3under
4sual
3waite
5lke
5nte
5tch
4eigh
4orke
2'd accep
6lrea
7way
6nswe
6ppro
6rgue
6ssum
5belie
7tte
5calle
6hang
7oos
6lose
6onsi
5expec
8la
5forgo
5invit
5looke
5measu
6isse
5norma
5picke
6lann
6ushe
5rathe
6evie
5signe
6kipp
6oone
6tart
5teste
6houg
6rust
5under
5waite
6eigh
6ritt
3m afrai
6sham
5convi
5fairl
5hones
5quick
5runni
5slowe
3ve alway
6becom
6chang
6gotte
6learn
6stopp
6turne
6under
6worke
2cons
2deas
4nt
6 provi
7team
2f someb
2gnor
2llne
2mage
5i
6 and
3med
3por
5s
2n anoth
6twe
5utum
4becau
6for
6rli
6twe
4cardi
6tal
5harg
6urc
5ircl
4earli
5merg
5ngin
5very
4favou
4gener
5roup
4hinds
4manch
6rke
5eeti
5inut
5unic
5ysel
4offic
4paral
5erso
5lann
5olan
6rtu
5rodu
5ubli
4retro
7ur
4secon
6rvi
5oone
5prin
4testi
5hrou
5icke
5oron
4valen
4writi
3box
3che
4id
6 comma
7in
7so
7the
7with
4lu
6 me
7the
4om
3dep
5x
4us
3for
4ra
6 group
7team
3her
6 #count
3iti
6 on
3nov
3put
3sid
6 #duration
7and
7it
7of
7the
5g
5s
6 on
4ta
5e
6 and
8s
7becau
7i
7of
7since
7we
8hich
5i
5r
4ul
5r
3teg
6 was
5n
5r and
7devel
7every
7in
8s
7on
7the
7users
4o piece
4ro
3val
4en
6 in
5s
4it
6 him
7me
4oi
6 #count
7for
7on
7went
9re
5l
6 the
2rela
3res
2s actua
5lway
4becau
6hin
6tte
5roke
4cheap
7ck
5lose
4easie
4gener
6tti
4hande
4mostl
4nothi
4opene
4perma
5rint
5ubli
4quick
4runni
4simpl
6tti
5lowe
5omet
5tand
4typic
4usual
4writt
3lan
3n't
3sue in
2t alrea
6way
5nswe
6ywa
4becau
7om
6for
6hin
5lock
5reak
6oug
4caugh
5lear
5omin
5ross
4depar
7en
5iffe
4exist
4faile
5inis
4happe
5imse
4leave
5ooke
4measu
5ostl
5ysel
4neede
5orma
6wad
4opene
5ther
5urse
4prett
6ope
4quiet
4reall
6fun
8s
5olle
5unni
4settl
5hipp
6oul
7we
5igne
6len
5lowe
5ound
5tand
7rt
7ye
6opp
6rai
5urvi
4taugh
5each
5houg
5urne
4withi
8o
5orke
3'll
4s alway
6becom
8tte
6calle
8ugh
6faste
6reall
7unni
6simpl
7lowe
7omet
7taye
6their
7ypic
6writt
3ems
3s accou
5secon
4el and
7i
7was
8e
1jamme
3pan
2oaqu
3ine
6 in
5s
5t
3kin
3nas
2udge
6 that
3mpe
6 on
3nio on
7who
3st befor
6decid
6nodde
6slopp
7topp
6wante
1kafka
3sia
2eepe
5i
6 a
5s
3pt chang
6getti
6sayin
3rne
3ttl
3y rotat
5stake
2icko
3lle
6 the
5i
4om
6 a
8way
3nda
5e
5l
5n
5s
3osk
3tch
6 and
2nitt
3ow bette
5i
5l
5n
5s
2orea
2rakó
2uber
1label
6 and
7them
7were
4or
3dde
4ie
3nd withi
5e
6 at
5i
6 in
4gu
3pto
6 and
3ser
4t compa
6deplo
6perso
6summe
6winte
5e
6 #duration
3te arriv
6becau
6order
5n went
5r
6 becau
4te
3ugh
6 and
8t
4nc a
7check
7on
7since
7the
7with
3wn mower
4su
4ye
6 had
3you
3zin
2ead wante
5e
6 had
7was
5i
6 a
5s
4fl
4ks
4ni
6 on
4rn
6 a
8s
7for
8rom
7i
8'd
8s
7later
7never
8othi
7over
7that
9e
8o
7was
8ith
7you
4se
5t
4ve
6 behin
7the
7witho
5i it
7them
3dge
3eds
3ft befor
6stand
6witho
3gal
6 depar
7wante
3ndi
4gt
3sso
6 for
8rom
7i
8n
8s
7learn
7was
3t anyon
5every
5peopl
4's
4te
6 a
7for
8rom
7had
7i
8s
7went
5i
6 it
7the
3vel
6 insid
2ibra
6 is
7went
3cen
3fec
4te
3ght
3ke alway
6befor
6every
6liter
5d
3mit
3ned
4ki
4te
3ste
6 they
8o
7what
5i
5s
3ter
3ve syste
5d throu
5s
2oad balan
5e
5s
4ns
3bby
3ckd
5e
6 out
7up
5i
5o
5s
3gge
6 in
7out
4in
5s
3ng befor
6weeke
5e
6 for
7than
3ok befor
5e
6 after
8t
8way
7for
7great
7in
9to
7like
7on
7the
5i at
7back
7for
7only
5s
4se
3rri
5y
3ser
5s
4in
6 money
7their
4se
3t soone
3ude
6 one
5l
3ved
5l
3w perfo
5visio
4er
3yal
2ucky
3nch
2ying
1ma'am
3chi #count
7learn
7or
7that
9ey
8o
8rans
7was
8ere
8hich
8ith
4ro
3gic
4ne
3ilb
5e
4nf
5t
6 by
7windo
3kes
6 peopl
3lag
3n's
4ag
6 #count
7a
8nd
7befor
7can
7for
7had
9ve
8e
7i
8n
8s
7lied
7now
7of
7they
7under
7wante
9s
8ho
8ith
4ch
4da
4ne
3ppe
3rat
4ch
4ek
4gi
4ke
6 had
7the
7was
4li
4se
4ti
3tch on
7to
4he
4te
6 and
7more
7of
7what
5r
3ure
3ybe
4or
2e becau
6for
4direc
4inclu
4neith
5othi
4perso
3als
4ns
5t
6 anoth
7losin
7somet
5w
6 the
4su
6 #count
7and
7first
7it
7the
3dia
5c
3eti
6 about
7becau
9for
7every
7for
7i
7on
7where
8ith
5s
3gab
3mbe
4or
6 too
3nti
5o
3rch
6 could
7who
4el
4ge
6 into
8t
7the
5i
6 them
3ssa and
7from
7on
7that
8o
7were
8ith
5e
3ter
4ri
2icro
3ddl of
7way
4ni
6 the
3ght
4ra
6 and
7of
3lli
3nds
4is
6 had
4or
6 findi
4ut
6 of
7the
8o
3ser
4ju
4ma
4re
5o
4se
6 a
8ppoi
7it
7one
5i
6 a
8nd
4ta
6 and
8re
7i
8'd
8n
8s
8t
7of
7that
7was
5e
2obil
3del
6 the
5m
4ul
6 in
3nda
6 #count
7and
7befor
7every
7i
7meeti
8orni
7now
7the
7we
4ey
6 befor
7withi
4ol
6 was
4th
6 and
7becau
9for
7for
7later
7revie
7witho
3ral
4e befor
6caref
6elega
6machi
6serve
7uspi
6witho
4ni
6 #count
8duration
7all
8nd
8t
7becau
7every
7from
7i
8s
8t
9's
7peopl
7that
9e
ay
8o
7we
9nt
4te
5g
3st senio
5l
6 and
7on
7peopl
7the
3the
6 wrote
4or
3unt
4th
3ved
6 every
5s
4in
6 him
7it
7the
3wer
2rs okafo
2uch earli
6soone
3nic
3seu
6 with
4ic
3ted
2y appro
5rchi
4budge
4calen
6ree
5hoic
5olle
4daugh
5ecis
6par
7ut
5irec
4exper
4failu
5inge
5orme
4grand
6oup
4hundr
4initi
4kitch
4lapto
5earn
6sso
4manag
5ista
5onda
4neigh
4offic
5rgan
4prede
4refle
6gre
6spo
6vie
4signa
6ste
5toma
5ucce
4takea
5hink
4young
3sel
6 #count
8duration
8multiple
7a
8nd
8s
8t
7becau
8y
7for
8rom
7i
8'd
8f
8n
8s
7on
9ce
8ver
7since
8o
7that
9e
8o
7with
1nadia
3ive
3med
5s
3rro
3sty
3tio
4ur
2earl
6 #count
8multiple
7every
3ces
3ede
6 #count
8duration
7no
7them
5s
3gle
5i
4ot
6 the
3igh
6 #count
7had
7teams
4th
3phe
3rve
5o
3two
6 and
7had
7peopl
7side
7team
3ver
6 apolo
7belie
7check
7deliv
7liste
8ooke
7notic
7opene
7teste
8houg
7under
8pdat
7watch
3w colle
7unt
5engin
6stat
5featu
6irmw
5hardw
5joine
5machi
7nag
5peopl
7rso
6latf
8ye
6rodu
5scree
6earc
7rvi
6tart
6yste
5table
4co
4er
5s
4sl
5p and
3xt manag
7orni
6proje
6quart
6seaso
7prin
7umme
6winte
2icel
5r
3ece
3ght
6 are
7build
7file
7nobod
7run
7with
3net
4th
6 perce
2o becau
6tte
5usin
4custo
4docum
6ubl
4furth
4inter
4longe
4matte
4notic
4patie
4quest
4reaso
6lea
4secon
4windo
3bod
6 answe
8t
7belie
7can
8heck
8ompl
9uld
7else's
8ver
7got
7had
7in
7knew
9ows
7left
8ooks
9st
7notic
7of
8n
8pene
bs
8ver
7picke
7read
bs
9mem
7says
7there
8old
8rust
7up
7wante
9s
8ould
3dde
6 at
5i
3ise
5y
3nse
3rma
6 be
7close
7do
7ends
7i'd
8s
8t
7that
4wa and
3t answe
5belie
5compl
5enoug
5frien
5getti
5inter
5jokin
5kiddi
6nowi
5makin
5perfo
5somet
5talki
6heir
4eb
5s
4hi
6 about
8nd
7becau
7else
7for
8rom
7goes
7had
9ppe
8e
7is
8t
7not
7on
7so
7they
8o
7was
8hich
8rong
4ic
6 a
8nd
9yth
7for
7i
7nothi
7that
9ey
8o
3ugh
6 point
3vel
3w alway
5becau
7for
5every
5nobod
5witho
4ad
6 i
8t's
2udge
3mbe
6 #count
8multiple
8percent
7and
8re
7becau
7every
7for
8rom
7i
8n
8s
7now
7that
9ey
8o
3rse
6 at
7could
7get
8ot
7had
7on
7stopp
7there
7who
1objec
3ser
6 platf
3vio thing
2ccur
2f accou
5nyth
4befor
4chang
5ontr
6urs
4docum
6wnt
4engin
5very
4infra
4looki
4manag
5ysel
4numbe
4onboa
5rder
5ther
5utag
4peopl
6rso
5olit
5rodu
7mi
4readi
6tur
5olli
4searc
6lle
5omet
4their
6ing
6oug
5icke
5rain
4waiti
5orki
3f becau
5witho
4en
5r
6 #count
7him
7it
7me
7the
8o
4ic
6 and
8t
7for
7had
9s
7in
7now
7was
8hich
4sh
5i
6 with
2kafo
2ld contr
6usto
5datab
5engin
5gentl
5ladie
6icen
5peopl
7rso
5ranki
5serve
6yste
5versi
4er
6 peopl
8hone
5s
2n anoth
5vera
4becau
6for
4every
4frida
4givin
4holid
4launc
4monda
5ysel
4nobod
6thi
4peopl
5rovi
5urpo
4repor
4satur
5omeb
8t
5unda
4telev
5uesd
4wedne
6eke
5heth
5itho
3boa
3ce becau
3e after
6noth
7swe
5becau
6utto
5calen
6hang
6lini
6ount
6usto
5engin
5faile
6igur
5hospi
5learn
7sso
5meeti
7ssa
6orni
5nobod
5optio
5packe
7sse
9w
7tie
6ipel
5quest
5rathe
6egio
7pos
5schoo
6easo
7nte
6houl
6ingl
6unda
6yste
5throu
6icke
5weeke
6itho
4s becau
3lin
4y becau
6count
6looke
6quest
2pen sourc
5e
6 a
7for
7in
8t
7on
7that
9e
air
7with
5i
6 and
7for
7hours
7it
7night
7the
5l
6 that
5s
4ra #count
7could
7had
7was
3ini
3pos
6 to
3tic
5m
5o
6 #count
7and
7but
7in
7of
8n
9e
7to
7was
8ere
8ith
2r chang
4rebui
6wri
4somet
5witc
3der
6 #multiple
7again
8nd
8re
7came
8ome
7from
7histo
7numbe
7on
7scree
8o
7the
are
7went
9re
8ith
bo
4in
3gan
6 had
7of
3igi
3pha
2saka
2ther
6 and
7choic
8itie
8ount
7divis
7group
7have
8otel
7i
8'd
8s
8t
9's
7manag
7optio
7the
9ing
7you
2ught
3r accou
6lert
5calen
6heck
6lien
8ni
6ompa
5dashb
7tab
6irec
7spa
5engin
5impor
5machi
6erch
6ista
5netwo
6ight
6umbe
5payro
6latf
6roce
9u
8du
6urch
5repor
7vie
5scree
6earc
6oftw
6tand
7ora
6uppo
6yste
5updat
5wareh
4se
6 and
3t becau
7for
5every
4ag
6 and
7for
7in
7map
7of
7was
4co
6 was
4fi
4la
5i
6 #count
7me
4pu
4ri
4si
6 a
7firm
7of
7the
5o
2ver every
6seven
7omet
5a
5c
5d
6 it
5n
5r
6 the
5s
2wn budge
5chang
6ontr
5dashb
5favou
5kitch
5mista
5peopl
6ocke
6rocu
5signa
4er
6 and
7in
8s
7who
4in
1packa
6 and
5i
3ge befor
6inste
5d
5r
6 mysel
5s dropp
3int
6 on
4re
5i
5s
3lle
3nel
3per befor
3rag
5l
6 run
4ce
6 finde
7went
9re
4en
6 of
7were
4ke
5i
6 app
4se
4t numbe
5l
5n
6 and
7in
7team
5s
5y
3sse
6 aroun
7got
7in
7witho
5i
5k
5w
6 and
4te
3tch
6 and
7forwa
7in
8t
7progr
7the
7went
4hs
4ie
6 at
7got
7in
8s
7on
7was
8eren't
8ith
8ould
4te
3ulo
4se
3vem
3yda
4in
6 #multiple
7for
4me
6 in
8s
7page
8rovi
7was
8ent
9re
4ou
4sl
6 was
8ent
2eace
4k seaso
3ers
3nal
4ci
4si
6 in
7who
3opl
6 #multiple
7a
8ctua
8sk
aed
8way
7becau
7came
9n
8ould
cn't
7do
9n't
7each
8very
7find
9rst
8orgi
9und
8rom
7gave
8et
8o
9t
7had
8ear
8ome
7i
8n
9to
8s
7kept
7leave
9ft
8ike
8ook
bi
7made
9ke
7need
8ot
9w
7off
8nly
7paid
8refe
7queue
7read
9mem
9sig
8un
7said
9y
8ee
9nt
8igne
9mpl
8lept
8o
8tand
9ood
ap
bp
7tell
8he
are
ay
8old
9o
7under
8p
8sed
7waiti
9lk
9nte
9tch
8e
9re
8hat
9o
a've
ase
8ill
9th
bo
8ould
7you
3r deliv
5perso
5quart
4ce
6 and
7of
4fe
5o
6 plan
4ha
6 i
4io and
4ma
6 stand
4so
6 and
8t
7becau
9for
7can
7first
8rom
7has
7i
8'd
9ve
8s
7not
7on
7so
7the
7went
8ho's
8ith
3tra
5o
2harm
6 and
7in
7on
7were
4se
3oen
4ne
6 are
7befor
7compa
7in
7numbe
7the
7went
9re
5i
6 the
4to
6 and
7the
3ras
3ysi
2icke in
8t
7on
9e
7that
9e
ay
7were
5s
5u dropp
4tu
6 a
7of
7the
3ece
6 of
3led
5s
4la
5s
4ot
3nne
6 it
7the
3otr
3pel
6 and
7was
3tch it
3zza
2lace
6 and
4in
4n aroun
6becau
5e
5n and
7for
7had
7on
7that
9e
7with
5s
5t
6 manag
4qu
4te
5f
6 #count
8label
7and
8t
7group
7team
7with
4yb
5e
6 came
7got
7in
8t
7the
7were
8ho
8ould
5i
6 and
3eas
6 with
4nt
3umb
2ocke
3dca
3int and
7to
7were
3lan
4ic on
5s
5t
6 about
8nd
7for
7to
3pul
3rta
5e
5f
5u
3sit
4si
6 but
4t morte
5a file
5e the
5i
5m is
3tat
3ure
2ract in
4is
3ede
6 had
5i
6 the
4fe
6 a
7over
7that
9e
9is
8o
4gn
4mi
4pa
6 it
4sc
5e it
7that
7was
5i
5s it
7the
4te
5t much
4vi
6 manag
3ice
6 again
7chang
7for
7in
5i
6 engin
5k
4de
4nc and
5t
6 and
7on
7sheet
7the
7with
4or
3oba
5l
6 and
7for
7in
7was
4ce
6 with
5u
6 had
4du
6 and
8t
7by
7for
7is
8t
7lines
7manag
7now
7of
8n
7peopl
7team
bs
8he
8o
9day
7wante
9s
4fe
5i
6 it
4gr and
7for
7of
7was
8ith
4je and
7in
7lead
7manag
7since
7to
7was
4mi
6 a
8nyth
7it
7that
9e
7us
7was
8hat
5o
6 in
7that
9e
5p
4of
4pe
6 and
7one
5o
6 #count
7on
7that
9e
8o
7with
4ra
4te
6 them
5o
4ud
4ve
5i
2ubli after
7in
7the
3ll reque
5e
6 #duration
7it
7the
7up
3mpi
3nis
6 the
3pil
6 had
3rch
6 depar
7had
7peopl
4el
4po
6 and
3shb
5e
6 a
7back
7for
5i
3t every
5toget
4ti
6 a
3zzl
1quali
6 and
7in
7of
4ra
5r
5t
6 a
8fter
8nd
7by
7i
7now
7one
7so
7the
ay
3een
4st
6 #count
7befor
7in
8s
7of
7was
4ue
6 and
5i
3ick
6 and
7but
7for
7than
8o
4et
6 and
7peopl
4t calli
3ote
1rabbi
3cin
3dar
4io
6 stati
3ilw
4ni
4se
6 it
3mad
3nge
4ke by
5i
3rel
3tes
4he
6 be
7do
7less
8ose
7than
4in
6 climb
5o
2each
6 a
5t
4de
6 could
7got
7had
7in
7of
8n
7users
7were
5i
6 a
8loud
7the
5s
5y
4l estat
6peopl
5i
6 that
5l
6 #count
7a
8bout
7bad
7good
7the
7well
8hat
4so
6 and
7for
7i
8s
8t
7that
8o
7was
3boo
4uf
5i
6 from
7the
3cal
4ei
6 and
7the
5p
4kl
5o
4og
5m the
5r
6 for
7in
5u
5v
6 #percent
4ru
6 had
3des
6 of
4ra
3fle
6 i
8s
7strip
4re every
7the
4un
6 and
7for
7in
7out
7the
8o
7went
9re
8ith
5s
6 it
7payme
7the
8o
3gio had
7or
7was
8ith
5s and
4re
6 depar
7is
4ul and
7close
7had
7would
3hea
6 and
7every
7in
8s
8t
7the
7with
3jec
6 becau
7in
7order
7went
3lat
5u
5y
4ea
6 #count
7a
8nd
7by
7gets
8oes
7had
7in
7notes
7on
7that
9e
8ook
8rain
7went
4ie
3mai
6 in
4ed
5m
6 i
8t
7that
9e
4ot
5v
3nam
6 a
4ew
6 for
7the
7went
4ta
5e
6 a
5i
3ord
5g
6 in
3pai
6 and
7the
4ea
6 and
7it
4la
6 and
7by
7that
9e
am
5y
4or
6 about
8nd
7every
7for
7i
8n
8t
7of
7to
7was
8ere
5s
6 and
7with
4ri
5o
3que for
3ran
4un
3sea
6 the
5n
5r a
7capac
5t
4ig
6 in
4pe
5o
6 and
4ta
6 all
7in
8t
7the
5o
6 it
4ul
6 #count
7all
8nd
7i
8s
8t
7of
8n
7page
7the
7was
8e
9ll
3tai
4ir #count
7and
7the
4ra
6 the
5o
5y
4ur
6 desk
7for
7went
4yp
3use
3ver
6 it
4ie
6 all
8nd
8re
7becau
8y
7check
7every
7i
8s
7of
8n
7so
7they
8ime
7we
8ithi
5s
4ok
3war
4or
4ri
6 the
7was
8ent
8ould
5o
6 it
7the
2hyth
2ibbo
3dde
4er
6 got
7were
5s
3ght
6 amoun
7befor
3ngi
6 the
7us
5s
3sk depar
5i
5y
3tua
3ver
2oadm
6 and
5s
3bbe
4ot
6 would
3llb
6 and
5e
6 back
7it
7out
5i
6 back
5o
6 i
5s
3ofe
4m becau
8for
6peopl
5s
3ses
4te
3tat
6 #multiple
7is
7that
4te
6 and
3ugh
4te
6 aroun
7by
2ubbe
5i
3ine
3les
4in
3mou
3n again
5befor
4bo
6 is
4ne
5i
6 cost
7for
7in
8t
7now
7on
8ut
7since
7that
9e
7witho
4s befor
6witho
1sabot
6 it
3fer
5t
3id nothi
6somet
4le
3lar
4es
6 manag
7peopl
8romi
7wante
3me after
6build
6eveni
6manne
7orni
6peopl
8rso
4pl
6 #count
7and
7is
7of
3ndw
3t toget
4el
4is
4ur
6 i
7morni
7night
8oon
7the
7with
3ved
5r
5s
4in
3y anyth
5openl
5thank
4in
6 that
7yes
2cale
5i
4nn the
5s
4re
4tt
3ena
5e
4pt
3hed for
7that
7was
5m
6 check
4oo
6 class
7in
7lunch
7of
8n
7that
7were
8ith
3ien
6 group
7peopl
4ss
3ope
4re
3rap
4ee
6 again
8t
7goes
7in
8s
7off
7reade
7that
7was
8ent
9re
8hich
8ould
4ip
6 and
7runs
2earc
6 and
7for
7on
7went
4so
6 and
7in
7the
8o
7was
4ti
5s
5t
3con as
7becau
7copy
7date
9y
7floor
7half
7is
7night
7of
8n
9e
7page
9ir
7regio
7since
7the
8ime
8uesd
7wedne
7year
4re
4ur
6 and
7peopl
7team
3eds
4in
6 it
4me
4n peopl
3lec
4fi
4le
6 and
7had
7tools
7were
8ith
5i again
5s
3ndi us
5s
4io
6 manag
4se
5i
5o
6 was
4te and
7is
7that
9ey
3par
6 and
3rie
5o
6 i
4ve
6 are
7becau
7every
7i
7side
7that
9e
8o
7would
5i
6 #count
7by
7has
7is
7now
7was
8hich
3ssi
6 and
7went
3tti and
5l
6 it
4up
3ven
5r of
2hade
5o
6 for
7run
4ft
4ke
4me
4re
6 folde
7libra
5p
3e agree
5looke
5neede
5shipp
6igne
6taye
5wante
4'd
6 stopp
5s
6 stopp
4er
5t
4lf
5l
5v
3ift
6 and
7chang
7leade
4ny
4pp
6 #count
8duration
8percent
7a
8gain
8n
7befor
7in
8t
7on
7that
9e
7us
5s
4rt
3oes
4ok
5t
4p manag
6owner
6peopl
5k
6 in
5p
6 could
7found
7got
7had
7in
7on
7paid
7saw
8topp
7who
a'd
8ith
8ould
5s
6 opene
4rt and
7the
4ul ask
7be
7expla
7go
7have
7look
7not
7we
6d've looke
5t and
8t
4we
6 him
7it
7me
7the
5i
6 the
7up
5n
5s
3ran
6 to
4in
4ug
3uff
2ides
5w
3ght
4na
6 under
5e
6 a
7in
8t
7off
8n
7that
9e
7up
5i
5s
3len
6 is
4ic
4ly
3mpl
6 and
8s
7but
7did
an't
7how
7i
7lied
7never
8ot
7what
8rong
4ul
3nce
6 askin
8utum
7befor
7nobod
7peopl
7waiti
4ge
5i
5l engin
7one
7perso
7time
3ste
3tes
4ti
6 at
7in
7on
7with
4ua
6 #count
7was
3xte
5h
3zin
2ketc
3ier
4in
4ll
4mm
4pp
6 the
5s
2lack
3eep
6 befor
7on
5v
4pt
3ice
6 on
4de
6 and
4pp and
7by
5s
3ope
5p
6 and
4ts
4we
6 and
7for
7in
7with
5l and
2mall
6 adver
7busin
7child
8laim
7model
7one
7thing
8icke
7versi
4rt
3ell
3ile
3oot
2naps
3eak
3ooz
2o drive
4eithe
5vent
4final
4gener
4nobod
6thi
6wad
4peopl
5ictu
4shopp
4typic
4usual
4whoev
3cia
3fte
6 it
5w
6 and
7for
7in
7of
7that
7was
3lve
6 it
3me manag
6peopl
5b at
7from
7goes
9t
7had
9s
7i
8s
5o
6 else's
7from
7had
7says
7to
7who
8ith
5t a
8bout
8lway
7break
7for
8rom
7i
8'd
9m
9ve
8n
8s
7like
7of
8n
7the
ay
8o
7which
7you
5w
6 else
3ngs
3one
6 anoth
7i
7now
3rry
4te
6 by
7them
5i
5s
3und
6 like
7silly
2pani
4re
3eak and
4ci
4ec
6 recog
5d
4ll
4nd
6 a
5t
3ine
5n
6 and
7wheel
4te
3lit
6 the
7was
3oil
4ke
6 to
4ns
4rt
3ray
4ea from
7it
7over
7the
7with
4in
6 after
8nd
7for
7i
7of
7so
7that
9e
8o
7was
8hen
8ith
2quad
5r
4ee
2tabl
4ck
4gg
5i
4ir
4ke
4le
5l
4nd
6 and
8t
7befor
7for
7now
7on
8rder
8utsi
7since
7there
9ing
7way
4ri
6 at
5s
5t
6 a
8nd
8t
7by
7comin
7from
7it
7out
7putti
7sendi
7the
8o
9o
7with
5v
4te
6 on
5i by
7on
7they
5u
6 meeti
7page
4ye
6 #count
7about
8ll
8nd
8t
7flat
7in
8t's
7on
7there
7under
8p
7where
5i
5s
3ead
5l
4el
5r commi
4fa had
4pp
6 in
4wa
3ick note
4ll
6 getti
7runni
7stand
4ng
3ock
4le
4od
6 befor
9hin
7outsi
5l
4p askin
5p
6 #count
7all
8nd
9swe
8skin
8t
7being
9lie
7calli
9rry
7doing
7for
7getti
7havin
7in
8t
7keepi
7losin
7phoni
7ringi
7seein
7takin
8hat
9e
8o
8rust
7walki
8ith
8riti
5s
5w
6 and
4ra
6 and
7team
5e
6 and
7manag
5m
6 befor
7seaso
5y
3rai
6 away
7line
5n
6 and
5t
4ee
6 by
5n
6 of
4ic
5k
6 out
5n
5p
4on
4uc
6 the
5g
3ubb
4ck
4de
6 in
7were
5i was
4mb
4ng
4pi
3yle
2ubmi
4sc
6 billi
7got
5e
5i
4ti
6 for
3cce
4h peopl
6thing
3dde
3ffe
6 from
3gge
3itc
6 and
5e
5s
3lke
3mme
6 #count
7befor
7it
7the
7with
3nda
6 after
8t
7eveni
7i
8t
7morni
7night
8oon
7the
8o
7with
4se
3per
4pe
5l
6 had
5o agent
8nd
7desk
7engin
7i
8n
8s
7peopl
7the
8icke
8o
9oli
3rge
4na
4ve
6 in
5i
6 #count
7me
3spe
5i
6 of
2wall
4mp
4pp
6 #count
7the
5s
3eat
4et
3itc
6 back
7for
7in
8s
8t
7off
7the
am
7was
2yste
6 #count
7and
8s
7for
8rom
7had
9s
7in
8s
7the
7was
8ere
1table
6 in
3gge
3ke owner
6respo
6somet
5a
6 is
7was
5n
6 becau
5s
4in
6 #duration
7it
7the
7us
3lke
6 about
5i
6 about
3ped
3rge
6 and
7which
4if
3ste
3ugh
6 me
7us
3x table
2each
6 had
7in
7were
4m chang
6decid
8liv
6effor
6jumpe
6looke
6shoul
7tart
6worke
5s
6 aroun
4rs
3chn
6 and
7debt
7who
3eth
3lec
5m
5p
4l mysel
5e
5i
6 a
8nyon
7me
7the
7us
7you
5s
3mpl
6 and
7for
7now
7that
5o
5s
5t
6 to
3nde
5s
4th
5s
3rab to
4mi
6 and
7were
4ri
3st anyth
5e
6 at
7every
7for
7in
8t
7on
7that
7with
5i
6 with
5s
3xt messa
5b
5s
2han anyon
7skin
6build
8yin
6every
6waiti
5k
6 me
7to
7us
4t anymo
7utum
6becau
8for
7ring
8oug
6calen
8use
7hang
7lose
7olle
8mpa
8unt
7usto
6dashb
7ecid
8par
8sig
6eveni
9ry
6figur
8nan
7rida
6happe
6inclu
6leave
7ittl
6matte
7omen
8rni
7ysel
6nobod
8rma
7umbe
6offic
6peopl
7rint
6quest
6rathe
7easo
8gio
8lea
6scree
7econ
8nte
7hopp
9ul
at
7ilen
7omeb
at
7prin
7taye
7umme
6weeke
7inte
5's alway
8basic
9ecom
8norma
8prett
8simpl
9omet
8writt
5s
3e aband
6ccep
8ou
7qui
7tio
9v
8ua
6dapt
6ffec
7ter
6genc
9t
6irli
8po
7sle
6larm
7ert
7ter
6mbul
6naly
7ima
7nua
7swe
7ten
6ppli
8ro
6rchi
6ssis
6udie
9t
7tho
8om
8um
6vera
5backf
9g
9u
7ker
7lan
7sem
6edsi
7gin
7tte
6illi
6oard
7ile
7rin
7ttl
9o
6ranc
8zi
7idg
7oke
8ws
6udge
7ild
7sin
7tto
7yer
5calcu
8en
8le
7mer
8pa
7nar
8di
8te
7pta
7rdh
8ri
7shi
7tal
8er
6eili
7lla
7rti
6hair
8ng
7eap
8ck
7ild
7oic
7ris
7urc
6laim
8ss
7ean
8rk
7ien
8ni
7osi
6olou
7mma
9i
9o
8pa
9l
9o
9u
7nfe
9i
9l
8se
9u
8te
8ve
7ope
7pie
7rre
7unt
8po
8ri
9t
6rash
7edi
7iti
7oss
6usto
7tov
5damag
7shb
6eale
7cis
7fau
8in
7nti
7par
8en
8lo
8ut
7sig
8kt
7vel
6iagr
7ffe
7rec
6octo
8um
7mai
7nat
8or
7ubl
6rawi
7ive
6ulle
5eight
6lect
8ve
6ncod
7gin
6rror
6scal
6vide
6xcep
7ecu
8rc
7hib
7pen
5facil
8to
7ile
9o
9u
7llb
7mil
7rme
7shi
8te
6eatu
7edb
8li
7wes
6igur
7lte
7nis
7rew
8mw
7sca
6ligh
6olde
8lo
7otb
7rma
8um
7und
8rt
6reel
9z
8ig
7ida
7oze
5garde
6ener
7oco
7rma
6love
6rand
7een
7owe
6uard
7est
5handb
9l
9o
7rbo
8dw
6eads
8ri
7lpl
6olid
7nes
7spi
8ti
7tli
7usi
5ident
6mpor
6ncid
7dus
7fra
7sig
8ta
8ur
7tak
8eg
7ven
8oi
5japan
6unio
5keepe
6itch
5ladie
7pto
7rge
7tte
7unc
7wye
7yer
8ou
6eade
8fl
8rn
7dge
7sso
7tte
6ibra
7ght
7mit
7nte
7ste
7ttl
6ocke
7gis
7nge
7ude
7yal
5machi
8ro
7dri
7inf
9t
7nua
7rgi
7tte
6eant
8su
7cha
7dia
7eti
7mbe
7rch
8ge
6icro
7nis
8ut
7sta
6odul
7men
7nda
8it
8th
7rni
7the
6useu
5natio
6eare
7igh
7two
7wes
6ight
7net
6urse
5obvio
6ffic
8si
6ldes
6nboa
6pera
7tio
6rder
8in
7gan
6utag
8co
6verr
5pacin
7iri
7per
7rce
8en
8se
8tn
7sse
9w
7tch
8ie
8te
7yme
8ou
6enal
8ci
8si
7opl
7rso
7tro
6hone
6icke
8tu
7lot
7pel
6lann
9t
8tf
8ye
6oste
6ract
7esi
8vi
7ice
9i
8es
8nc
7obl
8ce
8gr
8mi
9o
8pe
8to
8vi
6ubli
7pil
5quali
8rr
9t
7est
5radio
7tin
6eade
9i
8so
7bui
7cip
8ov
7fer
8le
8re
7gio
9s
7hea
7jec
7new
7org
7pai
8la
8os
7que
7sid
8to
7tai
7ven
8ie
7wri
6hyth
6ider
7ght
6oadm
7bot
7llb
9o
7ste
7tat
7und
8te
9i
6unbo
8ni
5sampl
7ndw
7vin
6ched
9m
7ore
7ree
6earc
8so
7cur
7lec
8le
7nio
7que
7ssi
7ven
6helv
7opp
8ut
6ilen
7mpl
8ul
7ngl
7ste
7tua
6kier
6lowe
6mall
6oftw
7lve
7urc
6pinn
7ons
7rea
8in
6take
8ll
8nd
7eer
7rat
8ik
7ude
9i
8pi
6ubsc
7mme
7nda
7per
8pl
9o
7rve
6wimm
6yste
5takea
6each
7lec
9p
8le
7nan
7rmi
7ste
9i
7xtb
6heat
8rm
7ing
9k
8rt
7res
7urs
6imel
9o
6ouri
6race
8ff
8in
8ve
7igg
7oub
7uck
6uesd
7nne
7rbi
6welf
8nt
5uglie
6nder
7ive
6pgra
5vacci
7lle
6endo
6illa
7sib
9t
5walle
7rni
8sa
6edne
7eke
9l
6hist
7ole
6inte
7she
6ritt
5yearl
4at
4ir
6 accou
8lert
8nswe
8ppoi
7baske
8ooki
7campa
8erti
8hang
art
9eck
9ris
8offe
9ntr
7dinne
9rec
8ocum
7engin
8veni
7failu
9mil
8igur
7grand
7heati
8omew
7insul
9voi
7kitch
7lesso
7machi
9nag
8edic
8orni
7neigh
8ight
8umbe
7offic
8rder
8wner
7parce
9ssw
8eopl
8hone
8oint
8robl
aje
7refun
9lea
9por
7scree
8earc
9con
8uitc
9ppo
8yste
7table
8icke
9met
8rain
4m becau
8for
6somet
7trai
6throu
6witho
5s
6 after
4n every
6nothi
6peopl
4or
4ra
5e
6 a
8lrea
7becau
9for
7witho
6's alway
anyth
9nothi
9peopl
9someo
9usual
5m in
4se
6 peopl
7thing
4y accep
8tua
7gree
7lway
7nnou
6chang
7ompl
6expec
6liter
6measu
6neede
7orma
8tic
6opene
6picke
7romi
7ushe
6revie
6shoul
7igne
8mpl
7taye
8opp
6talke
6waite
8nte
5'd alrea
8bough
8chang
8promi
8rathe
8writt
3ick
4ef
4ng
6 and
7becau
9for
7from
7i'd
7that
8o
7witho
5k
6 and
7befor
7every
7of
7that
4rd
6 quart
4s becau
6compa
3ose
6 custo
7house
7peopl
7revie
7ticke
4ug
6 a
8bout
8nd
7he
7i
8'd
8t
9's
7of
7so
7that
9e
ay
7was
8e
9'd
5s
3rea
5s
6 was
4ot the
5u
6 #count
8duration
7again
8nd
7each
8very
7in
8t
7my
7on
9e
7that
9e
am
8o
7us
7what
8itho
5w away
7in
8t
7out
3umb
4rs
6 and
8s
7it
9's
7of
7the
7where
2icke
6 a
8bout
8nd
7for
8rom
7i
8n
7machi
7not
7that
9ey
8o
7went
9re
3die
3ers
3les
4ls
3me becau
8for
5d
5l
5r
5t
6 on
3ppe
3red
3tle
2o almos
5nnou
6oth
6swe
6ybo
5roun
6riv
4basic
5ecom
6lie
4cance
5omme
4decid
6liv
6scr
7ig
4expla
4finan
7is
5orge
5reez
4maint
6nua
5easu
5ysel
4nearl
5orma
6thi
4pleas
5romi
4rebui
6lea
6pai
6sea
6tir
7ra
4schoo
5igna
5omeb
8o
4tuesd
4under
4withi
3day
3get
6 and
7every
7on
7that
9ey
7with
3kyo
3ld anyon
6every
6mysel
6nobod
3mas
4or
3nig
3o littl
5polit
4l becau
5i
5s
3pic
6 went
3tal
3uch anyth
7the
4ri
5n
3war
4er
2race
6 it
5t
4de
5i
4ff
6 was
8ent
4in
6 #count
7by
7on
7the
7went
4ns and
7from
7i
7layer
7on
7were
4ve
6 at
7were
4ys
3eat
6 a
7it
7the
4es
3ial
4ed
5s
4mm
4ps
3oll
4ub
6 is
5s
3uck
4ly
4ro
4st
6 a
7the
3yin
6 to
2uesd
6 and
7morni
7the
3lip
3ned
4in
6 the
3rbi
4in
4ne
6 aroun
8way
7back
7down
7into
7off
8ut
7the
7up
5i
6 up
3tor
2weet
4lf
4nt
6 and
2ype becau
5s
4ic
6 a
7for
7i
8s
8t's
7of
8ne
7that
9e
7what
9en
7you'd
5n
1uglie
2naid
3bel
4lo
3com
3del
5r
6 from
7how
7in
8t
7over
7that
9e
7what
8ith
4id
4on
3eas
3fai
6 to
4or
3ins
4ts
4ve
3kin
3lea
5s
4oc
3plu
4op
4ro
3rea
3sur
3til someb
3use
2pdat
6 every
7in
7the
3loa
6 their
7went
3per
3set
4ta
5r
3tim
2s becau
6for
3abl
4ge
3efu
4le
4rs
3ing
3ual
6 about
8t
7is
7that
9e
1vacci
3gue
3len
4le
3nis
6 and
5t
3ria
3ult
2eget
3ndo
6 and
7chang
7had
9s
7of
7sent
7they
7was
8ho
3rdi
4if
4me
4si
6 #label
7and
7in
8s
7mysel
7of
8ne
7was
5u
4y littl
2ice presi
3ewe
6 got
7had
7in
7saw
7who
8rote
3kto
3lla
3rgi
3sib
5t
6 #count
7could
7in
7there
7were
2oice
3lum
3ted
5s
3uch
1wages
4on
3ite
6 #count
8duration
7for
7longe
7on
7too
7until
5i
6 #duration
7and
8t
7for
7in
7meant
7on
7room
7was
5s
3kin
3lk separ
6throu
5e
6 off
8ut
7past
7the
am
8o
7with
5i in
5s
4le
5p
5s
3nde
4te
6 #count
7a
8ll
8n
7it
7or
7the
8o
7us
5i
5s
3rds
4eh and
7of
4ne
5i
6 in
4sa
3s actua
6frai
6gree
6llow
7rea
6nswe
6ppro
6roun
6sham
7kin
5becau
7hin
7twe
6ille
6ough
6roke
5calle
9i
7nce
7rel
6erta
6hang
7eap
7ose
6lose
6omin
8pl
7rre
7war
6rash
7eat
5decid
7let
8iv
7vel
6iscu
8so
6ropp
5eithe
6ntir
6xten
5faste
6inis
6orme
5hande
7ppe
6eadi
6idin
6opin
5intro
5laugh
8nc
6eadi
8rn
6ooke
9i
7sin
5makin
6erge
6isse
9i
6ostl
5nobod
7thi
5offer
6pene
5partl
6icke
6lann
7eas
6olit
7ssi
6refe
7int
7omo
6ubli
7lle
7rel
5quick
8et
5reall
7bui
7ckl
7jec
7pai
8la
7spo
7tir
7vie
6olle
6ubbi
7nni
5sayin
6hipp
7out
6igne
7len
7mpl
7tti
6lopp
8we
6tart
7opp
7rug
7upi
6uppo
7rpr
6witc
5takin
6empt
7ste
6heir
7ink
7rou
9w
6urne
5under
6sele
5vanit
5waiti
6itho
6ritt
5young
4he
4te
3tch
6 #count
7a
7that
9e
4er
3ved
6 throu
5s
2e alway
5rgue
4belie
5ough
5roug
4close
5ount
4decid
6liv
5iscu
5ropp
4fille
6nis
4gener
4hande
4launc
5earn
5ooke
4merge
4norma
6tic
4opene
4passe
5refe
5ubli
4recov
6fun
6tir
5olle
4shipp
6oul
7we
5tart
6opp
5witc
4talke
5houg
5urne
4under
4waite
3'd alway
6shipp
4ll
4ve
6 learn
3akn
4re
5i
4th
3ddi
4ne
6 and
3ek becau
6rathe
6someb
5e
6 and
7becau
7i
8n
7of
7so
7witho
5l
6 one
3igh
6 a
7that
9e
4rd
3nt bankr
6reall
6throu
6witho
3re acros
7lrea
7slee
6bette
7ough
7roug
6calli
7heck
8ose
7lose
7omin
9pl
8rre
8unt
6diffe
8scu
7rivi
8opp
6fille
8ndi
9is
6getti
6hande
6leavi
7ocke
8oki
8sin
6onlin
7rder
6patch
8yin
7eopl
7honi
7leas
7romo
6queue
6readi
8pla
8wri
6seein
8lli
7itti
7omet
7tand
7uppo
6takin
8lki
7elli
7hrou
aw
7urne
7ypin
6updat
6waiti
8lki
7riti
at
2hale
4t annoy
6bothe
6every
6peopl
6remai
6someb
7taye
5's broke
5e
6 comes
7was
5s
3eat
4el
6 and
7users
4n every
6someb
ao
at
5e
6 i
4re
6 a
7befor
7every
7i
7the
4th
6 i
7the
8o
3ich
6 every
7nobod
7sound
8urpr
4le
4st
4te
3o appro
5build
5calle
6hang
5neede
5shoul
6igne
6peak
6tart
5wante
7tch
6rite
4'd
6 signe
5s
6 allow
4ev
6 comes
7is
7leads
7was
4le
6 busin
7compa
9unt
7depar
7morni
7quart
7reaso
9gio
7valle
7winte
4se
2iden
4ow
3lli to
3ndo and
5s
4ne
5i
4te
6 and
7befor
7it
7of
3ped
3red
3ser
3th anyth
6child
7offe
6nothi
6phone
7rodu
7ushc
6slide
7omeb
5d
5i
6 #count
8duration
8percent
7the
5o
6 #count
7a
8n
9y
abo
aon
8skin
7being
7calli
7ever
7it
7looki
7me
7notic
7one
8peni
7readi
7so
7telli
8he
air
8o
7us
2obbl
3ken
3man
4en
3nde
3rds
4k sampl
5a
5e
6 at
7on
7the
5i again
8nd
7group
7in
7sessi
7with
5s becau
7counc
4ld
4ry
4se
5t
4th
6 nothi
3uld
6 chang
7decid
7happe
7norma
7rathe
6've neede
4nd
2rapp
3eck
3ist
4te
6 and
7becau
7its
7on
5i
6 a
8nd
7from
7in
8t
7to
7with
5t #count
7by
7down
7for
7in
9to
8t
7off
7that
8o
3ong
6 amoun
8nswe
7balan
8ecau
7entri
7fines
7invoi
7paysl
8rice
7recei
7state
9ree
4te
1year becau
8for
6earli
6soone
5l
6 revie
5s
6 earli
3lle
6 at
5o
3ste
2ield
2ou canno
5every
5imagi
5measu
5shoul
6omet
5typic
4'd
4ng
6 i
7manag
7self
7years
4rs
2usuf`,
  weights: `i5
i-3
i6
i-22
i6
i4
i9
i3
i-5
i-5
i-7
i-3
i-4
i12
i-4
i-5
i18
i-3
i3
i3
i9
i4
i-32
i-6
i-6
i4
i5
i-7
i5
i3
i3
i-8
i5
i8
i-4
i-3
i-7
i-3
i3
i16
i-4
i4
i3
i5
i3
i-4
i4
i3
i38
i-4
i-8
i-21
i-3
i5
i-3
i-8
i-8
i3
i-17
i-8
i-5
i-3
i-15
i-4
i-4
i3
i-6
i-3
i-17
i-4
i-8
i-3
i-4
i3
i7
i8
i8
i4
i-4
i-14
i-13
i-5
i-13
i3
i-6
i-3
i11
i-3
i-6
i9
i-3
i5
i-7
i-3
i-3
i-6
i3
i3
i6
i-4
i-5
i4
i-3
i4
i-7
i-27
i-4
i-3
i-4
i4
i-4
i-3
i4
i-3
i-6
i-9
i-9
i-4
i-9
i-8
i-4
i-3
i10
i4
i-8
i-5
i4
i9
i-8
i5
i26
i7
i-3
i-5
i-3
i-3
i-6
i5
i-6
i-8
i4
i-3
i3
i11
i3
i-24
i-3
i-20
i8
i-3
i-10
i8
i4
i-3
i-6
i8
i-14
i-32
i3
i-3
i9
i-17
i3
i-3
i-3
i-5
i-3
i4
i-10
i-5
i-4
i3
i17
i3
i-3
i-7
i-4
i-4
i18
i-3
i-7
i3
i8
i-5
i-6
i26
i4
i34
i5
i6
i-18
i-4
i-10
i-7
i-3
i-3
i-7
i3
i-11
i4
i-28
i-6
i-15
i5
i4
i4
i-5
i-8
i3
i-4
i3
i-11
i-7
i-3
i12
i3
i-3
i13
i-12
i-3
i25
i-3
i-4
i-3
i-11
i-8
i4
i-13
i3
i5
i-3
i-4
i-29
i-3
i-7
i-8
i5
i8
i-3
i4
i-4
i-4
i-8
i-13
i-5
i-5
i9
i-9
i-3
i11
i-20
i-3
i-19
i-5
i-12
i-6
i-6
i-25
i-19
i-14
a5b-10f-8g-4j-4
a7k1l2
d3
i11
a4
h3k-1l6
a15k1o2
d5
a21i3
h3j6
a7d-4f-3i6j9l12p1s-1
a-5j-4k-2l2n3
i9
i-8n7q-2
a-3d6
a16j5k4l4
i-3
i11
a7i9k5m2
i4
a-7i3l2
a11c-5j-2k7l7
i10
i14
i-4
e9j14k-1n1p8q-2
k2o1p4
e5i-5
d9i3
c-3i11k2l10
a7i4
q-3
a-3i-3k3
a3
c6
i-3
m2n1o3q-1
l6n2
f3
i3
a3c-3i3k3
g4
i3k2
i5
a8d3l5
a-3
i5
i8
n6o1
d3
a-4d3i5
k-1n-1
i-6
a4
i-3
i-6
a11k4o1p1
f3
d-4i-7
a12d6i3
a21k5l1
a-5
i4
b-3j-2l-3m1
k-1
l1
a5h-6m4
e-3
i6
i6
d6i3
a3d4
d11
i-5
i3
a12d14i7k7n1
i3
k2
i-3
i-4
a-5c-3d5k-5o8
a-9i4k-5
a-4l3
k-1
i-3
k1
g4
a-6b-3c-10d3i7j15k6l12
i-5
i15
a8d3i7
h-3q2r2
a-3c-4d7i4j3k-1
a12i-6
a4
a10b-3k1
i7
a10d14i9j19k13l11n19o10
a4c-4d18i3j3k6l1o13
a-6c-8d14j-19k5l16o16
i7
i7
c6
i-3
p1s1
a10i12
c5
f6
k-1
i-3
d4
i4
k6
a12
e4m-1q1
a23d13
a11
i-3n4
c3
c8
i3j2k2l7
a5i3
a5
a9d5i5
i17
r-2
a-4j-1
d8
i-3
d-3k2
i9
h3l1
a3
d-3h-4r9
i4
i-5
c6m-1
a6b-4i5k2l-1
a3i14
p1
i5
g3
i5j-3k-2l10o2
a28i7j30k5l11
a13i6k11l6n3o4r-3
i12
c8h-3i-3p6
b-3m-2
a25d3e3k4
a13d4e-3i8k3l6o4
i9
i4
l3p1q2
i8
i4
i6
c3d7
m3
d3
d6
c8n6o2
e3k-1o3
r1
k-1l1
i-3
o3
i3
b5d5l-2m1n2o2p2
i15
a-3d-4
o3q-6
f3
i-3
i-4q-3
i-3
d-5
a-5d-4k3
b3h4i-5m4p2r-1
o2
h-4i-5n2
h-3j-1o1
p3
e4j-1l1o4
i-5
f6
n-1o2q4
d-4i-4
i4
i-3
h-3k-1
a4
i-3
p5
b-5o3q-3
m1o2
i4
a4d9k3l2o2q1
a4i3
i-14n-2r-1
d-3m2
a9i6
a10d5k3l7
a4d5k1l5q1
i18
k1l4o1
d4e3q-1
i3
k4p-2
a10k7
i-12
d6k1
i3
h-4
g-5h-7i5
a-4h-5i-4r1
i3
h-3i7l3
i-4
a-4b-4
d-3i-3
a-13b-4c-3h-4
i4
e-14h-5i-3j-2l1
i6
l1
n1p3
i-3k1s1
r-2
i4n1
i3m1n-1
e3
i-3q1
d-8
k-1
i-3
h-10
k-2n5p-1r-2
h-10
i-9
a15i5
i3
h6l5r-1
h3r-4
i3
a10m-1
a5
a5
k-1
a3
a4d10i3k2l5o1
a-3d11i-5
i9
a4d9o3q-2
d7j2l-1o3
i-3n3
f-3
m-3
a-3i-4m2n2
i-3
m3
a5d-4i6k2
i-3
i-5j-1
h-3i-7
i-3
a6
a-4h-8i-8r5
d3
c6h14l-1
i-6o3p1
h5m-1
c11
a4k6
i3
i9
a4d6i4k1q-3
a15d15i12k4
e7
f9
i4
i-4
a5
i3
i3
o6
j1
d27i-4k3l8m1o2
a-7d-6i-14j-2
a7d8
a19d6i7j12k3l5
a12i7
k-2l2n3q-2
a15d13i5k6
n1
a4
i-6
a-3k1
a6i3k1
i6
i-5m2n1
d9l1o8p1q-1
e9j-2n1o1p1
a19
d7h-3k1o4
i-4
a7d6
i4
e3
b3f-7l2
g9
a4b8g-3i3
g5
g4h3k-1o2p-2
g6
c17l2n5
i3
a10d5i3j2l6
a39i-5j3k20l7n1o2p2
i4
i14
a6l-1n-1
a-5c-3j11k4l-3
i4
o2
a3
a22d8j10k14l5n-1
a-3d-4j-4l3
i-3
i16
i-19
i3
i12
i8
i-3
i3
a-4k-1l1
a-5l1m-1
h6k-1
i4
b3m1n1
e4
i3
a5b-4k-2l-1
a3c-3i-4k-4l-2
c5f5n13p2
l1
d-8k-1
i7
a5
e11
i10
d5g3m4o3q-1
g6
k1
i4
d3r1
a-3p4q-2r-1
h-3p3q-1
a4
d5
a-6h-4i-11
i-4
j-5
d6
a4
i3
a9d5
n1q-3
i7
i-6
k5l2
a14e7i3k13
r1
f4
d-3o-2
i3
i3
g-3k1n-1o-1
f5
i11
i11
o-3
h8
n7q2
h-3l1p-4
b4g3
i5l3
k-1n4
i-3
a13i5
a-3
e7k2l4p4
a-3i11
h6l6m7n4o2p2q-6
c3h5
i11
q-3
p1
e11
m2r-4
a4k5l2
i4
d6
a13b-3k2
i13
a18d7i13j3k3l25m4p5q-1
d24e5
a13i5
i8
h6q1
d5
l8r-2
a3b-4l1
a20d6h-8i18j20k7l3
i7
i-6
c4
m1
i6
i-9j-1
i-3
h5
i4
d3h12j2k1
i16
i-7
i-5
a-3i-16r2
d3e-3f-10o1
a-8i-13
a6i3
c3h-6
f7i-4
f7i-4
l-2
k-1
h-3i-3
i-3
c4i3
h3
q1
i7
a-3c13h4n21
c-3
c18
n2
f-5m-1q-3s2
q-3s2
c-3i6
a5
b-4c-17e-7i4l3m-1
i3
d3
a11l3m1o2
d-3e34l4p2
e3
j1
l5
e6j1k1m1n2q-1
a5d3i-4j4k4l17m-2p-1
c-4d5i-6j10k3l13m-3n-1o1p-2
f5
a4i6k1l6
a9i4k2
a8
e4i-11p2
m1
m1
a-6h3i-3j-4l-2
c3
k-1
c-5i10l7o-6s1
i21
i-5
i-3
a-6d-4i-10k-4l-1
i-7
b7
a3k2o5
a-3i7
d5
c12n3
c3
d-3k1
a3j2
e14
j1q1
c-3h-3l3m5o1
c3g4
c10
l-3p3r3
h9o3r-3
d3
i3
a6d20i6k5
a6d7i7l5q-1
e4
l2
r-1
d4h-3i4k-1l5r1
g3
i6
d5k1p-2
i-5
i-5
a3d5e4l4o1
d10
i5
o2
d5
l3m1o1r1
d-5i-11q-2
c10
l2
a4
j-1l2
a-3i-6k-2
a7k2
c5
n1
f3k-1o-1
c3
c4g3
d10
a-5i-6j-2q-4
h5i-3k-1
a3d6k-1l3n-1
d10
a3n3o1
i-3
d4i-3
k-1o1
j2l5m-1
e11i-3
g9
n-1o-4
a19i6
h4
h3
g3i-3n9
c24d-6l2m1n13q-3r-1
i-3m4
e4
q-2
c10i-3n2o-2q-3
c9
c-6g4l-1
g6
n2
a6d-3k2
a18i8
n1
c3
b-3e5f3
l-2r1
i-3
p-1
k-1l1
c4d-3k1l1n1o-1
i-4o1
l8o-2
d-8
m5p2
c11
a3d6
d13k1
d8
d3
e4
c3
i17
c-9
d7
a-3e-3i7
i8
e34k1
i3m-2n1r2
i-3
k2
i-3
l2r1
i-3
a7d4i4j2k1l6
i8
i4
a-4i8
i5
a-5d13i-4
i4
i-4
a-4i8
a-4d11i-3
d8
m1
c6i-3
a-3i-5m-1
a8d-3k2l6n-1o2
a5d5i8
i4
i-5
n1p1
a22d7
a12i-4
g-3i-3
m-1q1
a6i6
o4
f9k-1o5
a5d11k2m-1o5
a4i5
a4k3
n1
a-3
n1o1
a24d19g3
r1
i-3
i-5
a-3k-1
e6
n-1p4
h4
r2
i7
i7
l5m-2o-7
i-3
a4c5g-3i3k2l3
i3
c3
i9
i4
d11i-4
l2
i8
j4k2
i-4
a25i21k20l3q-4
i17
a-5f5
a10d7
k1
i3
q-2
j-1
i5
a3
a-4c3f-4h4i-3k-5l-3q-3r-5
k-1
k-3
c6
h-5k-2q-1
i11
i-3
g10
b-4j8
a5
i-3
i-7l-5m2
i-3
c-5d5
b-3i-7j-1k-2l-3m1
a4b-4c-5i-11k1l-7
i6
i5
i-3
a-6k-1
i4
i7
a-11i14l2
i28
i6
i4
d11
i4
a3i-8
i3
a15d14
l6r1
i8
a4
i3
a5
o2
c3n2
a3d-6k3
d4p-2
i-3
i3
i17
a3j-1k-2
h7o-1
a-4c32d-5f-4i-5k-2l-1n17
c4
c11
c3d-4i-3l1n3s-1
c6n1p1
a-3h-4i-3j-1k-1l-1
a-3g18
a-5d-9i-8j-4n-2
l3n-2o-1q2
f8
j2k3l2n1
a-5d10i-6
i-4
i3
a5e-4i-5j4k2l1r1
i6
a3i-4
i-3
i10
i3k-2
i-4
i-3
i5
b-3g5
d3l2
i16
i-3
a5i-3k5l4n2
a3
a7i5
p3
a4f3i5
o-2
a3d6e9j8l5o5p11q-2r-5
q-5
h-4l1
a-4i-6l4
i-5
i5
l1n5p3r-2
e4
i-4
h13
c-7n3
c-9
c-4
a32d7g-7i25j23k10l8
i-8n1
b-12c4g-4h-3l-1
h-6r1
r1
f7g5
b-6
a-5b-4
c23
m6r-3
e3i-4
a5d16i11
a-5d-7i-12
a15d-4
l2
a3e3
h3
a-26c3i-14
p6q1
e3i3k-1l-4o5p6
l2
e-5h-4
l2
n1p4
i3
a-3i-7k2s1
a-3q-2
q1r-2
i4n2
m1
d-4
e4
d-3i-4n1q1
i-4
a-3
k-1
c-3
m-1
k-2n5p-2r-2
a5k2
c-10d-4f-4g-3h-6i-8j-2l-1
j2
r3
e9
c-3h-3m7
a5
c10
l-5r2
h4o4r-1
d3
i3
a6d20i6k5
a8d3i5l6p-1
e4
l4
j1
h3
c3
i-4
p1
h-3i4k-1l5r1
g10
i6
d3p-5
h-4
i-8
j3k-2l4o5
h-3
i14
d-4o-1
a3j2o-1s-3
a5d11
d-4h4k-2
a19e3i5
a12b-3d5i-3j7k16l18m-2o2r-1
a-9d17h-4i-4j-4k-4l21o2
d-4o2
i6
i4
c4o2
q3
i-4
i-3l3
a3d-4
c5n1o2r-1
o-1p1
a11b3d-3e-8f-6i3j4k3l7
i4
i13
a6j-3q-2s-2
a-5h-3k-1l-2
k2r1
a10c-3k4l4
a3d-3
a3d9i6k16
d13i6
a3c-3f3j12
a-3c-8k2l2
d3
f3
a7
a9c-10d-3j20k4l-1
a23i-3k6n-2
i4
a-4b-3j-2
a3d23
i-3
a-4
d-11i-3s-1
d-3f3l2
h4k-1r3
a5e6
d6f3
i-4
a-7h-6j-2
f8k3q6
d6
i3
d5k2
h-5
h-3i-7o1
i-10k-1
f3
c4
i8j2k2l14m1
h-4q2
a3k1
c-3d12k2
i6
l10o1
h-4o3q-5r2
h-3
k1
a5d6
h6i-6l1r1s-1
c3
g-3
h3
g16h-3
a-3b5g3m3
j-3k-1
j2k3r1
a12f7
k1l1p2
d-3
a4
a4d13i3
g14j-1
b4e-5i-3j-1
b7
i-3
a4c-3f-4k-1
c5l4
h-4o8p4
a4d8o1
d3
k1
j2k3
a15d3i6
g-5
d3
i-3
f3
e-4
a-3b-3c-6d-4g-18j-4k2s-2
a10
a3
d3
a11
h3k-1
i3
a6
d4
d11k2n-2q1
i-10
c-9h-4r2
i-5r2
a8i4
i7
o1q1
l2p2
l4
p1q-1
a13b-5g-7j2k2
a-3c-4
a12c-4k8l3n-1o-1
f6h3
e-3f-5g3k-1l2r2
g3
g-3k-1l6r3
a3j2k4
a3k6
d-7k2q2
i4
e-4
r-3
d9
a4d8o1
d10k-2o4
d-4f-3i-3j-3q-1r1
i7
i5
a8j-5l8
a12d4g-3j14k2
a16i6
a11d3i6
i8
a-4
d-3o-1
a7b3d3i4j8
e3j-1l1m2p3
e29
a7
k-1
a4e3
c3
a6d7i-4j7k1l10
a16d9i5
a4i7
a-3e-3k-1l6
a15i11k7
i7
a7
a11i3k8l5m3n6
i10
c-5h-5
h-7k1
e4i-4m-1
i-4
c-7j-2
a15i6k26l19p-1
i22
a4k1q2
a6
c5
i6
d9f3i4
j3l3
a11i4j1k5l3p1
i5
a24f-3i4k7l1o-3p-2
i13
i7
i4
a3c-3d4
i5
a7i3
f5i-3
a-3i-8k-1
a18
i3
i-3
i8
g-6
k-1
h7i-11j-5l-1
b3h6
i-4
c4p1
l-1
o-1p2
b-8e6g12j-1l-2m2p7r-5
a5i-4k3l3
a7k2
a-5i4j1k1l9o1
i16
i4
i4
a-3d3
d4i3
a5d10i4k7l5m1p-1
d3
b10g15l1q1
d4
d12i5j4k3l6
e-4
d-3
k1
g10
i5
d7k2l8o6r1
a3c-3d11e-3i4k8l7m2p-2
a-15i-3j-4k-3l3o5q2
j1m2
b12g7m1o9
i8
c10
a7d11i9k1l1o2
i13
c7n2q-1
c14
a-3
a16i12
c-9f5n-2
c4
m3
a-3g9j-1
b-3g6l1
i3
d3e4k-1l1
a3k1p-1q1
i3
i14
i-3
c-3g7h-5m4
l2
d10
l1p6q-1
k2p1q-2
i5
i5
i9
a4d3i11j3l11p1
d8
i18
i9l6
i3
i3
d-4i-3
a6c-4d7i4j6l5o5q-3
a-5
a23i18k24l15o-3
a-9
a11i7
i9
d6i-4k-2
c3d10
l1p1
i4
i-4
i-3
l3m1
e3g3
a4i3j-2k1l2o1
d5k2
a3
h-3l1o1
i4
a5c4d-3g4
d18
i10
a9f-3i7j3
i8
i-5
a5
i6
i-3
b4
a16
a-4d14k1
a7d4
g3h24
g-3k1
g-3j6
c12d3
a-3b4i-9
c3
j2
c4d-3i-9
e4o1
a-6
i3
a6j1n-1
a8i4
c3
a4c-3d5j8k3l5o1p1
a5d9j8k4l16p1
i21
i6
i5
i5
c11n2
b29
a23i8j1k3l3
d6i-4
i12
d7k8
i5
a19j6k2l2q1
i12
i-3
i-4
a15d-3f8i4j7k3l6
a13b-3d3f13i6k5l10q2
f4
i10
a5l3
a13d4f-6j5k7
a-13g3k-2
a10
a-3e-6j17k7
i4
a3d5o8
c6i-3
a-6d6
j3m8o4q-2r1
c4
f7
c4m10n9p-1q-2
g6h8
k1
r-1
i5
i4
h4
a-9
i8
o-1p1
a17d3e-16i13j6k12l7m1p17q-2
a-4e-10j4k3p4r1
i-3
i7j3k3l13n1p3s-1
i5
c10h3l2n3
c4
d5
g4i6
i5
i4
h5
i9
l4
c4l1
i-4o1q-2
a-3g4i-7l-3p8q-3
e8
i-3
d4
d8g7i-4j1m2o1q-2
d3g-3o2
k1
a6d18i-3k1l5o15r-3
i4
g5m2q-5
e8
d6m1p2
m2q-5
i8
f-6g-6h-4l1
c3
l3q-2
c-8
f5g-4
f7m-2o-2
g3
d10
i-3
r-4
g-3i-4m-1n-1p1
c-8d7i5k1l9r1
c-8d7i5k1l9r1
i25
i7
f4o1
d3
d4
c3h4
c-4e3j1l1p11
i5
f-7i3l3
i-3
d8
a6d26i5
b3
d6
d8i13
a4d15
a4d3
i3
c-5i-6
e4l3q1
e3
c-5e6p7
i12
a10h7i7j3k6l7
a10i-3
i-3
a10i5
i-3
a14
i4
d7
a6d11
h9k-1m-2
c-5d10
i-4
i-3
a4d-5j6o1q1
a6d3
d10j12k-1l5
a12d5h5j5k6l30
i17
i6
i15
a17i-5j28k5l12
i9
i8
a3d9i-4q-3
g12
i-3
a-8
k1
a15c-4d5i3j17k5l2p2q-1
i16
i10
a19e-3i10
b12g16j-1
b3g6k-1
i16
i14
i6k1l15
a-5i-3j10k-1n1
a11c-4j28k5l4m1
a-9
a21i3k4
a-4
a-6g6k-1
i-6
k1l11
h-5r2
i4k-1
a6c-4f-4i5j7k6l42p2
a7d4i-3
a5i-18j-1k2l1p2
i5
i16
d6i8
a3d-4l6
a13d20i5
p1
c-3
g3i-5
c3h4l2n2
c3l3n2
l3
a3b3j4k2
d7i-6
d10l5o4r-2
d6
i6
a7d5i12k9l3m-1o1
a9f-7j-2l3
i19
i3
a-3k-1
i3
j-1
d5
g9
k1
f3
c5p1
d-4q-1
d3
g-4r-2
a15b-12d6g-6h-3i5k3l7n-1o1s-2
a4d10
j15
b-3f-5g-6h-4j8k-1l5p3
l2n2p6r-2
h-10i7l10p-2
i10
a5c3k1o5
i-4
a3d4h-6k3l4o6
i4
l7p2q-6r-3
l4
i7
i3
l5
i3
a6c4d7l8n1
h5
e7h6j7
i-3
d-3g3i-5
a-11k-3l1n1
i-9
e8i-3m1p2
i-3
i-3
a-6d4i-4j2l2
d4
d-3
h7l1
i4
a-6
i6
a-9d-3g-3j-2l3r1
a-6d7i-6l2
a10d-3i4j10k3l2p2
i6
a6
a10i4
f5
a8i5
l2
c8
a-3g15q-3
i16
f3i-9
i5
i5
a19d-6i19
d3
h-5
g3
i-5
i-9k-1o4
b-3i-3
l1
i6k-1
i7
g7
l5o-1
c10
c9
d3i13
a9k1
a26b5e5i7
l4n1
a7i5j-1l2o-1
i4k2l1n1q-1
e-4i-5r-1
i-4
i-3
f3
g14
c3j-1
d-4
d5j1
a6d-3f-4i15j6k5l11
i18
i7
i5
i15
b-5
h7
d7i-3
i3
f3g-3m4s1
f3g-3m4s1
k2l1m1p1
i3
a5
i5
e13j2k-1l6n4r-2
e10
a4c4d14m3n-2
i8
a6
b-3l1p1
i7
c14j5k1l3n4
c6
c3d-5f5j2l2n2
e17
d9
a13i-4j15k-1l5o1p1
a-6b-7d3i4j1k6l7o6
i5
i5
a3i-5j-3k4l5q-2
i15
i12
d-3
i-6
i3
i10
d4l2p1
a3
i9
e5g4
a4d7i-4
b-7
a-3d-6i-7
a-5
i-4
c5h3
h7i-3
d-3
i-7
a-7d18i-3
a3d-4k8
a3d3l2n2p-1
i-3
i17
i7
i-12
i7
a26d5g-6i-5j4k9l33
i-8
d3e4g3j27
k-1
i-3
i5
i7
i6
a8d8i9
e4i-7j2l9
i6
i-3
a4e3i6j21k11l4
a7d15k-4o2
i3
a-3i-3
i-3
a4i7k6l-1o-1
a7
i6
i-3
a9d4
a3i-4
i4
i5
e3
i3
i5
d-3l2r-2
a13d-3i6
a4i-3k1l5
i3
a-5d-3i-9j-5k-1l10
a-10d3g3i-5k-1l1n10
i16k-2
i3
i-3
i-3
a17d5i4k11n6r-4
a4e4i3
a-3c-3d17i4k6o1
i5
b-4f-3g-4i-3j-4k-1l-1
a5i5
i3
a-4d4g-7i8j-1k-1l10
i-3
a10i8k1l9
i3
a-5i4
k4
l1
i8
f6
a3
a9d9i4k6l2n2
i3
a4
i4
c9
a5k3l1q1r-3
a9i5k10l1
i-5
b-3d7g-3i-13j1k3l15
a-19d7i8j-6k-3l1
i7
a-7
i4
j-6k1
i18
a7
i4
c7i-7
k-2l4o3
a-3i9l3
i8
i-3
i4
i-4
i-4
i4
i5
a12b-5i4j3k-2l2
i32
i7
i5
i-3
i4
i-5
i13
i8
i5
i-4
i4
i4
i3
i-13
i-4
i-6
i4
i4
i5
i6
i-4
i5
i11
i24
i3
i-5
i4
i8
i12
i-8
i3
i13
i3
i-3
i-3
i-20
i-3
i-4
i-3
i5
i-5
i3
i5
i-4
i-5
i4
i-3
i-4
i-3
i-5
i3
i-8
i3
i13
i-4
i5
i8
i-4
i-9
i-7
i6
i3
i-5
i-4
i3
i-3
i4
i-4
i-4
i4
i14
i3
i3
i7
i5
i-6
i3
i5
i4
i-14
i-4
i3
i-4
i-10
i-5
i-7
i-11
i-3
i3
i-5
i7
i5
i3
i3
i-13
i-4
i13
i3
i6
i-7
i4
i7
i-3
i-4
i4
i23
i5
i-5
i-4
i-10
i5
i6
i-3
i-8
i5
i5
i-4
i4
i4
i-5
i5
i-7
i-4
i3
i17
i3
i-3
i6
i-8
i-3
i4
i-11
i5
i5
i5
i-3
i-4
i4
i-4
i3
i17
i-16
i-3
i6
i-6
i9
i-4
i3
i19
i3
i-10
i-6
i-10
i3
i-3
i5
i-12
i3
i9
i-3
i11
i17
i-4
i-8
i-3
i-4
i4
i-9
i-33
i-3
i-16
i6
i-6
i18
i4
i-9
i10
i-13
i5
i-4
i3
i3
i7
i18
i4
i5
i3
i28
i10
i-5
i3
i-15
i-3
i3
i-5
i3
i-3
i3
i3
i-5
i-3
i-7
i7
i-3
i-4
i-8
i-3
i7
i6
i-6
i3
i8
i6
i3
i-9
i3
i4
i-5
i-5
i-3
i-9
i-4
i-6
i-4
i5
i8
i5
i12
i3
i-3
i-4
i-4
i-3
i-4
i3
i-6
i3
i-4
i7
i9
i3
i-3
i3
i-3
i25
i-5
i5
i-3
i6
i4
i-4
i-10
i-5
i-16
i-7
i-3
i-4
i4
i4
i25
i10
i-11
i13
i-3
i6
i8
i-8
i4
i12
i-4
i6
i4
i3
i5
i-4
i5
i-3
i-4
i6
i3
i-8
i3
i-3
i-4
i-16
i4
i20
i-5
i27
i-6
i6
i13
i9
i9
i-5
i-6
i12
i-14
i3
i6
c-5h36j-5
c-8g-3h42j-4
i-54
i3
i3
i26
b-3e-7j1
h-7j3
c3j2
e-6i-3
b4j8
b-3c3
a3f-4
f4
b-3
b-3
c-9
f6
g3
d-3
b-3f12
b-5j3
b-9
h-6
b5
f4
a-5d-4
a3
b-7
g4
c-3h-4
a8
f-8
g3
a-13f-3
h-3
b-3f-4
j3
a3f-5
b-5g-3
c4f-3h-3
a6e-3i4
h-8i3
b-3
d4
a8b5c-7d4i4
f-3
a-3
h-5
d-3j-1
b-7g-3
d3
f-9
i4
a13d9h6i16
a4h3j-1
i3
e-5
g-3
d-3g-3
a3i3
e-5
b-3
h-12j3
h-4
a-3d6
d3
b-3g-3
e-12
j4
e3
g3
g-4i4
i8
f-3g3
g6
i5
f-3j1
a-9b-3g-10h19
g-5
f-3
c-3d-3
a5i5
g3j3
f8
d8
b3
a-5i-3
f4
j2
j-1
g14
b-5
b-3g-14
d-3
h3
c-4
d3
e-4j-1
e9f-3g-4
a3d3f4i5
e3j1
e-17
d-3
g4
g-3
d6f-4g9i8
h3
c-3e6j-3
a9d4i13
i7
e-3
c-6i-3
g6
a-5b-3d-3g4i-3j3
h4
g4j-1
f5
e4
a7
a-3
f8
d-3
j-4
c-3h-3
c4
e3
f-3h11i-5
b-3
c-3d-4f12
d4
b-3g-10
d-3h-7
h-3
d5
h4
c9
f7
f3
a4i3j3
a3
a4
d-3
i-4
c-3
c-7d-5
d5g-4
d-3
d-4f-3h-5
d-3
g-7j-2
i5
g-3
g-3
f7
a-3e-4i-4
b-4f-14j-1
a4d6i3
d-3
a4j1
i3
d-4
d-7
b-4d3e-7i4j-1
f14
c-3
d4i-3
b3g4
a3b4f16
h3
c3
b-4f-4g-10
f-5
e-7g4
d11
a7
g-4
h5
e-7j2
g-3
j1
i7
a3
c-3
e-3
f3
j5
f5
b-4j-4
f5
c3d-3
d-3
f27
h5
f-3
d-3
h4
d-3
d6
b-7g-3
a4f-10j1
a-8b-3h6i-4
a5d6e-3g3
j-1
e-5f-12
g4
a5c-3d-3i5
h-3
a12d-9
a5e3f-3i5
i8
e-3f-3h-5j-1
c5
e5f-5j-1
f5
d5e4f-13
e3
a4j1
a-3g-3h-9i-3
h-5
b-4
c3
j2
c3
i-3
c3g3
a-3
h4
h7
a3
h-3
a-5
b-4
d-4
b-6j2
a11
h-4
i4
f-9
h3
b-5
c5
d5f17
a3
d31
e5
f10
b-3j-2
c-3h3
c-9
a4f8
h-10
f7
b3j1
c-5h-10
f3
g-6
f5
j-1
b-8
a3
d5j6
i3
b-10
e-3
g4
a-3e4h4
h-4
g4
a-5
a3c6
j-2
h-3
e-3h7j3
i5
a3c-3f25h-4
c-3
a11
d-3
a4e-6j-2
g4
i12
d3
g-3
d-5
h3
e-4i6
c3
c-3
i-3
f4
c4
a5
d-4i-4
e3h7
h5
c-3i-10
d-4f4
i3j1
h-3
d-3
f8
a-8
a3i4
i7
h10
j-1
f-3g-5h6
j1
f11
j3
b-3c7
h3
f4
c3
a-3
e3
a3
e-4
g4
j1
a-4b-6c6e-4g-5h5i-5
c3d3
a3d13
g-6h-9
e-4
a12
b4
a-3b-3e-3h3
a-3d-4f17
d-3
h-7
g6
d8
h7
c6
a3e-3i3
f4
c-4
g8
b-11
e-3
j2
d4
a3b-3
b-6g-3
g-5
e-11g-5j1
a4d18g3
j1
d3
g-4
b-6d-23
g7h3
g-3
f20
c8
a5
a3
d4
f6
e-3j3
j2
c3
h-4
f8
a-15j-4
a-3
f19g-5
f3
d-3
c3
d3
a7i3
a3c3
e-3g-9
f4
d5
a-6
e-6
a-3d-6
b-3
d3
c-4e3g8
c3
a3
f4g7
h-3
a5f-10j1
i5
d-11h4
g-8
d3
f4g-9
f-3g-5i-4
e3
b-4f4
c-3
f10
i5
h-3j-1
c5
j1
d-4g3
g6
g-4
d5
d5
a5i8
e3
f3
a3
b-5c6d-4h10
d-4
d8i12
a24d5i8
e3j1
a5i7
h-4
a-7g3
j-2
h4j-2
i5
e-3
b-4f-6
f6
e-5
d-4h-6
b-3e-4f-5h21
h20
a5i7
c4
h-4
a-9b-3c17e-6g-4h9i-30j-9
b-3e-7h4
b-4j-1
c-3
d-4f27
f11i-3
j3
i4
c5
a13
b-3j-1
j2
a5d3
f11
g-6
i-4
c-5
c-3
f4g-3
b-6j1
c6
g-7i4
d-4
f3
j-1
f23
i-4
c5
b-3j2
d-3
a5e-3j5
h-3
e-3
d-4
c-4d-10e-11g-7
g8
e-5
d-3
c12i-4
j1
f3
c13d-11g-4i-7
c-3
f-4
f-8
c4j-3
a-8g-4h3
f3
j-2
d-4h-4
d-3e-3
f3i-3j1
a-6
j-2
j1
h9
a-3h8
h3
a4
d-5g-6
f3g-3j-1
e-5
c3
g5
a5
a3f3i8
f-14
c-6g-7h-9
h4j1
h4
a3
e-4
d6
d-5
c-3
b-3g-6
c-3
d3f-4
a13d10f-4i7j-4
f-3
a-3
c-3
a-4
a-3b-4d-5g-3i-4
c3d4
g14
f5
e3
h-9
h-3
d5i5
a6
j1
h3
f3
g5
d3
g3
j-1
h10
f4
a-4b-3d-3g-9h18
g-3h-7
d-3
d-5h-4
g3
c-3d4
a3
a4j1
d4f6
b-6h-3
a-4d-6g-4
f-3
d-7g-3
f4g9
a-6j-6
i-8
g-3
f8
a5g4
a4d31i10
d-3h-3
a3
j2
h5
b-4
d-4g-3
b-5h20
b-4
g7
a3
f5
b-3c4h12
j1
c-9h5
b8e-3f7
g3
e6
d3h-4
b-5
h-4i4
f-3
d7
b-3j-1
d3
a4d3
b-3
a3f7
b-5
j-2
a3
g-3i-4
f9
f3
i-3
c5
c-4g4
c4
g-7
d-4h-3
c3
d-3
a3
c6
a5
e4
d4
c6f9
a5g-5
a4
a-4
a3d10
g-3i4
i4
d6
f4
a-9
h-5
c5
d3
g6
f6
d-6
e3f-3j-1
g3
d-3
b3c11h3
h5
c-3
d-3
a-3
i4
a6
c5d11
c3
a7
b5
c-5f-3i-3
f-5j1
g-3
b-9d-9
f3
b-4f-3i4
c3
a3i3j1
c4
b11e5f-4g14
c27
b-7e-4
h-15
i4
e3
h-3
a-6
h9
g-3
a-6e6j1
a-4b-10h7i-13
c3g-4
j-2
a3
d6
i5
d-5
h4
d7
a9i3j1
c3f-4
a3c13
b-4
c7i-4
f-3h3j2
a8e-16h3j3
a3
a3f4
f8j1
a17
d-3
f9
f25h-5
c-3
f3
i7
f7
d-7g-3
a-3
d4
a7i4
a6e-3
i6
g-5
a3
a3b3g14
a5j2
a-4
d4
a6
j1
e3i5
c7
f-10
a3
a3
j-1
c8
c6f5
a-10g-6i-7
h-4
g3
c-9h-4j-1
a-8c-14e6
e6g-6j-1
a4
g-4
f3h-8
a3
d-5h-4i-5
b-4g-7
a8f6
b-3h-4
b-8g-6
a3c-12
b3
j2
d-3
d-8
j1
h3
a8e-5i10j-2
d10
d9
f-3h5j-1
b-3g-4
f3
b-4f4g-6
h6
c5j1
d3
i-5
e8j1
a8
a5
f-5
c3
c4
i7
j1
d-4
g4
j1
b-3
c6h16
f7
d-4
i6j1
e6
i5
f-6g-4
a3
c3
a3
a3
b8
a3
b-3j-2
c5e-9g-4h5
a-3i-4
a-9b3d3i-6
f3
d-6
a13
b-10
c-6d-3
e-3j1
f3
g3
i7
e8f-6
g4
c8e-8
j1
d-3
a-3g8
a6
d4g6
g12
c-3
d-6
h-3
h9j-2
a-4g-6
c6
f4
f3
b-4g-5
a6d3e-5i6j2
i3
f-5
e-3
f3g-6h3
a4b-3c-3g-5h-11
c3
g-5
f7g-3
d4
d-6
f3
d-3
a-8f-3
c5
a3
g-4
a-4h-5
h-9
h-4
a7
a6j1
b-5e-9
j3
c-4f16
d3e-3
j-3
h3
e-7
a3
a3d5j3
j3
j-3
f3
d5
d-3h-3
c-5d-3
h-5
a-4d-3f3
a4d-6
h-3
f10g-5
c-3
g-3j1
c-3e-5h-4j-1
f3
a3c-4i-3
g-5j-3
f3
f-3
c17d4
a-13g3i-4
g-5h-3
g8
i4
d-8
a4g6i3j1
c3f-4
f-3
c3
b-4
d-4h-11i-3
c6d3
d3i6
h-3
b-3c3h-3
g-3
f6
d-9
a-8c-4g-9
g3
d-4
i6
b-9
j2
g-6
f5j1
d-11
i-5
d-5
b3
e3
f-3
a4
a-9c-8f3
b-6
a6b-3d-3e-4f-7j-2
h-4
a5
d-13g-12i3
d-3
g-6
b3f-6g-8j1
j2
j2
i3
h-8i5
f3j1
d-5
d-3h3
a4i3
c4
g5
f10
c5
a3e-4g-3
j1
b-3
g-4
g7
b-5j9
f3
d-4g4
a-4
a3
d-6
f-3
f5
f6
b-7
a-3
j-1
d-3
f5j1
g4
b-4
j1
g9
g-7
h9
e-5
g12
c5
h-3j-2
j-3
f-3
b-3
d-9e-6
j2
a3i4j-1
a8g-12i4
g-3j5
c-3h-3
i3
b-3e-4g-6
f-3g3j1
d-4
b-4g-6
h9
c4
h5
e-5g5h6
h3
i7
c3
d-3g6
c-5
f-3
b-5g-3
b-13f-4
c5
a4
a-3f-3
a3i3
c14
c-6
c7
f4
j2
e3
d3
a4d5f-5
d7g5
a-3
a4b-3
c3
g-4h-7
d3
f4
c3
g3
e3g-3
f3
j3
f-4
d-4
a-3
a3e-18
d-7
h3
g4j-2
f-3
b-5c5i3
d-4
j3
a4
b4
d4
a7c3
b-4h4j2
b-5f-3g-5h-8
h-4
b-4
a6e20
g-6
f9g-7j1
c3d3j2
c7
f5
d-4
d-3
a3
g7
f3
f3g4
b-4j5
f3i3
e-9
c3d-3
b-8f-3g-13
g-3
f3
b-3
e4g6
f-7
e3
i6
c-9
g3
f4
g-3
h-6
g3
i-3
b-9g-12
b3e-4h3
c-3
h-3
a-10j-1
h-4
c5d-4
f5
a-3
a-3
b-4h4
h5i-4
d5
i6
h7
d-4
b-3
a3d3
c4
g-3
d4g8j1
g3
c-4d9h-10
a3i3
a-8f4g-3
a5i9
c6
b4g18
b-5g-8i5j4
f5
a13
a4
g-4
a4i4
d7i10
d-5f-4
b-3
a7
a3
g-4
g-3h-3
f6
h-6
a3j2
g5
c-5d-10
h-3
d-3i3
f-3
c3
a-4
d7
d-9
e6
d3g-5
b-4
e-4
d-4
d26
f4
g-3h-3
g6
a6b-3c5g-3i5
c3d3
i11
b-3e3j-2
b5c-4h-3j-1
a4f3
d-3
f4
f-3
c3
c-4i5
a4
d3f-3i14
g3
e3g-8i-3j4
a-10j-1
d9
f8
i8
f-4
i13
i4
d-3
e-7
g3
a5b-3f-9g-5j-2
g11
j-1
h4
e5j1
d-17f-4
d-5
a3b3i3
c5
j-3
f5
a-5c5
a-5
h-3
h3
e14g-4
a3b-10g-9j1
b-3e-4
f13
g3
a6
d5
d-3
f3
c-3d-4
j2
f-3h-5
e-3f-4h-12i6
c-3
a3
h3j1
c4h4
d3
g10i-3
b11g6
b4
f-4g4h-3
j-2
i5
b-4
h21
c3
h4
g-3
f3h-7
a-5b-4f3
d-13
e3i-5
b-3
b3
j1
b-3f3
h-3
f-3
e-3
f14
e-3
a3b-5j-1
g-7
i-4
d-7
b3
f3
c3
f14
f-3
a4
a7i3
i4
f-7
g-7j1
g-4
d5e-4f-3
f-8h3
c3
b-7e-4
j7
i3
e-11
b-3h-3
g7
h6
e20
d-3
h-4
b3
a12f3
g4h7
a-3c4h-5
e4f-3i3
c-13e4
e6h-4i-3j-1
e-5g-3
h3
h4
h3
f5
f8
g5
g6
b-4c-4e-4g-3h-6
g3
e-4
h-3
f4
j1
i-3
g6
f-4
h12
d4
d7f3
b-4
c-5d6
d-3
h5
c-3h3
c-7h-12
b5
f15
f6
c5
a4e12j2
g9
g5
h13
b-8c15
c7i3
c-4i3
c3
d-3f4g-4
f20
h10
f10
d-4
f3g-9j-1
f8
c4
c-6d-8
h5
a-6b-5
h3
f3
d4g-5
a7i4j-1
h-7
a-3
f6
f-4g-5j1
i9
i7
d-3i-4
j-1
a5
e3
b7
d-4
c-3i3
e-7
g5
a4c-3
h23
j3
c-15
c3
a3
f-3
c3
c4
i6
h3j3
e-4f-3
f4
a5
c-4
a5
b-3
e-3
f3
b-4
g4i-3
f-13
c5
d-10
h-3
h-4j1
d7
e3
d3
a-5c-6g-4i-8
a3
a4
c-3d4
f-3
d12
b-6e-3
c9d10
c-3
a6
a10d15
a7
c-5g-3
b3
j1
a-5
i-6
d-10
i3
a-3
f-4
h3
a-6
a3
a3
d6i4
a3h-8
j3
d3i3
a3j-3
d3
d4j2
g-3
c3
d6
a-10
g-6
f10
c-4i-5
b-5
a-11f-3g-3j-1
a-5d-7
f-11
f17
a-3
j-1
b-29e7g-21
f-7g-12
g-9h-9
c3h5
a5g8
c-4
c-17
a-5
i-3
b-5
g3
d3
d3
c-4g4
c7
e5
a-8c-3e8i4
g-3
a-3i-14
d3i5
b-3d3f-7
g-7
a-5
g5
a6
a3
c-3e-3i-5j-2
b-5c-4f15h-9i-3
c3h3
g-5
f10
b-5
j1
c7
a3
j1
g-6
g3
a3
b-4g-5
h6i3
d-7g-3
d-3
f-4
b-3
g-6
e-4j1
j2
h12
g-3
i3
f4
e3
h-7
b-6e-6
c3g-3i-5
i-9
a-3
h12
e-5f9g-4
i-4
g-4
b-3
c-3
e4
c-4j-1
h3
c4h10i-4
c4e-3
d-14
a4
a3g-8
g4
h6
g-3
h-7
b-3
j4
g-4
b-3d3
g7h-3
j1
j1
a3
d-10f6
i-3
a-9g-5j-2
g3
d5
b-3c-3i3j1
d7e4
d3
b-3c-3
b-9d-3f7g-10j5
c3
a5i19
a-3c-3
g-8
e3g-7j-1
f3
c-4
a6
g-3
b-3
g4
f3
d-4
h-6
a8
c-4
f5
f7
a-4
b-9g-5
a-6
c9i-4
b-3e-4f-3g-7
h-3
h-3
g-3
h-4j2
a9i4
a6f-14
c-19d5i5
d5
a3e7i4
g-8j2
d-4
a-4
i3
c-14d-9f4h13
i5j-1
a3d7i4
b-3d-8g-4i-7
d4
b-11
f3
a-8
e-3
g-5
c-5
g4
c3
j1
b-8c7
j9
a6
f7
f4
a12e-3
j-1
i-3
d-3
c3
j-1
e-4f-4h-5
d12
a4
g7
a5
d6j-2
f-5
h6
b-12j2
a3g3i3
d-3
g3
f3
d6
c-5
a7d-4
a20d11
c5e-3j-1
a4
h-8
a7i3
h12
j1
h-12
c-5d-4h-3
a-4e7j-1
e3i3
e-5j2
c3
c8
d3
b-3f-3
f-5
e-10h-6
h-6
g3
c-3
h-13
c-4g4h6
g-3
d-3e-3h8
b-5e-4h7
c3
b-3d-6g-5
c-12
e6
g7h-3
j-2
i3
b-5c3
j1
d-3
h4
i7
a4d7
f11
e4h-5
g-3
i-3
a3
g7
h4
g-3
a-4c5i-6
j-1
d6
a-10c-6d-6h-6
b5g-4j1
e5f9i3
e-3i8
a6g3
d7
b-9c-3d9
d3
g4h5i3
h-3
b3j1
j-2
b-5
a-5h-10
h-3
c3
j2
b-8f4g-12
d-3g-3
b-6j3
g5i6
a11d17i4
b-9d3
a-3j-16
a-7f-4
f4
j-3
f10
a6f-10
c7
a12b14c-5d8e4f-11g12i8
b9e4g17i6
i-3
b3
c3e-3
d7
c5
d5
a8
g-3
i4
e-4i3j2
f-5h8
b-19c3d-6h5i-4
d-4
e-5
c3
a-5c-7
h-5
i3
h-5
b-3f-11
d-6
g11
b3
f-5
f-3
b-3h4j1
b3g8
b3f4j-2
j2
a3
d-5
a4d3
g-4
g-10
d4f-4j-1
h5
d-6
a3g3
f12
a-4b-5h19
f5
a-3c-9h7i-3
f-3h10i-5
i-3
b-5g-4j6
i5
c-4h-3
h-3
h-4
i4
d-4
h5
g3i18
d3f3
j-1
c3j-1
c4h4j1
i4
e6g4
i6
i3
h7
g3
a3
d4g3
h3
b4
h4
c7
a8
a8d3i3
h-3
c-7f9
h8
b4d3g5
e-3
a-3
f4i-4
d3
h3i-3
f10
e-6
i3j2
a-6d-5j1
h4
c-3f5
d3g-4i4
c4e-7j-4
a-8b-7c9f-3
a8d3e-4
g-9
i13
f5
e4f-3
i3
e3
g-4
d-3h9
g-5
c5d-4
c-3
e-7g-5
j2
a-5d-6
a18d5i5
g-5h3
d4
h-3j1
c-4h-8
g-18
d-5
a3b-16e-6j-1
f-6
a3
h3
f-6i3
f6
j-3
a4
b-7
d3
i4
b-5c3j3
b-6c8j6
g-4
j2
f7
a10
c-4
a3i4
a3b-4
a3
i3
j2
d3
g-3
g-4j-1
a5d3e-24i4
a4
c4
b-11c4g-7
c5
e-3
c-3
b3c-3g3
b3
b-3d6e-3
j2
a5e-4
g-5
g-5
j1
i-3
d7
b-4
c5
a3d-3i3j1
i-3
e-3f-3g-5
f-3h3
c5
c3
a-4h19
c5g-3
d-5f3
c-18
a-3d-4
a-3
i-3
i5
e-10j3
b-3
a-4f-4h-6
c3
d-14
a3i5
c10
a8d3
h-4
d3
g-3
d-3
b-5j11
h-3
c-4
a3b-6j2
a3
a4
g3h8
a-4b-7c3
g3
i-4
d8
f-8
d-4
d-3f5h-5
c4
j1
f6
h5
b-13
g-8
f12
f-9g-5
i-3
b-5c3f-3
i-4
a-7
j-2
i5
c-4
a3
d4
a5
a8
g-5
e-4
e3
i3
c3
c-7f6g-7h-4
a4
f-3h11
a-12c8e-8h19i-10
a-4i-5
c5g18
j2
a-5
f7h-8
f-3
b-6g-6j-3
g3
d-3
b-3f10g-3i-4
j-1
b-3
c15
b-5
j1
b-5d3g-7
b-3g-5
i3
i5
g5
c-4
a-3d-4
h-3
e-6
a8d-3i5j-2
f-3
f3
c-3j1
g3
i4
f4
e-3f9g-4
d5h-3
d8
d5
j1
d-4i3
e-3
c3
a-21j-1
a-24b-7i-12
a-3f18
a3
d-4
a-5d-4f3h9i3
c-7e5f-8
f13
b-7
h5
g-7
c-4
f5
e-5
a-5e-3
g-5
h-4
c4j1
b11d15
c8
a5
b-4
d-8
g19
c-7g-3j-1
a-4f-3
e3
b-7
b5f3
a-3
f4
h5
b-4g-4i-5
j-1
d-6
i-3
a-6g4
i4
b-5
d-3
g4
f-18
i-10
g4
b-3c3h10i4
a3
g8
g-3
a3i3
c-4
d-3
d-3
d4
b-3c4
e-4
g-9
h-4
h5
c-3j3
g9
i-3
c-4f5
f11
c-3
e-8
d-4
a-3
a6
a-8b-9h10i-4
c-3d3
h6j-4
c-10
a4
f6
d8
a-4d8
a-8
a-5c4d-3j1
c3g13h4
a-3
a4d5
f6
c3
a3c3
f-3g-5
b-6
d3
g-3
f6
g3
a-4
h-9
g3
f3
b6g18
h3
d-5i-3
c3g-3
c3g-5
d3h-6
g-3i3
d4
h6
e5
g-5
i-5
a6
c11
b3g4
c-3
j1
c3d3
b-7i3
g3
g11
d3
a10
e-3
f3
g3j-1
d7
h-3
g4
a-3d-4
a9i5
j-2
i-5
g4
a7i4
c5
d-6
i-3j-1
b-6
g3
a5d-3
i5
i4
a-6
f5
d-3
i-4
h8
a3b3g6
a3
j1
d4g-3i-5j2
a3
d-3
i6
d4
g5
g-5
c-3e-13j3
a-3d-3
g5
g3
d-3
a9
a5i4
j-2
j2
d-8
i4
d5
d4
d4
j2
d4
d-6
a8
a-3
b-5
c7
a5
a9
i10
b-3j-2
a-6f10
c-3h-14
e-4
e-3
a-3
j1
i3
a-12
h-7
e-5
h4
i17
b-3
g-3
h-3
j-2
d8
d5
d4
b8g5
d3
b-6
d-5f-3h9
a-4b-13c7e-13h7j-1
c4
c4
d-7
g3
b-5f-4h3j1
b-3e-3
e-3
e-3
g4
j2
c11g-8
h3
c-4
f-3h-5
g-3i-3
a-5d3i-5
a-5e-11h4i-5
c-3
b-10e-7h-5
a-3
d-5
d3
a4
a5i5
a-3g-3
d20
a4
a-4c-3h3
a4
h-4
f-4
d-3
d10
g4
d-4h-3
g5
d-4
d-6
a5i-3
a-3d-4
c7
a5
j1
d-3j-1
i4
a4d-3
a9d-3i5j-2
h-7
h-3
f-7
b-4c5h8
f-3
d-5g4
b3
c3
f5
f3
c5
i4
h-3
b4e3
d3
b4d3
a3j2
a5j1
h-3
h4j4
e3
f-3
j1
f-4
a-3d-8
h-5
c4
e4
b-3f7
j-3
a7d-4g-7
j-1
g-8
f3
a6d12g6
g4
a-4f6j1
g-4
c-4i19
g3
g3i-3
a8
d5
i-5
d-3i-3j1
e-3g-6h5
d-7
c3
b-3d-3j1
a3
d5j-1
a4d7i13
a10
b-3g-7
h5
h9
g3
c3
d-3
a-3
b-5g-3
e-3
f3
e-3h-3
b-3
h-4
a3g8
i8
h4
j1
b3
f-3g-5
a3e-4i4j-1
j1
b-6f-5
f-3
i-4
e-7
b-19c-4i-3
h-4
h3
d-5
g4
c6d-3
e-3
e-4j1
d-3h-4
d4
c-3
c-5g8
i4
g-5
c-3
d4h3
i3
c-3
e-3
b-3
f-6
f4
i-3
a5
f-5j-1
a6i-3j-2
d-3e-6j6
a8
c-9
d7
c3
e-3h-6
a14d5i9
e-5
a5b-11d-15e-4f5j2
c-3
b-3
f-15
c8
d5
a4
a3g4i5
a-6c-17e3j-1
j-1
g-3h-7
d3
a5i3
b-5
b-10
b-4
g-5
c6
f3
h3
f4
f-3
f5
c4
b-3i-8
f3
f-5g3
e-5
b-6f4g-7
f-5
h-3i-4j-1
g-3
a6d5i3j-2
f5
a3g4h-9
c-4
a5e-3
i7
f-7
a-5c-6g-9h-22
d-6
c3
c-3
c3
f4
d-6h3
h4
g-3
g7
g3
d-4
b-3
i-5
c6
i-3
h-7
c-5f25
e-8f-8
e-4f-4g-4
c4h3
h17
d-6
b-8
a-4
a4c4
f14
d-6
c6g4h-4
b9g-4h-8
c-9e-7i4j2
a3
b-4
f-8
g-4
h6
d-3e3f-4g-4j1
j2
a3
a3f-10i6
f3
f17
b7
d3g-3
c5
c-6h-7
d-6
g-3i-4
c-6
i8
j-1
d4f4
c-4
f6i-4
e-4
b3f-3g4j-2
b7
f6
b-3
h13
a-4i-5
e-3g-3
d5
b-4c3
h-3
d-3j3
f3
a3i3
a-3g-7
d-12
g-4
a3d3
e8
a5d9
c-3e3
a-3i-3
a8
g4
a-5
h5
c4
c6
a5e-9i3
d3g-6
h3
f15
c-5
g-3h-4j-1
a3
h3
j-2
d6h-3i-5
a4d3i3
c-4
d-4
g-8h6
h3j2
a9d9i10
h8
d12j1
i-3
d-4j-2
i-3
g3
b3
f3
h-4
d-5
h-3
a11d6i5
b-3f-4j-1
g4
b7i3
j2
c4
a5j-1
d4f-4
b-4g-5i-3
a-3
j1
c-5
c-4
c4j5
a-4
d3
a-5
c4
g-6
h3
j-2
h-3j2
a4d3g6j-1
b5
a5
c4
e-3
a8h3
a-3
b3
d-4h-7
e3h-4
h12
i5
h-5
b-4g-4
d-3
b-3
d-3
e-5j-2
b-4g-4j-2
a3d6
c-3
b-3
d9f3
a7i4
d-4
e9
b-3c-6g-3h-13
c-3
d6
a13i12j2
a-5d4i17
d3
d12i-3
f7
e3f3
d-4
f3
h3
a4d3e-4i4j-3
c3d-3h3
g-7
c-4
f-9
d-6h-5
h3
e-3
j1
d-3h-3
e7g-3
h3
h3
a-4
f-28j1
g-12
b-5g-9
e3g4
d3
d-3
d3f-3
b-9
j1
d-3
a-10b7c-7h-8i-9
g7
d4
b-4
d4
e-3
g-3h-6i-3
a11
f-3
d3
a4i3
h4
d-3
j-10
g-5
d-4
a6d3j1
b-6g-7
d3h12
c3g-4i4
c4h12
h9
b-5h4
d5f-5
a4b-4g-3
a9d8i9
d-7j2
i-3
e3
b-3
a4b-3e-5f4
i3
e-9h5j-2
i3
c-5g-5
a-4e3f-17j-2
f-7
c4
b3e3g6
b-3f10g-5i3
f17g-11
g-3
g-4
f-4i3
c-5g-10
g-4
a-4
a3
e-6
c9
d5i7
h4
a6d4j-1
a5
a-3j-1
f-3g-9
a3
f3
b-7
c-7
c3g6
h3
h-3
d3j1
a-11b-3d-7i-3
d4
f10
d-4g4
d-4
b3
a7
d3
a15b5d11g8i10
a3f3i3
a-6b-3
e6
a5c-3e-3g-3
d-3
d-3f-5
f-3
g4
b-8d-4j8
a-3c5
j1
b-3g-5
g-3j-1
j-1
d5
c10
f-7
j2
a-5
b-4
g4
a3
h-3
b-3c3
j3
g-11
f-3
c-3
g9
g4
d-6
h-3
d5
a-4c5g-3i-3
a8d-4
g10
a3
i3
b4
g8
c-6
a10e-5i3
d-4f5
d-3
c5
c3g3
d4
g-3i4
g4
d5e6i4
e-10
e-6
a7g20
j1
d-3i3
i4
a5
b-3j-1
c-3
h4
c3
g4
b-4j-1
d-3f-5
g-3
j1
g-5
f-3j1
c-4e-4
a-5i-10j-3
g3
b-3
d3f4
j2
a3
h-3
a4
g-14j-3
c-5e3
g4
c-11
i3
e3
g11
d5
c-3
a7
f8
f5
g-8
d6
a5
c-3
f4
a3i4
a8e7f-5
f8
c-4
c4h3
a4d4
e-3f-4j-1
c-7g-4
i-3j3
c-5
g-4i3
d-3h18
g-4
d3
g9
c13i-3
d-12
b-4f-4g-3
a3d8
i3
c-9
h-8
d-5
a8e-6j3
f-4
a6e-7j1
d3
f-4g-4
a3d3
e-4f-3g3
h8
a4
f11
h3
h9
d-3
b-9c3
c3e-4h11j3
f8
g-5
f-4
b-8
e-5
h-3i-3
d6
c-3
a3
d-3
a-6e-7i-4j-1
b3
f-3
e-9
a21d6i9
f13
g-4j-2
a4
d6f-4
f-4
g-10
c-3f13
g-4j-3
c3
a-3b3i-7j-1
j-4
d8f-3i-5
i-4
c-3g-6j3
a4
f6
h-3
g5
b7e-6
b-3
h5
d3
a-9e-3h16
b-4g-3
b-3c4e-7j10
b4d-4e-7j-2
j-1
j-1
b-4
g-3h6
c4
i6
f12
b-4g-7
h-5
j-1
a-4g-3h3
a-11j1
b-6
a-3
i9
c-12f7
g-8
j1
e-3j2
d-3
d5
i-7
d-4j-1
h-4
d3
i11
d-11
i-3
f4h-6
f-5
h3j-3
e-3f-4
d8f3
j5
g9
c3
c-11j2
b-3
b-3e-16
a3f8
b-10i4
a3
c8
a3
a-3
c-5
c3f-9
c7
a3
d-10g-3
e6
c4
a-6f-4h5
h15i-3
i17
f8
d5
a-3c4h5j1
g3
f-7
f5
c3
b-8c6e-8h5
d3
h-4
e-6
a-3
a3i3
g4h-5
e5i3j5
f9
f-8
c-3
g-5
g-9j2
i-5
a-10j-1
a-4
f-7
e14h-3j5
c7
b3d-9g5
b-3g-6h3
e-4
a-18b-54c-17d-3e-64g-9i-24j-8
a-40b-44d-6e-63g-3i-30j-6
b-29c8e-32g-7j-11
a24d12e-6f-4i17j-1
a23b16c-14d8e11f-7g8i16j-2
a6b25c-43d-6e9g7j5
a9c-6d6e4g-3i8
a3b-3c-3d-3g-3i3j-1
a-27b-14c-18e-7g-6i-14j-16
a26b3c-17d-5e13f-4i18j-3
a-5b15c-55d-19e5g3
a-4b18c-21d-3e10g11i-4
a3c-19d-13e-5g10h-6j1
d4
a-4b-4e-5j-1
a-7b-6c-5e-5g-4j-1
b-3c-11e3f-5g-7
m16n1q-13
l4m15p3q-9r2
m13q-8
k-1l2m-1n1
n6
l-1m3n-2
m1r-5
n-1
k-3m-2r-2
m-4n-1o-3r-2
l-1m1
k-1m1s-1
l-2m1s-7
k-2r-15s-8
k-4n-3q-3r-10s4
k-12
m11n-1p-1s5
k-3m8
k1m-1
m2n-1p-1
k-2m-2p-1r1s-1
k6p-1q-1r-1s6
k-6l-1o-2p-4q-2r-7s-2
k-2m-3n-2q-7r1s2
l-1m2s5
k-6l2m-1s11
k7q1r1s12
k-10l-4p-3q-2r-12s3
k-5l2m-2p-3q-2r-7s-2
b28d-3f-5g50j1
b9d-7g-3
b3g5
a-4b7g12
b6g6
a-4b-9g36
b9f-12j2
a5c12e-4h-4
c23
c5
c9
c3
c-4
a-6h-4
b12c15d-6e-5
g-3i-3j2
b12c4d-3e-5g5
c5
c8d-4
c-5
b3c5
b5e-4
g-5
b16f9g7
b5c7d-5g9h-3
b-3d-4g-3
d-3i-14
h-4
b5d-3g12h5
b6g8h4j-1
c-3f-6g4h12j-5
h4j-5
e-11f-4h13j-4
c3f-3g6h10j-1
b6d-5e-4
a3b15e-4j2
b-3j4
b15e3g17
c-4g-8j-2
b12
e6
a-8b4d-3e-3g4j2
b17e-3g3h-3
a3g5i-3
a3b11f-3g3h16i-3
b13e3f-4h17
b13h12
e5f-9h7i-5j-1
b-5e-3
a-9b9h7j1
a-6c6f-6h16
a-6f-5g6h19i-6j-4
a-10e-3h28i-21
a-14h18
a4f-7g-3i-5j-6
a4b-6g-3i3
a-3b-3e-3i-5
a5b5f-9h-10j4k2l5n5s-1
a-4b3c-8d-7e-4h6i-10k-2l-3
a7i13
i5k3
i15
n2
e28l7n1o3p6r-4
a4d8e-7h-7i6k2l5
l2
i10
c12n1q-2r-3
i19
d4
b3c-14d-4h6k-2l-2
d5h-13i3j4l2
a-5d14h-10j-1k-1l-1o12
a-8d-3i-15p1
h-3
a10b-9d5g-8i6j-2k2l8
a6
a9i7
a9i5
l6p-5r-4
m6n1
a10c-4i-4j8k8l1q-1
a9d11i3
i3k3
g-6n7o1
i3
c-6d-4
d5
a6d5i-3
a6d8m-1
c14d5f-6m2p1
d-4
g5
d-3
d5i3
d4
c6i6
b28
a5
b3
d10h-4m1o3
d21g8
b-3e7h3p2
a4e4
b5
c5
b11
b25
h-10
d10l2o5p1
a16k6
b-3d11f-3j-1k1m3o2p1s-3
b-4d4o22
i7
c-5i-3k-2l1o6
d3k-1l4r1
d6k-1o1p2
a5b-29c-7d3f-3i-3j-1k2n-1
a10b-3c-16j7k6l1p3
a8d4i11k3r-1
a3i13
a-4b-6g-11i-3n-1
a-4c-5e-4l1p-3
a-3n-1
e3j1m2
e4i-4j1n2
a3
c4
c4
d6
a5b-26c-6d5e10g-16i3j1k3l3
a10d7i11j3k7l16r-1
a7d15i8
i8
c-10i5r1
a4d4e11k2
d-3
c8f-14j2
e4
d12k-1o5r-5
d3e6s-1
i3
c-4e3o2
a12k2
f18
b-3d10q-3
a24c-5f-3i19j14k15
i-3
h-3
a-3o1
a-6f-4m5r3
b-3g8m2
b-4c-8
a5k1
b6f-6h-3m1
a4e3h-5i3j-8k-8l-7n7s2
g3
a-7b32d-5m10p2
a-4i-3j-2l1n3s8
d-4h-4j3
a3h-8i3k1r-1
c-5h-3n-1r1
f-4
a-6b16d-3g-10j-2m8n6s-1
b-3c-7g-3o1p1
g4k1
b-4e4j2k1p-2
m-1
m3
b-3e-4i-9m1q1
a4e4j3o1
a4d3j8r3
a3c-3e-13i8j2p5r-1
h7
e4g-3h-8
f3
d3e12h-5j-2r-1
f24
j-4l-1r-1
a-5b3d-3f-8g3h7r-1
b-6c-9d-4
p2
d6q-1
e4
e4n1p1
i6j1k1
i4
b14g10m4
a-4r1
r1
a4e4j3o1
d-4k-1
a-4d-5e3k-2
c4
b-8f-5g-7r2
q4
a-4c-3h-9r5
a8n-1
c-13e-4i6m2r-1
c-7i8k1s1
n1
b-6g-4
b16o-2
c18
a6c-6e-6f-6g-3h-3
a11c-10g-9h-15p-1
a-3c-3k-1l2p-5
a4
a-4r3
b-8c-3f-7g-7h-4i5j2k1
i5
a5
a3b5g3i-4m1p1
f7m3
f14
p-1
i4
a3g-4
a5
a5
a8e12h-6j3p10
c20e-4l1
c10m3n7p8q-1
c6h-6m5n1
b3d-3e-3f-6g15h4l3n3q-4r-1
h-6k1m3q-5r-3
p-2q-1
b-4h-6n5
d5
f3k-1
p1
f11h-14
c5m3
k-1
a6c4j5
f23k-1
c5
d5
c-3m12n6
d5
c13
d8
a29b-24d6f-13g-16h-4i8j34k19l6s-4
a26c-3e-3i-5k20s-3
a-10b-3c-18d3g-3j2k-1l10
a13d8
a14i5
a8i5
i-5
a13i15k4q-2
a-4
a26
a6
a-11
i3
a7i5k1
a7
a-7d3k8l4p-1
b-5c-23d-3f-5g-8i14j13k8n-2
a3
a-5
a-3i-6
i-3k-1l4p2q-1
i-3
a5k6l2q-2
h-3
a13i4
a3d6
a-3
d16
i-4
d16
a15i4k8m1n1o4p2q-3
i5
i5
f3
k-2
a3
g6
i21
a4d17i8
i5
i6
d3
c-4d-3h-3o4
a10
f6
i-4k1
i-3
c10
i6
b3f11
c6i4
i9
i46
i6
a5d8i4
a20i14k12l-1o5
a5
a3c-8d4h-5i10k1l1o5p3
a5
i9
c-3d3h-3m-1n-1
a-4d3
b-23c-4e8f-4h-9p1q-2r5
e6
c-3h-3q-2r1
h-3
b15g-9k-2m2n-1q-3
b4g-7
b3
c11d-4m2n3r-3
i6
b5e8j-1
b5e8j-1
b-26c-13e6g-3j-2p5
e13l2p1
a6d5
f3
c-14h-20i3r1
a3d3i8k1l-1n1p1q-3
b-3d-8q1
a-12i14k-4l1o4
a9
a9
g6n1q-4r-3
g10
a20i-4
i3
d28i5m3o1
i15
a4d36k1q-2
i-3
e4
d-3h-5
l1
n1
b-4h12o1
b-4c4o1q-1
h4
h-7
d11
i6
a-19b4e-18m1o2
c-4g4p1
h4
d4
a-8b33d-12e-5f-3m15
b3g-10l4m2p4q-3
b26g-3j1m4
d11j-4o2
b-4f35m-1q16
a5l4n3o2p1q-2r-2
a6
n2p-2
a10f-5g-12i9j7k5l1
d-4i20k2l6r2
a22d6
b5
a10d3i3k4
a4j8k4
c7
b3
i3r-4s2
c3
i3m1n1p-1r1
a15d6
a3d-8
h-3r-4
f37g4
b16g33
i3
c-3f5h-14n-1q2s-5
f8
o8
n1
a5
c5
a13
f14k-1
a-12
a-3r1
f4
q-3
d-3
c-7f3j2
d10
a-8c4e-3f15h-17i-6m-2q3r3
f8
a18b-4c-4e-8j2k4l1s-3
a26e-3
e-7
b-3d9j-2m1o1
k4l-1s2
b-6f7h-10r3
a3
c-3e-3f4j-1p-2q1
f4
e-10k3s5
k4s1
k1p3r-1s4
m1n1
f10p-2q1
f4
a-19d-3e-10f-14h18i-9j-2
a-12e5j-5
k2l-2p3q-1
o1r-1
g3
o2
b3
c8d-3h4l3m1n5o2q-3r-5
a-4b4j5p-3q-1
b-12d-4e-4g-4h-11i9j-5k-1l-1n1q-1s-2
h9r2
a-3k1
b7g8k-1
k-1
d3
a-3g-6
a-3b-12h15j-2
c-4l1n-1
b-11e-7g-8h20j-2k-1o-1p-2
a-4c-5d-4i-7l-1s-1
h-10r-2
f9
h4o2
b3
c-7n-2o3
a-5b-6c12e-3h11j-4n4
a5
n1o1
c14n6
a-11c43d-11e-4f-12i-8j-3n17
b-9c65f-4g-3i-4n17s-3
a5
b4
d-5h8i-4l6o-2
b-3c-3g-5h17j-10
c-4g-7h-8
h8
d-3
c3e-8f-6g9h7
a-3c22f-3g3m1n4q-2
h-3o3p3r-1
a-4b6m2s1
a-14b11d-12g-12j1p1s1
r-5
a-4e-3h12i-3
c5
a3b-10h11i3j-4o-1p-2
h4o-2
g7
g-8h-6r1
b3k-2
h3
g-9h18
h17
a4c-3i-3p-2
h16
a3h8i-6j-1
b5h13p-2
a-3e-5f-3g3h-7p-2q1
b-4m6
a-11b4d-3g10h-5i6k-1s-2
i29
b15g28j1l14m6p1q-6
a-3d-5i-11j-3s1
b-7h37m-2o7p3
f3q2r-3
h3
b3g17
a-5j-1l-1n1p1
b-4d-3h17
g49m4q-3
b4m12
c11
c-3e-3h-10
a-20b-4h-21l-1q4
h-16
g3h9
h-5q-1r-2
h9
a-3b6c-4j1p2q-1
h11m1n1q-1
g8h-3m1
h10q1
h3
h-3l-2p3q-2
c-4d-3h9o-2p1
c-5d-3h24i-5o-1
c6
b-3g-7h10i4j-5
b10g20
h-3
p5
g3q-3
b3j-1
n1
b18e6
c15n11
g10
b3h6j1r-5
b-5g-5h10l1n-1s-1
d-3l8
b3g7m5p-3q-3r3
h-4q2
k-1
c-5
h10l2q-1
b-3c14g-6h6j-11n2
b-3c25n8p3s3
c-7d-5n6p2
j-6q4
h10l2m2
h5m-2o-2
c7i-3n2
d-5g-3j-2r-1s-3
c4m2r-1
f-4g-24h-5j-2n-2
f4
b-7c-8f-3g-11j-4k-1
b-3g-11h20j-3l2
a-15b8c-11e-11j1
a5i8
c10n1
c7
c-3h-23m1r1
k1
h7
k2
h3
b-4c-7g-3h5j-4r-2
h12m2o4p2
a3g3r2
b-6c-8h-3i3n1r-5
a-3b-12c11f-7i-3l4
a-10b-4d-5h17i-12j-1o1p4s-1
b-7k1
a-3c20j1n1
k-3p-1
b-6i-3j-6m-1q3
h17j-1m-2n-6
a-17c-9d-6f-5g22h-17i-5j-1m1p-1r1
a-8b15g-5m13q-7r1s-2
a-4c-6d-4g-4p2
h13k-1
c-4
d-5h6q-2
l7m1
g-3h24n1o1q-4r-2
a-3g-4h-4i-4j-2m-1
b7m4p2
h14
d-3f4p-1
b-3d-8h8n1
a-5h38l-1
c8
b15g-4m9q3
b-4k-1p-1
a-3g-6j-2s1
p-1
e4
b6g8
g-3n1r2
b-3f-3h16j-2
b-6d-7e-11h-6
c34i-6n3s-1
d-3g-3h14q1
b-8e4j-2s-3
c4d3e-3h8i-11j-2k-3s-2
c18h15n8p2
b13
b7
h6
k-2
a-12b7c-19d-27g7i-8j6k5l1s2
k-4n-3p3
b18g9
f7
h3l4
h-14
c10h-5n3
a-3e-10f-12g6h-17i-7l2
b3h-6
b18k1
a-3c17n14
a-7b-3c5e-5f-3i-5j-3k-1s-1
h-10r1
a-9f-6i-25j-1k1l-3q-1s3
a-3c4e-6h-3j-1k-1p-4
e3g-6n-1p3s-2
a-7b-13f-4g-11h9i-3j-8k-1l-1s-5
a-34b10c5e-10f-9h13i-10k-1m1
f3l2
b4g3m10n2
g9
a-3d-4e-3h6k-2l-1p-1
b5g-6
b-8g8
a-7b15c-4d-19f-4g13i-12l1m3q-2s-1
c9h10
l1o1p-1
g7
c4
d3
b10m5
i12
c7
k-2n11p3
b3i-3
b12
b3g7
b-5g-13j4m3r-2
b5c4e-8g11
e7
b-5
b6g5
h-23r2
k3
c7l3n2
b-4g11
b-4m1p3q-4
c4
b14g42j1
g11
g19
k1
e4
b-6c6g-8i-3k-2l-3n13
g15
g4l-1o2p-4s1
b5g24
d-4g-3h7k3l-2
b10g4j-1
h26l-2n13
h11i-3l-3o1p-6q-1
b5
g-3l-2
b17g-7
c16d-6n3
q1r-2
g14
g-17
b-4k6o-2s1
g25
h-6l1
b3
h-5
l2p4
a-12c-20d-9e-7f-8g3h-5
b-3g-4
h-4
g6
b10
a-17c-18d-11j-2m-1s4
g-3
m1n1
b6m7
a-4b3h-3n3r1
b16m2
b-5c-3d-8i-4l1r-1
b5
b-8e6
b27c-3d-4g-16m14q3
f8
h-4k-1n1r5
a-45e-14h14i-39k-1l-7r-2s5
h-3
g-4h12k-1s2
a-5b19d-7e-12f-8g-5i-3o-1p-1
b3g10
a-4g-6h-9j1k-3l1
b-3c-3e-6f-4g-3k-7l-1q-2r-1s4
b-11j-1m-6s2
k-3
b12e-3
b-5e-4g-5k3l-3
c11d-3
b4h-3n3
a-5c-6e-12i6
a6b-8e-22j7k-1l-2s-2
a15d18i-12k9l11r-3
a-16e-4k-10q-4
i-4k-5s3
a-9b-4i3s5
b16c-3g11m13o-1
a3
a-19i3j-4k1
c-5h-16m1p-2
b14g21
k-1o4r1
k-2m-2q-5s2
h-3m-1q3
a-10b-3e-3j-1
i7
a4i3
d10
b-3l4
f-8
h-3
i-5
i-5
n-1r-4
n2r-2
d-4i-4j1k4l-1
a7i5
a20b-3c-4k9n1
i-3
e3
c9k1n10p3
m1n1
k-1
b5m6o-3
a7d7k19
i9
a18k4
i8
d14
a15k4
d-4h3i-19r6
c-4d-6e16n-1
a9k15
a-6e3g-4h-7r2
b5f3r-1
g6
a10m2n7
a5
i-4
a18
b5
b3e-3m4
a14i5
a-3c-13e-7i-3j-4k-2l1
i-3
c-6d-3
b-9d-10e-7f6j-1k-3l-1s-2
d-5h-5l1p1
a19c-11g-3h3i3j6k14s-1
a25k5l-2
c7e-3
c10
d-10e4f4g-3h-21p-1
a33i7k4
a-18d-19g-9h-10i-15j-3
f34h-3q7r1
e3
b-3c-4d-8e6f-3l2m-2p6
b-3d-4r1
a-5f-3q-2
e12l1
e7
e33j2m-4p4
e4g-3h5
m1n-2
c14
a8d10
c-3
p-1
a26d6i12j-6k12l3o4p1
f19q2
c27
b-4f8h-3n1
b24j1k2
a-5c4d-6g-5h-13r3
a-4c-5d-5g-5h-12r4
f45
a-13b30c-7d-10g3i-4j-1m17o-1p-3
a-11b17c-7d-9g-7i-4j-1m16p-1
a5e3i-4
a16i13k5l3
f7
f13
a-6d-3f7q3
f9
i3
a4
a-4b12d-3g7j-1l1m23n1p5
b10g-7j-1l2m7n2
b-4g-6
a-6c-8d5o4p-3r2
c-3d-5n-2o2
a8d9i13
c18
g14l1
a4b8
a20d4i5k4l2q-1
c10n4o8q-3r-1
c4
b-5i-3l-1
k1s2
a6
c24
c10
a8d5
a-17b4d-7g11h-9i-32m1n1p1
d-5g-3h-3q2
b-3g-3l3o-1
c7e3
d-3h-6k-1
e3
b20g17j1
g3n7
c-4h-4
b11m4n-1q2
b7d-3g13o1q-2
a-6b10g23n3p1q-5
g3o3
f5
m3n2
b-5f5m-1
b9e-3m7q-1
c-10f-3h-9
h-5
o-2
e5o2p15
n6
b-3g-3h-5l1m3o4
b13
a-4b-5e52f-3h-11n1p8
g5
d-3
e-3i6m1p-1
m11o2q-2r-3
i3
a-4b17d-4e-6m11p-1q4
d7
a18b-7d5g-11h-11i10j5k5
c6
a8d3
c-14f4h-12i4j2k-1m3n1r2
c-3d-4g3h-5m8
e8
e5f4l2m2n1
c3f4
f7
a7d4
a7
f17p1q6r1
f19q8
b-4g-3j-1k-1r-1s1
h-7k-1
h-16m1n2
d3
a7f8
b-4c-5f-3g-3j1
b4e-7i4j2k1l2n2p-3
b12
a-3b8p-2
a32i21
a19
b3c8
b-6h-7k-1q2r3
c7
c5
b6e-7
d15o2p2r1
a15b-4g-3i12j15k4l11r2
a14d5i4k4l2r3
i9k7l12r1
i7
a-8g-3h-3o2
l-1o7
q-2
a-17h-8i-4
a-7c3g3
l1m-2
d5
d10
d17
b-11i5j-3k1
a-3c-4h-4m1
i6
c-3l2
b-4c-4m-1n-1o1
a6
b-20e-4i4j3k2
i-8
k-2
a5
d3q-3
a-6b4f-7j-2l1
c24
k1
d7
d3o3
a-6b-13d-5h-10
a-8b23c-5e-10g6i-3j-4k-4m12r-2
c23
a-4c10
c3
a3
a5r-3
b3l11o1p2
i4
i4
a-6c6d-4i-8k-1l-2n1q-1
c3
a8d10i6k-1
e24p8
a-11b3f3g5h-14l4
i-4
d-5o5q-3
h-5i3
a4b-3c-3i10
b-3i9
a5j1q-2
a11k2q-2
i4
i4
d10i4
a4i23l10n2p11
a10d18
d14k1
a5d12m2
d10m1o1p1
l1m-1n5o4
a4b-5d9e-5f-3g-7h-14j3
d5o1
a17k4
f8
f-5
d-3n-1r3
a-3d14
d4
b25g11m5
g3
f9
a-3d-10o4
a4d5
f8
f8h-4o3q4r2
a13
c-4
c-4
a-5d9n-1o4
i-4
f8
a11
i5
i6
i8
i9
a11i12
a9c-4i6j4k15q1
i5
a4
i6
d8i5
i-3
d6
a-11b-3e-4g-6
a-4r-1
f7
c16
c6
i6
i8
b-4d-7f9h-5o2
g5
c5
a-5c-6d5i-4k-4l-5q1r3s12
d4
c-7o1q-1
n1
f11
r-3
d-4
c9
a7b-22c-4f-4g-7j1l-1m-1n-1s-4
a12k1
l1n1
e6
a-7n1
d9
f8
b-4c-9q-4
c4o11
g3
a5b-3e9j1
c-8d30j-8k-2m-1o2q1
i4
a3k1
b3
i3
b19
b4c-34e-3f-3g-10i4j2k2p5
b7e25m1n4o5p4
d3
c-5e-3p5s-1
f4h-4i-3r-1
f19
h-3k-1n1q-6
a-3b-5d-3f-3g-4h9i-8j-1n-1
h-3k-1l1n2r1
a-9d-11g-3i-4l1n-1
n6
a11
b-4i-3m-1s-1
h-3p-1
b-5c-6h4k-1
k1
k-3s1
a-3c-4g-3h16p1s-1
d-3e-5j-1k4l2p-3
h-11i-3l1r1
o-1
b-6d-6f-3g-3h11l-4s5
b-15f-9g-3h8i-9j-2r4
a-12c-8i-11o1
d-3
c-8d-3e6i4o1
b10d-7e-21m10p-2q-2r-5
c-3
c-3i-4
f5
e9g5
b-34c-6d-6e-4g-3h-13k-1
b-7r-1
a-14b-4e-6f-3g-4h16i-11j-8r3
b-4f-3i-3
r3
b5p4
d13j-3k-1l-1n1o1
a-15e-4i-6j2
h-9
h3s-2
b4
a-13f-12h-6k-2r2s1
a-6k-2
k2s2
b-8e-3g-3h-4l-1m-2
b-4m-2r-4
n-1r3
c-3i-4
i3
a-3e-10j-3o-1r3
c15
n-1
k-1
c5
b5g6
c5k1
a3d-5
b15
d3o9
h3n-1r1
h-4m-2n-1r1
h-3l-2
a16d8
i10
i11
l-1q-2
l-1q-2
b7
e17f3g6h-7k-1l-1
e7
b30g5j3
f10h-9j-1n2p2
e3
j1n2
b8g10
a-4e-11g9k-1r1
k-1r6
a11d12i8
e-3k-1p-2
k-1
a-13b-3c-10f15h-52k-1q3s1
k1l-3n1
e9
b-21c-4f11g-9j2k1m-1q3s3
f19g4
a-9f4h-5
f9g-3h-4m-5q3
b-23c-3d-3e18f4g-8j-1l-1
b-10d-3e14l1p2
i3
e24i-7j3m10p11q-2
e6
i-3
d16
e-5
a-3f26q15
d19
c28d-11i-4n12
d-5
h-3n-1p-1
k1
k1
d12i-3
m-2
a24c-4i7j16l-1o-1p1r1s-1
b-4d-4f10g-3h-3i-4m-1q3
e-5
d-3
a10d-4k2m-2o-3q2
e6n3p4q-1
e4
f8
a8d5
f16
a4c3
f21g3
a3
a-4e7j-1l3n-4p11
a5
f4
c18
f13
d5
f4
c-4d-13e-15g-4h-10i-7r1
f3
f16
c-3q3r1
d3
o-5r-3
o2
e5
d-3f10k-1l2
e4
f8
a4k1
i5
a-3e-3m-2
e10
a6d-8
c10
c3f3
e11
g3
d3
g5
e7
m-2o1q1
l1r3
f17
a-5g-5
d5i4
q-3
e3
i3
d-4e18p4
e4
c6
r4
a4k2
a4d25
e-4n2
g6
f7
e7f4
e7
a3
a28k16o-7
a13k3n1p-1q9
a-9b16d-3m6q2
a-9b-7d-7e5l1p2
i3l3m1
d4f11
a6d4k1
f21
a13d6
a-5d3
d-4o1
f10q1
b12e-3g7h-8k-1m2n6
a4
a-6c-3i-4p1
c-3f3l-1r2
a3c-4g-3i7j4k2q-2
d6m3n2o6q1
b-3i5j-2m-5p1q-1
d4
c-3d14k-1
c-4h-5
a4j-3
h9
a-3d-6e4f-3
h-7
c-6l2
c5d-3g-10h-3k-1n4
f8
b-3c-3e8p2
e8
d-3
b-5c-6f5h-4q4
e3
a-7
i-4r1
a7
p1q1
f25h-5m-1q17
c6l8m1n2p4
f14
f5
c-4e-5h-4
a4c-3k2l1
a3
h-3
i8j2k2l6o1
c19
e18
c6f-9l1n8q1
n2
d-3
a15d-5k1p1
a12c-5i12j8k6l2
i3
d-5f9
c18
a6
a3
f11
e9
d-8e-5j1n3p-4
e11
a16i18
c-4f8
e3k-1
f5
f-3
a4i4
d6i-5
e12
a4d11k1o1
e7
e10
d4n1o2p1
e5j1
f4
f8
a9i8
a4
d-4
e3
e8
b16j-1
h-8l2
d-8
f-3h23j-2n-2r-1
h18n-1
b16d-4
l12
e4
a4
a3
c4
f5
b-3f-6h-4m-7q2
f-6
f17p-1q4
a21c-3d4i17k9l1m3
e12
c-5h7o-2
e5o6
h5m-3n-8
i5
e-3i5k-3
b7c-6d22h-4j3o4
q1
a8c-4d12g-3h-20j3o2
b-3c-8e-3f12h-16q9
f3
f20
f-3
b-14f-3g-9i-10j-6k-1s1
a-9b-3f-3
a7
a-9c-5h-3j-5r6
a-14f-9i-4j5s1
a-9b-7g-12i-11j-17l-3r2s4
g-3i-5j1r2
c8f-3n1
f4
c6k-1
b-15g-9p-2r2
e-3h-4j-4
h-3r3
a3k1m-2
j-1
a-9b-6d-5e-6f-8h-6i-5j-1o-1
b-3c-8d-3f-4h-7i-7r4
n3r5
d3h-4
a-17b-6e-6h6i-34j-3o-1s-3
b9d-11f-3g-3h-3j-1k-2l-1s-2
d-5f-3l2o-1
h-9l3
a-3b-7f-9g-24h-14i-11j2r4
a-6c-4e11g-8i-3r1
m-1
d-6e-3h-9q-3r4s2
b5c-4e-3g-10j2m9p2
b9e-4g-7j2m8p1
b-11c-6f17g-3q6
f7
c-3p2q8
f6
f3
f16
f4k1
d-3n-2q3
f4
f8h-4q2
a9d5
a7d9n-2o2
b3c-6h-15q-1
e3
f43
q1
d7
f8
b-4f-6h-3q4
f-11
f4h-3
f4
d-3f4
f11
f13
a6d3
e6j-1
a26i3k2r1
d6
e-5f7k-1r5
a-22b-4c-6f36g-3h-14i-16j-2q19
c4
f-12p1
c-3
f-13
f3
f10h-9
f5
e5
b-7d-3f9j1
a-4k-1
a-19c-3d-10
f6h-7q1
h-5
h10
a-5d-5f-5g-10h-3i3
e5
e7j1
f15
a17i11k7
a11i10
a-8c5g-9h-9i-3r-1
f11
b12i3l1
b15
a13d10
g3
k-1
i7
a5d11i5
b3
a12
c8
f13h-4q2
h-3
a-7b-3i3j-4k-2s7
c3
d3n-1o1
b-7e-7g-7i6s2
i10
i4
f9
f14
a4d11i10
d-12
c9g3l8m4n11o1p1
a7i-3
i13
a-4d-3
i-7
a7h4i-3k1l-1s-1
b7g13
g4
h-3k1
g7
a9
k15l10p-2
a-18b-4c32f-5g-9i-9j-4k-1n24r-2
c31n6
i17
a5k2
a12d5
b-5k-1
n10p-1
e4m7n2
c6e9
a20h-4i17k42n1p2q-2
a4k20l12
i9k1
b-3m-1
f3
i4
a13b-4g-3j7k12
h6k-1s-2
g39
a12i4
b-11c-4d-8e22p2
e4k-1p4q-1
a3i4j6k4q-6
k2
b-3d-3m-3
c4h9
a13g7i8k8m4
m1
i-3o4q-6
c8
a4h3k3l2
e5
a-6d4k6
a3
i3
r-5
h-4m3o4
i5
a-3r-2
h-5l11o8p4
m1n2o2p2
a3d12
a-3c-5e-3g-5i-3j9k2
b9g9
b20g27
i4
i3
e7
a6k10
c3q-3
c10
c9i4o3p-1
g3
a4
a-3b22g-5
a5b-4f-3h19i-3j-2r-1
a5b-11d-3h-8j8k-1q2s-3
i-4
b3e-3f-3g13
n2
c-5h-3n1
h-6
a-5c-6d-16e22f-5p5q-1
e26
e4
e4
c-6i-4
c-4i-4r-2
a-6g-3k1q2
c-3o-2
b4
a-23b13d-4g4i-4m7
g12
a5e4i3m6p6
g6
b-3n-4
f4k1
o1
e-3
a-30h7i-10q1
a-13b22d-19e-23f-7g11h14i4m10
a-4b9c-8d-3g4j1m8s1
b22m11q4
b5
b5e3m1
b3m2p1
b-10h3j-5n7
f3
b4c-3k-2p2
b10d-3f-3m1p4
b5g5j1q-3
b7j-2
p-3
a-3
s3
a-6c-3d4h11q-1
o-1
i4s1
k-1
b-4e-3j-3r-3
b-3e3f4l3m-1
b13g19h-3m5n1o2q-2
b32d-3g7l1m14n3p1q-4
a14i10
d-9l1r1
m12
e8
b-5h6k-1r-3s6
a-4n13r-3s2
a-7b-3k2o-2s1
k1
f5i6k1
a-4d3i-8j4k2l1p1
a-6c-4d12i-8j2k2l4p1
a3
f16
d-7
m14r-5
b3
a24c-7g-5i12j8k10l7o6p3
i-4
i9
a-15c4e-3g-3
a-11c5
b12
b12
a-9b-4c-3e-5g-7h-4j-3l-1
b-4d-4h-5
l-2o-1r4
e-15g-3h-8
f16n-1q4
a-9c32i-4m2n7
b3
b5
d-6h-3q1
f5
a-5e-3h3
d-3q2
a10b-8c-12d27h-34j5k2o25p2
d-6
a11d7
d3
a6d22
d3
d7
i-3
h-6l1o1p3
d12f-6g-9h-18j2
a6d16k2o1
a15k4
f8
d15
f-5
d-5n-1r2
a-7d25i10
d15
d6
a14b-20c-11d33f-15g-27h-17j4k3o14
a11d3i-3k8n-2o1q-1
d9
a4d24j5k3o4p6
a-19d12i3j-12k-6o3
c-4d-17i8j1o-1r1
m6o1p-3
d4
a3
d-5
d4
a-5d7o2
a6d3
a-3d-7i5
d-8f-3o7
a10d8i-4
d6
a4d3o1
d5
c3
a-5i-4j-1
n1r-1
c4
c5i-5
c5i-3
c9g-5j-4
i-3
e3j3
d4
o2
q-2
j2k2m1o1
c8f5n1
c4
k1
m2q-1
c3
l1p-1
a-4h-6r1
g6
d4o4
b7
a5i6
a-4l1
f7g-4m-2p12q1r2
a7c-3d8k1o2
e-7k2
a-3
c12f-4m4n25
c4
d9f4
c8j-3k-2l-1
l1m1n5r-5
f4
a-3b-4h-11
k4
k-2l-3m-1o11
e-4
g4
d4
d4j-1l-1q2
d5
e3
a7d10k3
b-3f-6h-4k1r-2
b-9g8j1m3q-2
g3
g-5
d9i3
g3
b3
k-1p-1r5
n-1
a11
a13i3
c-3
i-3
d3
n7o4
d3
m3o3
d3
m5n1o2
d-4
g-4
c4
c3l1
p2
k2l12
d6i9
g10k-4l-1q-2
j3o-2p9
d-4
o-1
b5f-5m1q-2
g7
b12
b-3d5k-1l1n7o1
h7
r-2
h16k-3l2q-4r-2
a-5d-4e4
d-3i-3
a-8g10s1
b-3
r1
f3h5
f3h5
n-1o7
h-5i-5
c3d-3m2
k1
a4b-12c-3f-3k1l-1
a5r1
a-4d-3e5
f4
f4
j2o2
l-3
h-5n-1
g7i3
e4
a-4
f3h8
l3p1
f3
o-1
b3
b-3d12
e3
k1
c7g-6s1
c11
g4k1
a-5d-5
c5n2
c-4m1r2
f9o2q3
a-3h-6o2r1
h-4o1r1
d6h14j5k1o2r-1
a3b3d12g10
c3
a-5
h-5
a-3h6p1
a-5b3j-1
e3
d-4
m10
i4
f5
e12g-6p2
e5o-1
i3
e6
c-3
a-3h8
g7
n1
c-4d-6h-6
c5g-3n4r-1
c-4
c3
m3o5
a6d13o3p2
i-3
a7
c3q5
b10l6q1
f16
r-3
o1
b9c12g7
g12
d5f4g-3k3o2s1
c3d12
d5m2o5q-4
a-4d-3
c13
d3
h-3m1o-3p1
q-1
r2
g3h3
d-5g6i-4l2
g5h4
d3o6r1
d-4
l2q2
h-3
m2
e3
q2r3
f4
r3
c3
b-5e-3j-1k-1l1m-2q1
b12l6m1
f13
f10h-3n-1q4r4
h-3n-1p3
d3
d-4f5h-4l6q7r5
h-4o-2r1
i-3q1r1
e-3
d-3h-3k-1l3m-6q2
b3
c13
i3
i3
l1m2q-3
a-3o-1p1
f5
q3
c-5
i-3
o2
c16n8r1
c7
a4
a9
a6m-1
o3
d6
f3h-7
b4
e11
d9l-3o13
d7
f3
a-6c3i-3
e3
b5m1
d-6e-3h-13
h-6
d-4f3o-1p-1
a-5b12f4p1q2s1
g-4l1p5s1
b3g6
b3k-1
f17
f5
b4d-6g-3p1
q-1
f7
f-4
f7
c-6q2
i3j5l4o1
a10l-1n2
f4
i7
a4k2
k1l4o9p-1
f4
i5
g-3i8j12k3l11s-1
i24
e-3f-4g-4l3r1
c6d7o3
k2o1
c6n8p1q-3
m3p3q-4
c7g3
b7d-12j1p2
e-3l2n1q1
l2q1
k-1
b-3f6q2
i6
a5
r-2
b4j1l1q-3
f5
d9
c4
l-1
j6
f3
c4n1
c3n1
c-6
k-1n1
o7q-4
c4
i-3
b5
h-11o3r2
b3p1
b3k2
d3
e-4
i-3l2
a3k1
c-3j3
g9
e5
d4h5j2k1o5
j-1p1
p1r-3
d3
b6
b5g11
b5g11
c3
q1
e4
c13m3n1r-3
c-4e3
d9g-5o-2r4
a4
l3m1
d-7o4
c9n2p1
m10n5
h-7
n1o13
h-3o2
o13p1
d4l2o2
a5k1
a4
o3
a-3e3m1
f6
i3
j-1r1
c3f3
l1
c-5
a5
c-3
g3
k1
c3k3l1n1o2
d15
c-4f6q7
g3
d-5h-7q2r1
d-3h-5
c-5e-4k-1o4
d-7e25j1k-1l-2p8
e4
e7
b-4e4l-3p2
e20j-6k-2p7
j-1
c20
d6
i4
b3l-1n-1r2
d7
d-4e3f-3j1p1
d5
d8
b11g14
l3n3
m1
f5r6
a-4c18g-3n2
m1n6p2
h-5r10
c5l4n1r-3
c7
p1
c4
d21k1o3
a-6d-6
c4
g3
f4
f6
f7
m2
d7m1o3
c3
a12i9
c7
c13
b-4r1
h-3
e3
e3
f6
d5f11
d3k2n-1o2q-3
c-4d-4f5m3q7r2
f8
f-5q-1r1
b-3
b-3p2
j3
g6
g12h-5
d13n6o3
a3d5
b7g3j-1l3
d-7h-5m-4
b11d-4e-4j-2m1o4p1
b6
d4
g8
a-5d-14
d-14f-5i-4
i-3
e3
b11m5n5
d3
c5d3l10n10o2
l2r3
h-3
d-5h-5l3p5r3
k1l15p-4
a-3b-5e25j-1k2n7p9
e8
n2p-2
k2n1
d3
h7
p2
a-5g-3h-8
n4r1
d10
d3m1n2o1
c9
h-4
d3
c3d4o6q1r1
m2
b-6f6g-3i-4o2p6
f4p3
d4h3o1
d5
c3l-1o5r2
h-3
q-1r1
d3m1r-1
b3
b5g7
b4g6
d3
g-5k-1
e3
n-2
f12p2
d-4n-3p2
d3
g3
j-1
a3
c-7
a-7c-7
n2
g3
g-5h-12j1s-3
d5
e3
l1p7r1
d9
h-4n10o-1
d-9h4
h8k1
l5
c6
c12d-3m1n5o4r-1
a-5f-4n4
r-1
k-3
m-4r1
h4
b4j-4
m-1
m-1
p1
d12
b-3d13o6
p3
c5
c6f7
f7
i-4
f3h-4
a-4i-4l2
j-1n1p6
f-3
e12j-1l2p5
f4n2
d7
f5
p-1q3
a-9h10j-5k-1
l-1p1q1
b7
a-4d-4h7j-2
g3
i9
c7o1
l2n-2p3
l3n-1
i5
s-1
c5
g4
b3d-4
c-4n-5
d-4r1
a-5f-8j-8p1q-1r4
b4p8q-5
q-1
p4r-3
a-3e-4j-1l-2q-1r-1
a-3j-1
i-4q-1
c12
p-1
h-3
h-3k3
c3d4
f6
i-8n8q-2
r-3
f7
e4f3
r3
p2
d3f13o1q1
h-3l1q1r-1
j-3
g3
f8
h7n2
f-4o2
g5
b4
i9k2l1o1r-1
b3n2
b3n2
b8
a-6d-6f-4h4j-1k-3l-1
l-2q1
o-2
c6
l1
h-3
f4n-3q2
f31
g4
d3
a-3d9i-3
f3
c20
l-2m2
b-6c5d7l1
c9d7
d3l12
c3n1p-1
a-3c15g4n6o2q-4r-2
a-3e-9j-6k-2m3
b12g10
g7
c5
a-5c7i-3
c3
g-4n-1
l5n-2
e7
q2
j-1k-1l1
g-4i5l6
c-4e5
i4
k-1
b5e-4g13
a-3
a15i-11j9k6l3
i40
b-6g-4
a-3b-3e17p3
b4c5
a4k2
d6h3i5m1o2
g6i5
c-5d-4g10h-3o1
n1
d6
a-3n1
d-4r1
e7g-10p2
a-3
n1p2
d3
c-4e16p7
a-6l3p2
l7n7q-3
c16
o1p-1
c3
k2
k-2
g5
g5
n-1o3
e-6j-1r1
d3k1
i5j3o-1
d10p1
c5
b5e3
e11
i6n-1
a24i-6k-2l3
i9
c5
a3i4k2
p1
b14c-4e-4g4k1m2n-1
b4g4
a3p1
d5f-4j-1
e5
o1
b4
b7l1
l-1m2
h3l2n1q-2
b3m5
a-3c3j-1n1o4
d-6
d4
h4j1l1
e-5j2k1
h6
b-4l1p3
n1
i-8l-3
b-3d-3k-1l-2n3
l-7
d4
e4p3
n2p1
c4
c-3d7
d5q-1
e4
e3
m2
e3
r1
d-8
a3k1
c-7q2
d4o3p2r1
c4d4g4
d3
f3
c-3l-1q1
h-3
n-3
n11
d-5
a-6j32k1l4r-2
a-5i-4
a11
b10
g6
b-6c-4d-4e7g-3m-1
c8
d6
g3l1
o2
f9
c6n6
d8m6o5p5
c-3h-3m2
o1
k2
d4
a-3d5o5
d-3
f3g3n1o2
j3
f3g5
j1
d5
k-1r1
b-6r-1
d4r-1
h3l2
d3
f3
f3
p1
h-4
a-3c12e-4h4m1n2
c3h3k-2
b9
c3o2
i3
c14
h16
g3k-3
m-1
k2
f5
o-4
a-4h-8
d10
d6
g4o1
b4g24h16l1n2
c6
k-2
b6g6
a3e-3
f6m5r1
g12
f3
e3
d5
d10
f3
l2o1q1
d7
h-4
h3l1
b3
p2r1
f12
a6
g3h-5
d-3e-3
j2q-1
b4
e3
c-3d-5m1
n5q-2
a-3l-2n1o1p1
c-7h-3m1
f4
c3
c3
a10
d-4
l-1
b8
k1n4
o2
q-3
c3r-1
f3r-2
c3
b3j1
e3
c4
n1p1q-1
n1o5
c6d12i-3k2
f-3l-5m-2q-9
a-3b3d-3
b5g26
e6
k-1n-1r2
i-3
a-3d6
c7
d-3k1
e-3
n-1
g5
m-2p1
q1
d8i3
a-4c-3f4l-1
m12n4p2
c18
g4
d3
a-8i-4k-34
q-3
h-6r-3
f-5h4k1m2q-2r-3
b4g7
e5
h8j-2
c4
l4p4
c-6d5i5
a4
l-5n3
e4i8
l1o-1p1q1
f3
a-4n1o1r-1
i8
e3
m2q-2
m2
d3l-1
e7r-1
e4
d5
d3
e3
g3h-7i-3
e5p1
i3
i3
e-5g5l1o3
m-2
e15g3
d-11n2
b5e-3
f3h3
b-4d4
d3
h6l2
i12
b-3
i-3
f4
o5r4
k1
n10q4
f3
f-4p-1
b7g5m5o-1
i-3l5m7
i-3l5m7
b-5g-7l5o-3
k-1
l1n-1p-1
h-7j2n1
i6
c-5e13n1p3
d15
c6h3
r2
b3l9m8n-2r-2
g3q1
b-3j4
c5
a-3c3d-9l3
l13p2
g4l2n1o1q-2r1
n2
n2
i-8
h3
b6i4
i4
e9p2
a-7d-7e4h18i-8q-2r1
p1
a5e4g5j-4k2l3o5
a-8d5
i5
l1q-2
d3
d15o4
g-3
e5
c3
f4m2
i-3
c3
n1
f-5
i7
f10
f3
f10
c3
p1
k-1
e9o1
b4r2
c3
r-1
b4l-1r1
a4d3
e-3p-2
c4
f3
q-1
c4i-3
c3
h-3l-1
d-3l6
f5
m1n1q1
c7
a3
d4f5
c12
f3
d3
d-4r3
r4
f9g-3k1l3q5
q-1
f13
o1q1
b4f3g5
d15
d-6
d-6
m5n3
n1o-1
n1r1
g3
a-4k-1
k1
o1r2
h-4k-1
c3
d-6e-9
a-6e48l-2p12
e8
h-3m-2q1
l2m2
h4
c7n2
r-1
h-4
e7n9o2q-1
e3
q-3
b11
b11
a3d9k2l1p1
h6l1m1p1r-1
h3l1o1p3
h6l3m4
o2
c-8m-1n-1r4
c3d5
m1r1
k-1
r3
g3
o-1
d12
p10
f3
n2
k-1
o-2
b4f5j2o2q2
d3f-3
d11k-1o3q-2
a4d13g3
c3d-3q-1
a-8c4l-1n17o1
a4
g-4i-3
c3
d-9h-3i-3
f3p2
a-3
c3
i-3q1
m8o-1p-2
h14
h14
c11
o4
k1s1
b6
b-3d-4i-4
b-3h3
b7
o4
f3
i-3k1l-4p2r-1
d6e-3
d16
e8
c3
f3
e13
f3
i-3
p1q2
b3l9o2p2
b5g3
e3
d8m1o-1
o3
a3
a3
n4
c-5d-3n7r-1
b4m1
f15
e-3
q1r3
g-3
m1n2
d-3h-3p-3
e9
f-3
e5
b3
c4
a3e-6k2l-1p-3
c6d-5n2
h-3
a4d5
f5
f5
b-7j-1
l2
g4
d3f3
e3
f3
c3
d8m-1n1
d4o6
f-3
i-3
h-23
b5g4h-4
d-4h10m1
k1q-1
c9
f4
c4d-14f-3l1o-2
r1
f11
c5
g3m4
e12n-3p8
g3
d-3
g9l2
c-3m-3
c6
c-3
h-3p-2
a-14k-2
b-3
a-3l11r2
d4
g-3
f8
l3p-3
k1
k-1q-4r-1s3
k-2r-3
d3
k4
c5e-4f-4i-5j-1n6
b7e-4
c3
h-4r5
e4l4m4o2p3
d-3n3o-1
d9l1o11
k2
p1q-2
a3d9i3m2o4
k-1m1n1r-4
o4p-1r-1
a-3o3p-4
e5
o1p-8
h16j-1l-1m2o-2q-2
h4
b4h5
d-14i-6p1
c5l1n6q-2
c-4h4n-1o-1
c-3h7n-3
a-9o7q-2
q1
g17
a-5c9d-4n1o2
b6
g4n2
a3d3
c-5p-1
o-2
o-2
f-5i7j1l1
p5
c3
d7
n2
d-3r-2
a-8k1l6
i48
f-3i4l5
c7d9
h6k1l-1s-2
h5l-1
c9
k-1
a-3h9j-2
e7h5j-2k-2p10
e4
k-1
l2
d8h3
d19o2
e-11m5n-1
b10g13j1
g-5m3
d11o5
d16
a-3c-3p1
e-19q-2
f3g15
m4n3o2
p1
c-4h-3l2
c5
g5i8n1
b7
b10
j4l1n1o3
d-3m2n2o4r-2
d10
a-3c-6f8
f19k-1
b7
l2p2
k-1
h5i-7
h9o1
a-3h5n1
c6e3k1
d-3e3i-3l-1n1p13
a5c14d5i3j1n5
c5d16
i6
c6
c4
c4e9f-3j-2q-1
b12d-3g9m8
b4g4l2m6q-2
e19
k1l2
p-1
o-3
b3e6g9
a-4c11i-9n3o1
a7q-2
b4g9
n2
i7
d-4
g4
e10i-3
c8g-4m1n14
c7k-4
b22e-4j-20k-2m3s2
b3g31
b14g12j1k2
c4d3o4
a-3m1
d-3m2o3
d-3h6o2p4
c-3d3
o1
d3
o1
m1n1
a4
l7n7p4
c3n5p2q-2
a4d5k2l2r-5
c4d4h6l3q-3
d14g5
b3d4
g3l1
o2
f9
c6n6
c-3d-5m-1o3
c3i-3q1
d-4
d5i3k-1
d-3
d-3
p8
b-8d19f-5j-1o9q-3
d3m1o6
a5
f-4
o4
f4
l-1o2
i-3
c4f-3l-1o3
f17
d6o8r1
d9n1
d12m2o1
i7l10
j1
d12
r1
r1
d3
b-9c-3d5f-7i4j6l5
a5b-6d3i4j-9k1l-3n2
a-3d-3o9
i4
a-13b-3c4d-4g-4h-3
d6i4
j5l6
i5
i3
c-15g-4n-2
c-3d3h-3
d4g3
k-1
a-11d3i-3k-1
i-3
b-3c4e-3l1
c-3d3h-3
o3
b-4g-5i5l4
r1
i3l4
m1q-4
i9
d13
i5
b4
a7
m2n3o4
i6
a8d3k9m6
a5d4i3
l7q-1
a6h-12l5p1q-2r-1
i3
a5b-6i15j4l27p2
a11d7
g-3l2r-1
c-3l10p2
f-3i4l9r-1
a-3c-3l13
j2
h-4m3
p-1
c20
b-3
f6
c15
e-4f3g4h-3p-2r-1
b4h-4m1q-1
f6r1
i-7
g4
f3j-2
d-4f3o-1p5r6
c11f5
b-3d-3f3
h-4
d4
c-9r1
a-4d29
g-5
n1
g-5
b9c-3g7l-4m8q-1
b4g4
k1
k1
c3m2r1
b3f5k-1
b-10m1
d4g-9
a3b-3g-3
b-3g-3
b4g5r1
b3
l1m11p1
g3
g3
l-2
f7
c5n1
a3
a3
m2
f9p6
c4n2
c4
b3
f3g4r1s1
e-16l-1m1
i12
f4
g3
l2r3
f20
f12
g-3l1o2
f3
d13
k1
d4e3i4
g4
d6g13
d3
f3
b6c6h-5
b4
c19
c-9e3i3l2r-2
c-4e4g12j-2
g3
b6i5j-3
g8
a4
c4
d4
n1
h7
c4
j-2
j-2
g5
d3f6o1
i14
f3
d6o6p-1
d6i3
d9i3
a-3b-3j1o3q7
n-1o4
k1l6o-1
f5
o5
e-4h-4l1
f11
f3h-3
h-4
d16l-2o4
d4
d-6
c3g4h6j1k-1l1m2n2
b3
f-5m-1
j2
d-4
d3
a19
b7g22
f11
i4
f10
g4
g11
h-3k1l3
c-3
a-8d-3i-4m2o-4r-1
a-3c-4d-4i-5
e3i-4n9o-2p1
b3
f-7g-10
i-8
p-1
c6
e3
i3
e6f-3g-4
e17
a5
a9d10
d-7e-3m1p-2
h6
a-7e9f-3i-10j4k2l-1p2r-3s3
f-3g-9j-28
e7
e12
a5
i9
d3
d5f-4j-1k1o1p1
j1
a11
a-6d4i-3
q-2
f51i-3
j2
g-5
o-1
f5
c-5d-5
b3
d-8
c8k3l1n5p-1r-1s1
e12
e13
c8k3l1n5p-1r-1s1
d-3e6l2p1
g6
a4i3
p3
c3
c4
c4g3j-2
c6
c6
c4
g10
d4e5
c3
e11q-2
e10
d4f3l1o2q2r-4
f4
o7
c4
g10m2n1
h8
a-3b6d-3g14j-1
h3
f15
f16
g23
b4
f65
f3
b-4d-6e22l2p24
b6
e3
e10l1p3
e8
e3
e-4
e12
o1
o1
c5
b4
b5g7
l1q4
i5
a-6
b5c4g4
d-3n1o8
a-6b-5d28j-3o23
j8
d5
a4d6
g5k-1
d9
b-9f8q1
f6h3
f27
c5
c9g3
d4k1o1r-5
b-3m3
m2
c4
g3
a7e4i5k2l1
k1l5q-1
i3
i4
i6
h-4
b4
d3
a14i5j9k4l7p2
a-5c-10i3k-2l18
i6
h3p2
a8i-9k10l2r-3
i8
i4
a8i7j-2k4l1
a-11d-3i3
a8i12
b-7i4j9
j-2
l-2o-2r-8
a10
k-1
i4m10p1q-1
a10g4k3
a13g5k3
g3m-2
d4
d3
d11
a-3i-4j3k2
a3i-3k3
h3
b6c6
a-5i-3
b3
b-3e28p2q-1
i4
e24
a4
d5i10k2l3
i6
a11i5
d5e4p4
e14
a-12b-12e37g-4j-4k-1m-1p7q-4
a-4b-4d-4e21m-4p11q-2
i11p5
i-3
a5f3
c-5
a5c-4e7f-5i3k2n-1
i5
a6d3i3k4
c-3k-2
c-3k1n-4
a9c-4i-4j5k5m1
e7
a3
a11j6k9
d-4i6
a-3e-3k-1p-1
g6
e-4j-5l2m1n-5
a5c3
d8
a3b-6
a25i11k9
i3k1
a7
g3
a11i12j2
i7
i4
a3
i4
g3k2
k1l2
f3
h-4p1
c-4q-1
i3
e3
d-4g3
b4g-5
e8
d-3
a3j2o-4p-6q-5
e4
b3h4
a13b4d9k5p-2
b3c-4e-3g3j18
p3
h7r-1
a12d6i6j8k6
a-4p2q-3
i3
a-6d3j8k8p-1
a4
a-7
a5k-2
c-3
a17d11i5
a8d5
i-5j-8
a7e4
e6
d-3q3
b10m4
b11p-1
b37c-8d-5m16
e-4g-4h4
n3p7
h8
b7
i7
i7
a5i3k4p-1
a3g4o5
e3
a12d3i-4j4k9l2p-1
a4
a8
a4k-1l1n-1
c4
i-4o2
a12i6
a8
a10d9i5j5k1r1
c11n4
d6g-3i4j5k6l16n6
a7d3i8
i3
i-5
i5
h6
a-3c10m1
c6
h-3o-1
e3
g16
i4
i5
c19n3
h10
b5f3g4
e4n2r-1
i4
g4h6n1q-1
b-3c8d7i3o15
c3j-2
f14g-3j1o3q3
f10j1
f-6
f5
f3
f17k-1o2p1q4
f10
e3k-1o-1p9q-3
a-4d-3
n2
g4
d3o11
f5
q-2
d-6
p9
b-3
g-5j-2
g-3m2
g-6h-6
f-6l-1q-4
j-2
c-3
d-3k-3l-2m2p8q-3r-1
i-3k-2o1q-3
g7
h8n3
i-5
a16k5p-3
n1q-1
h4m3
e-3h17
a15n2
a6
g3
i3
j-1
o2
a9j12k5
a17i4k11
d5h-4o3
h3
d3i-4m1n2o8p5
c-3d16
o2
a7
a8
k1
a3j3o2
c-4
f3j1m-4
j2
b-7e3j-2k-2l5m-3o6
c-4
d11
i3
a-14
k-1
h4
e9p3
g7j1
e4
e6k1
a4
e3
a8j6
j2
a3
a3
i-3
e5
d3f-3h4
i4
j1
f4
i3
g4
h4p3
h6
o-1q-3
j2
a3
l2
m3
g7
e5l1n2
c-3k1n4o-1
e4k1r-1
a8b-4d9e8h4j2k3l6
n2
i-3
i-3
j-2l-1r-1
i8
i5
a6i3
e7
e12l1n-1
i8
i-3
i-4
e5
a11i12k15l11r1
a-5p1
k-1
a5d9i12l7
a5d4j2l-1o2
g3
j3
b3f5
a11b27g20j2k4
a11b11g16
j-1
e-4
c4
a-4
a-3
i7
g4
a27d18i13j15k18l9o1
a13i5j25k15l4
i3
a-3d9
d11h3
q-2r2
e4
f3
a4g3
a-3l1
d4
d4k1
f3
j1m-1
c-3d-4j1r-2
a3b-4k-1l1m-2n-2
e6m-1o1
i6
d-3
a-4d-9e30j-1m2p5
e8
b-3e8
e24p7
o3
d10
l2
e10o-3p1
k1m-1n-1
r3
d6j1k1r2
i13
a3
c-3l-2r2
b18g9m1o3
c-7i-4
b11g4
i-3
b-3e21p12r-1
g-3h-4q-1
b-3
a3c-4k2
g6
c8
e11
a11
e7
g14
e9h3
i3
c5
a5
e9k1
a-10n1p1
a4b-3d7
r1
p-2
m-1n-2
b-3
d-3
k1
c-4d-3f5j1
g3
d4
i3
b5g3i6n-2
g5
e-5k2n1p-11
a4
d3
f5g5
a-3e18n1
j-1l2
b-3
a6k2
d4
c4
d3
d-14
j2
a-4d-4i-5
c4
c-6j-2k-1o1
i6
b5c4g-3h3n4q-1
f-3
h-6o2q-1
c10
h6
b3
m10
e-6n1
b3
g4
n-1r2
l-1
g-3
l-4m1
l2
g4
a7d-4k1
e3
i-7
a-6d-5e5f-4h-4i-4q-1
f-6h3
c-3
m1q-5
c12m1n2
c5m2q-2
b8g18
g3o1
c-5
c5
c8e3
a-5e10f-4j3
g4j-4
l-2
e16n3p12
e10j1
c3o6p1
a-3e3n-1p1r1
e4n-1p1
i-3
o-2
e8
a4
e4
e9
d-19g-7r4
i-3j-2k-2p8
e4p1
d3e5
e5j-1n-1r2
i-11
a-8b-4d-5e-4g-6i-9j-2n-2
c3j-1
c16l-1n4q-2s2
c9
a-3c21g-3h5i-4j-8n24
c-13d-3n5
h3m1n2
g6
a6b-10c6f-4j2k2
a6
c7n7
a5n-2
a-4j1k2s4
a-10h4j3
g-8h-3n-3
b6
c-6f-3r1
h6
c5
c-7d-7g-3k-3p2q1
k1
f7
k-2
f6
b7f3
b12f6g3
e3
m-2
p-1
b-3f-3r3
d5
c3
c3
a-3j-1k2p4s2
a-7d-3i-3k-3p2s2
f37
b-7
e14
o2p7
i-7
a-5b-3c-3i3
g3
b-3
f24
f4
f48g-4h-9l2m-1p-1q32r-9
b-4c-4g-5h3
a4f3
f3
l-2r1
h-4k-1
d11k1l4o4r-2
d5m1o3p1
d-3o3r3
a3d8q-2
e4j2
a7
d4
i3
d3j2k2l2
j4
d3
d4k-1
a11
r-1
f6
d5
o-2
b5
k-1l5
h-3
a-4j-1r-2
d3
p1
c7e-5r2
f5
r1
a3
h-3i-3o2
e7k1p2
e4
e14j2
n-10
d9
k1m-2r1
c3
d7j-1
d5
a-7d18i7k-5
i4
a4d12k1o5r-3
a4
e-5g-5h-6o-2
m1n1
h-4
b7
c6p-1
c4
b5j-1n4o1
g3
c8
g4
d-6f4q2
j3l2n1
b4k-1
b5m1
i-5
d3
d12g12o2r-1
d37
g12
a4h4m4o3
c3
q2
f6
d5l1
b3
l2
l2
c7e5o2
i3
d8
l1n1o1
i-4k3l-1
c3
c3
o3
f11q2
d-3h25l1m1o1p1
f5m-3n3p-1q5
f17
d5
g9i-3o2
a16d3e5
f-3r-1
d8
o4
d4m5n3o3
n2
c6
a3d3
c6
d3o2
f3
f3
c4n3
e3
b3r7
b6
l2n-4
l1
d5f3
a10i7
a-8g-3h5l-2s2
f4
a-5h3k1s1
d-5j1k2o1p-1r-1
a3
d-3h5j1q1
b7
c-3
a-14c-3d-5e6f-4g-9n-1o-2p5
a-5b-11d-4e3i-3p4
c-3
e4
e5
c11
d5
d7o4
p1
g-3r-1
b5
i4
k1n1
a9
f3k1
b-4d19j2o4
a-3f10o-1
f3g-4
h-3
a4e3f-4j7l1
g-5i-7
i3
i8
d18
p7
e3
a13g6j5k2l4
j-2p4
i-4j1l2
a-4j3
i5
a-4k-1
a-4j3
d-7k5o2
m1
h-3i-3
a10j11k3l-1o-1
a10i-5
d11
a9i11
c4
i4
m4o-1
d4f-3n3p1
d6
a3b-4i3j-1k-5l2
a8c-3i9l7o2
j-2
c5f-6r-1
c3
a8i7k1l2n4
h-8
k1
f6
c3e3
f3
d3
e-3g-4
d3q-1
n1q-1
n2p-2
d7k1
d3
l1o2r1
d7g4
d4
l-1
n-1
d-3m-6p1r1
l3o-1
c5
a-3
c5
d10o2
d3l1m4o-2
b-7d3p-1
a3c-8d3l1p-4
a3d6
m1
f8
a6d-3k3
a4g-6j1k1
a11c-4k6l2
a10c-6g-5i8k4
a10
j1k1l-2s1
i5
a-7e-4
a8d3j4k3p-1
a5d5i4
i5
c-11j1k2
m2q2
d4e5q2
q-3r1
c4n2
b8g9
e5
d6
e-3
c3
i5
f8
a3
d3h-9m1r1
b5d3e19p3
e5
d4
c-3k-2
m-1n4
d3
h-4k-2p1
a-3k-5
b-6
f-4h8q-2
f-6h15n1o2q-3r-1
h-8o1q-1
n3r-2
n6r-1
g3h4
h10o2
p-1
g-3
d-3l4
g6
b-4g-6
c17g3
c5
n-6p1
c-4
a9g-3i3j3k2p5
d7
i4
c-4h-3q-3r2
i-3
j2o-2r2
k-1
k1
d-3
c4
n-2p2
d3
a-4d6
a16f-6i7j22
a-5l3p-1
a10e-4j6k-4
a12
a8d6i3
i3
a19i14k-2
i-3
a13i4
a-3
c-17f-3i5j11k2l1
m4n2
g3n1
a-3d6
a3d3
i4
i-3n2
d12
c-4d12f3
d3i-5
i-4
c11
d3
c4
i9
a16
i4
a12d-10i-4j19k15l5o3p3
a3d-7
i3
a8k3m-1r-1
o4
f7
m2
a9
a5d17e-4i-3o3
i3
a-7d3k-3l5
e5k-1p6
a-3
c-5f7n1q3
d4f8i4
f33
f24k1q5
a7
f6
l1m4
a-4d4l-1
j-4m3o4q2
a3c6
d-3k1
a5d12h-5j10o5q1
d-7k-1
c4e4
k1
d4
a-3b-6c-3g-10h-4r5
i-3m-1
e16p2
c-12d-14q-1r2
h-4m-2r4
i-3m2
e-4h-6j2p-1
d3
e-8p2
h-3
e7
a3d-3i-3
a3k1
c-3
f4
c6
r3
r1
e3
f18
p-1
b-11m-1r2
d9i11
k-1r3
f5
i4
g8
a-16d4i-5
a18c-4d-9i-4j3k7l2n2o-2
i4
b6d10i7
a-3d-6e3
d-3m-1
m-1
c10
a9
d7
c6
a-3d14i11j7k2n1o24
i4
i6
b-4d3l1
f3g3h-5l12m2p1
a12b8c-7d3e4g-8j1m2n1p-1
b-10j-1
a-4i-3
c-7h6n2
a5i11
h9i-3l-1q-2r-2
f11m-2q1
f3
m3
i17
e8
i3
d8p1
d3
d27m20o4p2q2
d-6
d6
k-1r-4
k-2
f4i-6
f8
a6
a-4f13
f16
b-4d-5e-3k-1o3
g-3m-1o1
a4d-7
e-4g-3j-1m1
k1
g-4
f14k2l2n8o1q1
r1
g-6
a4
e4
o5
d3
b-9c-6q2
a3
a3d-3f4k1m-2
q2
a14i-3
i-5p1r1
g9
f3g16
f7
f12
g-7
n4q-3r1
h4
k-1
f-3
f-6
b-5h-5l1r3
f-4
a4b-4d9j5o6p5
f11
d10o1
a-4d5
b-4f15h-4j2n1q3r2
e3
a3
c7
f12n3q3
f3
f3
g16m4r-1
g3
b14g12
i6
g-3
f-3q3
a-4b-3d-5e-3f-5h8j-4m-1p-1
a6
p4s1
d4h-4
g-3
c6n2o2p-1r2
a-9d-4h6k2s3
a-4b-16d-5e-10f-6g-6i-3j-7s-1
g3
j-2k-1
b-5g-3h-4j-1o3r1
h3o2s-1
d-4r1
f3h-3i3
b5g7
a8
n1p3
h10q2
c26m1n14
q1r3
c16n6
g12
g14n2
b5g28n4
d-5h-5m1q-3
b-4g-4h-12j-6
c9d-6h11n1
g-3j-3
a-5c3
b9d-5p-1
b22d-8g6m4p-1
o7
c6d-3
c-4
h3o2
g5
g13
c9
m-1n-1p-1q-3r1
g3
b-10g-5h-5i-5
b-12h23i6s-2
c4q-1
k-2p2r-1
a-3b3e-7j1q-1r-2
f-5h4p1
b6g31j1n-1q-2
e-5g6l2m1s-1
i3
b14g33m6n7p6
e17
g4
e3
k1
a6k3
a-9d-6g4l1m4
a3i3
a-4c-3e32j-3k-3l-2p4
h5
c6
e-3g5o5
a-9c-14i-5
e4
h3j1l-1
h10o4
c-3d-3p1
d-5g-4h3l1
c8g-5k-1
d-19h-8
e5k-1m1
k-1
h4n-2q1s-1
n1
g18p1q-2
b12g4
d-5g3m2q-3
b3g6
r2
g9
g4
c3d4
n-1p1
l1o4r-4
h-5l3
f3
a-3
d6
c17n2
d-3
h4
h-6j-2
b-3e-4h-8l3
d7
a-4h-9i-3
a-7b-3g-12h-5
c-4
l5n-1r1
k-1n-1
c4e-6f-3h11k1n5p2r-2s-2
a-5b-8e-6h-17j-1s-1
a-3b-3c-7d-4i-3s-1
a-5c3e-6h9k1s-2
m3s-2
p-1r-1
h6j-2n-2
a-5d-9g-8h-4j-4n-1
g3
a-4b7g-11h-8s-1
g16
b3g-10
b-4j-1l-1q1
g7j-1k-1o1p3
h3n-2q-1
l6
l8q-1
d-3q1
f3
n-1
e-3j-2n-1
c-4l4
b7d-8h6
j-1k1
k-3
r-4
k1r-2
o-2
a-7c-4m1
a-7c7g16p5
c3
c3e-7h9
l-2s-2
j1n-2r-1
b4
h5
i-4p-1
b3g3
b5g4
c-3h8k1n-1p-1
n1r-1
q-1
g-5h27o6q-1
b-10c4d-5e-8f-4g-3j-2k-1l-1
a10g8
h22i3j2k4l-3q-1s4
b-4k-1
a5k4l-2p8r-1s2
s-2
b-6f-3g-4h-4i3j2l2m-2n-1s4
g-8j2k3l1p-1s1
b11g-12j1
b3g3h-3k2n-1
d-6e-3h-4n-1
k-2l-5o-1
h-5k-1q-4
e3j-6k-7l1s2
g7h3q-3r-1
g16
c3k-2
b28g16m6p4
b6g-3k-1
g5
g-8k-4s1
g6l-1n3o2r-2
b3c3
j2k3l1p-1
k2m-1s2
b-5g-3k-2
g9
b-9k-2l2s2
f9
f4
f3
g6
g-4
b5g-3j-1
g25
e7
b-4e6g-11k-2p-1r1
g-3
g3k-4
e6
a-4b-7g-6i-5
e13
b-9j2m3p8
b8g5
b-4
d-3n5o-1s1
b26e-6
b14g4m6r-1
a-7c4j-5k-1l2n1o-1q-1s2
g8
c13n6o-1q-1
c3k1n1q-3s2
d6
c6f3l-1m9o-1r-3
l4r1
g-3j2
d3
a4j3k2l2
a-5d11l-1
a-4p9r-1
g-3r4
r1
a4e-3j6r1
a5
e-3p3
g4k1
g3
f11
a14b-3c-4k3l2
g23i8l4
c3
a3i5k2
d4
b3c7f4g4q2
c7
i9
a16g18
i4
e10j1q1s1
a-9e4j-3k-1p1
a5c-3g-4o-1
n-1r6
c-9d-7e9f-3h-5n-1p4r2
a16i-3k6
e5
m1p4
i4
c5g-5
a-3k-3
e22j-6k-5l-4o-1p14
e-4
i-4
d-3n2q-1
e3f4g3k-2q1r2s-1
a7i4j12k6
k7l-3
a6g3
c18m1n1p2
c16
c7
a-4c6f7g-4p3
f13i-3
c7
e14
e8
a7e13j1p5s-1
a4k1
n-2r1
f6
c-12e-11j1m-1p6
c5
e3
a12e17
e7
g3
o2
a22e8
a6e9j3p8
e14g-7i-10p6
b14
e5
h-5o-1r6
h-4r7
h3n1
c3n5
c10
b3g8n1
f5
c3g5
i-4k1
h-5m1n1
a3
a4d5e4l1p1r-1
d3e4
a3k1
b-4c-5f-4g-3h-4i-3k-1n1q3
g-3n1q1
c-3q2
c3f3n4q2
f5
c4
a7
a-3c3i3
f4g5
c7
c-4n4
c5d6k-1n1
c7
d6g9
a-4d28
i11
q-3
g3m-1o2p1
n-1o1
b7
a3b8g-3
c19n4
c7
i8
a7j3k3n1q1
h5
i3
c-3l9
c-4
f-4
b3m2
a4b20c-3e8j1l2m2p4q-1s-1
a7b18e5g-6j-1l8m1o1p1s-2
b-3g7
i-3
d16f3
i7
i4
a-3i3
d12i3
i7
q-1
k-1
f3l-4
i-4
a5d9f3
a8d5
g4l1
r-1
o-1
e19
b8g7
m8
f-7
p2
e5
b-6e5
a10k1
b27f3g32i-3j-2m2n1o2r-1
b46
b9e4g4
b-7g19
e10
e-9
e5
j-5l-2p1
e7
j-2
g6j-2
a6d5f6j3k3q1
d3f14j1l5
a9d10i4k10l4n-1o1
a4h-3j4k1r1
c9
c-9h-9l-1p2r1
d4
a3
f13
q-1
g11
f10
f20
f20
g3
a6b8d4g3k1n1
l1
l2
i19j4k1p1r-2
i4
b5c16g4h5i3m3n1
a-4d15j1m-2o2
k1l2
i3
a3c10n3p1q-2
g5i4m1q-8
g-3
i5
b6c5n1
g14n7
c5
b3f-5g6m1
b3f3
a12c-4g4j12k3p2
g3
b-4c-3g3m2
q1
b7e-4h4m1o-3q-3
p-1
a3
b-4c-5e-7f-4j1p-4
b-6p-2
a20e5i5k6
e5
i4
a-3d3
a4d4j2
a-3f12i-3n2q2
i4
i5
a13d-3i3k8
a3c-4k2n3q-3
f3
a3d14k2m2o6s-1
a4d7k1
a4d7k1l7o1
b-6j1m-1
q-1
i3
a12i8j9k6
a9
c-3h-4
a-3d-6g-4l2
q-5
f-3
h3
d-3h-7r5
d6
h-8
h5
c-4n1
h5
d13
n1
a5d6i3k3l4
i3
i13
e15j-1p11
b-4f3o2q1
d-5f19g-5m-4q13
f3
d16o4
j1
i8
a11d-3p-1
a7d6i9k2l1
d11i6k2
i13
c-4l3n-1
a3k2
f3
a10i16
i-3
a-3d6
a3d-5k-1
a-5
a-3c-3d3k1
a3i-5
a5d10j3o1r-1
a6d12f3k6o4q1
i3
a5c3d-5o2
a7d3i5j3k-2o2
d21o6
d4
j3k1
d21e6o13q-1
a-6d17i6m-5o6
r2
b10
a8d-5i-3
d5
a-3d3
b-5f-5m-1q-3
f-7
f17i3k2o5q4
i3
i3
f15
f3
h-5j-3o1
c3
f6g-5r2
d4h3
f6
n1o2q-3
g3
a-4h7
h6l6
a3d4i5k-1
i5
k1
d-3
a10d3o1p13r3
m5q-2r1
g11
c6
h12
e4
k1
e-7h6
f-3g6l2p-1
c6
h14
h5p2
h6k1n1o4q-3
d9
g3q-6
h3k1
h8i-3k1n1
j-2k-1
d6
g4h13
d-5
c4d4m1o5
c3
q1
f6n1
a4j1o-1q-1r2
q-3
a3d8g3
c5
m-1r1
a3c-3d4n-1
c-4
a3d6
d5
d18j8l1o3
a7i8
a5
i-3
b3g11
m4
i5
m1o8p8
m1n3o2q-1
f21k1
f5
a6d6e-14f-3i6j3k2p-3
a5c-5e-17i8j3k2p-4
b7h12q-1
b13
h12
d5
h10
b13e13
e-8h14j-1
k2
c-3r1
q-1
c4h-7
f8h17
d3h-3
a4
a4d7f-4h-3m2
g-4
d5
l1
m-2
i-3
c15
c-3q-5
q-3
p1
a5
i6
i-6n11o2
b7
d4h6m2o4q-5
d5
c-4
a3d10
d-3l-1o3p8
l-1p1
c3
c5k-1
d3
a-5c3d7k-2
d8k-4l-1m-1s2
d8
i-3
b4e6g7
b7
f3
g7j2
i5
l-1
b3m4r-3
g-3
b3g10h-4l-2n2
g3
e8j2k-1
q1
e18
f3l-2p-2
b8d-5f6g5h-3q1
c-4
e-5f5g3j-1
a-3c7e-3g12j-5n2o1q-4r-1
e11p1
e6h-4r1
m-4
f6g8
e14
g7m6o-1
m2n-1p-2
a14b4e-3g4
a9b-3e3j5k1l-1q-1r-2
c-3e6f-11h-4
g4
e15l-5p7q-2r-1s3
d5
l1q5
a3d5k1
c8
c-4d3h-4j-3k-2
a8k9
a6
a-3d3i7
a14d-11k4l-2o-1s-1
d-5g-4h-4i-4
a6e12
c-5e3
k1o-3
a-4
a-6k-1
a21k18
d3
a4
c5f9i4
f38h-3n1o4q7r3
i5
d-4o-4
e4
e7
d3
d11
d-8i-3
d-6
i4
b4m1o-1q-1
j5o2q-2
a5i3k8q-3
f-6
r3
a5f5
f15
a-4
a-4
f-4
n-2
d43o2
a3k1
i3
g4
d15
q1
f4
a-5
a-6d17
h-3
d-5
a12d28h-3j9k4o-5
a9i11
a3
i6
i5
d9i4l8
a4
d-3
a-4d6e3k-1r3
a4
a8d14i4
c5
g-7o2
a5k2o3p1
a10
a18
e9
a3
d-5m2o-2
d-4
b3f5
d-8
f3
f7
f19g-3q2
g3
d10
k2
c3
f13
d-3i8k1o1
k-1
d15o2
d-4k2
a8h-5k4m1r2
f3
b15g8
b-5
d4
d-6j-1p2
d-3
i3
a21d16i9k10l2m3o1
f8
k1
i3
a-4d10i3o2
d3
m3n5
a3
a5
k1
e-6q1
e8
h4i6k1p-2
a-7i4l3m1
p5q1
a3i3
e8
m-1p1
h-5
b4d-6
a8d11o-1
k-1
j5k3
i4q1
e-3
c4d4
i10
a12d9i9
c5e5g-12p1
i-11
c5p3q-1
b-3e3m-1o1q-6
a4
d4
d10
d24
d8
d13
i6
a4b-3j6k1n-1o1p-1
a-6n6p1r3
i4
d3
a6
a3o8
o-1
a3
l11q2
a40d4g4i3
f-6
n1
d7g7
f9j9o7q1r1
g9
n2
a13d17h-5i8j3k4
d15
f20h-8p1q16
a3
n1
h5
l-1q-2
i4
d-7
e3
e3
b-9e16g-3p4
i-3
a14
h-3o8r1
k-1
e6
a3
n-6o2p5r1
a4
j2
f6
a4c-3d17k2
e3k2
i3
a4d-3i3j1m-2n-1o2
a10d8i-3k5l1
a8d30j6o6p3
k-1o3
m-2n1
f11g4
d4
d-3k-1o1q1
f4
o3
a-3
d-6
g-11h24r-1
a-7h5
e4
f4
l1o1
c-3
r2
f3
a-5k2
b3e3g10
d-4
a3
d17k-3
a-3b-4c-4f10m1q5
f3
a7d18
a4d-6
c-3f3
a6d19i13
a8i5
i4
k1
l1
a4g-4j7n-4
d26g3
i3
a-5d-4i6
i-3k-1
c-10d9i10j7k2o7
a-4c-5d7f-3h-7j-2k1o1
c-9e-4f19g-5h-13j7o2q9
f7l6o3q12r-2
f13
f5h-3
f15
f4
f-4h-3q4
d-3
f20
f8
e-6j-1
l8
i-4
a-5f-3i-3r2
e11
l-1n5
a3
g8
f4h-9q1
h3
f-3j-3k-5l1m-2s2
c-14
a9b-8e-5k2r1
f-3h-4
h-4
f15
h-3
k-1
h-3j-1r-2
f-5
d-3f-8g-6i-5
c-9f-5h-5k1l-2s1
e-3f4g-4h-6o1q2
f19
l3n-1q-1
g-5j-1q-1
f4
a-3c3e-4h-10j2k1
b3j-3r2
f-3i-10r3
c-12d-3e5h-7r3
m1
d-3h4j-4r-2
g-8h-6r3s-2
i-7
d-5n-5r4
c-4f-3h-4j2o2r1
d11
e5f-14j2n-1r-2
a-3f-3i-3r4
r-3
f-4h-5
e-7p2
b-3d5f4h-4q3
i-3
d3k1l1
d14r1
d14k-1
a15d27i14k8o5
a4f13p-1q2
a-5f16n-3q3
a-3b-5f5q2s1
f-5i-5q3
a7i5k1
a4k2m1q2
a-13c-3d9e3f-4k-4
d7f11o2
a3d-10o3
f-8h-6n1r5
d5r3
d-3q-2
f6m1
o6q1
f10
c5
d13
a3d9
c-3f8h-5q9
d-5l-1
e-3
n1o4
f4
f28
a23d9
e7
i5
e-10
d8
d4s2
e3
d4o5p-1
k1o-1
o1
r1
f18
d6
a-4f-5h-3j-1r2
i-3
c4
d3
n-2
a3e12g-6j2p1
d-3e7
a4e13
e7r1
d-4p1
i3
f11i-5q1r4
e6p1
m1o1
d-4
a20d5f-4
a3d3
a12f-6k1
a-4
g19
i5
f3
c-3
a3b4e7g5n1
e-3h-5j-4o2s-1
k1r-1
f11m-1q9r-4
o7
o3
d4
b-6h7
c3
g4o1q-2
l3
i-4
h7
a-3
i6
i6
d13
c5
d20i-5k2o1p3
i3p2r-1s2
i4m-2o1
i4
d5
c3d3h-9m-1
c-4
p-1
d11
h6n4o3
f5
h12m5n1o6
a4j1
i11
i-3
l2o1
e-6k-1
h-3
c19
i-6
a3i4
k2
d4g3
a8i5j-4l3
s-1
n1
f5
e21
a7e23m-1n1p6q2r-3
a4
f3
h6
a-3i-3
a9
l6n-4
a4
a14i3
b3
f6
a24i-5k5
e3j1k1
c4
a4g5
b-4e-3j1n1p-2
e-5s-1
b3
e5i-3
c7g12n2q-1
b14g11
c7d-3n4
e-3h-8
a9d4i4k1m2
n-4
i7
a7g11j1m1
a4
f-3q-1
g3
h5k1
a-4g9
d-3l1n10
b-4h3
b-4
a4
d8
a-5m2
b3g6m3o1
b6j-3l-1m5p1q2
j-1o2
d6h-4q1
d-5
b7g6
e-3i3
h5k-1l-5o2r-5
f-3q2r1
c4
d-5e3h9p4q2
b-5q1
b-3c-3r-1
c-3d-6h-3l6o-1
l-1
c-3p4q-11
f4g7
m1
e3
l3
i-3
h4i4l1
j1l1
c3d-5
a5
m7
d-7
d4o1
l-1q-2
a-3c3j-1k4l7n2
i3
e-3h-5j-1k1
i-4
l2
c-4q-2
m5
a7e5g-3m-1o-1
b-3g11q-3
b16f4g-5
p-4q-2r-3
b-5
e4m-1
b12j3k1
a-7p-1
d-4
f4
a-4c5i-8l-1r3
c9l-2r2
a-3
r2
b-5c-4f-3q-2r2
n5
k-1
a3d25h-4j8k2n2o14p3
i4
d5
d5
a4i-3
d5k-1l1o5
a5d8j8k2o3
a9b6e3g7
a6d12f3k6o4q1
d6i4
a5c3d-5o2
a17d9i8j17k8o4
d-3k2
a-3d26o12
a3i4
i4
d4
d3
j3k1
d10e5h-3o15q-1
a-6d20i6m-3o7q1
r2
a3d25j20k4o24
a5d11i3
d3i4
a8d16k7
d6
i-3
i3
a16d8
a3i9j2l1o-1
a12d-15i-7j13k4n-1o2q1
a12i6k2o3
a-8d-14o-1p2
i-4
a20d17k8l1
a-3d3
a7d-4i-3
a7j10k5l1p2
i8
k-2
k-2o5p1
a-5d8i-3k-1o2
a8d8i-3
d-4
d-7k-2
a-4d13
f3j-2
d3
a8d3i3
a4
i3k1
d4f-12g4o4
j-1
d7
g8
a-8d8i-11k-2o5p-1
d4
c-4d3
d5f4o2
c-3
i13
e3
g5
c3
g4l-2m2
d-3
e-4h-11q4r1
f5
f-4
b5h-5m1q1
b4g5
i11
i-4
r-2
j-1
d6
s1
a-3b13g3
c4d7k-3l-5p1
d5
e5l1o-1
d-3j2
i-3
q1r2
a4l-2m-1
a3d4
n-1
f3
j1n2p-2
n5p-2
i-10m1
f3
c3
b36c-4e-3g12m11q2
b3g5
b21g-4j-2k-1m9n-1r2
c6
c-8n4
h8j-2
b3d4g4m3o1
c3
k-1
a-3j-2k-1
c-3d6l1o4
d17
d18
f5
e-5o2
i10
a5j1
a-5i3k3
a-4d-7
h5o1
f5
d3
i3
d4g3i3
d14
f-4l-1m-1
b3j-3
i-3
d3
m2o7p1
a-3h-7l4
h13
c3
c3
c15
d4
e20m1p1
b-6e5j1
e4l2m1p6
b4
b4e4m1n1
a7b10i4j4k2m3
e-5
b7e3j-1l1m5r-3
a5i3
b7
e11
b9j1m3
e5p16r-1
f10q4
b4g4i3
f6
i3p-1
e3
e4
f4
q2
d3f4
f-7
a4g3
c-3d4h-3o11
d3k1
f3
f5
f7
f6
f13q1
a3
a5d3
a4b11d6e9g-3h-3k1p3q-2
c-8e6j5
d9e-4
b-7m6o3p-2
c5
a3d4
b7
b9e6p2
f6q3
f8
h-3i3m-1q5
e5
d3p3
e4
c3f-3
f4
f3
e6p11
g-3
f3q2
c6f5
a-4g3n-3
e6
f3
f3
a-3h13r-3
b10j1
a-3i-4
e5
e-3
b5e9i-4j-1
f9k1m-3n1q8
f13
b7e3
f7o2q1
c7h5p-2q1
h12
c5l-1
g3
h11
a5
a4
a5j3k1m-1q3
f3
a5
c8e-7j-1
e3l4
l1n1
g-9
d10
f4
k-1
l2
b-3g-4r-1
f3
c6
c4
c4
b-3d6g3o4
g3
c-7e-12f6k1r-2
a-3
a3k1
b5g4
r-3
f14
d5g8
d5k2o1r-2
j3
a4d17
b-3d11j-1o25
d4f3
d3g-4o4
a-4e-3g-4h-23o1
c-4h-5l1
l-1p3
o4
h-3
d4
a3
d24
d3p3
l1o-1
a3b3e-4j6k-1o-3
d6
k1
a6
d7
b-3g-5l1
f16
a9
f5
a3i7
a3d5i5k1
a3
k2
d3
a4i4l1o8
c-8
a-3d-4o3
b-3
i3
d13g6
a-3d-6j2k3l-3o-2r-1s2
b-6h11
e4j-19k-2m4
c13i-4
c4
c3
b12g6m3o-1
b4
b4
b5e-3k1
g28j1l4m1n3
j1
d12g19
a4
g-3
f3g4l2m7
g7
g7l3m1r-3
c-3g-8r-1
a4
i-3
b8
d5e4j3n1o3
j2
i-4
d-3e-5f5i-5q1
f10j-4
d-7f11g-12o-2q3
e-3
f8
a-12d-12f5i-5o-4q2
d-5f11
o-9
f7
b-12
a10e-4k2m-6o-4p-1q1
s-1
g-7h4r-3
l-5m1p4
l-3m1p4
a-11d-4e3i-11
b3l-1
e4l-1
b-3
e-3
a6i14l4
i5
i7
a3d10i9
b7c14d8
b3e8
a14d13e9i8k8l3o3p1
a6d3e-3i7
a3d16
r10
d4
d3
a4n-4p-1
r1
e15g-3j2p6
e3
c-3e3j3p5
e17m1p11r-6s2
f21
a-4f14i-3r9
g19
k-2p12
e7
j1k1p5
d4
d6
d6
b4c6
a4f6k1
e9
e9
f3
f13
c3
d5
d3
c-5e3i3j4p7
e11
a3b4e3i19
i6
a-18
c4p1
j4k2p2
f5m-2q2
d10k4
d13e5
e24p2
c9
c5
h-3
a-5d-4f15k-1
d-4g-7i-10
h4
n-1
m-2
c3f-6
g-4
d10
b4c3h4n4q1
n1p12
f5
b-3o1
c5h6l4m1n5r-2
a5c6f-3h8j-7
l1r-1
a-5c12h6i-8l2n7r-1
c5g5
n1r-1
n1r-1
c8
f6g4
b5c6g5m2n8
n2
g5
c9
b4c5h3j-2n5
c3f-4j-6
c15
a-3g3l-3
n-1
a3
f3
i-4
b-4j-4
g4
g4
d-3i3
a3c-5f-7j8k1l1
a-5d9k-3l-2o2
a3
i-4
k-1
g-3
a3
a-3d-6i5k1l-1m6n-2
i4k3l11
a4i7
l18m-1n-2o-1q-2s1
l6r-1
b5
a-3c-5g-3
p1
f9
l4m-1
n8
n1
c3
p-2
i11
a11
d3o3
a8i3k3
a11
a11d11j1k4
c-4j9
d7
i5
c-3j9k2
b-3j7
f4
a4k4m-3q-4
k1
n1
b4f19g10
f3
b4d4f9g6
d-3f6
c12e-4n2
g4
c11
c20
e-3h3
m1n1
e10
b4g4m7
b3c-3m2
e-3
j-2k-2n1
e-3i12k4s7
a10
e6
e5
b4h13
b24g3k-17l-4m10q-2r-2s7
b20g31
a3j1n1
j1k8
a13
f19
c3d-3
a7d9i3k4
a6d7i7k1
a9f7
a5f3
c-4e3j3
c-4e3j3
i5
a-3b24k-1m6n2p10q-2r-7
i5
f3
n2
c11g4
b5g27m4n4
a3g-6
n6
c6h4
b3
a-3f3
c5n2
c3
a3e3
m2
b3g20j3l4p3r-1
g3
c8
g27
d6
a7i5k3
i7
d19i5
c4
c7n2
c7n2
d3
c7k1
a9k1p-2
a3
a3
b12g10
b9g6
b6g10
c5
c5
f4q3
f7
c9n4
d3
a3d5
c-5g5
c24
f3q2
f6
a-5d-4
e13j-2
b-3r1
f3
c10
e5
k1
m-2p3r-2
l-1r-3
e15j-1
f4
g7
b16g21m4q-2r-1
b6e4f-3
a-4d-3m-1
g-12
b28f3g19
g9
c13h4
a-5b12h18k-2m-2
k-1
a-3j-2
b8g3m3
b10g3q-1
b5
b3
b-10d-11g-3h4k-7l-4n2s2
k2q-1
b16j1l-1m5q-2
c3h6k-1
k1s-1
c7k-2
b-3k-2
c10
e6l11
c3
b7
b8e-3h4m1
h14n5p-2q-3
c6
k-3l-3
p3
d7
b-3e3f3j2
b25
b-3
a-3b-5f10p-1q2
f25
g5
b9
b8j2k1
b13m4o1p2q-2
f5
m7p2q-1
e6g5
b4h3
b6g-6m-1
i-3j-2k2l-1
k-2l-2s-1
k2l-10q-1
l-2m2q4
b5f-4h3l-2m-1q-9
b13
k-2l-2q-1s1
g3
d-4k-3n3
k1l-2n8
b6c-3e-3g7h13l1m7o9
b6h14j1q-3
c3
m7p2q-1
g3k-1
l-1m2n2o1q-1
d-3h3o4q-1
c4h5j-1
c-4f4g3
f15
a-3c-5g-3m1
b15g9i3m1n3q-5
e7
d-5h5r-1
g-3h-4m-1
h7l1m-2p2
d4e7o2
n5
d3
b-3g-7j1
f-6h14s-1
n2
a-5h14i3n2q-2
n2q-1
b-3g-4h7n2
a-4i-4q-3
h5l2
g-4h5q-2
m1r-6
h4
g15h6n1
g3
a-10b-5
g4o4p-1q-1
r-6
g10
g-6
b3d-7g13i-3m1o3s-3
g6
g-3
g4o5q-2
b18g31
m2o1
g-3o3
c3g3
e-3i-5
d8
g6h4
h-5
a7
b3c-9d-4m1
f3
i5
d-3g-3l1n1
f7
b16q-3r-4
o4p7
g10
c-5
i-5
b4c3f-3n4o1q1
f3
m-1q7
f5
f12q5
f5
c9i-4n1r1
n3
e3f8
d3f3
c20g7n14q1
b13e-3g5m5
j1n14
a-3o1
l1m1o4
d9
c-3
i-7
f13q2
f9
c-4f3q2
d6
a-6j-4n-1p2
c-3e-3j-1
p1
g3
h-4
k-1
j1l2o5q-1
d3j-1
b-4d-3f5
b4c-3g42m8
a-5d-5j1k-1
a6k2
a3j4k1l1
f-7j9k-2r1
a-4i3
a-5i-7
j-1
k2
i-7
a12i7
c-6h4
d3
d15
f3
c15i-3
b3g-12k1l1
a3d3e4j-2l3o5p-1
d6o1
g6
d12
d7
h-5l1n-1
a9
h6l3p-1q-1
i3j4l4
d3i3k-2l1m7
k1l1
a5e-3k-1
a3
i-5
a-7d-4g-7i6j3l22
a-4m2
i4
a5d-3i9
a-6i-4
a8k7l2r-4
j-1
a-3
c-4h-4
h-4p1
f-5
e6g-4j2o2q-1
g6
d4
c6h10n1p2
c-5m-1r1
p-3r3
c-3f-4n1
e4p9
q2
d4
h-8m1
a3
g-3k-1l-1m2n2
i-3
b9
g14j-1
d5i-3q1
c12
c4d11
b-6r2
e3
c7
f5g3
d-3
f3g-4j1m2p1
g6q-5
c-3d-5n-1q-3
f10
g17m1p2
d4g22
l-2
d-5f-5
d13
d4
c7
c-5p2q-6
a-3g-5k-2q-3
h5
j-2
b3g3h5
c7d4q2
b4
b-3
c-7n-3
c-4i-4
a6b-3c-3g-3h-8p3r4
a8
i-4
l-1
m1o1
l9o1
c4i-3
c4i-3
g5
g5
p1q-2
a3
f-4j10
g16
a5e3
c4e10
d3e-4
a16
i-3
c7
d4
d6
a-3i-5j-3
d5k-1l3
a3f12
i14
h7o2p-2
c8e-7j-1p1
b3g3p2
c11
c9
d3e-3f-3o1r1
a3l1
a10k5l2r-2
a3d4
p-1
n4
c4
i12
s-1
a-5
c5
c5
g-3i-3r1
a-3
a-8b-5g-14i-9m-1p1s-2
i4
l1
d8o1p4
g-4j2k1m-2o-2p2r-6
g-3
n5
d8
b6
c5
g10
i10j2m-3
d18o4
o1
a-4e-4i6j-3s1
a6
a11g4j2k1
m3
j-1l-2o4
f6
a-3k-3l-2q-4r-4
a3j1l1
d9o8q-2
d-3
e4
d4
i-3n2o1
d-6m-1o-1
b9g3h3
d18
d13
l-1r4
a-3d9o3
d-4h-8i-5j2r3
f28l-1n-1p1
b3
a5d3k2o2
d-3k1l2
e3g5
d-3k1
n1
k2
b7g4p2q-1
e7
i10
h-3m6
b5c-6g4
b4
g4
g4
b3
a-3i-9m5n-1r-1
d4
f3
a-4
k1
i5
d12
d7
c5d-5k1n2r2
a-3
d-3e-3g-3i12l1n-1o-9q-2r-10
b3c3m1
a-3c-3
b5c18
b-3f-5g-3o2
b-3g-3
o-5
q1
k2
k1
i4
a6
p-2
e9
a4d-8k1o-5p-1
j5
c3d-12f-3l1n2o-5
g-9
i4
a13b3d11j5k3
d9h-3
i-8
a-3d-7n1
r-1
c-4
f7
f3
d-3r3
b-4j1
j3
g3
g3
c13
c3
m10p1
a-7c5i-4l2s-2
m-3
f3
a4j-1k2
a4h3j15
a6
a7h-5j2k4p-1
a7d15f6
h9n2
a4k6
c5
a4b-3k3o-1
a7i3
a4d6f-8j2k3l15q-2
d-7
d-5k2
i3
d3e12j8
b-3i-3
i3
a-7
d-3
d3
i4
i5
a7d14i3
g3j-2k-1
i7
a4c-4d7i8k-1l9o2q-1r-2
b25c4g3j-1m2o3
e5
g8
g8
b-4
i5
b4g7m2n1
a6f19j4
b11c3
c4
a3
b3
c-3
a-4d-4k-1
a-6k-1
i4
b4h5q1
b3
c9h10o5p-1
q-5
g13
b14m11q-1
g4m4
a3c3
a5
b8
c6h5
d10
b5l1
a4
c7
i-3
h-5n2
a-4c-3
q-2
q-2
d6o1
a18c3d6i10j2k2
a7i8k5l11r-2
d-3
i-4
i-4
d3r-1
a3d8i3
a4j8
n1r2
r4
i-3
a-4d-3k2q1
a21k11l4q2
a4k2
d4j1k1o1
a-4i-3
o4p2
i3
a-9d4k1o14p-1
p-1
a6d14i14j14o2
a7d14k1
a3i3
i4
c14
a4d3n3r-1
d-8h3i-3j-5l6o-1
a5
h3
i-3
g3
c6k-2l1n7o-1s2
c7
d14j-4
d3i4
f3o2
h10m1
b-3
b12c-3d-4g-6
a3d-3k2
g3
a11k2l3n2
g3k-1
b4g8
h8m1
h9
j3l1
b-3j-3k1
a3d-4i3
a-3c5
c12
k1
c3
c3
d6i9o2p1
a-4f-8h3j-1o3
h3
d-6i-6m2o-1q-2
a4b-5c3e-4g-4j4p-2
j6k8m-1p-1r1
d-4
i6
d6
a3i-3k5o4p-3
h6
b-8c3j1k-1n1q1
a-7e-5j-2k-2l7p-2
l-7n-2p2r-1
d4i-4
a14i-4j21k3q1
a3
e-3g16j-3p-3q-4
i3
i3
d4
k2
d3e-7
f5l16m-3q1
i3
i4k3r-1
i5k5
d3
a10i5j1
f3
f9k1
f3
c-6g-3i7
n-1
h-4
c-4
a-10c-6f-5g-7h-8i-3r10
a-4b-3g-7h-3i-13
l2m-2r5
r16
k-1m2
l3s-2
k1l6q-1s-5
l5
e3g3
e3g3
i15
h3k1l1
a4c3
g5n1
h11n1
i8
b7c5g5n1
h5i3j-2
b6g3
b23g30
c3m1
b3
a-4b21k1l-1m6n4q-2
i3
k-2
i11l1
g-5n2p2
b-4g-3
b7c3e-4f13g12n3o1
a4
a3c3
c3
b13g13
a-4b5f4g3n1
k-1m1
m1n3
f4
a6b-4d-3f-5j6m2n6o2
j4
a10
n8o2
i5
g3
a7k4
c4l3o5
a12d3k1o9p2r-1
d7
a7d7k3
e20
l3
f-5i-3
d3
j-3
a4d17
d9i5o3q2r-4
c-3
i3
g-3h-3m-1
c8
c6
c16n10r-1
j2
n1p1
l11
f11
b-3q-1
f6
a3k2
o2p1
c3i-3o9
g-7
d7
a-14
g4
l-2n1
l7p1
m-1
i-3
g3
a6
d8
d3m3o3
d4
i-3
b-3
c-7e-4f3
f4
f-4r2
g-4
d-4g6
e3
m-1
m-2p7
f6
a7d-3k1
g3
m-3n1
c-3l-2
c5f3
a-3j-4k-1p-2q3
c-3f5h-6
q2
d14j4k1l-1
j6
i5
b-4k-1l2
f4
g3
g6
m-4
p8
g3n1o2
c4
n1o4
a-4c3s1
b-5j5l2p1
i3
a3p2
b-3l1p1
i-5
a3l1m6p5
k-1
i6
h4j-4
j-1m-1q-1s1
e7
b6g7
f8
k-3m3
k-2m1n4p2
f36
f26p11q42
e3f4
f7k2
e-6j1k-1
m3
h-3k1l-1p1
i8
f11h-6r-1
b7g9
f14n9q19
f4m1
f13
m3
j5k2
j-1m2
a-3
k-2
g3
c-6m4n6o5q-3
b3
f21
b7
g3
f3
g4
g3k1
b-3j-10k1l1m2s1
b-3
b4
g3m1
f-3g-4h-3j-3
l-1
i-3r-2
g6
m-2
c5
b5
b9f4g3
g24
d9o4
d5
c-3
g8
c16
c3
g3
c3k-1
g8
a-5k-1
b3q-2
d19f3
g-4
d14i-5o14
g5
k-1
c10
b6
f3g9
a3d3
k-6s1
c4d-5e-5m8
g5
c-5
a3
d5
c9
b3m2
b9c38l1m3n25q5
a25i-6
b11c12m12n2q2
h-13k-1l4m-2r2
a-6
g9
g3
i6
a4c-5e11i6j2k9p4
i-4k7l10r-1
a31i25
d3i7
i3
i6
a5c-6d5e7j16
e5p3
a17k14n2q-2
a3i4
i-3
e12
e12
a3e19j-2p21q2
e7
i7
a-7c30e-9h3j-3l-1n21
c8i3n1
c5
c4n5q-3r-1
c6m-1n3q-1
g-4h3j-8
b-9c21e-3g-10h7i-3j3l-2n25
c3
c17
c-12
c8
c9
c5n3o3
a-3c3d-4
c5
c9h6i-3l-1
c4
c25
f3
d-3f10q1
c-6g11h-3j2m1n-4o1q-8
b4c-7
a3d9g12k1
c-3
b5h-6
c-4g-12h6l2
a6c28h4n36
c-9f3
c21
c4
k-3n4p16
c12f-5h5n17p2s2
c6k-1l-1n2o-3p5r-1s1
c4
a-5c-3g6
a-4c-6d-6g3i3p-1
c-3g-3q-1
c-7
c8h-3n2
c27
c5
l2m2o7
d-7q1
c-3f14h-4q2
c-5
d16k-1
f11
h-7r1
f39
a8d11g4i6
c-6d3
c23
c10d-4q3
e-4h6i-3k-1l-1n1s1
c4
c6
c-3d10h-3m1n6r-2
c5f-3l-3n1q-4
c6
c15n3q2r1
a-3g4i-3r1
c5d3
a-4c-3g-7j-1q2
c-8
c-4
i6
a3c3
c40m-2n12
c9
b3c12
c3
n6o8
c-3
c-3k1l-2o8q-2s1
h-4
c30d-3k2l-2n7
p-4
c14d8
d-5f12n-1q3r2
c-3d5f3n-1o1q1
c5f4m1n5
c11m-3n9q1
c8
n1q-3
g3
c5
a-5c20g-3h3i-5n19
c15
c8
c6
c19
g-4l-2n7
c-3
c8
c11k-2
c4f-3l-3n2q-2
c15n4o1q1
i-37
b-3f-9k1l-1m1p4
a4b6h5j1
e7h-5l-2o-1p3
e3
p-1
e5g-3j-3k-2p1
b3j-3
c6d-3e-5k-1
e15
d5j-2
j3
h-3
d4h5i3
d6
k1o4
h6
a6d20
d3
a6i7
d3
c-3e9g6h-3l-1r-1
a18d8i6j17k4l6
a-4d-8i5j-16k-3l8o1p1
i-3
i11
c-3d-7i6k6l15
a-7i-5j6k5l1
a-3f3k1l3m-1
k1
a21i7k13
i4
i4
b4c-3j5
r6
a9k5l1
a4d5
g-4
e7p3
e4
g5i9
b4g8
q-2
a-4b3f5g-3
f3
b-3g-5j-1n3o4
i7l2q1
i5
r1
m1r1
i4
e5r-1
e6
b7g3
b-3g-7
a3g6
b3e3g3o2
b3e4
a-4i-3
f23
c5
b6g5
e3
d7i3o5
f-3
b3f-5
c-16e21j3p-1r-1s2
e3j1k1m-2r-1
i-3
b3d-3e7
a24d-4i15k11o-4p2q2
i5
a4d3
h-15i-4r2
f6
b8c-5m2
e6j3
a-3e39o-3p16q3
g4k-2
f24
c-3h-5r3
c-6h-3r3
b6e-4j-1m3s-1
b17e-3j-1m4
g6
g6
d-4
b-3g11n10q-2
c-11
a6b3
f6
d-4m-2
a-4d-3q-1
p2
f3g17
f6
i9
d9
e6
e6
f9
d3e4
b4g31q-1r-1
b4g31q-1r-1
c4n5
a19
b8g10
b8c3g17n4
c-3e11m-4p2q1
e31
a3
f6g3
g7
e3
a6
g6
f3
a-3c-3h-4m2o1p8r2
c-3e16
e18
i3
c9
g6h-3
g5
d-10e5p1
e5
c-22r3
g-3r8
e4i-3j-2k-1p4
c-6d-5h-7n-1q-1r3
b6g3
a-7d-6e9i-5r1
e5i-3
b4e-3i-3
d-3q2
f12
c4f-3
g12m12
b13g9j1k1
c30
i4
i3
e5k1l3p2
a3d3i3m-2o4p2
d-4i10
e4
n14
c6
b-6c4g26m-1p1
g-3
a5c-3l1
g10n2
d-4
a3j-1m-2p-5
b3g8j4
b7k2
a4d5i-3k1l2o2p2
a3
e8g6j7
g6h5
d3g-3i3
b4g9
i4
b3g16
d4
a3f4
a-6d-6
e3
c-3d4h6j1n1
d8
q2
h13m4r-1
n6
c-3
d4
d4
a11d9i6
i3
a3k1m3o2
m2
e13p11
e-5
a7k3
a4
a4e-3i3j1k2p5r-1
a6i11
n1q-10
a5d11g3
b13f-4j1m11
b3
b5
h-9i3k1
b-15e3g-10l3m2q-2r-2
b4e7
b-9e7m8
b11g23
b5
b8j1k1
g-4
m1n2r-1
b-4e3
e8
b13g15i-3m14
k-1
b15e7j2l6m3p3
g4
c-3j-2l5
e15
b4g4o1p8
c-3i10k2l-1n-5
a21c-3d10i15k14l7p7q-1
i9
i-3
i10
i10
b5d-4j-2q2
a8d8i-3k6m-2
i6
d14o1r-4
c-7f9h-6r4
f8
g3
d5i4
i4
a-3d-5
h-3r2
i4
i4
d3
g9
i4m8
g4
g3q-2
b10
l4
b3
a12
f-4i3l2
g5
a17i10k11l7
e7g9
g3
a3b3d3i4k1
c11
i3j15l1o-1
d4
a9
c-4m11n-1
i3
a10i4
c9
d5
k-1
l-4n-1q-2
i4
a9d5
g3p1r-2
b3d4j1m3
a12d6
i8
e4
e8
i4
d7k1
e3
c3
m4n-1
f17
g7
f3k-1
b18m10
b8
b4g4
b13
a9j2k5
p-2q-1
i8
r2s-1
c-3
i-3
i-3
h24l3n3p2q-3
d4
c-10d7e5i-4p-2s-1
g3h23r2
h3
a-3b3c9g8h20k-1
c4d7
a3
b10f-3h9i-4m1
a-4
h9
d3
b7c3f-3h14k1m2q-1
b10d3g5h5m2q-1
f4
a-5b8c-3g7m3n-1
b30c-3f-3g6
b6
f6
d-3e-3
g4
f3
m1p5r1
g7
l7n2p4q-5
h3
n1
c7
h3l1
a-4d-3h7
a-5f13
a-4f19
f6
o2p1
i-3m-1
b5c3d4n1q-1
b6g6
d8i-5r1
d3e6
b4d5
g10q-5
g8
b28g16
d-3
g12
d9o5r-3
c3d15
b-3
g4
i-3
b4g-8m5q11s-1
g3
b-5l-3s1
b4g7
a-7i-3
f6k1
b-4j-6k-2o1s1
a6g-5j2
b11g14
d-3
b12g11h-22m3n1p2
h10
b5
m2o5
g5
b3
b-10g7j1
f3
b16g4m6p1
b17d-3
a4d3j2
d-8i6j2
d5
f-4g-5l-1
a-4i-3
f-3g-4l-1
h-3m1n-1
m1r1
h-3
d-3m2
f8
i6l3
d-3
a-3j-2k-1l-2o1
h-4j-2
g5
e4l4p3
i3
f5
d3
f6
a-4
f-4h12n2q-2
a3d3f-5
h6o3q-4
d3
c3n3
c7
o1
q1
l1q-2
c4j-2n3
j-9
a-3i3
i3
k-1o7
b8c12m4n2
b4
f6
c6
c-3
b5
b8c3
f5
b4m6n4o2p-3q1
b7j1m2
i-5
f-3r1
c-3l-1
i-4
j-2
c5n3p-2
r1
a-10
b5g5
a4e4
i-18
c-3d4n-2o2
c-3
d9
f8
a10
m-1
i5
a4
c4j-2
c16n10r-1
d9
f3
f3
f-3h-4j-5l2
g-3
o1
k5
k-1l-2m-1n1o3
c15n1
j-2
c11n6q-2
d-4l2m-2o-2q1
e-4
a3b-6d3g-3
d3
c-3d-3i-5o4
m5
l4
a5i3j-3k-1l2o1
d-5e4h3j13
c5
a8k9m-3o-2p1
a20i-7k37m-8o-3
i-4
i3k-1l5
i-6l3n-2o-9p5r1
a-4i12
i3
i-5o-3
i9
f6i-3
a6d-5k-1l2m-2
a6i-3
a9i-5j10k3l-2
a7i5
a-3i-12k-3o-4
i-7
b3
a5e9
i5
d7f3h-7k1l1n9q4
f6
f3
m-1
j-1
f4
q-2
h-4
d6g-7j-1m-2
a5d7j6
a3i3
i8
a9k2
b3j9
g10
i-3
e4
f3g5
a3
c3g-4
f3
c-3d6e-3k1o3
p-1
b6f-4g14h-3q-1r-2
h-3
k1
b-9g8j1m3q-2
g3
g-5
d9i3
b22g17m12q-2
b3
k-1p-1r5
i3
n-1p2
b3j2m1n-1
a8k3
b3g4
a13i3
c-4r1
g7
o1
a5
l1
d4
d3o1
a7d13i4
b4d11
a-3g11h-5m18o2
b6d3g13
g3h-3i-3p1
f4
c-4
b9g6
b4g4i-6
e5g5
d21o7q-2
g8j1
d3
c3f11
p2
f20
f7
b4c3d9f-3g4m1n1o2p1
f-3
k-1m-1
d3
d5
b44g29j-1
c12
a5d6o6
m2o-1
m1q-3
c3
j-1s-1
a-4j-2
i3
d3n-1p2
g4
f13
f-5g-5j5o1
f-5j2
d5
i-4q-4r1
i-5
e-4n7p-1r1
c3
b5f9
j-3p1
f3j-4
h5j-3
c3
d-4h-5q2
n2q-2
c-3d-4k-1
k-1
f4
n1
f11
h5i-3j-4k-1p2
i20
i5
d7i5
q-1r1
j1
i-5
d4g-3
a3g-10i3
l11m4n1p-1
d3n-1o1
a3c-3d6
c4g14
b13g4
a-4c-4m1
d13
c-3d-8n-1
g-4
h-3r-2
f8
f3
f9k-1o4q5
f10
f13
f-3
d7h-7
c-3
d5o2
r1
a-3d5
d5g7
e7
e5
d-4
g-3r1
d3g-7p-1
i4
o1
o1
a-3
e14i3
o3
d13i-4j8k2l2o16
d3j4
i7
a4
a-4
a8d5f-3j-1n1p1
e3j5
q-1
a3
d3
a4
q-2
a3l2o1
a5
d5
i4
g5
b3q-1
c-4e3
c13
d-4e4p3r2
b5m2
g10
o1
d3
b-3g-3
k2
d11
f3
a3d7
g-5
e-11f4
j-1
a-4b-3g-3l-1m1
b3
c3
g5
a3e7j4p4q1r-2
b3j3
a4e18k3
e17
b4f4g19
g7
c4d-5e3n2
c4
n2
e4
c3
h-3n4o-4
n10
b-3d-4n-1
e3
d-3l-1
q-3
c4
l-1
a4c3e10j6k3
f9g14
g3
i-6j2m-1
j-2o-1
f-13
f7
c-6f19q13
b4
f17l1q19
g12
g9
i-3
d5
a-4
a3d-7g5
b3c10g14n9
c9
d-5l-2
a3j4l-1
p2
j4
l2
d-5k-1o-1
h-3
f4
c-3d-6e-4h-4i-3r3
m-3r2
d-6i-4
n2
c17l3p7
c7
c5
p-1
i3l3o1r-4
a3d-3l1o7
i4
e3
i-4
j-1
g3
b9
n4p-1
e3
d3
c11
j1
g11
f3
a16d22
d5n2o1
g3j3
p4
h7
j2
d4
h8
f-5p3
d5
p5q2
h-8o1r3
j3
k1
h-3
g3
h-3o3p1
f3
a4
j1o8
j11
c4n1o1
f3
r2
a4
a5i8
d9o3
e4g5j2
a3
d5
i13l1
h4
c5s1
d3j-1
c5
c3m2q-5s1
g5
b6
g6
h-5
h18
h-4
h9
h-4q2r-2
e-3
c3
h6
l1m2n2
a5i4k-1
d3
h4
i8
d10
b-3
d-3m8o-2
g7h-3
b7
c3i-4k1
g4j1
b3d5k-1o4
d5
p-1
d-3
b4m2
k-1m1
g3
q-1
g4
n-3
i-4
i-3
r3
i-6k1o7p-2
f4
f9
f4g5o-1
g21l7p-2
f17m-1o-2q1
d-3n-1
i4
d3
i7
c5n3p1q1
f3o-2r2
i-3
r2
r-1
h3
d-4h-4q1r5
d-3h-3
h4
i-4
h9
a4
a-3
i7
d3
a4g7
a3d4
e3
g6
a-3h16k-4l2m-2n-1q-5r-3s1
e4p1
i5
e7
e4
e10j1l2q-5
d-4h-4i-6
i-3
e6
l1m-4
g-6
f4
e3h-7
d-4
g3
g7h5r-3
c4
d5
n3r-5
b4
e5f-3g4
b21c5d8
g24j2k1
g12
i3
i3
i7
d-6h4j2o-2
g-3h8r-1
d-3n-4o-3
i4
i4
f11i3
c-3
i3
i6
a8i3
l-1n-1
f5
e14j-1
a3
l-1q1
k2
g-3
a-5
i7
i4
i18k6
i10k5
n-2o-2
a7i5
a6i5
a-7m1
b4
c4d-3n7
c3
g9
p-2q3
h-4
c-3d-4m2
m3r3
e4j3k1o1
e6j2
a12
e5
i3
i3
a9
a8
a3i4o1p2
i11
k-1o2p2
d5
g-5h24q2s-1
f9h5
c-3
g3
q-2
a-3
n2
f3
g-3s-2
a-7k-2
c-3l3m3
e6m-4p10
h4
a-5g-3o2
n2
m3q-1
e3
h-3
m-1
i-8
m1
d4
d-3
i6
f6h3q1
d-3
f3h5
b6
c3
f5g4r1
g3p2
c5
b3g5o5
i3
e13
d3
i5
a4m1o4p1
j2
a6d12o1
e3
e3
k1
o2
k1
a-6g6i-3j3
d3l1
c11
i-5
b3m2
b4e-3
b-5c34e-15n11
a7i-3j15k2l4m1o2
k5
d-3
i7
c21i-4
c19
a6i4j-1
b-22c28e-9f-6g-5j-2n13q-2
c7
c-4
c-6
i3
i3
c17n8o1
b4g7
d4
c11
f6
d-3
c10h-8
g3
a7f28k1
c-8d-4e-16l1m2
c-9k1
c17
c7f5h-4
b6g15
c7g-5k-1
c7
c-3
g-10
c-8d-5g3m10q-2r-7
b-3c7
c5
n1p-1
d-4h-4
b-10c16e-19g-4k1n3
c7
c-6
b-3f10h-12j1
a14d3
c3n2
c11n3
c5n2
c-4
c13n7
b-3
i-4
f3
c-5
c12l2n3p-2
c-3n2
k1o6
f5
k-1l1m5p1
c18
b-10c9e-14i-10n5
c12l1
c4n1
c6n1r2
c3j-1m-1
c5f5k-1
c6
c3g3n1o2
c3
i-4k1o2r2
c3
b-10c33e-10f-7g-4j-3n14r-1
c-9
c-14n2
c9q1
c3
c4n1
c6
c11l2o1p2
c3
c4f13g-8k-1o1q2
f4i6
c-5d-3f3
m1q-4r-7
c7
n6p1
c-5
c-7g-5n3
c11
a6f12j2q1r-3
c7e-3f-4j-2m2n22
c3m3n3p10
b3c6
c-5
d6o2
c27n6o2
d6e7n2o3
g9
m2
d6
c4d5
d3
d3n1o3
e5
o2p2
e9
b12
c7f-3g-3
a4f-6
c8
c8l-1n2p1
c13
c13d5e-3f-6l1n19
c-3
c14
h10i-4n1
h24j-2
g5
m1n3
c7
b-3d-5o-2
c3e-10
g11
a8d22j3m9o15
e3f-6j4
a4
c9n22
c3
c-3
c3
c14g-4r2
c7
d3i3j-2
a9j2k-1l-1r1
a9i5
a12e6i11
i4
a17c-6d5l-2
i-4
h7m-1
b4
d3k9
h5
r2
l-2r2
a26d-3i17j26k8l9
a4d9
i4
d-3
a9c-4f5i3j-6k6q7
k-2
a-11c-4i-6j3l2s-1
a3i3k9
i7
a-3e-3h-5j-2k2l1n1q-1
c8n1
c3l1
c4
g-3k-1l2
a7i15
a16d8i25j11k9l31p2
a-4d-3i-6k3p8
i7l4q-1
i5
i3
a8d13
a-5d-4
i-3
a10b-4d7i4k4l3m1q-2r-1
a9c-6d3i-3j13k8l29s-2
a32d3e6i7j35k24l3p1s-1
a-13d4i-9k1m5
a21c-3i26k5l4p1q-2
a5j7
f5
h-4
e10
h-4
k1
k1
a-3l3p10q-6
d4e5i5
c3
r10
h-3
i3
e4
h15
a16j13k19m3p1
b21g-5
d8
a31j10k10
a3i4
k-2
o4
c8
p3
e-5
g3
b4g8
b4g8
a16i12j22k4m2
f4i3
i4
d4g5k2
a-3q1
a14i4k13r-1
c6
f4
a3p-1r-1
i-3
i4
d-3p-2
b-5d4f-3g-4h11j-7k-1o1
h-4j-4
d5
d17
c-8d7
c9
h3
c6
h9
j-1p-1
f-3
a8
a6d7
d-4g5h-3n2
c-6p1
c-3d6
b6e3
e8l1
b8
l1
c3
l2q-1
d-4h16
c-4n-2o-2
a11d4k3l2p-1
a8
a-7
g3
b6g32j3l2m7o4q-3
i-3
i-3
a18i10k12l13r-5
i8
a5i3r-7
k-1
k-1
a14i3
j1
d8
m6
a21d5i9j9k3o1
i-3
a15i3k5
c-11e3f-6p-1s2
e-3p-1
e-7
e13
d-3e38k-1m1n1p6
d3h4n-1q1
i8
g-4p-1
c13
f5m1n4q1
f5o-2q1
a-3d-4f4h-6m2q1
d-3
c3f6
i12
d10
h7
j-3
a19d8i8k9l14r-2
a5i9
l8o-1r-1
c4d-4h10
q-4
i-3
a-4f7
a3
a9i5j25k9m4p4
k1
a10j5k9n2
c3d-3k1l9n4
a14d-3k13l5
a-4d5i10
a5d-5i6
d5
d4
d10e4i6
b-3j-1
a15c-3i8k5
f3
a10c-6i-3j6k5l2n-2o-3
a22i8k4m-1o4
a4h-10k1l1n-1
a4
i5k4
f4
a-5
i-3k-4
a18d3k-2
a14b-4d6i-3j8k8l2m1n-1
i5
e14
c-3
c7
a6d6i5q-1
i6
a7i11j8k8o-1
a6i4
h12r3
e-4
i4k1
a-3d4i30
h-11r2
c-25g4h-4i-11
d4
a15d5
e5l1q2
l-1p1
c3
f10
j1k1p4
p2
r1
q2
c4
a-3c4
e7
a-3d3i4k-2q-2
a3k-1l11
d3
a11i3k1o9p-1
p1
d4l3p7
c3n5
p1
e4
e7
o3p2
o-2r1
a-3d-6h-8o-1q2
l-1m2n1o-1q-4
k-2
i-3
d-4
h-7i3
d8o1
c-3j3
n1
j-1l6n2p-1r2
d-6j-1
b-4
l3r-1
a-5h13l1o-1q-5
q-3
c5g4
a5
c3g5
i-4
d3
g5
b-4c-19d4f-13n-1q-2
f-4j2
a5
a6d4
b-10c-4d3
d5
l2
a12i4
e11i-3p1
c-7g3
e11
b3e-3
c-3p2
e-3
e9j1
b5e5g8
c-3i-3
d-10e3
g3
c3d-3f4
i-3
a6i5
f3
h3
h10
d3
d4f-7
c4
d-3
f-4h9j-2q-1
k2
d3
a-8i-3n-1
d15
b-5m-2o14
c3
e5
k-2
n5
d3o1
d3
h13
f12g-3o1
b4g4h-3
h4o7
c-3e4n-1p5
e4g3p1
c-4h-4p3
e-4o1q-6r-1
d-6i3
d3
k-1o-2p1
g5m1
b3
g15
i4
k-1l-2o2
c5
i-3j-3l1o1
c-3p-3
a-11e4
a-3p4
r-1
h12
d5
h-8s-1
d4r-3
d3r-2
d-3m-1r3
k-2
a5
d-5o-20
p3
k1m2
c-4h-5m8
g3
d-3
i9
a3d3
b6f-3g12j1
d4l5n-3
a4c3
f4
f-3k-1o1s-2
c-5j-10k-1l1n-2
a6d5i4
g3o5
h6
q1
g-4h4j-14m-4p-5q-2
a3
d3
f3
d-5o-14
a-4h-5
d4j1
b3e4j1
a-9
d9o2p1
j3
d7
d-3k2
a-3d4k1o5
a7d6f-5h3j3m-1o3
d4j6
i5
i9
a4d3
c-6d-3n-1r1
i7
d7
d4
k2l2n-1
d12i-3m1o3
d-7i-5k-2o2r-2
d-6
j-7k8q2
d5
a5
o4
i3
n-1o1
a-3
d22
a3
d4e-4g-4k3l-2
g-4
a5c-12j-1k-1l-1r-2
f3i8
a4
e3j15
p1
d-4
b-5g-7j1
a8k6
c-5
d5o1p3
b12
a15d3i9j12k11
a-5d-3i-3j5k-1
a-5i4
f12
a5k2m1o1
a-5k2
a3d7
a25i10k14
a-3f4j-1
a5d3o2
i5j-5k9l2
e4k1l3
i3
a13b-4c-3i8j3k13l4
i3
i4
a9k2l4
i7
i9
g5
k1l1
b-4d-3f5r2
a3k-1
a-4d-6e-3h-6
e5f3
a-3d-10f17g-6q3
c6h4
i3
a10k4
a9i5j5
k-2m-1
a11f17i32
q1
h-7
k3
d4o1
a3c-3p2
d-3n1r2
k1m2p-1
d-3i-3p1
d5m1o5
e10
e12
a10d4
a4
a5e7j3k3
a7i5k2l3q-1
a11i-4
e22j-1
m1n2
a8
h-3
f8
b4
f-5h-7j-2
r2
a3l-1r-2
a3
a4i6k4l11
i9
i6
i4
d-3i-3n1
d7
h-12m2n-1
h-3
h6
f-6g-8q-1
r2
e-5r-1
m-2
c-5r3
i-4
e-9
p-1
g3
i5
c4l1n5
o6q1
j1
d3
a-3c3
c9d8j-1l-1s-1
e5j-2
b7c12d-6l-1m1
c16
d-3
c3
d4
b4
e7
d-8
a-5
e6
c4
f5
g-4
r-1
b3
c5
r-2
d-3e16p1
e3
c11l1n11r-3
a7
a-3d14k-7l-2o9s2
d19
c-5e3n7o1
e7
c4
c-3g-7l-3
j1k-3l-1
e4k-2l-2p2
d7
a4c4
m1
b3m2o1r-3
d3o2
e-3m2o3p3
h-5m1p1
c8
c3
d4
b4f3
c-12e-3f5l1q5
c-4f6
a-5c12f3k-1n3q1
c-9i-6k-1
k-2r-1
c5
c-4k-2
c5f6
d9n2
c8
c3e5
d8
f7
q3
b3m3n2
l-4o3q2
d3
c-3
a-3c34m1n7
e11i3l1n12p2
c7
l1
h-5i3
d3
a20k8n1o2p4
e3
i-6
i-6
a13d3h3i4j4k1l3
j1
a15h9k2
h6
i5
l2q-2
a5k2
g5
m-2o-2q-6s1
g-5
m1p2
a-7
d12
f5
f3
d6
g-3
c5
i-4
c3e3r-1
c3
c4
a-3d-3r-2
c3e6
c3
e4
a10d19
b3e4
c5
g5
d7o1
a3
r2
d5
j2l2
d10g-6o2q1
a3d7k1o3
e8
d-3e3
d3i3l2o2
d-3o2
a3d-3j1
a-3d10m4o3q2
e5
a7d5
b-3n1o3
d3
f5
e5
m-1n2p2
i6
e-3f19q8
g-7h5
e-3f-9l-1n1o1
c4d-4
f8
a4d18
f24q12
d-3f19q3
b-3d-5g-5h-4k-1s2
b-3d-12g-8j-13
b9k-10m11q-2
b18d-3f6g10m6
j2
b3
f14
f7g6
c-9f32q21
f4
f-6
f19
d4
f3g3
d6
c3e3p1
a7
c3
m10p5
g34
e7
c3n1
h-3j2
a5d10k1l1o6r1
e3
d-5g-6p4
a-3g3
b11
e8j3k-3
a-3
b4e5
e9
g4
b-5
b-5
e5
g-5m1
m14n1
a-6d-5i-6
a6f-3i3j2l6o3
i3j11
m2o2
i3
i9
d4
a-4
c7
c3
c6
c4h3j1s2
g4l2n3
c5
h8
c3
c3h5j1n1
p1
i8
i4
i6
o5r1
i6
d11l3m1o2
d4o7
d5g-4
h-3
a5d7k1p4
f5
h-4
f3
g6
b8k-1q-2r-1
i4
b8e8
c5
c3
a-4l-1p1
f5
f6
f3
a3j3l4p4
a5c-3e8i5j2k2l9p1
i4
b-4f-6j2
d10
i12
c18h4j2n4q1
f6j-4
c9k1
g5m4q-1
c4
f10
b5c7
f14l3m-4q8
f25l1q3
f3
f25
b3i-5r-2
i7
b4
f5o1q1
f5
r1
e4j-2
i3
a4d7h-4
m1
d-4
k1
d4g7
c5o5
f3
i3k2l2
f3j5
c-4i-3k-1
n11
b-4e-4j-1
b-7m-2
k-1l1n-1
f15
c-4d-7
d-12n-5
c-6g-3
d6
f12g-10n1o2q9r4
a4c-20f9g-3
f15
k1r3
h-4
a-4g4i-3m1
e-4f-3i-3
b5
b4g10
b-4j1m-1q3
f10
d5
f8
d-15o-5
d-9
f3q-2
f11h6
f3
f5
a3b-9
j1l1o4
a-3j2
o5
h-4i-4r1
n-2
a-3e3l2o4p1
i-3
b3f-11g3m2
a3b3c-3g12j2m3
a-3o-2p1
n-1
b5
c10n10
e4p1
g3
f3p3
j-1
g3
e29
g4
a7b3
b9g24m13r-3
d-11
f3
b12c-5i3l2m7q-1
b8g6
b-5g-3j1
b3
a-3
d-3g6
g9
a3i3
f7
o-1
a-3
k-1
f11
i-4p2
o-1
c-3q3
f8
l-1m5p1
f11
i-5
b-11f8s-3
c-4i-3
i3
f-16l1m-1q8
a-3d-3h12i-3
i-5
j2
i3
k2
k-1
f7
c5
j-3
c3q1
h3
d7h3
d-4h11m1n-2r-2
f17
a-4h8q-1
d3
k1
c9
b-4d23j1l2o4p1
i3
d8l1o5
a3
j2
d24
d-3i9k-2l10o1
f4j8
a5
a5
a-5c3n2o2
a8d14
e4
h-6k-1l2n-1o11p-1
c-3d9
n1r3
b4
b7
p1
g14
m4n3o2
d-6e13k-1o-2p2
b5
b8g3q-3
b6c4
b5
f-16o1
a4
d4l3
b4c9k1l2n1
c20
i4
i3
a-3o1q-2r-1
c12d-3n17
c6i4
c7
c23m1n3p6
c3
b6c11g8
n-1
c-4d-3f6n3q2
b4
c9
a7
c4d10
d-7
f3
c4
e5
b-5
c10p-1
f10
g5
k-1
o3
e3
g-5
e9
e5
e4
j2k1
e7
d8
m-1
a4
e9q2
b15n-3o-1
g4k1
m-1o2
e27
b10g13
a3h13k2
k1
a11
h11
e30k2
a3
g3
h4k-1q1
a5i6
h4
g-4
h-4j-6m3q1
a3j-3
c-6e21h13p2
a-4b22f-4g14
e3g4p-1
e3p2r-3
e10l-1n-2p1
e10
b4e6j1l1p-1
a3b-5d10o6
j1
d5h-3
g10
f3
c4
a4
b3d4
d3i4n2q1
d3i6k1
d-3f7
a4d16
a-3b-11d-3i-3q3
f6g-4
d-8i-4q2
o2q2
o2q2
o2q2
o5
f5
c5f-4n1
f-4
d4j11m1n1o-2q-2
j7
a-3d7
d-4k1
d7
d21h-10n1o4
d-4h-5o-2s-3
j3
c-3
h-4
d-6i-3
e3
b-8c9e-3f-6j-4l1n17
b-11c7f-3g-20h4j-4
c-7
c-4
c-7
n3
c6n1
c-5l1n8o1
c-7l2n2r-2
c7i-3n7
a-3c18
a6d20o1p-1q-3
c10
c11h10m1n14
c4
d14
f5
c15
c5
n2
h-4
a-3c4e4i-7n5s-1
a4h-6i3j-4
a3c6j-1n4
c5
c-6h5
c14e-11h4n10
j-1
c4
a4d4j-2
a3j23
j2k2s-1
a5
k1
d3i5
f-4j-4
g4
a-4
a-3d3i7
g3
i24
m1
f3
d6
f27g-4o-1q16
d-5f25g-4
d4
a8d7
e6g8
e6g-6j-1o1
j-2
k-2l1
c-3
d11m1o3r1
j-1k-2o2
i-4r1
c3
c3
o2
f15n-1o-2q3
h-4
d7i3o1
j1
i7
i-3
d20
a6
g-3j-1o5p2
l5p1
d8
i3
a3
l2p3
i11
a14k1
d-4
i10
d7j1k1
j3
p-8
i9
c4l1q5
b-9g-3
b3f3n2
c3
a-3f18n-2p2
f21
k-1
b-3g-13h3n-3
g-5l2m-1n-3p2
c10
g8
g-6o-1p1
q-1
c5h3
b20
d10p-1
j14
i5
i4
i3
c-6f15p-2q2
k1n-1o7
c6
g4
d11f-4j1o22q1
j1
d5
b13e-5g3m2n1o1
b3
g6
o1p3
d3n-2p3
g17
d-5j4
d9
d4j-1k-1l3o5
i3j-1
d4i14l3o2p2q-2
i12
a3
i5
j1q1
d5j1
d3
d7
c3d18
d23k-1o33
d7e3j-1
a12
f3
i5l3m7
i3
h7k3m2
i7
d3n3
b3
i3
b-8d4j-5o8
f-4
d7g-4o30
d8i3
d10
i3
k-1l2
a-6g-3h20
f3
i-4
c3
c5
a-3
o1q-3
c11k-1
a-4
a12h-4j-2k8l2p-2
i3
b-4j13
a24
o2
k2
c5
a-7j-8k-3p-4q1
a-3j-8k-3
i5
a-8k-2
g13k3l9o1
a3
i3k2
a5e-5
a8j4k9l4p-4
i4
j-4q-1
g5
g3
a3b-4d3i3n13
d-5
c4f-8o1
i3j1
c6d4
a3
r-2
f3
d5
d3
i9
d-15j1l1o-5
d-6
b6d-5m-4r-2
f5q3
k1
f3
f6
r2
c-3
g5
a-3c-3g-4o3p-3r4
c-3h-6
f12q4
h6
b9g4
b-10g-7m-1o1
q1
m-1o1p-1
c-3d-3m-2r-1
l-1o1
i-5
f3
i-3q-1
p12
e3
b3
n-2
c-7
d4l2n7
b6
i-5
i-4m2
b4d-4m2p1
g-4
c22
g12
c9
l2m2
g3
f4g3
p1
g3
d-3
c10g4
c6g4
i-3l-1
p2
k2o-4
a-5i-7
g4
i-3
j-3l2
a28d11i19
l1n2
d3o1
c5d-4r1
c-3r1
f-3
m-1
a-5d-10e4m-2p2r2
e3
g3h5k-1l-3m1p1q-3
g-13
b3
d4p7
a3
c-7
c-3
g5
d10o4
o3
k-1
h5
d-7i-5j-1
j-2
k1
j-1l-1
i5
g-3i-7k-2
d5
e-4g-4h5
h5m1q1
e3
c11
r3
h-3
r2
h9n1q-2r3
d-16g-7
a3
h-3r2
m2
b3g12
e5
a3
d21f9
r-1s-1
j1
b4c6g3m1n1
a-8c-4m1n-1
h-4i-3l2n-3r1
c8d3i3n1r-1
d7
k-2
c3k1
b3
a4
i-3
d-7
a-6c-4d-16g-12h-11r3
h-5r11
f3
d4
f3
o2
m5p2
p9r2
n5
h-4
b6r-4
b16g3
a3
b4j-2k-2m2
j-2
d-4j-24k-8m9
d4h-6r2
b6e3
c-3
a-7j-1
b-3k1m1n5
e11
a-3
e-3g-5r-1
h-6
c5
i3
i3
c4
d-5
a-5f5i-6k1l-3n1q2r2
r2
b7g3
a-3
h6
g-4m1p1
k-3m2o1
c-6o4
b-4k1
e3n-1
b13g11
c4g5n1q-1
r2
l4n6p-3q1
d-6m1o1
a6
g3
p-1
d7
d-5
d10
c3h25k-6l-2o3q-1r-6s2
c5
m1
e-4m1o-1
g3
c16f4n2q2
b-5d-3h4
f17g5
c4h7
d-5
c-15j1
h-8
f6
a3
b-3l4
j-1
g3l3q-3
a-5d-4f4i-5j-2m1o-1r1
f4
r2
a-4m2
b5k-1
c8
b-5c3g-5n1
g-8
c5
i3
o2p4
c3
d35o5
e3j5
h-15k-1r2s1
b-3c-4d-4g-3h-5q1
c-8d-3e-6h-3i-3
h-3
f3h-3i3l1r1
f3r1
a3m-3
a4
b-5k-1l7m-7
o1q1
g-4h-5i-4r2
d-3p-1
p1
f7
h-5r3
d-3
a-3b-4r1
k1
i-5
h-5r-1
l-1
n8
e3f5
a3k2
e-4h-5k-1p-5
h-8
r5
e4
h-4
d-6g-8h-3
g-8i13
e3g-3m1
g3
d4
c6h11
f-7
k-1
h7l2m-1
i3
i5
i5
d-3p4
a-5i-4
c3e8h11
a-4e3
a3
f71
b-7e-5g-3m-1q1
j-1
a5d-3o-4q1
i3
g-3o-6q-1
d-6i-5
j3
j2
d-3f3q3
g-8j3
q1
k-1
d10
a13
d3q-1
h3i-5
d17g6
b12d6g4n1o10p1
b12
k-1
k1
d5
a9d7j4k12l3o12p1q-4
e8f-10j19
a11i5k6l2o3p2r-2
g3
i5
a4i-6
a-5d10i5
i3
d-3
i3
i4
a11i3
i-4
f8
i4
a9b-5e-3g-3i8k2l1
j4
i6
a14d-3i4j6k29l5m-1
f5j18
a15
a7
e-13f17q2
d3
f10
a3l-6
d-5
e3
f14
g3j-3
a-3d-3h-10k-3r1
c-3
a-3d-3
g-5j-1
c-4
a5
c3
l3
d-9e-5i-4r4
e-6g-5i-3
r2
d3
f3
d4q1
h-6
a16
b31g-4
c7
g3
d3
c-6d-3e-3f3g-5h-7q2r6
a-4c-6e-3f12
f11
f7
f9h-4o-2q6
f11g-4
f24
b16
e4
b7g16
g4
e3i3n-1p3
e4i3j-1
f4
a4
a-3d21j-1o6
e3g15
d15
a13d11
l2
a-7b-13g-7j-3
b-6
k3l1p1q-2s1
c3k1l1q-1s1
f3
q3
k-1
g11
i7j-1n-1
h-6
h7
q1
f3
i-3
f10
a-5b-7c33d-13f-4g-8h5i-7j-6n16s-2
c4e-3f-5
c8
c5
c4
l2
g-4
f14h-3
d4
f6
d-5f4h-5l9q7r4
d-4f7h-4
e-3h-5o-4r2
a-5d-9e-4
a-8d-14f10h-11n3q6
g-5
f14h-5q7r-1
a-4
d-4
c-3
k-1
d3
c-3
c-3e-4f4
b-4
a-3d-8h-8r22
a-10f-6g-4i-3
c5
g3
e46p8
e10q1
a-5i-3n6
c3
a-7
f6
q9
e3
e-3
a5g3m3
j8
j2m-1q2
f8
e6g-5l-1q-2
b-7d-3f3g-3h-3i-3m-1n3q2
f9
d-4
j-1
g-4
e-5
d-3
i-15
a-7d-5k1l2q2
j-1
f16
a-3l2
b-3
c-5l-1
g-4
h5q1
h6m9
j-12k-7l-1n-1
j-3
b6h4i4k-1r-4
a7k1
g3
a4c-3
e8q2
b4e3g7
d5
f5
d-4f5
f23
f14
d4h8
a-3b-3d-3i-3
g3
d5l1o2
g18
l2o-1q-5r2
c-3
h-3
c8
a3
e19
b4
e12p1r-3
g4
e7g-3i-3m-2
m-1p2
f4q3
r-1
i6
b3
m2
f3m11
f3
d-3h4m-2q3
a7c4d3f8k2l5q1
a4h3
a-3
d-15e-4
a-5c3
d7o6
j-1
e3
f9
i5
f11
f9
c11f-4j4k3o4
j1
a9d7i3
c10p1
a4
a6b-9h3i6j3k2
d5
a9i16
i16
d4
i10
c-3
a3
i3q-2r-3
a8i8
a7d3k1
i3
i3
a-3
f7
j-2
a-4
d-4
c25l2n1p-1
c13i3
i-4
d-4
e19
b5g7m4
c4
c3o-4p1
i7l1o-1p1
b3c7e-12g5h-3l8m3n1
a18i13
g11l3q-1
b4c3g6k1m6q-2
b3c-4d-4k-1l1m5
c18n19
c3
c8
j-2
c38h6n8
c6
c7
c3
c-12n1p1
c34n4p1r-4
c-12n2o-2
c13
c7
c6d-3e-6j-1
c10i5j-1
d4k7
c32n2r-1
c13n3
c3
c3d3q1
c3d3q1
c18n3
n4q8
a7d31f3
c7k1
a-3o2
c6
d-3
a3
a4
k-1
b3g3m1o-1
c11l7m3n4o8
c3i-3o-1
g9
a31d8i14
a3d3
d10i-4k-1o3
a8k3
c7d4o1
c-4
a-4d3
c15
n-2
c6n3o1
i5
c-8j-1n3q-1
f7m-1
c3
c5d-4j-1n5q1
c8
c3l4n1o2
a5c13
c-7
c18p4
b8g9
c5
f16
c-3i-3l3n2
c-7k-1l5
c-7
c4g12
a5c-3d3l1o2
g3
c-11
c10
c10
a10d3
a10d3
c-14k1l2n4
a3
c-5d4n-1
c3d-5o1p2
d-3
a11d7i3
c7
c6
a7d16j8k7o13r-1
i4
a6
l-1
g6i-3
k-2
c9
d-3
b-4n3
a-5c-3d6f-4i4j-1k-1
a-8d7i5
d3
a6
c3
c5
c5d7l2n3o3p-1
a8f8
c-3
a3d14
c23k-1l2n4
c-5n2q2
c42e-10l2n21s-3
c6i13
g3
f20
c-4
c4
c-7g5
c3
c14
c11
o1
l1o4
a-4b-4c9d7
b-3h8j-2
g-4i-4q1r1
f16
c4n2
d7
d-4
g7
d3
d3
d4
d8
d7
c5f9
h-5
d9
b-3
c28
e5f-3m2p2
f3p-2
i4
h3
a7
f4
e-3n-1
c-4r1
f3
h-3
h13k-1m1
h6l5n2
i3
g4
i5
d-3l2o-2
b4h5m2p2
o-1
o4p8
c-4f4
o1
k-1l-1m2n11s-3
n4r-1s-1
l3n1r-3
d3m6
i-6
a4i3
b9g8
j-1
e7i-4
g10
i-5
e9
e6j-1o5
o5
j2
d-6o1p1
o2
o2
b3
e3
i-9l2s-1
e-3p-3q1
a-4d5
m1q1
o15
e6
b7
q-1
e3
d31
a3
d-3
b4
f10
f5
o2
d3
d7o22
j-4
c9d4
q3
b6f-3m14
b4g12
b-3d-5f5q4
c11
a4
o3
a5
a12d4i3
h-5k1m11o8q-1
e6
r3
d5
a3c-3
i3
i-3
i-3
i6
f14q5r1
f34
p1
d8f-3m4o2p12r-1
f-3
g5
b8f4g7
f32
f-4
g-3
g3
a3e-3g-3
a5k1q1
j3
a4i4
a5
a5
a-3
d-4
c-3i17l16q3
j2
a12i-4
i-6
i12
d4
d4
a7
a-3
e13j3k2n-1
j3
f4j-1k-1q7
j-1
h5
d6k-1
a4d9
i3
i5
g4
f6
h3
l5
d3
f3
f6
d9g11
a7i3
d3g-4j-2l2o16s-2
c-5
d-3
d3g-3j-3m2
a3b3c-11h4i-3j-2
d7
d5
b3g5
b5
g6h12
c3j2n7
f12k-1
d11
f3
e3h7
f5
c-4g4m4o-1p2
d-3j2
k1m8
d11
d6
d3k1
a7
a-3
c12
c7g5
d8m1n2o3
h5
c4
d12
b-15d-13e-11f27g-4i-5m-1q10
f10
f8
a-7c-9h-5j-7k1l1n2p2r2s1
a-6f-5g-10i-4
h-4
a7e-5o5
o2
f3
b4
b3
b-3
b5c8g3
g3
l1q2
f7g-4
g3j-1q-2
b7g-3j-1
b7g-4
e5m1
a-3i-4j1
j-4
o3q-5
o3
f6
c6
d-4
d-3m1o-2r-3
a-3d6l-2o-1r1
d5
d-3
d7
a-3k-2o15
d16h6l-2n1o12r-5
d27g-24i4o51
e5f-3h3
h3
d13
d-4
a4
d6
d10k2o3s-1
a15i3
a-10d15j-4k2l3o2
a-10i9k-4l6m-1
a-3d-3k-1l2
i-3
d3
d9
d6
d-4
c6
a-3d3
a8
d-3
d-10
d6
d6i5
d13
o2
m1p2
c12h15j-1n1
i7
a-3l1m1
f3
i9
a4i7m2
i9
c5
a-5d-4h10
c8f9
i-3
e6p2
c6g5
a9g-3l2m-2o-1
c8
h6j-2q1
c4
i16
c9h8n2
d6
a-4d3
b-4c3h4k2q-3
g-5
a10
l5
i6
i10
c8
c10
k-1
i7j-1o-1
d-13
i5
d13
g3
g6
b18g23
h4
i4
e5
m7r4
a4d8
b7e8
l-1q-3
a-8o7
l3p2q-1
c-3
a3
c4
a4
r-2
d3g6
i3
m-1p2
d-6
f6
f8
f8
d7j-2n1
d6
d3g3
d8
d9n2o2
b6e4g3l-1m1o4
b7
g10
k1
a-3b4m1o2
g-3j1
e3
a3
e-5f3
b4g8
k-1
d-6o-1
h-8
k-1m10o1
c4d6g3
b7
f-3q3
h-3n-1
a14
f8
b-4f13g-4o1p-2q7
f10
f5
f6
c6
d8l-1o14
e-3f15
c-3f8
f6o-2p3q2
k1
g6k2
j2p1
d-4q2
b5
e-5
f4
a3
i-3q-4
n-3
b-7d-9i-6o-1r1
g4
g5
i-9
b4
f4h3
k2s1
d5
a4o-1
g4
c5
a-4j-1
b3
f13
h10
b4f4l1q2
f5
b9e3
c4j4s1
d9
l7p7
a-4b4q1
d-5q1
c-6m3n2o1
k-1o1q-1
q1r2
d8
q2
c-3d-3
f5n2o1
f6
b3e4m1p1
k-1q2
c4
b3
i3
e6
d9
c-7l2q-1
f-5
g17
d3n6
g6
d9
a4d6e-4
i-3l1
i3
a-6i-5
d6
i3
i-3
r-5
a5e-3i-3
i4
a-7i7
a3j2
c3q2
d3o1q-1
c8
d7
d4e3
j2
d4e5
d-6
c-7
i-4
c-5m2r-1
d-3
a-3
e12
b10g5
n-1
b3
i-4
h11i-13
b3g5
h4
p-1
f3
m1o3
a3d-3e4i3o1
k-1
a5d-3i3k3l5
a11
e-3
e3f6
b5
d-3j1k2p-1
c-3l5m10
c10d3
b12e5h13
c3k-3
k-2
a4
b3e4h4r-1
c8
a-4d3i4
d12
c7d4j2
a-4k-1
a-4i-3j1k2
i5
i12
d3l-1o6p2
d3g-6i3j2l4
a7d4j-2k5l5
a-16d3
f12
p-1
g3i3n-1r1
d11i4
d7e-3q-3
d-3
d8
a4k2
d-4
a6d5
c-4e-3f-5g-4i5
d6k2n2o5r-5
d4
g6l1q-3
d-5g3
g18
b12e10f-12m2p2
b6e8
b6e-4
a4g-3
a10d6
a-7b11c-4d-4e-3m3p1r-1
b4e-3o3
b4e4
b-6g6
a3i6k1
e-6
d6m1o1
i4
i4
b3
e6f-4l-1
c4
e5
f6
d3
n1
d3
i-5n2
m7
f-3g4
b-3m-1p-2
a-7q2
d-4f5
f4
a3d34e-3f-3l4n5o8q-2
f-3j1
d-7n2o3
d9
d-5l1n2o6p3q-1
d-6
i3
e7
a9d25
f3
d4
c4
c30
d4
c5n12
c7
d-3
a-3d-6g-5i-5j-7k-5p5q-1s1
h6j-15
b7
k-2l-1n2q-2s2
k1
c-3g-4m-1n1
e-3g-5
i3
i4
a4c7d-6k1l2
j2
b-3j2k-2p1
a-3d-4e3j-13
i-3
i-3
c3k-1r-2
a-7d-7e-5g-5h10i-13j1
g-5j-2
c15h-4m1n7
c9n5
c3n5p1
c19
c8
f12h-4
d-9g-4n-1o1
a-4b-5c6d4e-3h9q-1s-2
c3
h-3
c-7l-3r-1
c-4
h3
c-3
c-6
k-1
n-3p2
b-3
h-3
i-3
f3k-1
h5j-1l-1n-2
j-5
b7
e19k2
h20
h10
a-3
h3l-1
d-5
i-5
c5
h5n-1r-3
c4d8j-2l2m5
a3d3
d9
d4g3
a15i7
i12
k1
c5
k-7l-1m-2s5
k-4l2r1s3
m2n1o1r7
l-3m-1n-1o-1s-23
a-8g3k-2l-2n1
d-4
c4g14
e6p8
e10
e4
e-3p4
b3
c-4i11j2l3m1q2
c-4j2
a7i3
i4
i8
c12d-9g-8k1l2n1p1q-6r-1
b4
g3h-3k1l3n7p4
a15b-6d3i7
k-1
b23g19m3n1
d-5h3
h3
e3h10
i-3
j-1
c4e-7f5l2q1
i7
a3
a3
a-4
c19
k-1r-1
b5
l4
f4
i7
k-1q-2
g3
c6l3p2q-3
d-4f-5j1
k-1
a3f-11j1k6n-1o-2
c-3l3n-1p1
a4i4
g30
h6
i3k2l3m-2o-1
c3n3o-2r1
c-4i6
c7
b-4f3g-10n2
d-19f-5g-3
f3n5q-1
f-6
b-5c-5f31k2p-1q8
a3f22g-6j1
f4
a3
d4
f20k-1p-5q1
a20i6k1l13o2
d3j12
a6i5
a4
i4
a-3k-2
c-4d-4i-3
o2
f5
g4
a-3
b4p5
b6g3j-1
j-1
g-3j1p1
a9f3
a-3e3g7
b3g7
f15l1q10
f27
f15l1q10
f-15
c3f11
f3
h-3o4
a7
d10n4o1
d-4f3
c-3o8
a-9i-4
f3
c-3d-4f16q8
c-5f12
k1
h-4q1
q-1
f-3
f5
c-6f8g-3p3q6
e6g-6o-3
e9
i-17
b-3
g-4m2q1
g-4m2q1
c3
d-5g-3i-3o-6
m2
m2
f-3j-3k-3q-2
j-4
c3q-1
k-3
d10
o-3
d-4
a-3d3j-2k-2n-1
g4j4
o1
d11
d-3e5o-1
f4
j-2r1
f8
g-4k-2m-1
h-3
a3
d-3
b3
b5f9g5
f3g6
h-11m3
b3g7n2
a-12f5
h-4
f3
f6g-6
g4
f4
o4r-2
d3j-3
c-4
c-3d-3f4
i-3
d-5m3
d-4
i-3
e3g6
b3
j2
d14
e14
c-5g19h12m5o2q-5
b3d4g6m1o1q-2
g3
h3
e6k-1
a5g4
d5
g6
l4q-3
h3
o6p-1q1
j1
g-5
o1
i3
b-5o7p1
d5g-5j-7
d18f-4o31q-2
b-3i-3m-3o1q-4
d3
i-3
l2o2r-1
f3
a-5i-3
d3o1
i3
d9
e8
b-3
b3
a4d8
b7d6g4
b10
d5
c-4d3
h-3
h4
a4f4g4h-4l2
a3g-5h-3i5l5
i-4j-1
b-4g-8h8
i7
i7
d4
a7g8i3k2
e5
h26n3r-4
h17
a10g4
a3i-5q-2
e-4f-5h11l1
b7
k-1
a3h-3m3n1r2
a4
f4h9
a3f5
b4k1
b11c-3d-8g3
a8d20i11
c-3r1
k-1m1
b28g-3
e4
f7p2q2
f12g3n-2q1
c8
a11d22
f5h-3
f-3
d3
g8
g3i3n3p1q-1
b-4f7
c3f-3m9n2q1
a-4f14q15
k2
b21g10
c3e-3g3
g9
a3
d-3e-4k-1
a-4d-4h5i-5r-1
i11
f3g3
h36
f6
c11
c5
f4
b-3g-4j-2o1q-1r-2
b-6g-5j-1
h10n1r-2
b-3c3g-7h15p1r-3
h8
a-3c-3n-5q-2
a4f12l1n1q2
o-2
m2n1
e-5f8l-1q1s-1
f5j2
g4
a17
d-3f4
f5g9
f5
g-3p-1q17r1
f22
f6
a6i3
a4f-3
f29g3l5n1
f22l1n-1q2s-1
d3i-3o1
d9h-3
g13
d14g-18j8
a9d26j7k4o1
c-3
i-9r3
g4
b3
f-3
m3p2r-2
f8
e4f-4g3
b3d-3g3i9
g8
d4i3k-1r-5
a7d8
f20h-4l2q6
f12h-3
c-3f5r1
b5d8g3i4
b5g10
f3n-1q7
f-4
b8g26
f3g7
h3
c3d-3
c18f3n8
c7
c-7
c-3f6n3
h-9m1
b4g8n2o1
m1n1
e-6f-5i-6
i-5
l2
i-3
a-5c18i-10m8n2
d8
g3
m3r-3
a3f7
q-4r2
a-4c3
d-6i11p1
h-4i-5
b4
b9e3g14j1
o-2q-1
b45c-3d-5e-5f-6m9p-1
b7c-3d-9g25j1
b4g9
b8g4j1m2p-2
g10
b3c-9d-7g3i-6m12p-3
b3
b-8l2
i-3
c-6h-8j-3k-2q1
f11
a-5g-3i-5
a5i11
p4
h-6r2
a-3g-3
c3
f5
g4q3
i3k1
a4d5
a3
i3
a-3
d3
b-4
l-4
j-3
b-3d4f-3
c-3
b-6d-7f11i-4j1n-1q5
a-7h5i-3j-1s1
r-2s1
f3
g-4
f19
g6h6
l1p11r-6
o-1
l4
l5m2p6
l1
c-3f40q10
q2r-2
a-3b-3m-1
f4
e7i-3p-1r-1s1
g6
h-7
i-4
f6
b3
a-6g-3h3k-1r-4
a4
m2r-3
h4
d-3p3
a-3g-3
h-3
h-3
h-10
k1o2
b-6e-4l-3
d-8g-3
k-3l-2n7r-2
c6
d21i3
f21h-3q2
d6
f23g-3
b-3
c6
a-7c12f-3g-7h8i-10j-4n3
c7g-6j-8
c3
c5
e5g3
e-3f-4h8l-1
d-11f-3
c11
c-9
c-9
e-3
c-3
c-3
c-3
d-6f-6k-1o-2
j-2
l5n-1
a3g4i3j1o-2
g4
b-4j1o-2p1
d5f-3j-1m2o4q-2r-1
f-4j-3
g10
d18m6o20
d9f-4
e12
o6
d11
k1
a3k2
a3d-6g-3j2p-9
j17
a13
j-2m1n1
d5g-3j-1
c6
j2o2
d5
m1r-1
b-3e-3g-3h3i-4
b9
k-2
e5
e4
g11
a-3
h-3
a-4b-6c4g-4h-4m-2n-1s2
o1q-1
d5
a-7c3h7
a-3m1q-1r-2
b35g5
f7
c8
c3p3
b6d-3e-3m1q1
b3g5
b12
d-4e-3f6n1r3
f7
f6
c14d5
c7k-2n2r-3s1
b26l-1m17r-1
b5
b9e7g8
c-15d-3e-3f-3g-3m25n-1p-1
b3g7
b6j1m1n-1
c-4d-6i-6m11p-4
b-9
g3
h22k1l-1
h10
i3
g-3r2s2
h-3
h14k2
h-5k2m-1p10s2
h-4
a-4b-6c8e3f-9h29i-4j7k6l4s10
b-5c3g-5i-5k-2l-1p2s4
c8h-6k3l2s1
a-4h6j1r-1s3
k-1l7m1
d4
c-3k-2
k1n5q-5
b3
a-7c4e3i-3j-3k-3l-3n6
h16
k-3l1p2s1
e6
q-4
b7c-3g7n-2o-3
d-5q-1r-2
e9
e-3j2
d-3e4k1r-1
f4
f5
e-5g3
d5e4
b6e-3m3n1q-3
b34g13m10q-3
b11
b6g6
b25
b5
b4e17
b-3e-5
m3q-2
m3q-2
b4p1
b9l2m4r-1
b8g3
b-7g7
b-4
b5e-3g3
b15k-2
b13
g6
c4
f8
k-3
j-2p1s-1
c4e4k-1r-1
c5
k-1o-8q-2s1
a-3d-4q-3r-2s1
h-3
c-3f6j1m-3q1
f4
h11m-1r4s2
h8
f12h-11l-2n12q2
b-4
b-6
f5g12
a-5d-9n4q-2
b-3
n2s1
c5p1r2s1
g3
a-4n1
f6
a-10e4h4j-2p14
j-2
k-1
i3
c-10m-1o1r3
i-3
j-1o8
a3g-4
a-9i-4
j1
a-3k-3
e13
f3
f11i-5m-1q2s-1
f5
f9
a-3f7o-2p3
f7
d-4p1r3
d-5
n2
c3
a-3d3e7i-3o3q-4
a3
e5
h28
e7f-6n3p1
e10
e14
a4
h10n2
e3
b4
e-4f7g-5q6
f25
e4j2
e6
d10k1
a-10n2
c14d3j1l-1m1n3s-1
i4
c16d9
c10d15
d11n6o2
c4
e-6
b6j-2l1q-1
g4
g5
p1
d19
b3c6k2
a-3c3m18
c9d7
c20d5
f19
d-3
f4
k-1
a-3e-4i-4n1q1
d8f12
f4
d4h-3o4r3
a-4g-7
a-3b-4r1
h-3
f5m1
j-1
f10
e4f-5p5
c4
b6e-3
b13d-5g5k-1
b13
f53
c-3f19m2q1
e4
b4e7
b3c6f4m1p-1s1
j2
d-3
b7g-4
g-3
b13
b10e3m3n1p4q-1r-2
e-5
b4j5k1
d-5h-6
b3c3m26q1
b4
g3
d22
f15l-2n1q13
f5l-6q-1
c5
c7
b13m1
b3
b7g8m4p-1q-1
f11
d3e11g-3j-1p6
d10n2s-1
d14
b8
b3e4
b3d12
b4e7
c6g-10l-1n1
c3
d14l-4p1
a-20h-4i-3r3
b-3p1
h-3r-1
b-7d-3f26h-14l1q5
g3
g15
b28
b9e4m5p2
d-4g3h-7p1
b-4m1q1
m5o1
c10n1
d3
b4
b4d7
f12
d-4f15g-3h-6m2o2q4
f3
b7
a-3b8d-5g-3j-1l2n2
f4
b12
e6
b23e3l2m3q-4r-1
b4
f7n11r-5
f7n2q4
b-5c-9f6q2
b3d-4m2n1
f3
f18
a6d3
b8j1q3
b4
d-4g-4
d-4f3
f3i-3l-3p2
i-11
c-5
c-5h-5n-1o5
h-3
d3
a7
h4
a11
i-3
b3
e3o1
d3e10
a-3
i-3m2
k1
b-3g3
d-3g-3l1o-2
b3
c7
m-1o-1
g6
a3g-5
f4k-1
a31i8j15k19
e3
a-3h5i-3m6
b3g-8m1
f13
f14
k1
i3
l2
a4
c3
i11l1
i14
b3g-10
b-5c-3d-3f64j1m-6q25r-5
f14
b-4
b9
h12
f17
l5o-1r-1
i5
i7
d5
d3k-2o4q-1
j6
b15m1n1p2r-1
d5
d6j1
j1
a4
d4
f3
a3
c3
d9g-9j3o4
j4
d4
i-3
i-3
o5r2
a4h-4o2
k1
l1m2n2o1
d3
a7d4j8k2l4o1
d10e-4j11
i4
a7d-4i5k2o1p1
a4i18
i4m4n1q-2
i-3
i11
g10
a6h4i-5
a-4k-1o-1q-1
d-4k-2l1m2o-2q-2r-1
i3
a10e13i6j11k7l7p2
i3
e5i3
e6g4j6
m-2
a3k1
h8
o-1p-2q1
l1
c9
e3g-16i9j8k5l21
a16i8
i4j1k1l10
a-3d-3e3j10k4l1
i4
c-3r-1
d-5h-5
c3
b-4d3g-5
k4
d3
c-11f-8g-3i6j9k9l17o-1
c-14d-3j15k4l4
b-4c-5j3k6l10
a-3d13i3
a-14e-5i-6j-5k-4l-1
a9
a8
i7
i9
p2
l-5
a10
o1
a3
a8d4
i3
i3
a3
b3e-3l8
k-1
c3
g6
b-4f-6g-6
c3
i5j-2l13
a12f-3i7j7k5l4
a30i24j58k17l21n-1
a7i3l4
a13e3i-3k10
i4
a-3d6f3i-8o1r1
e3
k-3
a-7j1k1l-1
k1
e3
a-4h19k-1
d-5i-4k-1l-2
d-3h4k-4l1q-1r-1s3
m1
k-1m1
c11
b3
c4m1n5p1
a3i5k10l2o-4p-2
a5
a9
i33
i-8
q-2r-1
g-3
a-6b-3j-1r-2
d13j-4
n4q1
d-3o3r-4
g3
f24
f20
o3r-1
a3
a4
a5
d3
a3k1
b4h3
c6
k-1
d-5h5
f3
l1
b-3
l1r6
i-4
g4l-2o1p-2
d-3
d-3
d-6
a-5j-1
f3g4
g10
a-5m-2
a4n1
c-5
a3
h11j-1m1
a-3c4
l-3n1
n5
a-5b-3e-3g-5h4j-3m1
c11
b-3h3
o4
i-4
a13d5i3k28o3
a20d7i3
n2p-2
c4
a9
c6
i3
b-7e4o1
b8i4
e5
h3o6p2
h21
h7l4m1n-1
k1o1
a3d3
f3
f7
d5
c3
d32i6o25
i4j3
d3
d-4
d-4
c3d-7f5
a13d3
a-8i-3k-1
a4d7k3
d-4n9
a-8i-3
d3
d-4
d-3k-1o2
d-5
l-1o-1
l4m4p2
b3j-1
d4o3
d8
a4d3h3i3m1
h-3
a3i3
a7d3i12
i10
c6m4n1q1
a6i-11j-8k5l-3m2
i-3
b4e-3j22
f18g6
c6
a8j8k11l1p2
i7
d19i6k-3
a8i-7k16
a-3c-3d3i8j14k22l15
c-3i3j4k9l5m1
a25d3
a-8d3i-3
d-5i10j12k5l1
i-4
c5k1m5q-5
a5
k-1
c4
a3m2
a13i19k28l6p7
a5i3
a4
i41
c3n2r-2
g-3h8
c7
i5j1l1
d7f-3j4
i10
i3
i3
a-11i-3
a-11i-4
d3
i22
i8
d3h17j-2o1p-1s-3
a7g-3j-2
h12
h6i-5
h9
g3
n6o2
h8q-4
h8i3o2
g3
a-7g-4h9r-2
o2
d8
o2p2q-2r-2
c3
a5i3o1
a4
e4p1r-4
a13d19f7g3
e3p1
f5
d3
g-4
o-2
b-3f3n2r1
f6
c15i-5m-1r1
c4
c4
f12g4
d7
f5h4p1
b7c9j1
c7
b17c13d5g15m12n9
c3e3
a3
b3g5
a8
i7k1m3r1
a3e-3i-3
a5
i6
f9
g5h-3
i3
n-2
h-3
b-6h10
d6h6
m-1
e-3
g5l2n-1o1p1
d-4g8p1
b3g8
a-5d-3e26f-7g-6h5p2
d5
d-9e17l2p12
e4
e12
d3
f-5
k-1
e9
e4
i-3
f3
a3
e-3
q-1
c-3j-1n-5
e20
j-1
l-1o5
h-5r2
m1r4
l7m-1r6
h6
s1
l4n3q-4
c6
e4
a-3c-4e11h-4i-4o-1p1
e14p2
o3
i4n1
e19f-3p11
e-5
e11
e-3
e7
j1o-1p1
b-4f-7i3q-2
e16h8n1p2q-2
e6
b-8q-1
i-9
b-5g-5i5j1s1
p1
a-7d-5i-7
c4
f3
k-3l-5o-3q-1r-1
q-1
n1
d-4f6
a-3h-10
d-5p1
b-4o1
o4
e15p8
e-5
e-6
d-3e36h-3m2p6
e-5j-1o1p7
e4
e6
n5o-1q-4
p17q-3
e20
e26
h7
n-1
e9
a-5b-6d-9i-11j-12k-1m-1p-1
c3
c11
e19
j1s1
k-1
g3
a8
a3d4g11
a-3s1
p6q-2
e-3p2
e-5i-8
e17h-5j2p2
e18i7l4p1
g-3n-2
b-4o1
p-1r2
g-4
i-5
m2n1
b6g5
d4
b22e-10f-5g9h3m5r1
j1
i-4
b15g12k1l-2m1o1p1
b11
b21g-7j5m6o-1q-1
b3g-3
a3d3g3k1
a6d4
d8
g14
b-10g-9
b6g-10m1q-1r4
b11f-3j-1
a-3j-4
d4
i3
c-3
b3g23
b4
g6k-3r1
c4
b3g3
e-5m-2
k-1
n1
k1l1m2
k-1l-1p2
n2
n3q-1
l4
l-2r-1
p4
k2
l-2r2
n6q-1r1
l-1
m1p3
l1q1
q-5s2
n1
k1
l-1
r9
k1
m7
p3
p4q1
n6o1r2
o2
q-4
o2
r4
k2
o1
p2
o1
k-1r1
r-1
n1o2q-1
n-2r-2
k1
q-1
l-1q-1
l2
l1
k1s1
q1r-1
n1
p1q1
k1
l11
l1r-1
k1
k1l-1o2
m-2
n-2
r6
n2
k2r1
p-1q-2
l1n3
o3q-2
o1
l1
k1l1n4
o1
m3
o1
k-2
m2
m-1
r1
m8o2q-3
k1
p2q-1
p2q-1
p-1r5
q-4
o-1
o-4
l-1n-3o-2
o-3
l2
n2
k3l2m1r-1
l2m2p3q-2
k-2
l1o1
q-1
r-3
m5
n5r-2
r-1
r-2
q-1
r2
n2p1
k1
p2
p1
n-1
n12r-5
k1q-3
k1l-3n3q-2
l5o1p-1
l4m-1p-2
k1
k-2
n2
q1
l1m3o4
r-3
r-2
l2
l-1r-2
k-3m1q-1
k-2m1q-1r-2
r3
o-3
k-1l2m1n11q-2
k-1
p3
k-1l1n2
l1q-2
l3o-2
k1
n1
r1
l-1r2
l8p1
m1
m-1
m-1
m-1q1
k-1n-1o2
o2
r-1
n1
r1
o-2p2
k2
k-2l-3n1q-1r-3
p2
l-2
l-2
k-1l6r2
k-1
p1
o-3
k-1n11r-1
q-2s-1
k-1
n-3q-1r-3
l-1
p9r1
n3o-2
r-2
o1
q-1
l-1q-1
m9r-6
l2
l-1p2
k1n1q-1s1
l2n-1q-1
q2r-2
n2
n1q1
k1
m2
m5
n-1
n1
k-2l-2
m2s-1
k1
k-2l5r-1
o1
m1
o-2p2
k-1l2
k-2l-1r3s-1
l-1
o2
r1
l8m1
m-1
n2r2
k2
p1
l-1
n-1
q3r3
l7
s-1
l3
o8p4
k1
s-2
r2
n4r1
q2
l-1
k-2m1r3
k-2
k2l-1
r4
l2
n1
l2p1
p1
l1
l2
k1
o1
l1
l-1q-2
l2
p1r-2
n1o-1r-1
p6
k2
q3
l1
n1
n1o1
m6o3
m-1n-1
n2
p-1
l1n2
k2r-4
k1
k-1
k1
r-2
n1q-2
l1p7
l5p6q1
l2
k2l4q4
o1
l1
l-1n2r-1
l1
l1
l2n-1o-1q1
n1
l1
l4
k-2
l6r2
l3n7
q-1
l4
k2
l3p1
l1n1o2
l1
k1n6
p1
n-1
r-3
k-1l3o2q-1s-1
k-1l3o1p5q-1
l2n2p6r-2
k-1l6p-2
m1n1o4
l1q-1
l5q-3r-1
l3
l1
l2
p-2
l1
k2
k-2n1
k-4
r-10
n1o1p1
n1
m9
m9
q-2
k1n3o1
l2p1
m-2n1
n2
l-2
l2
l-3
l2m3
l1
l3
k-2n1p1r-1
k-2l-1
r-2
l2
k1
n1q-2r-3
k-2
l-1o7
l8o-1
m-1o1
l6p-4r-4
k1
n2o1
o1q-1
q-2
k1m3o1s-1
o5
k-1o2r1
l4
k1l-1
l1
n-1o2
n-2o2p-1
m2
r5
p2
m4r2
n1
p1
m-1p-2
r1
o4
k3
m5
m3
o1
r4
r1
r-1
l-1s1
q-1r2
n-1r11
q-2r-1
r1
o1
r3
r3
l1p2
p1
k-1
o1
l2
k-1n-2p-1
q1
m2n-1
l2p-1
p2r2
k1m1n2o1q-2
n4o5p2q-3
m2
l4o1p6q-1r-2
k1
n6
n2
k-1l4m3
l12m8n-1
k1
k-2
o2
p6
q-1r4
q-2r-1
p3
q-2
l6
k-1
q-1
s2
l1
o1
q-1r2
r-4
k-1q3s-4
k-1
q-1r1
m-1
m-1q4r4
l2o1r1
k4l-2s2
r5
n5q1
k-1s5
k3l-2r-1s1
k1p3r-1s4
p3q2
l-1m-1r-6
k3m1q-1r-2
l3o3
k1l2n2r-1
k-2n1
l-1o1q-5r-7s-2
l2r1
k1
k-2q1
l4p-1r-1
p-1
k1
k1m1r-1
k1
k3n3
k-1l1m1n14o2r-9
n6r-8s-1
l3o-2r-2
r-5
k1
p6r-1
n2q-5r-2
o3p3r-1
k2
s4
p-1
o-2r-2
p-1r-5
r-3
r-2s-1
s-2
s2
q2r-3
p8
m3n4p5
l-1m-6r1
q-1r-2
q-10
r-2
r-5
l-2p3q-2
o-3p5r-1
k1o-3r-4
l1
r1
n-1
l1r-1
q3
k1
k1
r-1
k-4
l6m2
n3r-8
r-8s-3
n-1
l-1o2
k1m1o1r1
r-2
m1r3
k-1
q-1r-6
n9o4q-4r-4
n1r-5
l2r-1
k-1n1o2p3q-2r-1
m-2p2q2r-8
n-6r-2
o-1r3
m4q1
k-2
k2q-1r-2
m1q-2r-6
r-8
n6r-7
l-1
k-1r-1
k-1n6r-1
k1r-4s-1
l2r-6s-1
r-5
k-1
k-1n-2p1r-2
m1n1o1r-2
k-1s-2
l1n7p1r-4
l1n1r-4s-1
l1m-1r2
k2l-9r-7
l1m-1p-1q-1r-1
n-1o-2p2q-1
n-1r-1s-1
k-1m-1
l2
k-5n5r-6
r3
k-2n6r-4
k1o1p-2
k3
k-3n3p-6r-3
k-2
k2
l1m-1
l1n1p4
r1
q1
s3
k1
l1
k1l-6n4q-5r-2s6
k3l3r-1
k-6l-1n2p1q-5r-2
k-2l2n4r-2s1
l-1
k-2
k-2q-6s1
k1
k-1
m-2p1q5
m1o1
k1q1s-1
k1m5
k2
r5
r3
l5
k1
k-1l-1q1s-4
l2m1q2
q1r3
q1r2
k1q8
n-2
p-2
q-1
r3
r4
o3r2
n1p-1
l1n3p2
l1m2p3
q-1
n6
m-1q-3
r-2
n7p4
k1
m-2q1
r-3
p5
l2m2n3o3p4
k2
l1m5o4r1
l2
k-1m6r1
m6
n2r-3
k-1
l1n2
n2
k-1r5
k-1q3r7
o2
l-1o7
q-2
l1m-3
m2n2
l5
k-1l1
l1p1
k1
o3
n4
k-1l4o2
k-1l-1
l3s-1
k1
o2q-3
p3
m-2n4o4
o8q1r2
r-1
r-1
m1o9
k1l-10r3s11
k-1q-1
k-2l2n-1s-2
r-2
q-3r1
o10
r-1
k-1o2q-5
n-1
m-2
k-1
p1r-2s-1
k1
l1r1
o-1
k3l-7m1s3
m-1r1
m1
o1
p1
k1
q1
n1
p1
n1
l1r2
n2
s-5
s-2
p1q3
k2n-1s3
n-2r4
n1
l-1r6
r1
k1n-1q-1r1
n-1r1
m-2n-1r1
l-1
l-1q-2
l-1q-2
k-1
o2p1
k-1
r1
k1l-9n10p1q-1r4
l1q3
k-2l-1
m2n4r-4
q2
r2
o-7r-2
l2
m1
l-1n2o3
q2
n2
p1
m2p2r1
l1
k-1n4
q1r2
m1n1
m-1q17
l1m-1n7q2
k1n3r3
m-1
n-1r-7
m1n-1r-1
q1
o-2s1
o-1
q7
l-3q-1s2
m1p2r-1
m-1r7
r2s1
k6q-3r-4s2
r2
r2
l-1r3
o-1r3
l-1q-1r16
l-1n10r6
r2
s-2
k-1l-1s-1
l2
l4r3
r7s-1
r3
q-2s2
q14r1
n-2q2
p-1q2
q4
q-3
k2
l-1q2r1
q7
q2
p-1q2r2
q-2
r-1
r-4s3
k-2q-1r-4
k1l-1s-1
n12r-7
m-1
m15n4
m12r-4
s-3
q-4
k5q1
k1m5
o4q-4
l5o2p3
n1o1p1
k-3
k1
r-9
k-1q1s-2
n1
k1q1
k1l-2
m2o-2
p1r-4
o4q1
p1r-4
p1r-2
k-1q-2s2
s1
n-1o-1
q-4r-1
n1
k1
k1r-4s7
m15n6s2
k2o-1s1
r8
n2
n5
q2r1
q2
o24p2
l2m3o1p1r-1
o-2
m1o1
o6r-1
m2n1
p1
o2
q-2
l2
k-1
l2p-2
r1
o3
l5
l9
m4n8p6
k-1
l-1m-2o7
k1n3p1
k1
r6
n-2r2
o-1r3
m6n1o2
m4n1o2
q-1r1
m6
r3
k2
m-1p5
n1q-3
k-1
r-2
k-1s1
r2
o5r1
n1
l-1
n8r1
n-1
m-1r2
n4r-1
n1
r2
o2q6
o2r1
o1r1
k-1p2s1
k1l1m6
m5n1
n2q-1r-8
m1o4
l14
k2q2
k1
o-1
n-1
r2
r1
r3
r3
l11r2
q5r2
l6q9r5
r2
l8m-2q1
r-3
o-4p3
q1
n1
k1l-2o5
k-3r-3
p1r2
q1s1
l1o1
n2
k1l2o8p-2
l2p3r1
r-2
p3
l1n-1q2
q-1
q-3
m-1
k-1
o4p2q-1
o2r3
r2
p13r-7
q1
o-1r4
l1m4
o3p4
m4n3
o2
o5
m2p1
r1
k1
r4
k1r-1
k3p3
q3r3
n-1
o1
o-3p1
n2r-1
n1p3q-1r-2
r9
k4
n1
n1q1
n2
r4
q-3r3
n-2r1
l-1
l1r4
k-1
k1
m1p3
n1o1
o3p5
p3
o1r3
m4
p1q1
l-1r1
l-1r1
r4s-2
k2l1p5r1
n9o-1
m1
k-1
n6o1
n3
l2
k-1
o1p1
p1q1
q2
q-3
r2
n-5p1
n-3
m1r1
q-1r6
r-1
q-2r2
q-1
q-2
n-1p-2r3
k3
k3
n4q-1
r-1
k1p1r4
q4
n1r3
q1
k-1l-1
r2
n-2q5
l1
l-2m2
o2
l2q1
n-1
q1
l4o-1r-2
k1
q-1
m3o5
m1r1
p2
n-1o1
r3
l6
k1
k-1n4
p1
l1o2
r3
k-1
m1o2q-1r-1
r-2
o2
q1
o2p2r3
k-2
m1
k-1
k-1n1
k-1
l1
q-1
m3n1
q4
o-4
k-1m2
k3
o1q1
n2
n1q1r1
n1
l1r-1
m2
l-1
l3n-1
l2
n1
o1
n2
n1
m-1n2q1
l-1p4
k1
k-7q-2
q-2
r-7
l-2
l-1o1
l3m1q-1
r1
p3
r-1
k1
o3r2
k-1q-1
k-1m4
k-1m4
l4o-2
m-1
l2
l7r-2
n2
n1
q-7
k1l1m1
p3
p1q1
q2
r7
r-1
r1
n13
l-1
q1
r6
r7
k1l2q3
k2m-1n1o-1
n1
l1m2
l3q-1r-1
k-1p1
r5
s-1
n-2r-3
r-1
o2
k1
q1
n1r2
q1r3
l2
n3
n2
m-4n4
m1n3
m1
k-3
k-4
n2q-3
o-1r2
o2
o3q-1
q-2r-2
n-1
n-3
o1p2
l-1
n2o1
n7p1
p-6
o-1
n-1
r-3
l1
l1
k1r-1s-1
p3r-5
m1o-4p8r-1
k1o2
m1
m4o2
k1
n1q-2
n6
k-1m2n1o2
q1
l-2
l-1p2
m1
n2
l2
l3
l6n7o1
o2p3
m1o2p3r-1
m2o1
l1p1q-1r-5
p-1
o2
q1
o4q-3
o2
n1o2
o4
m2p1r1
m1
n-1r1
k-1
l1
o2
l1
o2
o2
l8
m2q-2
m1
l9m1
k-1l2o2p1q-5
l4p1
l6p4
l3
l5p1
n2
k2
r-2
n1
r3
r3
m1
o-1
r1
n1
k-1
l2q-3r5
n1r1
p-1
n1
o1
l2
m1
k-3
l1m-1r-2
m2o-2
q-1
l1
k1
p-1
q-1
k1l1r-4
m-1r2
n1q-1
k-2m1
l1n-1
n1
p9
r-1
o2
o1
o6
o10
q2
k3
l-2m5r1
k-1l-3m3r1
l1
k1q-3
l9m-1p3
l4
m4n1p5r-1
n2
l2
l13q-2
l3n-2
l1p2
n1o4
k1
l1
q-1
o-2
k1
n3r-3
l9m-2p1
k1m1
m1r-1
n8
n2o7
o2q3
n1
o7
l3o1
k1
m-2
k2n-1q-1
r-5
q-1
o2
m1o7p4
k2o1
o2
m-2n1r1
p1r1
l3m-1o4
q-1r-2
l-1r-2
r-4
p1
r2
n10
k-1l-3p1
p2
o-1r2
k1
l3
n-1q1r12
r1
l1
m3
k1
o3r1
n5q-5
n-2p-1q-2r-2
n2
k1
p1
q-1
k1
q-1
n4
q-1r5
l-2
k-1
r8
m1
m3n12r-1
n3
k1l1q-2
k1q2s4
n-2
r2
k-1
k1
l-1
p4s2
p9s2
o1p1
m-2n-1o-1
l3q19r-5
l3o3r-2
n1o1
m2o1
q1r1
r-4
k1
o1
o2
o-1r1
p-2q1
m1q1
l1n2
m1q-2r-3
m3o6q-1r-2
o2p-1
k2m-1n2s1
l2n-1o1
k1n2q2
m2o2
o1
k4
k-1s1
r-1
k-1o7p-2q-6r-3
n3
l2n-5o-3
o3
l1p-1
n4o1
l-1
p6
n1
l1
k1p-1
n1r-1
r-1
n1p1
k-1m1p2
k1n-1
o1
m1o-2
l-1p-1
l1
q1
k1
q-1
p1
q1r1
m3r1
l4p8
k-1
q-3
k1n1o2q-7r-6
o4q-2r-1
n3p4r-1
r-2
q-3
m6o1
q-2
q-10r1
n-7
p2
q-2r3
o-1
k1
l1q-2
o2
m2q-2r-2
m3
n1q4
q11
r4
m-1
q-1r1
m-1r3
r3
r1
m1q1r1
m1r4
m-1q1r5
m-2
l1r1
l3m1r1
r1
k1l-1r-3
l-1q-2r-5
m1n-2r4
k1m2
r-2
p-1
o3
m2
o1r-1
q1r1
n-1p1q1
p1r1
p1
n2q-8
l1
l-1o1p1
m3o1
q8
n1q1
q-1
q2
k1p-1r-5
k6l-2n-2p1r-8s1
k3m2n1
n-3
k-2
p3q-7r2
n2r-4
k2
k1
l3m1q-6
r-1
n1
r-2
q-5
k2q-4s1
o-2s1
n1p1
n2
r-2
l-2p1q-6r-3s1
k1l1
r1
k1
m22
k2r-4
m-23q-1
l-3r1
o3
q-1
k1l2
r1
n-4r-11
m1q-2
r3
k1m1o2p1r-2
l1r-2
l1o2r-2
q-1r-5
k2r-2
r-4
k1l3n-1q1
k1m2o4r1
p1
s-2
k3n1r-2
l1m-1r-1
o6
p-1s-2
m2s-2
k1
n2q1r1
r1
q-4r-3
l4p2r-3
k-1
o3r1
r-1
k-7p1s3
p1r-2
l-1m2n4q-1r4
l1p3
r1
l-1m1
k4
l1p1r-4
k2l1
o1p1q-2
k3l-4r-2s2
l-2p4
r-1
l2n-1
k3l3r-1s2
k-6l-2
q-2
k-20r-1s1
k1
k1
l1
l1r1
n2r3s1
o-1
n2
k1n1q-2r-1
p3
l3r2
r2
l3m2n1
p5r-1
r4
r2
k1l1r1
l1
k2
o-1r8
r7
n2r-4
k1q1r1s-1
k-1n2
m13n3p3
r4
o1
k1
r6
r10
n10
n2
n2o1r1
l1r-3
o-1q1
q2
n3q3
q1
r-4
k-2r-1
l-1o5
p-1
m-1p7
m1
l1m-2
n2
n2
k1
k1n-3
k1
p1
p1q2
k1
l2q3
l6q2
r2
p1r1
m3
m16n2p1q-2r-2
m1n4
l1n8p1
m2p5
r2
o2
q-1
l2
p1q-1r1
r3
n11
p1
k1
k1r-1
l1m-5q10
l2n-2
r-1
o2q1
k-1
q2
k4
o1r-3
l4q-3r-2
n-1r-2
m1n1
k1p7
o1q-2
k1l2r-1
k1n1
k-1
n-1
o2
o1r3
n6q-2
m-1
l-3r-1s1
r2
q-1
p1
l8m1n-1q-1s1
q-3r-3
q-2r-2
n3o3r1
m2n4o1p1q-1r-1
o1
m-1n4p2r-4
k-2n1
k3q2
k1m4q1
r2
p2
l2
n6r5
k1
m2
o-3
o6
q1
m2r1
k1
k2
p1
k1
o-1
q-2
n11p1r3
o1
o7q4r3
q12r-10
q-1r-1
l2r2
o2
r-5
o1
p1q-2
o-1r2
m2o-3
q20
l6o3q12r-2
k1q6
m1q-1r2
r-1
p2q-3r-6
k4l2r-4s2
m7n-1p8r1
n-1r2
k1
r-2
r1
l-1r2
r2
r6
o1r5
r5
m2
k1r1
r1s-1
n-1r6
r10s-1
n-2r2
r6
r-2
r-1
q8r1
m-1
q9
n-3o-1q2
q4
k-1o2
r6
n-1r1
q-1
q12
o11
k1
q1
n-1r1
r2
n1q1r1
m2n8
n1q2r3
r1
o-1
k1q2s-1
n-1r-3
m-1q9r-4
k6
l-1n1
k-1n1r-2
k-4p3s1
m2n1o1p1r-3
m10n2o5r-7
k-1l-1o2
o1
l-4o-2
n3p2
l7
m2n1
r-1
r-4
k2
r-1
m1p4r-2
k2
r2
p1q4
p1
r-2
l6n-1o-2
n1
r1
l1m-1
k1l1
q-1r-2
r2
k-1
q-1r5
n4
o5p7
o3p3
o1
r-1
o9
k-1o3
p-1q1
l-2o2p-1
o3p-1
q2r3
l1
r3
r-2
k1m2
n1
m1q1
r-5
k1l-2
l14r-1
r1
o-1
q4
q4
q3
q3
o2q2
q1
n2q3
n-4r3
l-2
m-4n4q12
o2
o-1
k1
k-1
o3
r-4
k3m8o3q-4r-5
l6
o7
o4
o1q1
l1
l-1p3
p2
l1
k1
o2r1
n-1o1
k-1m-1o-1r-4
m-1q1
l2
l2m2n3o2p1
m3o3
l4m7r-3
o3
q3
o-3q3
o-1q4
o-3
o-1r3
q-1r-1
l-5m1p4
l-5m1p4
k1
n-3r4
r14
l-1q-3r1
l-1q-1
k1s1
n-1
k-1m1
l1n-1
l-1r1
k-2n10p1r-1
k2l4r-2
l2n2r-9
o-2
n19r-2
m6
q-1
k1
n-1p-3
k3
n2
k-7q-2
k1p18q2r-6s5
k1
n1
l2n2o1p5
r1
r2
m-1n1r-2
m-1n1r-2
n3
q1
q2
k1r2
n-1r1
n-1
l1q-4
k6r-4
l-6o-2p1q-5r-3s1
k7l-1q-1
n2r-7
k-4p1q1r-1
k3s4
k-2
q1
k-1
k3l-1
k-3l-2p1
k2
k4l-6q-9r-6
n1o1r-2
o2p4q-1r-2
k1
q-3r-6
k3
k-1r-4
l3m1n1q-2r-7
n3
r-2
k-1n5p1q-1r-2
n2q-1
q-2r-2
l1r-1
m-1q-5r-1
n1o1q-1r-1
k-2
k2p2r-4
k1l5m-1n1o2q-1r-2
k1l1
o3
k1
n1
n2o1q5
q4
q6
l-2n4
k1
o1
o3p-1q-1
o1q1
n-2p7r-6
p1
l2
l-2
k1o2
k-1p-1r1
l-1
n2
l2o4
k1
k3l2
p1
k-1m4o4q-1
l5
p1
m-1
n1
m4n4
m1q1
m3o1
k1
m2
l1m2q-10
n-1q-2
o3
q-3
n3
r6
m1
l5n7
m1
l2o2
l1o4
o4p1
l2
o7
l1
k1
r1
n1p1r1s-1
p3
k1o2
o4
l1o2
l-1o2p-1q1
q-2r-1
k1
k-1q-1
k-3
o1
r2
n3
m-1
m2r-1
o-5r-3
m1o6q-1
k1n1o-5p-1
k1
k1
m1o-3p-1
l2n1o-2
n1
r1
r-1
l1q-3
l1
k1
l1
l2o1
l5m3o4
n4o3r-3
q1
n2
q-2
q-2
n3
n1r5
r4
m1
o1
r-2
k1l3r-2
k-2
n1
n1q-1r-2
p1r-3
r2
k3o2
k1m-1p3r-3
m1
n1
k1m1o2
k-1
n2
r-2
n-1
r11
l2m-2r5
r15
l1o1q4
q1
n1
l2p2
p2
n4q1
n5q1
m2o1q-2
n2r-1
m6n2o3r-1
o8p2r-1
l5
m5
n6p1r-5
o6
m1
r1
q1
m-2n3o-1
l-2
l1o-1p-3
l2
p5
n1o4
s1
m2n6
m1q-1
q-2
m3p-1
q3
m1
k3
r-2
o1
o8
m-1
k-1p1r4
n5r-1
n2
n2p1q-2
n5r-4s1
n2
k-1
p1r1
l1m2n-1o1q-3
l1p1
k-1m-2n21p1
k-2m-1n3p15
k4l-2n12q-3s2
k-1l-7n2o-2p4s2
m1n1
l1m1n-1o7
l-1q1
n-1q3
r1
q3r-3
k-1q-2s1
m1n4r-2
l-5q-2
k-2
q3
n3o1
o-1
n1
n15r-4
k-1
l-2n3
l-5n1
m2
o2
k1o3
l-1r3
k-2r4
r7
k1
k-1p-2r2
n3r4
q1r2
r3
r12
o-2r11
p2
o-1
k2n2q-2r-3
m5
r8
n-1q-3r7
l3
n2
m-2q2
k-8l-1q-3
l1m2o1
k2
n1q-1
p2q-2r1
q2r4
r2
r7
k1l-1m-1
k-1l1n-1r2s-2
n-1p-2s-1
k-1l5r3
k-1
l-1n2
k-1l-1
k-6l-1
n1p2r2
k1n1q1
l2
o2
m-2o-1
p1
n17p2
p1
p1
p1
m1n-1
r2
r2
l-1
n1
p2
m1n4
m1n4
n2
r2
k-1m2p1
r1
o-2r2
r2
r1
n6p1r-5
l1
o1
k1l-1n2
k1
o3
l7m2
l4m-1
l5
o-3
m-1o2
l1
n4q2
q-2
k1
r4
k1
n-3
m1n-3
o-1r10
l-1n-2
o4q-6
m1n1o1p1q-1
k-1
o6
q-2
l1m2p1r-2s-2
m1o11
q-3r4
l2p1
n-1o2
q3
q1
m1p1
q-1r1
m2
k1
k2
k-1
r-2
o2p2q2
q-1r2
o2
n1
l1o1
m1
n4o6
l-1o-1
n2
l-2
q-1
o-1r1
q6
l-1
p3
q1
l1
m-2r2
m-2p2r5
p2
r2
l3n2p5
o1
n1o3p-1
k-1
n1
o4
p7
r6
k1o6
n2o4
n2o2
k-1l5p2
l3
q-1s1
q2r-2
l2m1r-3
m4n4o-1
k-1l1n-1
m1
m2
r3
k1l2o3p-2
k1
k1
o-1
q1r5
p1
k-2
p4
r1
n1
r-7
k-1m2r-2
o-3
r-2
n-3o-2
k1n-2o-1r-4
r-1
r2
o-1
o3r3
k-1q1r2
o1q4
n-2q1
k1
m-1
k1p1
o2
k1l1
r3
n7
k2n12q-1
m1o1
n6o1q-8r-1
m1n1
k2l3m1n4p3r-1
l1m3n4p2q-9r-3
r-1
q-2
k1n8
n1
k5
r3
l2
k-1
o3
k1n3p1
k2
l2
k-1n-2
n28r-10
l-1n5r-2
o1q-3
n1q-2
k1l6p1
r-1
k-2l4
n10
n2o1
m1
p1
k1
l-1m1n2p1
n4q-1s-1
r2
r-1
m1o5p2
m5o9
n17
n2
p1
l-2
q10
q-1r-2
n4
k1
l4
l3m6r-2
r3
m-1r1
p2
k-3r-2
k2
r-3
m1
k1r-1
l1
k1n-2r-1
n-3o-1
p1
q-4
r-1
n-1
p-2
n1p-2q1
o-2p1r2
m1p2
l7r-1
r-7
l2r1
o-2
l2
l3m1n-1p-2
m1r2
n12
r-1
o-2r3
o-1p2r1
n5q-1
k-1
o-1
o9
m1n1
l1n-1
q-2
l1
m2n-1
m2
o4
k1
q-2
m-1n1o3q-1
q1
o3q-4
p1
k-2o-1
s-1
o1
m1o-1
k2r1
r-4
o-20
m5
m2q-2
m-1n1
q-5
s-2
k-1
m-3p-1q1
o-14
m1
p-2
o6p1
o1
o2p-2
o2
k-3r2
r4
n1
k1
k5q3
k1
q1r1
q3
o5
k1
q-1r1
k2m8n1
l2r2
r-1
r2
m2
m2
m5
p1
m-1n1r4
l8
l2n-1p-1q-2
o2
n2s-1
l-2n2
k-1r-1
l-2r1
k-1q-1r2
p2
p3
p4r-3
n1q2
l-1n6
k-4
k-4
n3
l2m1
l1
r-2
m-1o-1q-4
o1
r-1
l1
o1q-1
o2
m1q2
l-1
q13r-3
q15
k2p1
o4r1
q-1
q-2
m4p5
l3o2
n1s1
n-1r-1
n5q-2
n2p2
l2m1n1o9
o3
q-1
l1p4
l18n4p2r-1
n3q2
q2
o1q1
r3
k-2
n6
n-3
n3q3
m2
q4
l4o-5
q-1
k1
o6
r1
n-2
n4q-3
q1
o-1
m-3
p3
q2
q4
o5
s-2
l1m-1q12r-1
k-1
k-4
o4
o1
m2
l2o3
m1
n-1o5
l1
k1l2m-1n2
n11
n1q2
r-2
k4
k-1
m1n1o5p1r1
o3
m-1
r1
m-1
m1n3o-1
m1n1o-1
o3
o-4s-2
k1
l1n19q-2r-5
k2
n3p3
n7r2
n3
n1
n1
n4
m1o1
q-4
l1
o1
o1
o-2q2
o6
o6p3
l5p1
o-1
p-8
n1r-1
m-1p1q1
n-3
l1o-2p9
o8
o9
p3
k-1
k-1o2p2
o1q1
o7
o2q-1
o10
k1
q-2
l2o4
l2m11
n6
o2
l1o-3
m-4r-3
k1
r3
o1
l-1o2
q-1
p8
m2
m3
l-1
k1
o2
r4
m-2
r1
n-1
o4s-1
o4
k2q-1
k-1m-1
r5
l1p-2q1
m1
r3
o8
n1
l1
r4
r11
l1m1o-1r7
r4
r1
n1
o-1
l-2n1q4r5
r2
m5p1
l1o2
p-3r1
o3r-2
p-3
k-6l-2o3q-1r-6s2
l-2m3p1
o-2p3
m2
l1r-5
o2
m1r1
m2
r1
k1
r9
k-1
r10
l2q1r1
r1
m-2r4
r-2
r6
k1
r1
r-1
l-1
r2
r7
o1r1
o1r3
k1
l-1r-6
r1
k1
k-1o-6q-7
o2
r-1
n2o3
q2
k-1r4
k2
l6o-1
q3r1
o-2q5
l7n-5
m3o2
k1l2n-1
k3l2n3q-2s1
k1
q3
n-2
k2n24
l2
l8q9r4
o-2r3
k-1n3q10
q3r-1
p-1
r21
p1r1
n9
m-3
p4q2r2
k2l1
l1
l-1
n1o-2
p1r-1
p1
r-1
o-1
n-1
k2
l1
m8
r-2
o3p4
p2
k5r-2
k3
m1
n-2
k-4
l4n10o6q-1r-2
l2
n32
k-1r-1
o-1
n4
k-1
k1
n2q1
n9
o-1
n8
r-5
r-1
k-1
k3
k-1
k-1
k1l4m3n2o4r-4
n7r1
k-1
k-1
k1
l3m12n5p-2
m2
r-1
k-1l1n2r-1
k-1n27r-10s-3
k1
k1
k2q1
n-1r1
n-2r1
l2r-1
l5r-5
r-2
o-1
o1
o2
l1o1r4
m-1p1
l1s-1
p-2
o7
o1
o13
q1
r2
o2p1
m10o7
l-2m1q2
m3o2p8r-1
m2p1
k2l1n8q1r-1
k2
k-1
p2
n7r1
l2
l2o9
m9
n3
l1m2
m2o2
q3
k3l1n1r2
o4p-2
o2
k1
k1
o-1
l-1o3p-1
n-1o-2r-3
l-2r1
o3
l-2o14
k-1
o2
p1
r-3
n3r-6
k-1
l-2r-1
k-1q-2r-2
k1l2q-1
q-4
l-1q-2
l3p2q-1
p9
k1
o2
p1
q-1
p1
k-1
k-1
k1
n-1
o2p-1q9
k1
o-2p3q2
k1n1
q1
s-2
m-1
q-3
n-3
o1q-1r1
l-1
n2
o2q2
m3q1
o3
l3
l1
o3
n1
n-1
k-1
k1o2p-4
p-2
p1
n-2
o8
k1
l2
k-4l-2
k1l8n4o7p7q-2r-1
k1l14o5p3
k-1
k-5l-1m2p1
n5q-4
k-7p7q-3s1
k-2l-1n2q-2s2
m-1q-1
k7m3n5r-3
n1
n-2o1q1
k1r-3s-1
m-1
m-1
k1
k-1
p4
r-5
l-1
n-2r-3
k1l1m12o1
k1
n6
l1
k2l2n7q-2r-4
k-2
l6
k-2
l2q-1
k3n-4r-2
k2
q-1
l-1n4
l-1n1q-1
l1p-2q9
k-4l-1m1
k1
l1q3
l1p-1q9
l1p-1q9
o3
n2
o5r1
q7r-1
k1
m-1
q5
o-1
o-3
m1r1
m1r1
k-3n-1q-1
m1
m5o-2
o1
m-2
m3
o2
n2
k-2l-1m5
m6o1q-2
r3
o3p2
o15q-2
l3
m2n3r-5
n3r-4
m1p2
m6p3r1
k4
l2q1r1
q4
q8
m2
k-2m-2o1r2
n1
k1
q2s-1
k-1
p-1q15r1
q2
r1
q-2
q3
n-1q14
k1n2
k1
m2
m-1
m3n4
m4r2
r3
k1r3
r4
q3
l-1q1
o2
q3
p2r-3
q-4
l4o1q-3
l4m2p5
m-1p-2
r-2
p2
k1
l-1n3
k-3l-2n7r-2
q-2
n1r-1
p1
o-1
o-2
o-1p1
o6p7
m1o11
o4
n2o3
o2
m2q1r-1
p-1s2
l-2
k-2q-3s1
p21
n-1
l-1s1
p4
k-4l3p-1r-3s6
k-4p1q1r-3s3
k-7
k1r-3s1
k-2l-1n3
r-2
r5
m2q-2
m2q-2
r-3s-1
r-1
k-3q-3r-1s3
k2l-2n6q2
n8
q-2
p5r-2
m-2r2
o2p2
q2
l2m-2q4r1s-1
l-1m2o-2p6
r4
r-1
n1o3p4q-3
k-2n3
n-1o1p-2q13
l-1n8
s-1
m1
o1q2
o4r2
l1
m1q1
k1q2s2
q1
l-1m1q7
k1m1o2
l-1p1
r5
r-1
q4
o3q4
l2n1p-2r3
m1o-1q6
k-1
n-3o5
m1
r2
k-1p1r2
k1
k3
l2o8
l1o-1q-3
p4
k-2n-1o2
k-2n5o3p7
r2
n2
o1
l2o1
o-4r-4
k1
p1r-3
l2
l5n-1
l-1
l2o3
l2o1
o1
r-2
k-1l-1s1
l-3
k-4l1q-1r-1s3
m2p1
r-2
k-1
r1
k1
k1o3
s-1
r-1
m1n2p-2r-2
o3
l2p1
k1
o17p1
o1p4r-1
l2
m1o2
o1
m2r-3
p1r-3
m3o2p7
r-8
k1o2r-2s-1
n1r-3
o4
k1o3r-3
p-1r-3
o2p1q-1r-2
p1r-1
k1
n-2q-1r2
s1
n-1
p1
r-1
q1
m-1
r5
m1r4
l7m-2r10
q-2r-1s1
l4
l2
o-1p1
q-3
q-1
q-2
p-1
n-1
r1
r1
n-1
r2
r-2
n4
m-1
k-1l-2n9o1
k2
m3
k-2
l1n13q-3
k-2n11
r-6
l1
r4
n6
n3r-2
k1n1q1
o2
k-1l1o4p-4
o2p-5
n1q-3
n-3p1
n1q1
m2n-6o5q-1r1
n8
o-1
p-1
k1m1o-2
o-1
o-1
n-1
n-1
n-1
k1
k3
l3
n5
l1n1q1
k-1l2n3
s1
l-1p2
k-3
q2r2
l1
r1
n1
q-1
o1
k-1l-1q-2
l2
l2
l1o1
l1q-3r2
p2q-2
r-5
m-2r-3
r2
m-3
k-2
l1
r-1
l1
k1s1
q1r-1
l1n2
q-3
p1q1
q1
k2
m1r1
k-1
l2o1
m5q-1
m6r-3
q2
l1q13
n-1r1
l2n1r-3
l1
l-1q-2r-4
n-4
k-3
q2
k4l-1o11q-2r-2
p6
l1
l1n-1p2q-5r1
p-4
k1l3
l2m-1p1
n1
n1o1
l1m3
n2q2
p-1
k-1o1
p1
o1
q-2
n-2
s2
p1
k2
l-1r-2
l1n-2p2
n2o1
n1
l-2n-3q-5
n1
n-2
q-1
k-4
o-3
k1
m6p2q-1
q-3
l1n11q-3
m-3r1
l1n1r5
l3p-1q-5
p1
o-1
r1
n1p-2
m8r11
r-4
l2
q2
r2
k1
n-1
r-2
n1p1
n-2o6
k-4l-3
k1
p-1q2
k1
o1p-2q-2r3
q3
q2
m1r1
r-4
m3p2r3
m16p-1q-1
n2
k3q5
n1o1
m-1
o-2r4
r9
o-1r2
o2
k-2
n3q1
o-2q2r-1
o-2q3
k-1
l18
k1p-1
o1
o-1p5q1r1
l2n1
l3r-2
k1l7
l2
m1
q3
m-1q4r-2
o-4
m3o1
q-3r-1
o3
q-1
l1m1o1
k6
l-2
q3
l-1r-1
o12p-1s-2
r6
r2
s-1
k-1l4o8s-4
o9q-3
s-2
k-1
m2
q-3
n9o1q-3
o5r1
q9
p2
o9
p1
m2
l2q-4r-2
m2
l-1
k1q-2r1
o3
s1
k3
k2
q-2r2
o14q-1
m2o4q-2
k1
l2
k-2l2n-2o2
k-2
k1p3q-3
k1
o5
o9s-2
o2p-4
q-1
k1
r1
m-1
m1r1
l1n5r4
k-1l4
m-3q4r1
l1
p-3q1
q3r2
o10q-5
p3
n-1p6r2
m3o1
l5
k1
n1r-6
l2p1
q1r2
q-3
l1r1
p1q-2
o-1r-1
o-3
k1n2p-1
k-2
o2r-4
k1r-1
k1
p4q-1
n2o-1q4
q1
q1
l2q1
k1
q-1s1
l1
n-1q-2r-3
o2q-3r-1
p1r-5
q-2
k-2n8
l3p3r-2s1
o2p-1
p-1
p1
k1n1q-1r-3
k-8p-2r-1
k-3m-1
p3r-3
o1
s-2
k-1l-3q-3
k-2
k-2
n9r-7
n-3q-7
n-1
k-2l-1
q-3
m-1
n-1p2
r2
q-3
k1l1
o1r-4
o3
m2o6r-1
n1r-7
k-1l2
p3
n1
o-1
l-1n-1p-3q-1
r-1
r-1
o6
k3
n1o2
r1
l1m1q2
k1
o-2
r4
o1q1
o1
q-2
m2r-3
m1o1p5q-1r-1
n-1q-4
o-2
l1
p1
r3
l-1
o2
l5
k-1
n1
n2q2
k2
l1
l-1
m1n2
p8
p-2
o3
l2o3
l3r-1
o4r-2
k1
o2
k1
o-1q-1r-1
q-4
k2l2
r1
p12
r2
l2m2
r1
l6
r-3
m3n1
n1o-2
o3r-5
o1
l-1n1
k-2l1
m4n1o1r-1
n6o2
k-2
m2
q-1
k-1s1
q1
k-1
s2
o1q1
o3
l2
m2
q-1
r-6
n1p1q-1
o5
m2o1
q-1
p9r-3
l2
l14
m2
k-1
n-1
m2
l-1n7p13q-3
k1
k1
l1r-1
k2q-1
q-1
o5
l-1
q-1
m2p-1
n1
k2
k-1
p1q1
p3
o-1
l-2n2
o6
o6
k1l2n-1
k3
o1p1
p1
p1q2
o1
l3r1
l2n4o3
k1m6
n7
n2p4q-1r-2
q2
m1o-1q2
m1r-1
p11q-8
r3
k-1
r-2
k1l2p8r-3
k1r-1
l6r-3
q-7
k1l6p-1
p-1
q-2
p-2
k2
r4
r5
l1
n-1
l1m-3
m-1q20
l-2m2o6p2
m6o3p2
o2
k-3l-1o5r-3
n1r-3
o3
k1m-4
k-1
n1
p1
n-1p4r-2
l2m-1q2r-3
r1
l-1r1
l8n-1
l2
r6
p1r8
q1r-2
l6r-2
l16r-4
l5
l2m2
n1o-1q1r5
l2p-2q1
p1q-5
r1
l-3r2
m-1n-1q-2r3
k1n13
n4o8q-6
n-2r3
q-5s3
k1
q1
p1r-2
n1
p-1q1
n-3r2
l1o-2
m-2o1
q3
r1
o12p3
k1
l-2o1
r-2
m7r-1
k1o1
k1
p-1
k-1
l1m4
p9r1
r1
r10
r-1
o5q1
o3
n6r1
m-2
q2
o2r2
o2
o3
l1
l3
l2r-2
l1p1
r-2
r-2
k1m-1
l1
k1l1
k1
k-1l7o4p-1q-7r-5
k1l2n-1p-1q8
k1o-2r-1
q-2
l-1s1
k2p-1r-4s6
k1n1r-2s3
n-1r3
l2p16r6
s2
k-2o1
m1
r4
r-1
l-2o17
k-1o1s3
o2s1
n2
p1
o4s-1
m-1o2p1r1
n1
k2
n1
k-3
n3q-3r-4
n1
l2q-4
k-4l2r-4s2
k3l-1p1
q-2
q4
r1
k-1
n5o1q2
o1r-4
l1o3
n2
k-2n2
o1
p-1r2
o3p2
s-1
k1s4
k1r-1s6
n2
k-1o-1r-2
o2q1
p-1r-1
l-3n1
n-1o2p4
o1r1
k-1r-1
k2m-5n-1r-2
r-2s-2
m1r-1
k1l1r-2s-1
m1
k1
p-1s-2
r2
l-1r6
p4
k1
m1
k-3
q-2
k3q2r1
k1n1
k2
k-4m-1o-2
k2
m1q21
q3
k2
k1m-1
n-5
p-1
q-1r5
q-1
n6
r5
r7
l-1
l1
l1s-1
l2o-1s-1
k1
q-2
q-2
q2
k1
k2o1
o4r-4
m2p1
o1
n-2
o9
n2
p1r-2
p4q1r6
p-1r3
o-4
r4
o3r2
p1r6
k1p-2
q2
o2
n3
o-2
q-1
n1
n1
o-1
k-1
q7r2
p2
r1
p1q1
k1
o-2
n1q4
k2
l2q1
q1
o-2r1
n3o-1
n3o3
n2o5
o-3
r1
r-1
m1q-2
n9o5r-2
o2
o8
m1
k-1
p9r4
l2
l2o4
o1r-2
l4m2o-2p4
l-2s-3
k-1l-2s-1
n3o1r1
s-1
k-1n2r-2
q2
k1
k-1r-2
n4
s-1
q2
k2
r2
l2n1q-3r-2
l3r2
p-1
l4r2
m6p7
k1n5o5r1
n3p1q-1
l2
l-1r9s-2
k-1l1m1r3
l-2r1
q-2r-1
n-4
r2
n7q3r-1
q1
q1
o6q-1
r1
k1l1
k-1q2
k-1
l2q2
k-1l3
l10
m2r-2
k1
p-2r-2
m2o-1
p2
k1
r4
r4
q2r1
q12r2
q-1
l1q7
k1
n1q-3
l6
r-2
l1q-1
n2
k1p-2q1
l-3q1
k-1
r3
k-2
n3q2
n1o1q-1
l2q3r-1
k-2q2
k-1q2
k-1
o-1
l2
m-1q5
l-1p2
l11q5
k2
n-1q2
q-1
k1
q-1
k1q2
l-1n2
k1
r1
m3n1q-3r-2
k-1l7p4
m2o2
l2
k1n3
k1
k1q4
l3
l1n3o6
l1
m1
n1r1
l2
r-2
p-2
m1
k1r-1
n-1r-2
l2n1
k-3l-3s2
r-4
l2p-1
o5
o3
k1m1r3
q4
k1o2
n-1p7r-3
s4
k1q1r-5s5
o3q-8
r1
k1
m9q-1
l2o-1q1
n16q-2
r5s-1
l-1n-1r3
r11
k-3r2
p-1r-1
p1q-2
n-4r3
n-5r3
m-1n-2r2
r3
n1
m1n20
k-1n4
k-1
o1
o2
o2
r2s1
l3n2
n10p2
m2n1r-2
k1n3r-3
k1l1n4o2r1
r-4
n5o1r-1
k1l2
l1
n1q-4r-3
l4
k2n4o-1
n1
n1o-1p2
q1
n1
p-1r7
k-1l1r-7
l-1o8r8
r4
k-2m11n2
r2
r2
m-1r3
r-2
q6
m2o-1
l9m4r-1
k1
m3o1
k-2o-1q1
q2r1
k1r5
m3r-2
o2
k-1q3
k1
p3q1r4
n1r1
p1q3
m1
o-1p-1
n1q14
p1
k-1l4q1
n2o4q6
o1
n2r2
k2
m3q1
k1
k1
n2
m1
q4r1
k1
k4
m3q4
k-1r2
k-1p1q4r3
n7p7r-1
m-2p3q2
r2
r-1
m-1
q-2
l5
l3
l1q2
m3n2o2
o-3p-3
s1
n2
r5
m1
m5p1
m1o1p2
m1o7p4
n-1r1
n3o3
o1
q1
k1
n2
m2o2
q-3r-3
m1
m1
k1
q-3r-3
k2r-2
l11r-2
k2q-1
n1o1q-2
k3
o3r-1
m7n4o-1
r3
m1
n2r-1
p3
k1
r-3
n6
l2q1
q2
l-3m3o-2
q1r-1
n2r-1
r-4
k1
r-3
r-5
r-3
n1
r-2
n-1
m-1r-3
m4q3r-3
m1r-3
n3o2
q4
m-1o-1p-1
l1p3r2
k-1o-1p1s1
r1
k1
l-2
q3
q1r1
q1r-2
q3
m8
r6
k-1
k1
l1
n1
l1r1
n-1
o2
l1o6
k-1
n-1o3r-2
l1
o-1p3q-1
m2q1
q6
q1
q1
o12p2
o11
n1o3r1
k1
q1
r-1
o4
o6q1r2
m1o2q1
n3
n8o5
r-1
l2
o3
l8o3p1
r2s2
n-4r2
s1
k-2l-1s2
p2s3
p1r3
l4q-5r3
n1
l13p10
q-1
r2
q6r-1
q5r-4
r1
m1n2
m1n4
q-2
m3q-1r1
q2
n-1r1
l1m2
l1o1
o1
o1
l5
r-11
r-1
k-4l-3n2o5p1r-2
m-1
k2l1m1q-2r-1
k-1l-2p1s4
m-1n-1o-1
k-2
l1o1r-1
k2
l1m5o1r-2
k2l3n7q-4r4
l1n2q-1r-1
k2r-6s2
o-1p5q-1
k1n2r-4s-2
k3l-3q-1s4
k2l-1m3n1q-5r-4s-5
o2p2q-1r-2
q-1r-4
k-1r-1s-1
m2n2q-1r-1
q-3r-6
k2
l3n2o2q-1
l1
k1l1m4n1p2q-1r-3
n4p-1r-1
l5r1
r5
k1
k1
k-2n-1q-1s2
k-1o2q2
n-1o2q1r-3
k-2l1
r-2
p3
p-1s-2
r-2
m4
m2q-2
s-1
m-3p-1q1
r2
p3
r-1
n2
p3
k2l2r-5
r-1
q-2
n-1r-1
r-4
n5r-1s-1
k2l3
n1r-2
o2
l2p1r-4
k3n3
l1n12o1r-9
k1
k-1n17r-7
k2
n9r-12s-3
k1l-2n6
m-2
k-1l7q-1r-2
l2r-3
r-13
n2r-2
r-3
k-5
k-5
r-1
k6m2n4r-2
k1
n-4p-1
k1n1r-2
k3n-1r-2
k2p1
q-1r-2
n3r-3
l1p4
k1l2
n5p2r-3
k3
n2r-5
l1n4q-2r-2
m2
k1l1n10q-1
o2p1
k-3l1r-2s4
l2r-7s2
k2s5
n-1p1q-3s1
p1s3
r7
k1
o1
m1
l1m2n6r-2
o2r-2
m1r-1
o4
o2r-2
o-3q3r-5
o-4q3r-2
m5
n8q-2
k1
m1p3r-4
r-3
m-1
l1m2n3o2p3q-4r-5
k1
l2
k1l1r-4
k1
r-2
l2m-1r-2
r-5
l1
k3
k2r-1s2
k1
k-2r-2s2
k3l-1p-1r-12s-5
q-2r-2
k3m-2r-2s-1
n1r-3s-2
l-1
l-1
n-1
m1n1
k1o1r-5
k2s-1
s-3
q-1
k1m3n4o4p1q-1
m3
k1
p6q-5
k1
n2
m2n3q-6
k-4s2
r1
o2
k-1o-1p2s2
q3r5
m18p3
p7
k-1
l-1p1q2
r1
q-1r1
n9q-5r-1
k-6o-1r-4s10
k-7
k1p1r-6
r-1
k1
q-4
k-1
m-12
m-9
n3
n1
k-3
m-1
n-3o1r-5
q-1
l3m4o4p1q-1
k1q-1
k-1n1
n6q-1
k1l2m1p9r-2
r-2s-1
r-4
n-1
k-1l-2
r-1
l-1p9q-3
o-2p4q1r-6
m-4n-6q-2r-1s5
o-2r-2
k-1
l2n-3q1
k5m-2q1
r1
r2
n-1o-1r9
n7o2p3r-2
n7p1
l1p2
l1
n2q-2
n2r-9
o3
n-2r-1s3
s1
n-1
m1q9r-2
m2q5r-1
k1n4
k5n-1r-3
k3
k1l2m1o2r-4
k2
k1r-2s3
k2r-2
k4
k-2
n4p6
k1n2r-2
n-2
m-1n-3q1
l1m5
l6
o-2r-3
n3r-2
l-1n3r-2
n1
r-2
l-1r-5s-4
r-4
l2p1
l1r-1
k3r4
r-4
q-3r-3
r-4
r-2
o1q-1r-1
k1
l1s-1
l-1o3
l1n-1q1
k-1l1
l3
k2l3m4o6r3
k1m3o2r-4
r-3
l-1n4o2r-2
n-6
l-1n-1
r-2
m6o5q-2
m1r3
m2n7
l1p1
l3n-2q-2
r1
k-2n-4p1r-1
k2n-2o-2
k1n-2o-1
n3o5r-7
k1m2n1o3p2r-4
l2m1o1
k-1
n1p1r-3
m1r-2
o1r-1
p1r-4s-4
l2
n4
p2
l2n-1q-1
l6m5
n1r-2
r-6s-3
r-1
r2
m1q-2r-2
r-18
r-1
o2
n-1o2
l1n2o3p5r-1
m1s-4
m3s1
m1r-7
m2q1
n3p1s-2
m6
k1p2r1
k2
n-1p1r-10
p5r-3
n-2r-1
p2r-2
l3n-4r-3
n-3s-3
r6
o-1r1
r3
r-5s-1
q1
q2r-6
p4
k2
k1
k2p-1q1r-3
k-1o1r-2s1
r1s-2
q1r-2s4
l5r-2
q-7r-4
n2q-1r-4
p-1r2
r1
p1r3
n-2r4
r-4
k-1
m1
m-1o4r-1
l3m1o4p2r-1
r-3s-1
l3m-1
q-1
k1n1r-3s-1
p4
k1
k-1l2r-2
l1q-2
k-2
k-1l-1m1s2
k-2n-1r-3s6
k5l3n7r-2
k5l3n6r-1s1
p-1r-9
p1
p1r-1s-1
l2n8
k3o-1r-1
q-1
m2r5
r2
q-3
p2r-2
r2s1
r-2
n1q-1
n8
k1r-6
l2n-1o4r-3
s-3
o1
r-2
k2m1o1
r-6s-2
l5
r-3
o1r-1
n1r-13
r-1
l1n-2p4
m2
l1r-3s-1
n1
k2l16
k1l-2p3q-1
l-2p3q-1
k-2p1r-4s2
k2
k2
k-1n-2s1
q-1
l2n2r-7
m1
m1s-1
p-2q1r-2
o2r2
l2r1
l2
o1p-1
l1s-1
r3
l4m6q-1r-3
o3q-3r-1
l2n8p2r-5
r-2s-4
l-1p1r-2
o9r-8
k1m1n5p1r-5
n1o4q-2r-3
r-2
l4
m1
m4o1
m1n5r-4
o-1
m3o1p3
k8l4q-1r-5s3
k-10l-5q-2r-3s2
k1n-2o2
k1l1r1s2
k2q-2r-3s3
l2o3r-2
m1
k1
k-7l-3n5r-4
r-1s1
l-3n1r-2
k2l-11m1p-2q-3r-2
k2
k2l-4n2
k-3p-1r-2
k-2n-2r-2
k-2n2p-2r-1
o-2p-1r-4s4
k-2
l1o-2p1r-3
k-3l-2r-2s2
n-1o-1s3
k1r-9s-4
o-1r-1
p2
k-1m5r-4
k1
n-2r-8s-1
o4
m-3q-1
m1
m3
m3
k1m1r-4
l5m8n2p5q-5r-4
k-2l4o-1q1r-6s4
k-3l-5m2n3o-1
k-2l-6n1s2
k5r-1
l-4m-1p-1q-3r-2
q-2
o1
k-5o-1r-2
m-1
l7p-3r5
k-1
k-1r-22s3
k-3r-2
m7r-3s1
k3n1
k-1r-2
k-19l-10n2o3r-3
k-8n1p1
r-1s2
l4s1
k2
k1q-5r-4
r2
r2
k4l-2p-2q-4
k2l-1q-2
k1
k-2p2q-5
n7q-2
r-1
k-7r-4
k-6o-1r-1
l1n6r-2
k-3l1p1q-2r-1
k1
k-1m1p3q-5r-4
m3n1q-7
k5o-2p-1q-6
k1l-12p-3
k-2l-3q-2r-3
k-5m-2r-3s2
k2l-1m-1
k-1
p-1r-1
l1r-1
k3r-8s2
r-2
l1m2
l1n-1
o-1q1
p3
o2
o2
n3
l1
n2
r2
k1l2q1r4
m-1r2
r1
r-3
r-2
m1o1
q9
r-2
r-2
k1
k1m-1r2s2
m1
k-4r2
p2r1
p2q-2
s-2
l1s-1
k1l-1p1s1
k2m1n3p-1r4s1
o2
k-1
n1
r-1
m-2
k1p10
r-1
l2r-5
k2n6q-1s1
k-4
m-1n4q-1s1
l2
k3
p-1
k1n17r-1
k1
k1
m-1n3q-1
k-2l-2q-3
n8
n2
l12q6
r3
p1r-1
r3
o3r-3
q-3r5
q4
o-1
l-1
l1m-1
o7p1
n3p-1
n2r-1
l-2
o5p2
k1
k-2r1s-1
p2
o2q-6
m-1q-1r1
q2r3
l-1
l2
q4
r2
k-1q1r3s-1
l1
m4p11
r1
r2
l-1
q-6
o-1
k2l2o-2
n2
n-2
o1
k1
k2
k1n2
p2
m5
n4p-1q1r3
m6p2
m1
n2
r2
k1
l-1
o1
k-1
p-1q1
m2
p2q1
p-1
l1r-1
p5
l4p-1
l1p-1
k1
k2l-2m1s2
o1r1
p1
k2o-2q4
q-1
r1
n1q1
m1n1
n-1
n3r1
l2o2s-1
k-5q2s4
r-1
n4p1r-1
n4
l-2p2
o1
q-1
m-2n1r-3
q-5
m1s1
n2
p1
l-1
r-3
q-14
r-1
p1
r-1
k-2s1
k-4n5
r2
k1
n2r2
o-1q1
r-1
l4q-1
q-1
m2
l-3m4
l2r1
l2q-3
o1
o4
r2
o2q2
k1
m1
r3
n2o6q-1
n-1
k2
n-1
r1
r1
l-2
q-4r1
k-1o2
k1q-2
n-3
l1m3o3r-4
m1o6
p3
n-1o1
r-1
l1n-2o4
k-1
l1o-1r-1
n-2p-1
q-2r1
l-1
r1
o6
l1
q2
l1
m1p1
n2
n1
r-5
r-3
k1
n1
q-3r2
q2r-1
q2
l-1
o1
l-1o3
o2p2s2
l-1
r1
o-4
l-1p2
k-3l-2p1q-4s1
m4r-1
n4r-4
m-1
k3l2
r-1
o1r-1
o2
o1
l2m-1q1
k1l1o-2q9
k-2q-1r11
n1q6
k1
n2q2
k1
o-2q-1
k1
k-4p2q-5r-1s1
n-1
m-1o-1
m-1n-1
n-3
n-5
n-2o-1
m-1
o-1p-1r-1
n1r1
n1p1
n1
k1
p-1
r3
k-1
k-1
l1
s5
k-1n2p3
r3
r2
r1
k1
l-2s2
k-2r2s-1
k-1m3
m-2p-1q-3
m2
k3l-2p-5r-4s2
k-1
r4
r2
k-1m1n1
q5
r3
m-2s1
m3o1q-4s1
k-2n1p5s1
k1
n1
q-3
q-3
n3
o-1
k-1
p7r-3
k-3m2s1
l-1o1p-1
q-8
o2
r1
m4
n-1
m-1o-1r2
n2
p2
m2o5r2
m1
m6n3
m3n2r-1
q-3
o2q-4
n1
l1n2
q-2
o1
n8
k1l1n1
l2
q1
q2
o-1
n2
r-4
m6
l1
q1
o1
l-1n2
l-1
k1
m1p-2r-2
m2o1p1r1
l-1n-2
m2o3r-2
k2
q-1
r1
q2
n-2
p12
l1m1
k1
m1
l2r8
n1o2p2
n2p2s1
k2
k-6p1q-2
n2
k2
k10o5r2
n1
k3l4p-1q2
r-1
k1
n1r-3
q1
l1q2
m2q2
o1
r-2s2
k-1
p-1q2
k2
k-1r3
r1
r7
m1
r3
k-1
r1
q-1
p-1r1
o5p1
n1
s1
o1
p2
m1
p5q2
n-1
n-1
k2
m3
n1
k1
p-2r3
r-2
k1o-1s-1
k2
p1
r-2
m1p1
m1
p9q-2
k1
o2r-1
k1
k2
r-2
q-1
o1r-5
k1r-1
k-1l1o4r1
k1
l2
l3m1n3o1
l9
n4
p2q-1
r1
l2m1
k-1r-2s1
q-3
q2
r-1
o1q-3
n2q3
r-1
o3r-1
p10
k3
k1l2m1
r-3
r-12
q2
k1
k1
k1q1r-1s-3
p1
r2
l2
p-1
k1
k-1l1
k1
n2r2
n3r-2
r-1s-1
k3
r6s-1
q-4
k1l5n3q-2r-2
k2
l4m1p1
k-1
q1
l3
m3
k9n-3
l12n5
l1q1s-2
k-1
k4
n3
l19n2
l1
p1
k-1l1
k-2
m1p5
l1q4r-1
m2r1
l-3n3
l2
q-1
l1n14
m1o2p6
q1
o-2r3
o3
n-1
n3
s1
n3
s-2
r-1
o1
r-1
r4
n2
m2
m6r4
k1p1q6
k-4m2o1p7
n2
r3
k3
k2
l1m-1r1
p1r-2
k-1
q2
q-3
k-2
s-1
k2s3
k1
r6
p1
o-1q-4r-2
k1l2
l12
k-1
n2
m-1
q1
s-1
l10o-1
o-2
l-1n-1o1r-1
n-1r1
r5
q-1r1
n-1q1
s-1
n-2
r-1
l-1n3q-2
o7r-1
q2
n2q3
n1q12
k1
q6
q13
n3
k-1q1
n5r-1
l1m1n7
n26
n3p-1
k-1
k1n1
k1
k1
m-1
l5q-1r3
o-1
n1
m4n8
k2r-1
k1
k-1
k1
r4
r4
l-1
n1
l2o1
p4r7
p3r9
o3
n1o2
l4o1
k1
o1p3q-4
k-1l-1r4
q1
p1r-1
r1
m1
r2
r-2
n1q3
p-1q-2
r3
m-1n1
q1
o2r1
m-1q1
p3
p-1q1r2
p-4q5
k-1
l-1
r1s-1
p1
n6
p4
k2
k1o6
r2
r1
l-2n1
k1
k2
k1
k1q-1r1
m-1n12
m9
p-2r6
k1
o-1
o1
n3
q-1
m1q-10r-2
p1
l1
n2
k6
l1m1n1
l3n1p3
m1
n5r-2
l-1q-6
n2
l2m4n4r-1
m-1r-1
l2
o4q1
k-3n-1
k-1
o1
m3o1p2q1
o-1
p4
q22
k1
k1
r-2
l1
k-1
r-3
k-2n13
q10
q-3r1
k1p2q-3r-1
r2
l-1
k-11n4
n2q-16
m-23
m-15
m-11
n4o2
m1o-2
n4
m4n1q-3
k-1
n4q-1r-1
k1
o-2
m-1n5
m2o-2
p2
q3
k5
p1
o3
o1p1
p1
m3
m-3o2
n1
o3q2
n2p5
m-1
r4
l-1n3r-1
r5
r9
r-3
m3n18r-7
n2r-1
l1r-3
l1q1r-5
n4s-1
n1
q3
p3
k4
o3p4
n3p2
o1
n1p4
r1
k-1
l-3o4p4q-2
r1
n5
o-4
q1
o1q10
q5r-3
q4
q2
l-1
k-2
l3
l-1p2
k-1
l-1p1
o-1
n-4r3
l1
p2
l9r-2
l7
l-1n1
q1
q1
k-5s2
k-2s4
o2
o8q2
r4
k2
k2
k1n-1
k1n-2r-1
m5
m1
o-1
l1p1
o-1
o-3
n-1s-1
r-1
l1
n-3r-2
m4
k-1
l1p-1
r-1
n-2
q1
k1l5
l2m-1n-1
k1l-2o3
l-1n1
m-1
o5
o4p3q-4
m1q-4
r5
r3
o7
k1
o6
k-1
r3
q1
l1n-1o2
o2
l2n-3
k3
q-4
n-4o-1r-1
l2
p1q-2
k-1q3r1
k1o1
l1o3
l1
o8
q1
n-3q4
o-2
l2p-1
o2q1
k1
m1
r5
l1
p-2r-1
l1n-2
r4
o1
r2
n-1p4q-3r3
n2
n-1
o2
o2
k-2q-1
k-1l-1
k1s1
k5
k1
l2
n1
n1
n3r-2
n7
o12
n-4p-2
n1r1
m1o6
l-2q-2
p1q-1r-4
k2
n9o1
n1o1
n8o2r-1
l7n3
o5p1r-6
k-1
k7l9m3
r-1
k1n3p1r-5
o5r-3
p1
r2
r1
p1q-3
q-3
k-3p5q-4
n4r2
n1q-4
k1
p-1r-1
o1
k1
n3
l3r-1
m-1o3q2
n5
l2s-2
n4q-2
k-2
n4
m1
l4
k1
k1
k1l2
k2
r-1
q1
r1
l2o1p-1
k1
k1
k1
p2
n-1q-3
l6r3
n1
k1
o-1
k-1l-1n5q2r2
n2
n9s1
o9p1
k1l2n1r1
r2s-1
r2
l2o1q-1
m1p2
n7p1
q6
l-1
q-1
l2n-1q6
q-1
n1r2
l1
m1o1
k-2
k-1
l1
n8
k3
k-1
o2
o1p1r-1
l2o1
m1r1
o2
q-2
r-1
r2
o3q5
q2
l7
o4
m-1o1q2
n3
k3m5n2
s-2
r6
k-2
r2
l-1m3o2r2
r6
r2
m1o-1
m-1n2q-1
l2m6
n-1q-3
o2
k1
l-1q-1r-3
p1q-5
l-1n3r-1
l-1n2r-1
l1n-1
o1q-2
k-1s1
k2l1
o4p-1
k1m-1n1
r5
m3r5
m8n1
l2n3r-1
r9
q-1
o1
m3
n6
k1l1n3
m-7r1
q2
r1
o1r6
n1
l2o-1p9q1
o-3p2
l1m1o2
k-3n-4o-1q-6s2
l-1m1
r-1
p-1
o-1p-1
k2
k1
l1m2
o5
k-3
k-2o7
o-3p-1
n7
q11
q1
k2
o-1
k-1
o4
l-1o2
l7m-2
l-7p2
q1
r5
o6
l2p-2q3
l4o2
l19n1o2
l1n7
l3n8q-2r-4
k2
o-2q1
p-1
q1
m3p2q-2
q1
r-1
m2p1q-2
l2m1r-2
k2o1
o1q2
o1q3
m1o3
m1o2
o-1
l1o1p2
r-2
k-1
r-1
m1n2
m4
n3r-4
k2
k2o1
k1
o6
o2
q1
n2p1
p4
k-1
m3
m1n5
o-4r-2
n-1
n-1r-1
k1
m2n-1r-1
l2m1
n2
o1
n1q-1
m1
n5q1
o-1
p3q-2
r-4
k-1
l1
k1
k1m1p-1
p2
l6
l3p2q1
l5n-1
p1q3
n1q-1
k1m9
n6q-3
q-2
p1
p1
n2r-2
q-1
k-1p3
n2r1
l1o1
o6
o2
k1p-1
m1
l5
k2
l5r2
n1p1q-2
n1
l-2m1
l1n1r2
m1
n2r-1
o5
o1
n-2o2
m1o1r1
l-1o1
m7n2p-1r-2
q-2r-1
n1o-1
r-1
n5
n-3
k1r-3
m-1n1
n-3
n-2
k3l-2
n2
m3
n2o5s-1
m1o4r1
l2m-1q2
o3r1
m1
k1
o8
k-1m2p2
m1o-1r-2
n-1
l1o2r-2
o3
o1
k-2m-2q-1r-1s2
l4n-2
n1
m4n4
o1
k2
l7q-3
n2
p-2
k-6q2s4
k2
m1n1q12
p-1
n1p2q1
r4
p-1
l2m1n2
n1r-2
q-1r3
m1q-3r-3
k1p1
l-1p7
n2
k1n2p3q-1r-2
k1
r-1
q1r-1
l3s-1
m-1q6r3
m-2q2
n1o2r-2
k2
m1q-1r-3
r-3
r-5
p1
o7
l1r6
r-3
p1q-2r-1
s1
k-1
l1p1r1
r-2
q1r2
o2r4
m-1q-1r-2
l4m3r-2
l2
r-5
r1
n-1
m-4q1
m-2r-1
n1o4
k1r-1
r-10
r1
m7
r1
p2
l2p1
k-3l-2m-1p-6
n-1
n-1r3
m3
k1l3n2q-1
o1
o1q-1
m-1r3
m-1r3
k1l2
r-1
q-1r10
l2n3
n3
m7
k3n1
n4o-1q-1
m1n5
k1o1p8r-1
o4
n4p2r3
m4
q2
n6
o6
k1
q9
n7p1q1
n-1o2q-2r2
k1l-5n4p3q-2
q7
l1q2
o8
n7q3r2
l1q1
l1q5
m1
m4
k2
k1
k-1o4p4r-2
k-10q-2
m3o5
q-4
k1
o3
n-1o6
r-5
m2o2
k2m3
n4
r-3
r9
k-1
k1
m1r-1
k1l-1
o1
r-1
p-1
l2o2
l3
l2n-1o9
k1
k2
k1o4p7
o11r-1
l3r-1
m1
m4n2o3
k1
l2o-1
k2n-1
k3
n-1r2
q2
n5
k1
l2m2p3q-1
q1
k-1p5
k1
q1
k-1
k1q5
k1
m-1n-1
q-6
l2p2q9
m6
n1q1
o2q-2
n2
m1
n10s-1
n7r3
r-2
o-1
n1
s-1
p4
m3p3q-3
m1q1
k-1
q-2
l-1r-1
o2
q4
q7
n13
o2q11
k2
p-1
k-1l1
q-9
q-6
q-5
q1
q3
l1
p-2
m13q-2
m2n8o11
q1
k2m8
l1o1q1
k1
n3p2
k-3l1p2r-5s3
o-1r-3s2
k-2o-2r-1s1
n6p1r-3
k-1
l1
n4
q1
n1
n19
q2
l1m1
k-2o3
n4
n6
k-2
m-1r2
n7p2
m-1n3
r-2
m8
p4
l1r1
m2
n5
r-3
q1
k-1
k-5n12o-1
r2
o3
n2q3
n7r-4
n1r-2
r1
k3
k-2n2
k1
l5
n-6
p-1r2
m3q-3
k-1q2r5
o1
l1r2
o3
m5r1
p3
l1m-2r2
m1n3
l2r1
l2m1
p1
o17q-6
o12p12
p3q-2r-1
l6m3p3
q1
l2
p3
l-2
l4n2
q1r-2
k-1l-1q-1r2s-8
l1p-1s-1
l-1
l1m2
p1
l12
l6
m1
k-2l-2m7n-2
r1
r1
k-1
n1
r1
r-1
o1p1
q-2
l1
m1q-1
n1q2
o-1
o-4q-2
n6r-1
p1q6
m1p3
r2
k2
l2r1
l1p3r2
l-1m-1n4r-1
l1r-1
r-1
q-2
p-4
r-3
k1l-1
q2
n-1
r-4
p-1r-1
q1r-1
o2q-2
m6
k-3
l7o-2
m2r3
l-1
n-2r3
l5
k1
k1
k2l4p-1s1
m2q-1
k1
r-6
l3n3
k-2q-2s1
k-1r-3
m2
o1
q2
r1
n2
n2
m3r2
l-2m1
o3
m5
n-1r-2
r1
r3
p1
r5
o1
m4r3
r3
p1
q-1r-2
k2n7r-4
r2
p1r-1
l-1r5
n3
p1
n6
m1
k-2
q-4
l1q1
q-1
n1
o-1
q-1
l1
o1q-3
r-1
q-2r1
k4n-2
k1
k3
l1r1
o5
k-1
q1r1
n-1r4
k2
m2p-1
k1l1
k2
r1
o-1r-5
q1
p3
o2
o1
l1
r3
m-3r-1
k1r1
q-4r2
p1
m1
l1o6s-1
n-1o-1
l1o7s-1
m1q-1
q-8r1
k-1
p-1
n1
o4
r-1
r-3
p6
k2
k1
o1
l2m1o9r-1
l4m2o3
l1n-1o1
s1
p1
n-2p1
k1l2m2
k-2s1
m-1
m1p1q2
m9p5
p1
m-1q1
q-5r3
m3
q3
q3
l1n4
r-1
l3
l2p1
p2r-14
n1
r-2
r-2
m-3q1
m3
k1
n5o1
k-1
k-1
n1
l1
r-1
l-1
o2
l4
o-1
l6p-4
k-2p1
m-1o3q1
o1q3
p-3
k1
p9
l4n-4
k2l2o5r-7
n2
k2o1p-1
n2
k1r1
m1r-2
k1
p1q-3
r-2
q4
l1n-2
o10q1
q1r2
l1n-1q-6
o1q7
n-1q-2
k-2l-3
r1
m9
l1n-1r-1
o1
m-2o4
o1
q-1
o1p1
o6
l3
l1
l2n-1
n-4
n8q-6
l3
r-6
k-2l-1n6p3q-1s1
r1
r-5
m1
k1
r2
k-1
l1r-5
o-1
r1
r3
m-1
r5
r-2
r5
k1m2r3
q-12
m5r2
l2n9p1r-4
l1o2
m2
r-3
n2
r1
n-2
n-2r-2
q-3
k-3r-8
o7
p1
k-2
k-2l-2p-2
k1
k-1
m7q-1
k1
k1m-1n6p2r2
n8
l1q1
k2
o1
k1l-2q-3s1
n3
l-1
n2
m1
p1q2
n2o1r-1
n4o-2p1q-2
q-2
m2n3
r-1
p-2r2
p-1r1
m3n2
k-2l-2p-2
m2o22
l-2n8
n-5
l-1s4
n2
k-1o2r2s-1
n6
n5
l5n3q-1
k1
q1r-3
m1n9
l1
n7
n2p1
n4
p2
l1n-1q3
l1
n-2q3
n6
k1
o-4
o4
k-1
q3
k1
n-1p-1
o2
p1r-1
k1
p1
o-1r-1
o5
l1n1p-1r4
r1
m-1n1r-2
m-1n1r-2
k2r-4
m2n4
n-2
k-1
l3n3
n7q-1
k2l-2n1q-1
n6
n3
l5n2r-1
n-2
n-2o3
p1
m3n6q-6r-4
k2m7n1q-1r-1
n2q-2r-1
m2
k4
n-1q-2
m1n-2r1
n2r-6
n3r-1
n13r-1
l1n8r-1s-2
k-2
r-1
o1q2
o3
m2n-1
o-1p2
o-1q-3
k-1
r-2
o-1r1
l1
k-1
l-1o-1
k1l-6o-1p1q-2s1
k1n3
n2
n6
o1
n1
k1
k1
m3q-1r2
n1q-5
o-1
s1
r2
r-2
m6o-3
l1o6p-1
q2
l8
l3m-1o-2
k-2
k1
p1q1
m6o-1
k-1
k2s2
k1
m-1q6
k1o2
l1o6
k-2l-1m1p1r-3
m-3o-2
l-2n2o3
n-2o8
n2q4
o3
q-1
p3
p3r1
r-1
m9q-2
k1
l1
l6
k2
o1
l-1n-1
o1
n-2
n5
p-3
l1n-1p2
k-2
k2
r-2
k-1
q-6
l1
l1o-1
k1p10
l2
n1
m1
k-1
n7
m2
n-1
o2r-4
l1
r2
m1
k2
l2p1
l-1q-1
q-6
r-3s-1
k-2p-2
r4
r2
k1
p2
l1r-1
l2o-1
k3
r-1
m1p2q-3r3
q16
l2
p-1
q1
k2r-1
k2r-1
k2
p1
n1o4
k1o-1
r-2
m-1r-1
o1q17
k1
o-1r1
q1
r-2
o-1q-1r-2
p1
o2
o-1q2
l1
l1
n-3
n-1
o-1
o1
q4
p1q-2
p5q-1
o2r-1
m1
o2
r-5
l3n-2p-1
m1o2
m-1p8r-2
l-1p7
p1q-1
k1
k-2
l5n-1
l1o2q1
l-1q-1
p1
k1p1r-5
k2r-1
q-3
r1
o1
r1
m1
k2r1
l1n1
m1s-1
k-1
k-1
o2
k1l6n-1
m2
l1n-1o9
q2
r-3
n-6
q-3
m-1q1
q3
m2n-1r1
n1p1
l1q-1r8
m1
l3m1r1
o-2
o6
k1o2s-1
r2
k1p2
n2
k1
q-1
k2r-1
o1p1r-1
p2
p1
k-1
n8
k2
r1
o8
l1m3n3o1
m1o7r-3
o6
o1
o2q1
r-5
k1
o2
o1
m3o2r-2
o1
q2
l2p-2r-2
n-1
k-1n-1
k3n4o2q-2
n1p1
l1m1n1p3
r-1
r1
l6n5o1p1
m4
q1
n1r1
p-1
o1
n2r-1
l8
k1
n-2p-1
k-1
k1p-1q1
k-1
r4
m1n1
m-1n-2
k2
k2
m-1
n2
o1s1
l1o7r-2
l-3
q2
n1
m1n4
k1
k1
m8p5r1
m1
o1
o8q1
n1
k1o1
n3
q-1
n3
l1p-14r1
l-1s1
l-1
k-1
r-2
n14
l-1
m2p1
n-5r-1
o2r3
o12
o7p2q-2r-2
o6p2r-1
l2
q-1
o2
o1
k1l-1q-6
o1r-1
o1
k-1m1q-1
m2o1p5
o3
k-1o2
o4s-1
k2l1r-1
o7
k1
k1
m2n1q1
m20
k-1
n1o2
k1r1
l-4
k3m1q-2r-1s2
q-1s-1
q1
l1q1
l3n-1q2
k1
o11
o1
q1
o2
q1r4
r1
l2r2
p-1r-1
o-2r-3
r3
o11
k2l-3m-1n3r-1
l1m3r-2
l2
o5
o1
k2
m-1n-2
o2
k1
k3
k1n-1p-2
r1
k2
m2q-1r2
q-1
n2q2r1
q3
k1
r2
n2r1
k-1
o-1q-1
q4
m-1r2
m4q-5r-7
o2
n1
k2m-2o-2r3
m1o2
k1l12n-2
q1
o3
o2r1
o2r1
l1n-1
l1n-2
q7
m2q2r-2
k1n2p-1
l3q1
o1
o8
l1o1
l1
k-2l-1r-3
k2l2
k-1
l1m-1
m3n-1
q-1
k5m3n-1
l4n10
p7q-3
l1
q3
l-1
q-2
l4
k1
o-1
o2
m-1
p1q-6
p-1
k-2q3
m4r1
n1
n3
p2
k1
q6r4
l1m-2q2
l-2m-1n12p10
n22p2r-17
k1
o1
p1
n-2
n-3
n-2
p1
o2
k2
k2
r1
o1
o-1
l1q8
q3
l2q7
k-1q1
n1
l-1p2
o2
k1
l2
l2
o2
l1
l3
s-1
o3
o2
k-11l-1s2
m2
n2o1
m1
q1
q1
m-1o-1
m-1q12
k2
l-1o1q3
n1
k-2o3
k-2o3q5
k-1o1q4
o7q4
k2l-2q2
n2o2
k2
m-1o-4r-7
o2
q2
k-2
n1q7
q7
l-1q-2
q4
q2
m-6n1q6r-1
o6p-2r-4
o-3
l4m1
n-1
o-2
n4r-1
n9r-5
k2
n3
k-2
n1
q5
l1o1
l7
k1
m3
k1
l1
o2q-2
l1o2p1
o6
k1
n2
p1
k-2o-2
n5r-5
l-1r-8
r-5
l3n1r-1
l3n1r-1
r-1
s-1
p-1
o9
q-1
m2q-2r-1
m-2q11r-1
o3q6
n2
k2l3r-3
l9q3r4
k3m6n4r-2
o1r-3
r-5
q1
p1q1
r-2
m1p1
p2
o1r-1
l1
r-1
m2r-3
k1
k1o1
m-1p1q-1
q1
m1
k2n1r-1
q2
k-1s1
m4
s1
m-2
r2
k1
n4r1
k1
n8q-3
k-1r-1
k-1r-1
l2o1
l1
o4
o1q-1
k-1
k4l1m-1o6
k1
k1
n7q-2r-2
n6r1
n2q-2
p1
l3p4
n3
r3
r2
o-5
o-5
k-1l1r1
o2q-2
n7
o5p1r4
m1o8
n1o6
o5p6
n-1
o1
l1s-1
l-1o1
l3
k1l1r-1
k-1
n3p2r5
l2
k-2l-1r-1
m-1n3q-3
m1o7
m2o7q-3
k1o2
o1
k1
r1
k1n1s1
k-5
m-1n20q1
k2n1r-5s1
n2p-1r-4
m-3q3r-2
l-1
n1o1r-1
m-1r-1
m2r1
l1
m-1
n7o2r-6
q2
r-3
k-3
m11o6
m1n-3
p4
k1
n-1
k3q-1
m2o3
m-1o-1
o3r-2
o9
o1
n1
n2
k-1l1
n3
n7
r-2
k-2o6
m2r1
o1
n3q5
p1q4r-5
m-2n1
n6r2
n2
q-2r-6
k2n-6q1
k1n-3q2
k4o3
m4
o1
n1p2
r-1
m1n1
n1
o3
l2
q5
k1
r1
m1o3p2
k1
o-1p1
r-1
l2r2
k3
q2
k-1
o3
p-1
k1
k1
p2
l2
m1r3
m2n7
l1
l2
l4n-1q-3
r1
k1
m5n1o-1
l5r-1
l-1o2
k4
k1
m-3n3q-1
n18o2
l3
o-1q1
m3o1
k1
k1r-2
l1n1
l1p2
o-2
q1
p-1r-1
o-1r-2
m1
l-1
n2
q3
o-4
m-3o-9
n1
l-1q1
k2
n5
p1
n3o-1r-3
n1q11
q1
k-1o1
k-1p1s-1
p2
l2n2o1
m3
k1q1
k1n-1
k1
o6
m4
k4l1q3r-5
k-1q-2
o-2p-2
o2p-3
m-1o1
l-1
o-1
r6
k2
r-2
r-2
k2l10n-1
o1
l2p1
r-1
o3
n-3r1
o-2
l3
n1r-2
k1
m1n1r-3
n-3o-1
k3n-4o-1s-1
k2n-3o-1
l2o-2
q1
o5p1
o1
k2
n2q-2
k1l-1
r-1
n2
m1p8
n2p1
l6
o21
o3
o2
n1p19q-1
n12
l-1n2q-3r-3
l-1
r-1
k1n1p1
o-2
q7
k-2
k-1l2
s-1
o1
o2q1
o2p5
n1o6p3r-3
o4p2r-4
m2
k-2
n1
n1q-1
k1
l-5o6r-3
l1
m2r-1
k-2l3p1r1
k-1
k2l1q-5
k1n16
n4o3r-3
l1
k-1
r4
q1
n-4r1
k-1
k1
q-1
q-1
k1m4q-1
q2
o2
k2
m2q-1
q1
o2r1
o-2q-3
r-4
l9
n5
l2
k1
p2r-2
r-1
k-1l2
p-1
k-1p3
k1
q3
k4
m1n-1
p4
m-1
n1
n1
r-1
m4p1r-2
m4p1r-2
k-1r-4
m-1
r4
o3
n1
r-1
l1
l1s-1
m1
l1
o3r-1
m1
n5
m2n7r-2
n4
m1
m1n3p1
l2p1r1
k1n2
l3o1
n1
q-1r-3
q1
q1
p1
l1p1
n6
m3p1
m4
p2
q-3
l-1o-2
r-2
k2
m2r2
k-1
m1n3
l1m4r-2
n13p-1
m2n1o11
k-1
n-1o6q1
o4
k-3
q3
q3
o4q2r3
o-1
k-7o-1q-1
r1
r-4
r-1
l-7r-2
r-3
r-1
r-4
m1n5r-1
k1r-2
q-1
o1r4
l-1q-2s2
m2p2
k-2
p1
k1
k2l-1p1s-2
m2
m1
k2
m-1q-1
l1
p12q-1r1
l-1q-2
m3q-4
m3q-4
k1q7
q8
q6
n4o1
p1r-2
r-1
m3r-6
k-1m2o1r1
k1
r-1
r1
o2
k-1l2o5
l-1
p1
n6
o4
l1o1s-1
l2o-1
n-2o1
l1n2p5r-2
n2o2p4r-1
l-1r3s-1
k-4l-1o-1
k-1
k-2
l-4
q1
k1o1s1
o1p-2
l-1p1
l2p7
r2
n1
k-1
q-1r1
k-1l-1
m1s-2
l-1m3o1r3s-1
r1
p2r3
n2p2r-2
l3o3
k1q-1
o4
o3p1
m1p5
l1o-2
p8
o4
k1m2r-1
o3
o1q6
k1n1r2
k3m2q4r-2
m3
o2
m2o5
m1o1
k-1
o-1
k1
o-1
l1
r2
m1n-1o1q1
k1o1p-3
l1o-2
l2o-1q1
n-1o-3
l10q-4
n-1
k-1q-3
n-2o6
l1
r1
o4
k1
n2r-3
l2n-1
o1
k1
l-2
r2
n2p6
l4q-3r-4
o-1
k1
n-1
l-2s1
n1
m1p5q-1
o7q3
n1p-2
q-3
p1
r3
q3r2
r2
k1
o10
o13
m4o2
n2o1
k1n2
l-2q1
r-2
r3
l-1
n7
n3
n2o-2
r1
k1l1
p2q-1
k-1
l3n-2
q1r-1
l3m16r-1
m9
n-3
k2o4
p1
o1
q3
l-2m2q-8
k1
n2
m1
n1
k1
p-1r1
l3
k2
l-2
r1
q-1
p1
l4
m6r4
n-1q-1
n-2r-2
s-1
q-5
m4r-3
m-2n4
n4
n3
k1r4
l-1r7
p1
k1
p1
l-1p1
q-2
o3
o3
o3
l1n3q-1
q-1r1
o-1q-3
k1
l1m2p5q-1
q-2
n4
n-2r2
l4
o2
n1
o2
q-1
o1
q3
q3
m1o2p3r-3
l9
p-1
r4
r2
o3
k-1l-2o4p2r-2
o9
o6
r1
l-2
l2
k1
r3
o-1r1
r2
n5
p1q-2r-1
r-2
k-1
q-1
q-1
k2o2r-3
q1s-2
r-1
r-4
n-1q1r-5
l1q-1
m1o3p-1
m1
o-1q-1
q1
r-1
p2r-4
m-1
q-2
q-1r2
l2
l2
m-1q1r1
r-7
r-7
p1
o5
m1n-1
q3
l1
o2r4
n14
k1q4
m-5q-3
k1o-2q2
o1
l2q2
k-1
k-1
n4r1
p2q-4
p1
r1
k3
q19
q18
o-6
l1p5
n11
p2
l2
n17r-4
r1
l1n1
n7q1
k-2n6q-3
n2
r3
k1
k-2n7q-4
q2
m1o1
k4l1
k5l-4
k2l-1q-1s2
o-1s-1
k1o-2r2
l1
s1
s1
r3
k-4l-1q-1r-4s3
k5l-2q1r-3s6
k-1
k-1n-1
r3
r1
l-3m-1r1
r1
p-1q-1r1
o1
p-1
l2
l1
l1n9
o7p-1q2
q-2r-2
n1
p1q-1r-3
l1m2q-2r-3
m2
m2o1p1
o2p-2
k-5n6
q1r5
r-1
q1r2
n1r2
p7
q2
k1
k-4n3p15
k1n10s1
l8q9
n12r-1
n6o1r1
p1
m1
l-3n2
l1
o4
p14
n2p1
n1
r2
k2
n1
n2
r2
l-1
k1
r1
n4
k-3p1
l1n4p2r-2
m1n2p9r-10
k2
k2
k2n1
l3
o5
n-1
k3
r-1
r-2
p-2
k-1
q-3r-1
m-1p3
r-3
p1
l1o2
n1
k1n1r-5
m1o2p3r1
l4n4r-3
k1
s-1
n3r1s-1
o-1s-1
l-3s1
l-1m-1p1
k-3p5s2
p-1
m1o9
p1r-1
r1
r1
n1
k2n10
m-1
l1r2
r2
r6
p1q2
n3
n2
l-4n10r-4
n1r2
n1p2r15
l3m-2r3
l-1m6r1
r-3
r1
p-1r-6s-1
n3
l5o6
o6
o3
n2r1
l2
r1
r3
l-2n1o1
m1n1
s-4
s-1
q-1r-4
r-5
k2
s-3
l1o2
m-1
l2
m1p4
q2r-1s1
k-1n3q4r-1
k-1
o1s3
n2
r5
p2
n4
r-1
l1m2
l1o1
n9o4p2q-3
p1r1
q-4
n1p3
n4
p5
n2p5
n-2q3r-1
m2
k-1
q14
m1n4
r3
l4q-1
l1m2n1q-1
l1m2n1q-1
p1r7
n-1r1
k3
q-3
m1o2r1
n2p-1r1
n3r1
o1
q-1
r1
p2
o-1r3
m-1
o1p-2
l-1m2n1
q-1
m-1
k-1
k1
k-4
m1
m4
r1
l5
m1q2
p1
r1
k1
k-1
n4o2p4
m1o3
r1
r-1
r10
o1
r-4
n7
q-2r-3
m1q-2
r-4
l1q12
q3r-3
l-2
l3q-9
m1
l1n-1r2
m-1r1
n-2o5
k1
k1
o-1
l1
o-3
m4p-3
m-1n-1q1
q1r1
l3
n1
m1n1
k1
k1n1q-3r-1
o1
k2
m-1q-4r-3
r-1
n2o-3r-3
m7n2
m8
l4n3o2
o6p4q-1
p-1q-8
l1n-1p-1q-3r3
k1n2
n2
l-1
r-2
k2p1r-6
n-2r-4
m-1
m-1o-3
o4q1r3
l-2r-2
k1
l1r5
m-1q-4
r1
p2
m2
n1
n1o2
r1
l-1p-5
o6
o2
o-2
o3p1
o-1
m15o10
n-2o-2p3
l6o2
o1q-3
k-2l-1p5
l-2
m4
k-3q-1
k1l-10m1q-1s2
k-1q-1
k-1l-1r1
n-2q3
p2
k-1l-1o-1r8
k-2
r-5
r2
m1r1
o-1q2
l2p-1
q3r-6
m2r3
o1r2
k-2s1
l1o-2
k-2
k-1l7n-3o2
k-1
m1o1
r1
q-1r6
o-1q-4
p2q-1
m-1
l3n-1o4r2
q-1
l1o2
o5
o3p1
m8o3r-2
o8
o1
m4
m5
q-1r-1
m2o1
q-1r-2
n4q-9r-12
k-1r-5
l5m-2
o2
m-1
k1r-4s-1
m1
r-5
o2r-1
l2r-2
k-1p1
l2m3q-1r-1
o-2
m1
q2
o4p3r-2
l2q4
m-1o2p-1q-1
l1m1o1
r3
l1
q1
p2
m11n-2q-1
k-2l-2p2
n-1
l1m1
o3
o2
l2
l1
q-2r-1
o2
p1q-4
o-1
o10q1
l1s-1
o1
l3
o11
n2o2
k1m2o-1
q1s2
k1n3q1
r-1
n7r-7
m-1o-2
l-1
m-1
q-1r-1
k2l1o1
l1p5
l-1
n-1
n5o1q7
k1
o3
o2q-1
m3o2p7
l-1o3r-2
n-2o2r-2
k1l1
k1l1o5q-3
k-1n-2o5
q2
q2
m1o1r1
q-1
k2l4
k1
n1o2
r-1
k2r-3
l1n-1q-3
k-1n-1q-1
n-2
k2n1
q1r-7
l1r-1
o1
o6
r-1
n8
p1
o-1r7
l1
m3
l3n-1
q-6
o7
o1p3
m-2
l-1r-4
k-1l7m-1o-1p6q2
l1q-2r-3
n2r-1
q-3r-6
l-4n6r-2
q16
k2
s1
q-1
n4
r-3
k1
p1
q3
n1
l1m-1n1p4
q1
p1q-5
k-2
p1
r-2
k-1
k-1l-1q-6
q-4r1
q-1r2
k-2l1n1p-1
k1l1n1
l-2m1q-2
p-1
r1
m-1p-3
k-1
m-1o-1
k1o4p1r-4
m3o-2p-3
o2
k1
r-2
r-2
r-4
m1
l1o5
n6p4q-1
n1o5
l-1
r-3
r-1
k-7l-2r-3s-2
n-1o2
o3p1
n-1q3
p-1
n-4o1p-1r1
r-3
n1r-5
m-1n-1r-1
l2
r-3
k-1
p2
k1o-1
q-4r-2
n-1
o3r1
m3
o2r-1
l1n-1r-6s10
m-2
m5
m5
o-1r-1
n7
n1
o-1
l-1o-2q-1r-6
k-6p2s1
k-5p3q-1s1
m8
o3
o1p4q-1
p3r1
q1r1
l1o3r-1
m1o4
l4
q-1
k-2
k-1l-1n1q-2
k2s-1
n5o3
k-2l-1r1s1
n1
s-1
k2
r-3
q-1
l1m-3p3q5
q9r-2
n2
n2
m-1
n9
m1q-2s3
q-1s3
p1q-1s3
p1q-1s3
r1
m3o6
o2q1
l1n-1o1r2
o4
k1q3
o-7
k2
l1o4q-3
q1
k1
m-3o2q2
k1l-1o4
n-2
p1q-2
m-1o-3
n1
l12o-3q-3r-5
n-2o-1
o6q-1r-2
k2o8r-2
n4r-1
l2
n24r-3
k4
k1
l1
m-2q2r-2
q-9
q-4
r-4
k-1m-1r-2
k-1
n2q-5
q-3
o1q-3
m2
k1
k-1m1o2p-2
q-2
n3r1
r-3
n5
l-2m1
o-2q2
k2o2
k4
l2r2
n1
n2
q4
n1r1
k1r1
k-1
p6
r1
l2r3
p1
l2o4p-1
k-1l1o1p3q-1r-6
l2p2r-3
q-1
k-3l-2
o8r2
o7q-4
m1
k1
l-1
k-1l4r1
r1
k2
k2
o7
k2l6n2s-2
k1l1r-1
n3r-2
o-2
o-2q2
k2
l3
n4p1
k-3
n6
r-1
r-2
k2
l2
r7
k2q-3
o1q2
m-3n8
n3
q-1
m2n1p-1
q1r-2
n1r7
l-1
k1
p1r-3
n-1
n1p1r2
n2
l1r1
o-1
l4m2o-2
k-1l1r-1
l3
l3m2o1
k-1l4
k1q1
k-1
l1n5
n2
n-1
q1
l2n1
k1m3r4
k-2
n1
k-1l2p-1r1
p-1r2
o5q1
n5
o8
m-6
m-9
r1
k1m1n1
l-1n1p1q-2r3s1
k-1
o4r-1
n-3
q3r1
p2r4
l-1q4
n2q-2
p-1
n3q-4
o1
r2
o1q2
k1
l1n-2
q-1r-5
k1
r-2
r-4
k-1l3
m1
o1p4
p3
o1
k1
m-1
o1
q7r1
l5o1
k2l1
m1
n1r-2
m6n3r-1
m2n10
o2r-2
r-4
k-3l-1m3
l5
r-5
o-3
o2
o-1
o-3q9
q4
l1
l2r1
p6
m1n-2o1
o-1p-1
k1
l2m-2
m1n-2
o4q-3
p1
r2
l1r4
m1r2
m1o7
n-1o3q4
m-2r-5
l2o1p11
l1r1
p-1
m1
n2p1q-1
m1n9q-5
l9p-5r3
k-1
l3o-3
m-2q2r-1
p1
m4n3o3p2
m3
l1
l1m4p3r-2
r-3
r-1
m1
n5o-1q-4
q-1
o-1
o1
p3
l2r-1
n-1q2r-2
p1
p-1r-1
m-2n-1o-5
k1
l2n1
m1o4
k4
k3
l2n1o2
k-1q-3
p-1
o3r-2
m-1o3
l2m-1q1
o5
k-4
m1
o2
l2
n-2
l2q-1
l1n8
o5
n1o1q2
l4n2
q1
l6
k1
k-1
p1
k1
n1q2
l3o1
o5q1
q1s-1
n5q-1
k1
q1
k1
n-1o-1r-1
o-2q2
o2p2q1
k-1o1q2
m-1o6
o3p2
l-1
m-1
m-2o1
n3o1
n1
l1
o2r2
k-3
r3
r3
r5
k-1l2o-4q-3
n4r-3
n3q13
r3
k1
k1p1
p3
l2
k1
n1
m-1p-1
k1
k1m1
r2
o3
m10
o9r-2
q-1
o1p-1
l-2o-1s1
o9
n7
k1m-1o1q-1
k1
n2p1q-1
m1
q2
o-2r1
n-1
p-1q10r-1
l2o-4p8q2
p-1s-1
o2q2
l2
p8
q1
q1
l2q2
m3
r-3
n1
m-1q2
l1r1
m1o5r-1
q4
p1
o9
o2
o1
k2
n1
o4
q1
n2
p3r1
l3
o-7
n6p1q-2
r4
o2p-2
o1p-9
o3
k1o2q1
q-2r-1
o4
q1
l2r-3
q-1
k2
l13n-5o5
k-2m7q3
k1
l3m3n2o2s-1
o2p4
p1r-1
l2p3q2
l2p3q2
s-1
o4s-1
l1
n2r3
l1
k2
n2o-4q1
l2o-3q2
l2m2
n-2q-1r-3
n-1p4r-3
o1
o-1
k-1n3q-1
q-1
m1p-1q-4
l-1
n-1q-2
o-1
r7
l1
o3
k2n4q-5
k1s-1
k1
l-2o7p1q-6
o8
l1o7p-1
p1
k2
n6
o-1
r-2
q3
l1m4q-2
m2
n2
n11
k-1l-2n1
m-1
q6
m2
k2
m-1r1
r-2
o2
m2n1o1
o9
p1q-4
n-1q8
o1
o4p-1r1
m2
m-1o1
r-2
n9
n4
o-1q2
n-3r-7
o2
q5
m-3q4
k2m-1o-2q6
l8m-2q4
o-3
l2
o1q-2
k1
o-4
m2
o2
q1r1
p-1r3
s-1
n-1
o3r2
p-2
k2q-6
n-2
q1
o2
o1
m4o4p1
l-1
k-1n-2o-1q-3
l1
l2m1o-3
l2
p2
m-2n3o-2
o1r1
k3
l1o-2p2
m2
p1q-5r1
k1q2
n-1
l1r2
o4
k1p1
q2
k2
k1
p6
k-3p1q-2
o8q3
n3p2q-3
q-2
k1
n-1
k-1
k1l2q1
k3
o-1
l2
m-1o1q4
r-4
m-2
l2m3o-1r1
r1
k-3n1o6r-4s1
m-2o-3
o-2
o1r-2
r1
q1
p3
k3o1q-2
n1o2q2
o1q2
k-2m6
m2n2
o-1q2
l2n1p2
l10
r-6
l2n-3
k-1l-1n4o1
k1
k1
n2o6p2
l1
k1
q-9
r2
r1
l-4o-1
q5
k1
k-1
p2r-2
m1o1
n4
k2
k2
l2o2
o3
m-1o-2
n-1r2
k-2
p2
o1
o2
o3p1q-2
p3
l3n5r-2
k1r2
q-6r3
r-1
q-2r-1
m3
q-1
k-2
p-3
s1
l-1s4
l7n2o1
n3r-1
k1r-1
k1m-1o-2
o1
p-2
l4m3
o1r1
k-1
m-3n1p1q-4
r-1
m1
o2
k1l3
l-1o-1q-1
k1l-6o-1p1q-2s1
k2n2
r1
n2
n3o1
q-10
l1p-1
q17
k1
o4
n-1
o1
m3o3
p-2q-1
n-1
q2
l2
p3
r-1
n1o4
o-1p-1
p-2
l-2o1
m2o3
k-1l1q-2s1
l3r-1
o3r-1
o6p-1r1
o1
o2
o6p1
l-1o2
k-1
k1o1
l1
o-3
k1m-2p2q1r1
o3
q3
o-1q5
k5l2o2r-2
n1
o3p-1q4
l4o1
m1o2
q5
n2
n1q1
o2
m3
q1
l-2q3
k-2l1n-1o5
l-3o2q1
p-1s-1
o4
q3r-2
l3p1
m-1p-1
q1
p5
n-2r-3
k2
n8
l2
l1n1
n12r-2
q2
o2r4
m1o3
n-1
l-1r-6
o2
l-2o5
n4r-1
n2q6
m-3n1
l2p4
r1
o3
p1
o1r3
o3
r-1
n-1o-1p2
m-2q-3
n-1
n-2
q-2
l1
k-2n1
m1o-1p-2
m-2
k-2m1
p6
n1
n3
l-1n2q-3r-3
o2
n2
o4
l-9o5r-2
o2
k-1
r8
n-1p3
m4
l1
r-5
l-1
k1r-7
n-1o-1q1r-4
m3
o-1
r1
n-1r-2
l-1n-1r-5
n4
m1r-1
q-1
o1r2
q-2s2
m1p1
k-3
k7q-2
m6r4
o-3
o3
k1
o1
k1q6r-2
n4o-1
k2
k2
n1r1
o5
m11
n-6
l1m-1
n1r-2
k1n1
o3
o-1q5
o4
q1r3
k2p5
l1
q-1
l-1p2q-2
r6
l-2o-1
p1
o1
o6
n1
k-1
m-1n2
o5
o2
n1
l1n4
p1
q-1
n2p3
k1
n-1o6
n1
r1
k1
l2n-2o6r2
k-1
k-1
l-1
l1p1r2
k1
m1p-2q-2
n-1
k1q2
l-1n1o1
k-1o8r1s2
r6
k2
m-2o2r1
o-3
q1
m-2o1p-1q-2
l2o1
r1
q1
o5
n-1r1
m-3n-1
k3o2
n-3
n2q2
k1
o4q-2
l-2o3r-2
k1
m1r-6
q-1
p3
m1
k1
m1n-1
n-1
o1
k-1
o2
l-1o1
r-15
m2r-2
o9
k1
r-3
k1l2n-1
k-1
p5
o3r-1
k-2o1q-1r-4s3
l1
n-1
k-1
q-2
k2
k1
o-2
k1n-1
q1
m1
n-1r4
p3
r4
k1
k1
k2n-3p-1
o2
o2
o3
m-1o2p2
k4
k1
o3
o1
o-1r2
k1
n-1
q-3r-7
m2
r2
q2r-1
o1p1
o4
m1o6
n1
m1
p1q2
k1p1q-1
m1o2
k1l1n1r-2s1
r-1
o1p10r1
m-1q-2
m1o2p1q-2
k1o1
k1
l-1p6
o3q2
m7
q2
k1
o1q-3r-5
q-2
q-3
p2
s-1
k-1
l2
o1
k1s1
k2l-1r-1s1
k-1m1p5s1
l1m1
r2
l2m1
k2n-1p-4
o-1
o6p-2
r-4
k-1
l1
k-2l-1q-3
p2
p-2r1
m3
o1q3
r1
k1l2o1
r2
r1
l11r1
m8
p1r4
o2
o1
r-1
m5
m4o1
k-1o2p1
o4r-6
o4
o2
o4p7r-4
o5
m5
o2
k-3l-2n13o3
l1
s1
k1m9p1r-1
k1
o-4
k-2m-1o4
k-1o7
o3p1
o4
o-1
o-2r1
o1
o3
o3p-2r2
m2q-1
o2p-2
l2n-2o2
o4
o1
k1n2q-3
q4
q-1r-4
l2q4r-1
n-1q10
l-1m4o-1q-1
o3q1
m-2q10
k1
o-1q7
m-1o-2r-1
n4o5
m2r1
k-1
l-2p5q5r-1
q8r-7
r-2
l-1n1
p5
o5p10
n1q1r-1
k3n6p-1q-3
n-1
q2
p-1
r-1
p2
q-2
n-3
k-1r-1
l1
r-1
p-1
m2r2
l-2m1
p1
k-2
p-1
m8
q-1
q-1
r-9
l-1p2
n1o7
n2q1
k-1l-1o2
q24
p1
k-2p2q-1
n3
k2l-3q-1s1
k1q1
o-2
n1p4
p6r-1
s1
m-1r7
m-1
q-1r-1
q-2s1
m2q-3
k2
s-1
n2q-3
n1o2p1q-2
p1r-1
k1l2q-1
l-1n-1p3r-1
k1p4r-2
k-1l1o2p2q-2
q-2
k2l-6
r-2s6
r-4
k5l2o-1q-3r-9s5
k-2
l2
m3r3
r3
r1
k2
k2s1
n-2
q-3
k-2
o1
r2
k-1n3p4
n-1
o7
r4
r1
o1
r2
n-2p2s1
l-1r10
o-1
k-1
n1p-1
r3
n2q-1
o1
o3
q-2r8
q-2r2
l-1q-5r7
k-2
r-1
q1
n3o-1r2
o3
r4
p4r1
r8
r8
k2l2
k1m8n1
r1
q-5
m5n1o4p-1
r5
m1
k1r6s-1
q-3r-4
q2
k1l3m-1n2p1
r3
k6
r-2
r-1
k2
r1s-3
l-1s-2
o-1q-1r2
m11
m12
o-1p1
r3
k-1m1s1
k-2
l1r16
r13
r3s-1
l1q-3
r10s-1
k-2
k2
q2
k1
n1q-1
r9
l6m2
r3
n2q3r1
n1q4
q7
p-1q8
m-1q5
q6
k2
n1p5
n-2p-1
k4l1m-3q-6r-2s2
k-2n2
k-2n11q16
k-2
q6
q-1
n-1q3
k1r-2
q1
q3r1
n-1q2r3
q6s1
l1o3q4s1
l-3o5
l6q5
k4n-1o3
q-3
l-1
o1r1
q2r1s-1
p-2
p1r2
k1
o9
l1q3
l-1q3r1
q1r7
q16
q2
q2
q2
k-1
l2
o1r-3
m-1q3r1
q-4
n2o1q-4
q14
q1
k-1
q1
k2
l-1p2q2
k1n2q1
q3
l1q16
o1
q1s-1
k-1l1
q2
q8
n-4
q11
q5r2
k3s2
k1l2q1
l-4r1
k1
o2
n2
k2
k-1l3
o2q-1
p-1q-1
o1p5
q8
q1
q6
m-2q1s1
q4r2
m-1q2
n8q1
k-1q6r2
r4
n1
p-1
l-3m3r2
q1r2
l-1m2
r1
m2n6o3
q-1
q1
l-2o1
o1
m2q-2
k1q-1
k1
l1o7q-2r-1
p2q-5
n-1r2
r1
k1l-2
k2l-3
o3
k-1
m1n-1r9
r2
m1q-3r-1
m1
p1r-1
p1
r-1
o3r1
n3p1
o1
l6r6
r-1
r1
q-1r2
q3r3
r2
k-1n-2
q1
k1r-1
m3q-1
p6
m1
k-1s-4
p-1
m-2
p1
m-1r-4
k-2s2
r1
p2
k1p5
q1
k3
q2
n1o5r-2
m1
n3
n8
n8
k1
k-1n1q-1
k-1
o1
k1
r2
n4o1
n1
k1n1q-4r-5
k2
k1
q-2r-2
r1
l6q-2r-3
p-1
l1n5
l1n4
k1
k1n9p5r-1
r-2
r-5
n-1
l1p-1
p2
l2n-1
o3
m-1
o2
l3
q1r-1
n-2
l2n4
r-2
k-1
o6p1
l5o2p4q-1
m-1o3
l3n7
l4n4
l4n4
p1
p1
l-3
m-1n1
n2
n1
l-4n1o1p1q1r2s1
r1
q-1
m1
m-2
r5
l-4q-2
l1o1p1
l4
p2
o1
o2
n1
r-2
o7
o3q-3
m1
q-8
n2q1
m4
o8r-4
m1
k2l14n-2o6
l2p2
p3r6
l9m2o1
k1l7
l3m6o2q-2r-5
l3
l1
n4
l6m3p5r-5
p1
o1
p1r-2
p1q-1
p3
q6
q-1
k2
r-5
q-6r1
n3o-2p-2
k1
q1
o1
n-2q2r-1
m1
m1n2
n-1
l1n-2q-3
k2
p1
o1r-5
m5n-1r-1
n1
q-1
n3
l-1n6q-2
m4
n1
m3
o2
l-1m1r-6
r-2
k1
o4
p1
n2r-7
r2
r1
n4
l1
l10q1
l3r-1
r-1
r4
l2o3
m1n2p1q-1
m7n2o1
l1q1
k1r1
m1q-2r-1
k1
m1q1r-2
o1q1r-1
n3
r-2
l5r5
m1
l1n5
n4r-3
r4
r3
r5
n5q-4
r-2
k1
p1
k2l1m1o1q-1r-1
n2
n-1p2
n2
l1
l1s-1
o3
p-1
r2
r7
r-3
n5
q3
n3q-2
k2
m1
k-1
o1q1
r2
q3r2
o6
o-1
k3
k-1o6q1r-1
r-1
m6
k2
o-1
q-9
q-3r1
p2
o2p4q4
q1
k2
o-1q1
q4
k1n2q1
k1
k-6l-3q-1r-1
r-1
o5r-1
o2r-1
k1p1q-4r-1
l1o16
q2r-3
k-2r-1
p-2r2
n5r-1
o4
r3
r-6
p2q3
q2
n3p1
n1p1r-3
n1o2r-2
l-1r-4
o-1
p-1
r1
n1
k1s1
n-1r-1
l-2
n-4
k1l-1
q-1
r-1
o1r-1
m8n-1
n2q-1
m2
r-2
q6r-6
q7r-2
k2l1o2s-2
l3n1o1p1
p7
q2
q2
n-1q1
k3
q-1
l-1
n2
k-1
q-3r2
k3l1r-2s-2
l2
l4
l4m2o-2
q-1r-1
l3m2o1
l5p-1
p2
o1r-2
k1
k1n2
q-1r-4
q-1
l10o1
l1n-5p6
p1
m3n1
k1r-2s-2
q-3
n3
m1
n1r3
q-2
k1l1
o1
o-6
o-2
q-1r-7
k1
p1r2
m-2
m3r5
m1r4
k-1
l1
k1l1p1
l-2q-3
p1
l3
k1
p-1
m1r1
p5
o2r-2
p-2r-1
n1
l11m5o1r1
l4r4
r1
k-1
k-1
p1
p1r-1
n-2
l2r1
k1n2
o5
o1
l1
o5
q1
o-2
l4p2
p2q-1
p2
n2o2
m1
o1
o1
m-1n2r1
o6
o5
l2q-1
k3
l4
m-2n2o-1
k2l1q-2
m2o3
q-2
k2
k2l1r-1s-1
k1
k1
l2
k1
p1q-1r-2
l1r-2
k1p10q-1
k1
l1n5
n1
n2o2
p6
k1o-1
n6
k1l4o4
o1
q2
q12
k2l1r-6s14
o10
k1n1
k3l4
k1
k-2
r3
l2m-2
l1p2
n5
r2
p5r2
r-6
r-5
k1
n2q-2r-1
o1
r2
p1
r4
q1
n-1
l1n3s-1
n-1
p1r-2
l1
l2o2p1
r2
m-3
l1n-1
m1
m-1
k2
q1s-1
l7m6r-2
l2
o5
l1o2r1
n3
o6r-1
k1n-1o1q2
q2
k-1
l2
n2
n1
o4
k2
m1n2
m5
p1
l-1
k-2s2
m-2p-2
q3
l2o5q1r-1
m1
o1
l-1o12
m-1o-1p-1
o1r-1
q-1
n1p2q-2r3
m2p4r-1
k-4
o1p4
o3p1
l-1
k1o13r-1
o1
o6p-1
k3r-6s9
p1r-4
r-1
k1
l1n4q-3
k1m10o-1r-3s2
k-1n1s4
n1p8
m1o2p-1
q1
l2m1
l3
k-4p7r2
r-2
k1
o3s-1
q12
p1q3
m1o1q1
l1m-2n1q4
o1r-1
m1q2r3
k2o3
l-1
l-14
r8
r1
m2o-2p-1r-2
k-1l3n-1
n-1o6q-3
o7p3
o3
n1o9
m1o8q-1
l1o3r2
k1m1s1
l-1o-1q-12
k2m2o1
k1q-2
l5m1o2p7
n3o-1
m1n2
l1q-8r-2
r-1
q3
r-4
n17p1r-3
m2
m2n1p4r-1
n14r-4
n2r-1
k1m3o2
l6m1n1o3r1
n2
m2
n2o2r-2
m1
n5r-4
m2p8r-2
m4r-9
p-3
o9r-1
m1n18o2q-3r-1
n6q-2
l-1
m8
n4o3
q-1
o-1p6s1
l1q-3r-1
k1
q-8
m-1o2
k-1o1q-2
p-2
q-2
n3q1
k1
k1
m1r2
q-3
n8q-1s-1
k3n5
n4q-3
o1
o1q-2
k2m1n5q-1s-1
p1
k2
k1m2
k1r1
m1
k1l-3m1p2r4
n-2r1
n-3
o3p6
o1
s-1
l1
l3m4r2
k1
n4o9p1r-1
k-2l-2s-4
k-1l-2r1
l2n3p2
r2
r2
l1o1
l2q-2
k1
l1p1
k-1
m1
r3
n-2q-4
q-6r3
r2
r5
r3
r2
n-1
o-3
o-1
o-2
p-1r-1
n3
n3r4
l1r1
l1r1
k2
r1
l1
r-2
q1r-1
k2
p-1
n2p6
m2
r2
m3q4
o-2r1
o-3q-2
o-3q-2
n-4q-1
l1m1n8
n8
m1n4r1
k1l10
n3
r-1
r-3
n1
k1
k-1
r4
l2
k1
k-1p1
n-1p5q-4
m-1
q-3
k1
q3
m2
m11
n-1r2
l2r1
q1
l2p1r1
r2
k-1
r2
p-1
n6p-1
n2
n2
r1
l1m-2q-2
q-1
k2l3n-1o-1s-1
k1
k-1
q-2
q1
l6m6q-3r-3
k-1l-2m4q-3
k1
n-4
k-1
k-1l2m6p2
r2
l3
q2r2
m1
l4n4p1
l3
m2r-2
o1
k-1
l5p1
k1s-1
n1
l2n1p13
k1
l1
q2
n3q1
m-2
l-1n6p2
n-5
k3n-6
r2
q-3r1
l-2q1
l1p1s-1
l2p2s-1
q-1
k1
k1m-2
l3
o-1
o-2
q-4
l1n2
k2
k4q-2
m1
k1m-2q-6r3
m1q7
m1q7
n-4r-3
m-1r-5
k1
k1
l4m-2n-1q-5
k7n-4
r-1
q1s-3
o5
l1
k5
k6
k1
k1
k4l4o1
k-1q4
l2q1
n3
r-1
k-1n4r-2s-7
q3
r-7
n2
m1n1
n-1p1
o1
n-1q-1r2
k-1
r3
k2n3p3
n1
r-4
n1r-1
m1r1
m1
o-3
r3
o-3q-6
l-1m3n1
l5m1n3
k1
l1p2
k4
k4
k-1
o7
o2r2
o3q-2r-2
l1n2
l2
o1
k1
l1o1
n4
p-1
m2r-2s1
m9
m2p8
o-1p1r2
o-2p6r-1
k1r-3
n5
k-1n1
m2
n6r-2
n1q-2s-1
l4n1q-4
k-1
l-1
l-1
o4
k2r-1
m1
k2l-1n8r-1s-1
k2n14r-1
k1n4r-3
k4
l-1
k-1m-1
n9
m2o2
p2q-2r-2
m2q-2
m2o19
n2q-2s1
l5
r-1
n1
n3
k-1l-2s-1
k-2l-2r1
p-1
n1
n5
p-1r-1
k-1
m-14
r-2
p1q-4s-1
p3q-1s-1
r-4
n11r-2
k3l1q4
o1
k-1m-1
m11p2q1
m1
o13
l1o6
l14o4p1
l-2
k-1l2
n3o2
n1o4
o3
k-2r-1
n2
k-1
q-1r-2
o2
m4n4
o2
n1o5
k2
r-3
s-3
r1
n-1o1p2
m-3
l-2
o-1r-2
q-1
p3
n3
l3n-7
k1
p12
p8
p8
m-1o2
o3
p-2
m3
r-1
o6
r-2
k1p-4
k1
p1
n12o7
k1
m5o3
k1p2
p5q-2
k1m8n1p-6r1
l1
l7
p1
l1r-2s-1
l-1r-4
m1
r-1
k3l2p-2q1
r-2
q-1
n-1r-4
p2
n5p2r-4
n1
o1r1
k1q2
m1
n7o1
o1r1
l1s-2
p2
o8p1
k1n2o7p3q-1
k-1
l3o2
k-1l-1m2
m2n6r-8
k2m3n3r-9
l1
l6
l2n-2o1
l6
k-1
k-2q2
k2l4q2r2
k-2l-1
k1o1
m5o3p2r-2
l5q-2
p6
l1p-2
r-5
m2s1
m1p5
k1l2r-3
q1
m1n1r-18
k2n3r-2
k1l1
l-2s-3
r3s-3
l2q-1
k-2n2q-1
n4
l2
l3o1
l1n1
p-3
m-1
p2
o3r-3
m12n-1o3q-1
o5
m-1
r3
p-1
q3
l10p8
r-3
k1
o-5r-5
k2
k-1q-1r1
k-1m1
k1
n-3o-1
m2o4q1
k1
k2
k1
l-1q-1r-1
m1p1
q-6
q2
o2p2
n6q1
o4
l5q1
l3
q-7r1
l1m2o2
s3
r-1
m7r-1
k-2l-2p1
l-1
q-4r1
k-4
q1
s1
o1
p2r-7s1
p2r-4
l1r-3s6
o2p2
k2
q-2r-4
k1
l1
k-4r-5
k-2r-4
k-2
q1
n2
l-1q-4
l-2n1
l-6o14
k-2
k1q1r-3
n3p1q-1
o5r-3
r-5
p1
k-2n2p-2r-2
k1l1n5p-1q-1r-2
r-1
n2
k-1l-1q1
k-2
k-1
k-2
k-1s1
q2
l3o2r-1
r3
q-1
o2
p1
r2
r2
p4
m-1
r-2
k-1n4s1
m6p2
s1
o1
k-2n11s1
o1r1
r6
n4
o2p-1
l3
r3
m1
r5
r9
p4
m1o1p1
l5n1
n6q-1
r1
k1
l3m-1r1
n2
n1
q2
n14
n-1r3
q-2
r1
m-1
m-1q-1r2
k2
q1r1
n-3r2
n3
l2m1n8
p1q-2
n3q-3r-2
r1
n4
k1q-2
m1
m1o3
q3
l1
k1
q1
k1
m-1n6
n17r3
k2m3n2r3
k-1
q-1
k1
m4o5
k1o1
n2
o1r3
q1r1
m3
k1o2r-2
q-1
q1r2
n-1q4
k-3s2
m-1p2
n1p1r2
k1s-1
k-2l-1m2q1
l-1q-1
r1
m2
r2
k-1
k3
k-1
k-2o19
q1r1
m1q-1
q-2
k-3
r5
m-1q-3
m5p-2r1
r1
r2
k-2l-1m-2
s1
o-1
k-11o-2r-3s5
k1
n-1
n2
m1n2
n4q-1
m4o2
k1m1r2
o4p-2q-5
n13o-1p1
s-1
r1
r3
m1
r2
l-2n2q-9r-5
k-2o1q-1r1
r1
l3n-1o1p2r-2
k5
l-1s2
k1
k1m4
k2
o1r-7
m1
k1m1
l-1o-1p1
l1
l2n-1
k-1
n-1
k-2
o3
l2r-1
o5p9
n-2q-2
n-1
m2o2r1
m-2p12
n1
p2
o1
n1r-2
l-1n3
n3q-2
r3
k2n5q-1r-3
p-1r11
m-1r8
k-1
m1p1
p4
k1
k1
k2
k1
n1q3
k2n2
r-2
o1
m-2
k1
k-4l-2m2s1
l1p1
k-3l-5q-2
l-1
k1
m3
k2
m2q1
o2q-1
l-4r-1
k1q2
p1
m1
m-1q1
s2
k-1q-1
m-2
o-2
l1
m1n-1
o2
m-1o4r1
r-4
q10
q2
q5r-1
q14
n-1q6
q6
q2r-1
q11r-1
l1m-3p3q5
p-1
n8r-5
p-1
k-1l2m2o1
m5n2o3
n4
n1q-1
p1
m-2r5
p2
n5
n2
n8
q1
r1
r3
n-1r4
l3n-1
k4
k1
l-1p2
k1
m3r2
r2
k1m1n2
r4
k1n1o5q-1r-3
n5
m1n5
n3
m3
l2
k1n9r-2
l-5q-5s1
p-1
o5
n-1o5
m4
k-2l1
k-8
k1q-3r-4s3
l-5o4q-2r-10
l-1
l-1o1
k2m1n16r-1
n3s-1
k3l5m3n3o12
k2l3n5
k-1
k3n2o-1r-3
m2n2r-3
k-10
k-1
n6
s3
s3
l-2o-1
n1
k-2l-1r-4
k1n4
k1
p1r-1s1
k3p-3
m1r-1
l-1n9
k1
m6r-2
k-1l-4r-3
l1q-1
k1
k1l-9n7q-1
k-2q-2
k-4n-1o1
k-2n2o-1q-2
l-1n36p1r-6
l1n11q-1
k2
p-1
k-1l1r-4
k-2
k2l3r-12
k1o-5q-1s-2
k1l2r-3
k-6l2s1
k-2l2
k2o-1
m-1p1
k-1l-1r-1
p2q-1
k1
o1p1
o-3r-2
r1
o-4r-1
o1q1
k1
k2
n2
o1r2
k-1
r-3s-1
o-1r-1
n4r-1
p1
n-1r-1
q1
k2
p1r-1
p5q-1r-2
r-2
n1
m14o3
m16o1
k3n-2r-4s-1
k1
n1o7r-1
k1
o2
o1p7q-5
k1m-1
l4
k1
m-1
p2
p2
l7r1
k1
m2n14
o3q-1
n1
l5
q-1
k-1
l2
r3
r1
m10n2
m4o3
q1
m1o1p1r-1
n1r6
k-1
s-1
s-1
m-1
k-1q1
o1
r3
r-1
k-1
k-1
o-2p-1q-1
r1
l11n3p-4
q1
q2
n-1
r4
r4
m1r-2
r6
k-1l-2o-2q-7r1s1
k-2m7
k-1
r8
n8r6
r7
r3
p-5r3
n3
n6
m-1q2r2
n2
k-2o-2
r-1
p-1r1
k1
n1
r6
l-1r18
r-1
o2
q-1
o2
r-1
l2
r1
q-3
l1
m-2r-3
o1
k2
o1r-2
m2
n13r-6
m1
l6m9q-3r-5
o2
m4o3p4
o4p5
l1p2
r1
k-1
o-1
m5q-4
k-1o3p2
o9
s-2
n-1o1
n-1q-2r1
n1o3
o1
n1
r1
p1
m1
m5
k-2
o2
o1
n1o4r-1
n-1
k-2l-3o4p2r-2
o2p7r1
n1s1
k-2
p2
m-1p2
m1o2
l1n2
q-3
n-1
n1
n1q1
m1q-2
n3
k1n-2o3p1s-1
k-4
p1
n3o2
m2
l5
o11q-1
o4r-1
r1
l10n14o3p2
m8
l2
p-1
o2
n7o1p1r-2
p4
n3
r2
l12
p-1
q1
k-1
k-1
q1
k-1
r1
n-1r1
k2
o4
n1
r-2
l-1
n7
n2o1
o1s1
m2
l1o7r-2
q1
r2
m1n9
n3r-5
r2
p1
k1
l-1
r1
m1
k-1
o3
n3
o5
m2
o2
o4
o8q-2
n-1o-1p5
o6
m9p-8
k1
r-3
l2m1n-1p1
m6n6o7p-3
k1o5
o5
m2o-1r-5
o1q-2
k1o10s1
o2r1
k1
n-1o2p7
l1p4r-1
n2o2
n1o1
l2m2o1
r-2
o10
m2
o2
q-2
o2q-2
o2r-3
n-1o1r-1
o1r-5
k-1
o2
o2
n3
n2
q2
m-2o7
k-1n4
o4r1
o3r1
o2r2
m1n4o-1q-2
l1o5
o1p-1r2
o10s-3
o1
o3q1
q-4
o5
k-3
o4
k1
n1o7
o1q-1r-3
o1r-1
o2
o5
o-3
k1
g4
c5h4n3o2
c4
c14l-2m4
c9n2
b4
d5
a10b-9d3e-3j-1k5
a3i7j2
k2m8
a-3d-3i5
a-3e-5k-1
b4c10g14m1n9p2q-2
a-5c9
b12g4
c-3l1n1q-1
c14
c7d4i3j-2n2
f-3g-6
c4d3k-1
c8h3j-5n2o-1
a6g-3i11
c8
a-4h-3m-2
h4
c12l1r-1
i5
c4
i7
g7
c8j-2
e9
i3
c11
g-4
i-7
q-3
a3
g4
d10k1
g3
c-3g-3i-3j-1
d4
a-3
a-3
a8j13k2
a6c-3j-1
a11k8
a11k8
c-3r2
h-3
d-7i-3j-1n4
a3c9j-1
c14
c13
c7
d-3
c21n6r-4
d-3f8k1n1q2
o2
d3
f-3k-1l1o4p-3
c-16e-7f6i-6j5
o2p-5
f20
i7
f3
n4
q-4
c-3d-3h-3n-2
a-4c-3
a7f4
f3
b3
c5
d4
k-2
c10d10
g3
e4
b4q1
g13l1m-1r-2
r-4
d3
f5
m1n1
m11p-3
d3
a3d6i4
f-3m1n-1
a-5b18c5m5
a-3e5
m1n2q-1
b4e-6j3
g44
e6
l1
d3i4l2m-7o1
i5
d8
g3
a3d3
i-3j1
e3h3j8
c-7i-3n-2
i3
f6
g4
a24i6j-2k3o-1
a6b-3i5k10l3o1
i7
a6j14
c3k2
a17
a3j9k2
a5d3i7k7
i3
i5
h3i-5p-1r1
d-5g-5h8
a17d-4g-3k4m-1
d5
a-4h-3j-3k-1l1o-1
a-5c-12h-11
a8j4k3p-1
i26k2l2n-1
b-3i-3r-1
i-4
a-6k-32l2o1
a7
d6
g-4j7k4n-1o-1
a27i3
h7
h7
a5n1r-2
d4i5
a3
i9j-5k4o-2
a3d5
a9j4k1p-1q-1r-2s2
f8
d4p-1
l8m-1
l1r-2
k2l29r-2
r-1
k8o2
k6l6m-10o-1p9q-2
k6l16m-2
k11l19m-7n-2r1
k8o1
k-1
k1
k-1l4m2o2p2r-4
l-1n6
k2
p2
l1o-1
k5l8
k1l1
l2p-1
l1p8
l4
k4l14m-1
l5
o2p3
m-1p10
p1
k1l4o2
k2q2
k1m1o-3p1q-2r-3s1
k2l7
l2o-2p2q3
k-1l1n8
k-1
k2l2m-1o3
k1m-1o-1
k5p-1
m-1
p-2
m-1
l3
l1m1p-1r1
k3l1p-6
k6l6n-1q-2
k1l2
k2l11
k4
l9
k2
l-1
k1
m-1n1o3p4
l1
k3
l9n3p3q-2
k-1
k4l7m-1n3o3p1
k4l7m-1n3o3p1
k-2
r-1
k4
k2p-3
k1l1p6
p1
l2
p2q-1
l4
k1p6
k2
k3l21p1
k18l2p4r2
k1n2q1
k2l13
m1n-2
n2
k2l2q-3r-3
l4
l1
k14l2m-4
k1l7
m2n-1p2
l2
l12
k-3l19n6q1
l17n7
k19l2q-5
l5
k12l27m-5
k4m-1n1o-1
l3m-3
l10m-1p-1q-1
k6l2m1
k-2l1m1
k1
k2l7m-2
k1
m3
n1
l1p-2
l3n5p14
p1
o4p5
k2
k29
m4
k-9l-5n1s3
m6o1p12
k1n2r-2s6
k1
k-1l-1m4n4s-1
p2r-1
p5
k4l2o1
k1
p3r-1
m1
k-1
p3
k-6p-2
p1
o1r-1
o-1
m26
l-1n2
k4l2o1
q3
m4
k1o-2s1
m1
n1p-8
k1
q3
l1m-6p-2
q6
k2
k10m-4p-2
k8
n2p4q-3
m6p6q-4
l6m2q-2
o4
m12o1s-1
l4m2p4q-3
n1
m-2
m5
k-15
r-1
l-1m8n-1p-1q-3
r-2
m7o3
m3
m3n1p2
m8
m1n1q-24
l5m3p1q-3
l-1r-3
n1
q5r2
m5p2
m3p-2q-3r2
p3
m13o3p1
n-2r-4
k-3
l4m1o1
m14p-2q-7
m9q-4r2s-1
r1
m4q2r-1
k-4
k3s1
l3q-2
k-3
l-2
p-1
k-12m-16n1
m20q-2
l5m10n1q-8
m11n2
p3
m16
m3o2q-2
l-1p-1r-2
k-2m3
m6
m2
m2q1r1
o-1q2
m11o-3p-2
l-1m9
p-2
k13p-4
m8o-1
n1
n-2o-1
l1q-2
m2
k-2m2n-3s1
m-7
p2
k-2p1
m-2p5
l1p1
o1p9
m5o-1p-2
m4
l1m1n2o7p5
o3p3
m2
m4n-1q2
m2o1p-2q-2
l-1p5q-2r-1
m5q-2
m2n3p19
m2p-2q3
m9q4
k1
m6p3r-3
m6q-1r1
m-4o4p-4
k1o1p-2q1
k-2m1r-1
m5p-1r-3
m-2
m4
k1l2n6q-1
p2
k-4r-4
m1n2p1
k-19l-1q-3r-1
m-2r-1
m6p9r-12
m-3
k-2l-1m-1
k1q-2
k3
k-2
l-1r-1
m-3n-1r-3
k-2
r-2
m-3p-5
k-4m-3r-1
k2m-3n3o1r-1s2
m-2r-1
m-3q-1
k1m-2p4q1
p4
l2n-3p6
m2p8
m11q3
p11
p1
p8
n6p-2
k-4
m8
m-2
l-2o4
k-5m-1p-9
k-15
p-5
k-1
k-2m-2
k-3l-2m-1
k-1
p24
p15
m4
m4
l1r-1
k-1
m4
p-3
m-4
m24
o1p2
m11q1
m2q3
m20
m6s1
q3
m2
m4p4
n1r-7
m3n2
m6n4
k-10l-5n-2
p-1r-2
k1m-6o17
k-2r-5
n2
m3q-2
k1l1
k1
o-1p3q-3r-2
m-8o1p-1
o2p1
l1o-1p1
l2
p2
m-3n2p2
r-2
k1
k1
m2r-1
m9p2
q5
k7
m4n3o3q-1r-1
l4
k1
k1
k1m4
k1
l-3p1
k-1l-5n-1
k-4p10
l1m2p1r1
n-3
l-3p9
m-6
m11o5p1
k2m-1n4p3
k-1
l9
l3m3p9r-1
k-3m1p2
k-1p4
k-6p10
l-2o1
l-2
k1l-9n-2q-2r-2
l-1n2r-3
k-3
m11q-5s1
k-1l1
p6
p3
k-1
k2n-2o1q-2
k1n7
m3p-1
k-2
m6
l1p-1
n2p-2
m-3
m1o1
k1
m1
l4r3
m7
k-1l-6m-1q-2
k-1
k1
q1
n2r-5
n2p-3q-1
m5
k1
p9
k-1o6p6
l2q-1
m-2
r1
k1l-4p16
k-1m3
m1p1
m6
k-4
m5
l-4m-1
l2
k3l3
k1
m6n-2p-2r-1
n-1p-1
k1
q-3
m1
m4q-1r1
l2p2
m-2o6
k5l9r-1
k-2l2n4o5
l3m-1
k1l23m-2p2q-1
m7
k1s-1
k-2
k-2m1
m2
m3
k1
m-1q1
o1
p13r1
k-1
r-2
l1p1
l4p12
m3
l1p-1
k1o-1p1
p-1
k3p-1
m2p1
m-2p10q-3
l1
k6m2p-3
p-4
p-1
k2m1p-5
k4o-1p-1
k9
m4p-1
p-2
m14
k5o-1
p-1
o7p-2q5
k1n2o6r1
l-2
l-1p1q-2
k4l2p-1
k3
k2
m1p2
k1q-3r-2
m-1
k4l4m-1n1
m-1p3
n-2
m3p15
n2o-2p-1q1
m-3
n-1
p5r-1
q4
m-3p3
r-2
m1
l1o-1
l2q-3
q-3
m1
p3q-1
n-1
k1p1
k2
p6
n2q1
k-1l2m1n2o3
l6m-1n1
l3
p10
m-2p2
p4
k2l2p4r-2
k1
p-1
k3p-1
k-1n3
k-5
m-2p-1
k3
k10
k1
l1
l1m-2p1
p10
m5
q1
n2p-1r-6
k-2n2p-1
o1
k1m10p-1
k-1
r-3
k-3
l1m2p2
k-4
p3r-2
l1m10p3r2
k-2
p4r-3
p-2q-2
m1p8q-1
k-3l-1m1p6q-3
l-3
m2
k-2
q-2
k-1p-3
q-3r-2
k-2
p-1
m-1r6
k-3q-1s2
l-2
p2
m6p5
m1p6
o5
k-8n4r-4s5
k4p-3
k-2
n-1p6
m-2
n1
k15m1o-1r1
m-2p11
m-1p3
p1
k-1p6
o1p5
k2
m4o4
k3l2m3n1p5q-2r-1s-1
k2l4m12n1p-2s-2
l1
n1o1q-4r-4
p5
k-2
o5
m2
m2q-4
o1q-2
m2
m1
p-3
k3m-4
m1
p2
k3
k2s-1
p-6
p-5
m2n7o1q-3
k1
n1
q-1
l-1
n1p-3
q1r1
k3m-4r-1
p1
p-2
o3p-6
k1
p10
o1
m2p1q-4
k2n-1o-1p-6
k6m-2o7
q-1
m-4o25
k-3l-1p-3
k1
o1
k-6
k-7
k-7r-1
l1
p1
p2
m-4
p1
p14
k-2
k1p1
k1
k-5
q-3
m3
m-3
m2p1
k-1l4n-1
o-1
q-2
m-1
q1
k5n1o7
k4
k26o2
k11o1
m3
k-2m6q3
p-10q2
m19q2
m5r2
o3
m1p4
n1o1p3
l3m2p3
l3m3r-3
m2p2
p6
l1
r-1
m2n2p4q-3
m1p7
n1q1r-1
k1m2r-3
k1
k-1
m2p3
p-8q2
p-1q1
l4
k1
o-2
k7o-1q-1s2
l13m6n2p10q-3r-4
k1
k-2
p4
n1o1
m-1p2q1
k1
l1m-3p18
o-1
m9
m3p3
n3q-3
m8n2
m3
o-3
m-2
k2m2p1s1
k1
k1
m3
m1n1o2p5q-3r-5
l1
q1
q1
l2
m-1p1
m-2p5
m14q-5r-1
m17
k1m2q-1
m4q-2
m5
q-1
m20p-1
k1
l1m19q-1
m9n9o1q-1
l2m5n2o4p1q-1
k-1
m4o1
m4
o1
m15q-7
m2o9p2
l2m3
l2r-1
k1
l2m-1
l1q-3
k-2
k-1
n2r-1
q1
k3m5n1
k-3m8q-2
r-4
m-5
k-2r-1
m15
o-6
k1p-5s-1
l8
l6m3o6r-2
m3
n-2q2
m2q-1
m2
k2m-1p-6
k1
p-2
n-2
l-1
k1l1m-5p-10
k1m-2p-2
k-1
l1
k-1m2
m10
k1n1q2
r-1
k3
m-2r-3
k-2
r-1
k-2m1s1
k-1
k2
r1
k-11l2m2o-1r-2s1
k1p1
l-4p5
k-3n2r2
k-4
k-1
p2
k-1l-1p2
p-1
k-2
n-3
k4l10
l1
l1
o1
p1q-4r-4
k2p2r-5s2
m1
o-2p8
p4q-4
p4q-3
m2
m2
m-1r-4
m-3p2r1
p2r-1
k-1m-2p4q-2s1
k3m9
m3o2
m-1q4
m2
m1p4
k3p3
m45r-2
p2
k1
l5m1p3
l3
p3
k1
k1
m2
m2o1
m13
k1
m2p-1q-3
n1
m5
l1m11
l2m8
k-1m12n-3
o-1q-2
m1
m-1
m4p-1q17
k-2n1o5q-2
m6o2q-3
k1
l-1
k-2n1p2q-1r-2
k-9
n1
n2
k1
m2q-1
p1
k1
p6
k-1
k-2n1p1
n1q-4
k9
m1
p-2
k2p7
n3p4
k1
k-3
k2p-7
k1m2q-3
k-1
m3
q3
m1
k1
l2
k-1q-4r-6
o5
o-2
k2m-3
m-1
m1q-8
m-2
q3r-1
p-1q-5
l3m-7p-1
k-3
q3
o2p2q-1
p2
k1
k8l4m-1
k3l6o7p10r1
k23l2m-1s-1
n1
k-2
l16p5
k-1n1q2s2
n1
k-1
m-1
k5
k1
m-3
p8
l4
m-6n-1p-1q-2
m-2p-2
m1p3
m3
k1
l2p2r-5
o1p3
n6p1r-7
k3p-1
m-3
k4m-1q1
p-1
k12
k-4l1m-2
k-2q-4r-4
k1
k4o-1s-1
o-3
k-1
p2
k-1
o3
o-1
k1o-2p-1
l3o2
k2
k4
m-1
q1
k-3q-2
m4r-1
r-2
n5r-3
k1l3
k1l3p1q1
k-1
l15q1
m7o2q-1r-5
p4
l2m8o1r-1
m8
q2r-1
n1q-2r-3
m10o4
l1m-1p3
m-2p2
l1
p6
k-9
l3
l1o3p9r-1
n2o-1
k1m-3p6
k1
q19
o-2q1
m3r-1
k1
m2r-1
o1
o1
k1l1o1
l4m-2
k8l1m-3p-10
k-4m-2
k4l11n-1o-2p-4r-1
k3
o-1
k-2o1
k-2
k2m3
l-2
k-4m11s2
k-15l-1m1n5
k1
q1
k-2
m-1
o1
r-6
k2
o3
k3o8q-8
k-2
n1o3q-1
q1s-1
q1r-2
k-10l-2p8
k-1
p15r-1
p3
k2
n-1q2
l2
n-1
m-1
k-1
o1
m1p4
m4q-1
n1o2
m2r-5
l2n1o-1p2
o4p1
k-2p-4q1
n-2o2
k-2r-2
m-1q2r-2
k1l3m-1n-1q4
l1m4
k-2
m-1o8
k-3
m5r-1
m1q-4
o2r-4
m2
l7m7p1
k1
p1q1
p1
k-2
k1m-1r1
k3
r2
m1
k2
k7l2m-1
m6p6r-1
p3q-3
m5r-3
o3
l-1m2n2p2
l-3p4r-2
r4
k-3
k-2
p9
k2o-2p-3s-1
k3
k1n-2q2
l-2q2
l-1p8
n-1o-1
k-1l-5n1p-1q-1r-3s2
o1p7
k1n2s-1
o4p1q-2
k1
n7
o13q-2
m1r-5
p-1
o-3
k1m3o-2
m1
k-1n7
n4
k1l2p-1
m26o-1
m2p-2
m5n-1p-2
k-1
l6m-1p2
m-4q1
p2r-3
k-4m4
k2o-1p-5
k2
m-3p1r-2
m3q-3r-1
o-1q3
m13r-4
m11p-1
m5p-3
k1p1r-1s2
k-3
p18
l1m7q-2
m4
l6m2q-2r-1
m-1n3
m-2
k-1
p2
p7
m-1n5
n6p2
l2
n1
k2n5
m6n1
k2l-1m2o-1
m2p1
n-1p6q-2
k-1m3
m8r-1
k1
m7q2
m4q-1
m3p-1
n4
m-1p-1r-1
m6
m5n1q-2
l5m2p3q-3r-1
m1
m4q3
m-1n1p2r-1
r1
l-2
o2
k5l1n2r2s-1
k1l1
k2l13
k3l1m-2o-1r3
k1l2n-1o-1r1
m1
k2
k6m-1o-1
k8l2m-2
m15
m5n1
k1
q-1
q-2
m1
n-2p6
o2
k1o7
l-1m2q1
k3
k22l3
m1p20
l1m3n-1p7
p3
l3o1p11
k1
o2p3
o-1q-3
m2p10
p2r1
n2p-1q-2
k-4
s1
l13o-1p9
m19r5
m2q-2r5
l-1m2
m-1
p8
m-1q-2
k-3
o1r-1
m2
q3
m8
l3p-1
k1m-2
k5l3
m-1o-2r-1
p-1
k1n2p-1
k-1
k2
n-3p-2
k20l9m-1p-9
p-1r2s1
p-2
m4o1p2r-1
k-3
k1
n3
k1
l4r-1
k-1
k1
p-1
l3m1
k1
k1p18
m-2n-1p2
p2r1s-1
k1p31
p13
q1
k1
n7o3p5
p8
p15
p2
m2p10
l2m-1p8
p-1
p7q-2
k1p4r-3
k-2l-2p4
p5r-3
p-1r-5
o1
p2q2
m-3
k4
p-2
n3o3p-5
n1r-3
k2m2o7
k1
m-15
m-3q-6
m-1p4
k-3l-3m-1n12
k1
n1r-1
m3r-1
n1o1
k2p-1
n2p11
k3m-3o-1
k1
k1
k4l-1o1r2
n2q-1
m6n1o1q2
p1q-1
o-1p7r-1
k1l-2q-1s1
k12l10m-2o3
k5m-4o2
n-2
l7
o2p2
k-2m2
k1
k-4p-2q-2
k-3
m5
m4
k3
k7p-1
k-1
n1
m9q-1
q-4
l2m11n4
m2p-1q-1
m2p-1
r2
q-1
m1n7p4
m4
m1
k1m10n4p-2s-1
m1p-1q-4
m2p1r-1
m2p1r-1
l3
l-3m-1
m2p1
l5m3q-1r-1
k-2o2p1
k-1l-5n-1
m-2o-2
m-1
k2p5s1
l-2o1
m1
l2m-2p-6
m-2p18
m2p2q-4r-1
q-4
q-2
k1
l2m4
m1
k-5
k-2m1
p12
m-1
n1r1
p2
l-1m-3
p1
m9o2
m1q-1r-4
m1
m6
m9
m-1
m6p8q-5
m3n-1
m1
k-1
q-4
r-1
k-1
q-1r-1
o7
k-2
m2
k1m1
k-2p1s2
l-3p9
p-1
k1
m2
p1
k-2
k1
k1
n-2
o4q-1
l1r1
l5
k3
k12l10
k16r-1
k2l5o-1r1
m-8n3
k13l7m-3p3
l4m-1n1p5
k24l2p7
k5p3q-3r-4
k4l2m-1
k1l1
k6o1
k10o5
m11n1r-2
m8r-1
m3q2
m3
m1q1
k-1
p3
m1
k1m7n-1
n-2
l-1m2n-2
n-1
p5
p3
k2q-1
m22q1
m-7p6
p2
m-1q-3
o1
o1
m-2o5
n-3
m-3
n-1
k2
k3m-10q-3s2
k-5p2r-3s1
l-1n1
m-1p2q2
k1o8
n5p5
p10q-8
n1p4r-5
k-2
m4
r-2
m-2
k-12q-2
k-2q-1
m2o4
k1m3o4
m2n7o1q-2
l1
s1
s2
n3p1q-1r-2
p-1
m3
m2
k-2m1
p6
k-1l-5
k-2p6
p15q-3
l1o1p18
k1p4
p2
k1
n18p4
k-3l-3q1
k2
k-3
q2
m-2
k1
l1
k4m-2o1
r1
m-4o2
p1
m2
m-2
k14m-3o3
q-4
l3m12o1q-4
l2m1p4
m6
q-3
m-5
k2
r-1
k2
l10o-2p-12
m-1
p2
m2
k1
l-2q-1
m-2
k1l-1p12s1
p-1
m-2p-2
k1
k3l3
k3l2m-1o1
m-4q9r-6
p-1
m5n1r-2
l6m2n1o2p2q-1r1
m5
p-1
k4m-3p-1
s1
k-3m13n-1p3s5
k-1
m1n-1
k-1m1
o8
k3r-3
l-2p1
p9
l1
m1
m-1p6
p8
l2r-4
r-1
m-3q-1r-1
r-8
k-2l-1r-2
q1r-2
m1p13
m9p1r-3
m1n1p16q-1
p2
p13
p4
p27
p7
k2
k3
m3n2
p2
o1p13
l-1o3q2
m1
k1l12n-1q5
m17q-9
m2o-4
p2r-1
o2p3
p-1
n2p3
m1
m1q-3
m13o4p-1
o1q-4
p-1
o2
r-2
q1
m-2
p-1
o1
k1
k-4l-1r1s1
r-2
l3n-2r1
m10o-1
l-1r-6
m-1o2
o11p2
n2p5r-2
o2
l1
m-1
o1
l-1n2
n3o1
o6
k-2
o2
n1q2
k4
r-3
k-7l-2r-1
k2p-3r-1
k-11l-1q2s3
s1
m3q-3r-5
l1p9
m-2
n1p2q-10
k-2o-1
l2n2q1r-1
m1n3r-2
m7p-1
k-5l-5q-3
l-1p11
m9p6q-1
k1
l3
m4
p1r-2
l3o2p1q-1r-2
l-1
m4p1q-1
o1p2
k-2
o2r-1
k-4
k-3
m16
k-2
m6q-2
l1n1p1
p2
k-8
l1m2
m10p6
k-2
m1o-1
o-4q-1
k-1
m4
m5p2r-4
p3q2r-2
m1
p6
m7p4
m9q-3
m-3p-1
m5n1p3q-2
l5m2p3q-3r-1
l1n-3
m-1n4
p6
m17o3p8
m9p2q-2
m4n8o3
m1n-1q-1
m1
k1
m14q-5
k-2
k2m6p2q-4
m10p-4
m1n2q-2
l4m2o1p2r1
k-5
k-1m20s1
k1l1m-1p2
m9
r-1
m10o6p5q-1
m4
m4
l-1m1
k2m1p7
k2m1o2q-2
m12p-2
k-1l12m6q6
l-1m8n-1q3
k-2
m9q4
l-4m8p-2q1r2
m22n-4
k-4m-2p9s1
r-2
m26
m9
m4p4
m3q-2
k-3
k-2m-1o-1r2
n-1q-1
m3
m6q-3
m6q-3
m15p-3
m4n-1
m6o1p2r-1
m4p-2q-4
m4p-2q-4
k-9
k-4
k-2
k-4
k-2
k-4
l3m20o1p2
m1
n-1r-3
k-2
k-2
k-5
k-2
k2o-4
k2
l3m8q-2r-2
l5
p-3q3
k1m11p-1q-4s-1
m15p-2q-14
m16q-11s-3
m4n-2p-2q-3
l1m3n-2p-2q-2
k-1
m7n9
k-2
m12n3p6
k-1m9p1
k-2
m1q3
k1m3q1
l-9m2n-1
l-4
l1p4
k-2
k-4
q-4
m-2q-2r-3
q-2r-3
k-1
m10r-3
m-1o2
k-2q1
m4
m14p-2q4
m5q1
k-2
k-3
l8m6q1
m7p-1q-2
m5p-1q-1
l-1m7
k-1m7s4
k-2m12s4
m3
k-1
q-11r-2
m14
r-1
m11o-2q-2
l1m-3
m3o1q-2
k-4m4s2
k-3o4q-1
n1
k-2l-3p-3q-1s1
n4p-4
p-1
k-1q-1
l2m3
q-1s1
l-1
p-1r-4
k-8m-1q1r4
k-5l4q2r25
k-2m-3
m5q-3
m2p-5
m4p-6
k-4
l3m28q-22s-1
o6
k2
m3n-2p-3
k-8s1
k1l-2
k-1
k-1l-2m1o2
m2q-1
m4p-2
k-8q-3r1
k5
k2
q-3
m2o1q-6
n-1p-7q-1
k1
l2m2
l-3
l3n2o2r-1
k-1
m1n1
l-2
k1p1
m5p-3q2r-2
k-4m-2s2
p-1q3
p2q-2
p5q-1
n6p1
l2m-1
k-1m11p2s2
m11p2
l-1m1
k3m8
k2m7
p1
n-2s1
m3
k1m10p1q2s1
k-1m1p1q1r3
m6o2r-1
k-1
q1s1
m5o-2p-4
m5q-2
m13o-6p-1
m11p-4
m3n1
m5q-2
k-1o-1
k4q-2s1
l-2m14
q4r-2
q1
k-2
k3p-6
k1
k8
k2p-11
p-1
k6l12
k3
k13
k4l1m1o3q-1
l1
o1p2
k-2
p10
n3p4
m-2p6
k-5m3
m-3o2
m2p2
k3
m1n4
o6p3
n2p11
p2
p2
k3m-8q-2s4
m10o-1
m1
p13
m4q-2
m4q-1
k2
q-1
m1o2p17
m-1p19
p1
l-1p-6
k-1m2q-2r-3
n7
k-1p4
m-2o-1p8
q-3
k1
m-3r-1
m-1
m1n2
k-2l-1
k-1
m5
s1
k2p-1
k2p-13
p6
p2
k-1p8q-2
m-1
o1r-4s1
n-1
m-5p6
m11
l5m1
m13
r1
m1q10
k-8m3
p9
k1q-3
r-1
l1m13
l2
l4
k5l3m-1
o-2
p1
o4
p-1q-1
k1
k-1
p2
l-3p-1
m6
p14
n7p1
p10
n2
k-1m12q1
m2
m2r-2
p-1
k-2
p10
p8
p4
p4
k2
p5
k-2p9
k1l-1m-4p12q1
k1
m-2
l1m-4p3
m-1q2
m-4p6s-1
m-3p5q2
m31
m12p-1q3
m4r-2
q-3r-3
r-3
m2
m-2q2
r-3
l1
l-1m3q3
p1
m-3
p3q-4
l1m-5n-1p12
m4
l-3m7n-1q3
m1o1
m4r-2
m6p1q2
o2
m6
m3
m-2p1
p1
m10o1p2
m1n1
o1
l4p1
l5
k2l-8p-1r-2s2
k2m1n1o-1
l1
k2o-3
l-1
m1p-1
k-3
m-1o2p-2q-1
o2p7
n-1
p6r-4
p-2
p2q-1r-1
k4l3p-2
k3l5
p2
o-2
m-1p4q-2
k3
l-1n-4
p1
p10r-5
k-2
n8p-2
m-4r-1
l-1p4
l-2p1q-3
p1
k1
n-1o1p-1
m1
m-1r-2
p5
k-1
n1q1
k1
p3
m9q1
m4q3
m1o2
k-2
k-1
p3
o7p6
m3r-1
m11n-1
l2n-2
l14m-1n-1
m-3p-2
k1n1
k8l6p-1
m-7n1q-4
k5p-5
k4
k1l1m-4o-1
q1
k1
k5m-3
k-3l-1m1
r-3
k8m-3n3p-1
r-5
k2l-1r-4
l-2r-4s2
r-1
k1
p4
r-2
k-1p2s1
m-3p33
p12
p15
p4
k2
k4l1p-2r3
m8q1
k-1p2
p1
o3
n1
p1
l1p5
p2
l1p1
k1l1p1
k-2
p1
p7
p3
p1q-2
k1
o1
l-1
l-2
o1
k1
m3p-2
m2
k-1l4m9q8
o1p-5
p-1
m1r-1
o2
k1
k1
k2l11n1
m2
k1m-1
m10n1
k1
k5l8p-7
k1
o2p1
m3n1
o-1r-1
p2r-3
k-1l-3m-2p-2s2
k2p6q-1
k-1m1q6
k-1
l-1m10n-1q3r-1
k-5l-4
l-1m20n-2q5
m3n-2
m2q3
k-3m1s2
l-1m7
l-2m10q4r-1
m25n-2p1q1r2
m3n-1q3
l1r-1
k-2
k-3
k-3q-2
k1o7p2
o-1q4
k1
k2
k1
k-1o1
l1q6
m29q2
m10p-2
m5p-2
m15q4
m6n-2
m3
m11r-4
m12
k-2m6n2q1
o1
m-1n14p1q1
m3
p1
l2n-1
m3n1r-1
m-6r-6
o-1p2
n-2p4
l2m1
n1p2
l1p1
o3
p1
k-1
m1
p1
p6
p11
p3r-1
p1
r5
m-1
m1q-2
n-1q-4
k1q1
k1
k1m-1p2
k1
l11
q-2
n1
l-1m8
q1
k1
m6q-3
m11o2
m1q-1
m17
m7
m11n-1
m3n1
k-1m3n4
n1p1
m4o1
m2q-2
m29q-5
q-1
m1p-2
m-1p-3
m14n-1o-2p-2
p1q-3r-3
k2
k-1
l-2o2
l-1p-1
m27
m-2p2q-4
m4q-1
k1
r-3
k3m-1o-1r-1
n1r-3
p1
l4
r-2
p2
n1
k-2
r-1
k1n-2r-1s1
k-1l-2
k2l1p4q-3
o5
q1
n1r-1
p2q-7
k-1
m9p-1r-1
r2
o2
k-1l1m39o1p3q-2r-1
k-1m1p6r-1
m3n2o1q-5
m-1r-1
k1
m9
k1r-2
r-1
k1m9
m7
k3
k1
k-1
m-1p-2
m1
m9
m-1q-1
k1m6r-5
m3o1
m9
m5
k-2
k-8
k-1
m2r-3
m-2n3p6
p3
k6o-3p-2
n2
m-1n-4q8
n-2o7
k-1
l-1
o2q2
m6o3p-1
m1n2o1p4
r1
l1
o2p1
l4
m39p-1q-3
m4
l-2n1
l2p2
m1q-3
o3
m1
k-1
k4l3
k-3
p21
k1
l1m2
l2m5r-3
m-2r-1
m-2r-1
m2
m6p2
o1
o-2
o-3
k1
m2o1
m-5o-2p-2
m-1
k1p-1
m3n1
k1l-3
l-1m2
k1
m2p3
m3p2
k-6m2s1
n11o-1
k-3q-2
k1n2o7p1q-7s-1
m-3p-2
l-1p4
m2
k2o-1
m10q3
k2p6r-2
m7o1p-2q-3
m1
l2q-5
m13p2q-1
k1l2
l13n1o6
m7q2
m2o7q-2
k-1
k-4
k-1n-1p1q-2r-1
p1
n-4r3
m12q-2
k1n1
o2
k-1
k-3
m8p2q-3
l1
o-2q1
p1
l-1
m3q-8
m2
p-2r-1
n4
m1n-1
l2m2
q2
m5
m4o1
k1m3o2q-10
k1m2q-2r-3
p3
p4q-2r-2
k2
p3
p1q-1
p9
n2p4q-1
k-2p14q-2
p4
m2
s1
m13p-2q1
p-4
m4p-5q3
m5n-1
l4m5p3r-1
p5
n1p-12q1
k-6
o1r-3
l1
k1
p12
m1
n2
q-5
q3
m6n1
m2
n-4q-3
p3
k2l2m-3o-1
m-1o-2q1r-1
k3l4m-1
k1
k1m-1o2
k-8m-3s9
m10
m13o2
o2q-3
m12
k7m2
l-1
m5
k-2l-1m11s1
m12
p2
l-2p10
k1p-2
n2p-6
o4
o-2q-9
k3m5p27
q-2
k3
k1p8
p13
p9r-2
l7m5p3
l4p1
p2q-3
m2p3r-1
p-2r-5
m3p10r1
l-2m4p5q-4r1
k-1m1p10
l1n1q8
p8
k1
k-1p17
m1p-2s-1
k1p7
p2q1r-5
p3
m3p3
o-1p12
k2
m2p3
m34p15
m6p4
m3o2
o1
l3m6
p5
m-3o3
l4r-3
r-1
k1l5
k5
k2m-1q1
k5p-2
k3o-1
o2q1
m2q-1r-3
k-2r-3
m-1q2r-2
m2
p5
o2
q-1
m1r-7
q-3
m3q-5
m6q-2
m1n1o4p7q-12
k-2p1
m4
r-1
m-2
k7l3m-3q1
m-6p6
n2
k1
n2
m-2r-1
m-2
n1r-3
m2
k4l2p-3
k6l5n1p-3
k2l7
q-1r-3
p-4
r-1
k-1
n1
m-1
l17
l4n12
p1
k-4
k1
l2
k4
p9q-1
k-6
p2
p12
p1
m-2r-6
o-1p1
r-1
p2q1
m17q-2
m4n11o3q-1
k1m-4o15p-1
m4
l-1p5
m2o2p-2
m-1n1
m-1q-3
r-2
l7n-4o6
n2
k-14l-2
p8
q1
k6r1
m-1p-1
n-2
k-1
k-3
r1
p3
m10
m2
l2m4o-2
k-1
k-2n5
k-3n5
n5
k-1n1q8r-5
o9q-4r-5
m4
l7o2q-2r-2
n1
k-3
m-1
m2
k1p6r-3
q-1
m2q2
m22r-4
m2r1
k2
l9m-1
n1o-1p2
q-1
o2
s1
q-5
m4
p2
k2
p1
k-3
k1m-4
o2
p6
m1r-4
k-2
m-2r-1
r-1
k-2
k10o4q1s-1
k3l-3o-2r-6
p4
k-3p1q1
l-3m-3r-1
k-3
l1m-1o-1q2
k-2p2r-4
n4o3
m6
m6
m11q-10r2
p3
l1q1
m-2
l1m2
r-4
p-1
k4r-7
k2
l3m8
k3l2m-1o-3p-2
m1r-1
l1
k2
p1q-3
k-2l2p1
n3p6q-1
s1
o-3r-3
k-2m2q1
n3p-1
k-1m-1r-1
k1r-1s1
k2l2m-1s3
k5m9p1r-5s3
m3p1r-3s3
l-4n1
l2m2
p5
p2
l-1
p1
m-2p5
m-1o-1
p3r-2
p5
k2m-2p8r-3
k1l8o1
k-10o-2
p12
m2
k1
m3q-3
m-1p6
p5q1
m-6n1p9
k-1o1
k1
m-3n-1p-2
m-1o3
m3
k2
m-1o4
l8q-2r1
k1l2
k1
o4
n-1q-5
l2n3r-6
k3
o1p7
k5o2
k-1
p-1
r-5
q1
p2
k2o1
m-2
r-1
n-2o4r-3
l-2q-4
l1m2
k1m6
k1o8q1
o12
k1
q-3
k-2
k-1
k1n-1o3r1
o1p-3
q-1r-3
l1m3q1r-2
o-1
k4
o2
m2
k-1
k-17m1p-4
n1
k-12
n1p-1r-1
m-6o-2
k11
k1
k1
l1
m11q-1
k-3
k1o-3p3r-1
k-3
p2
p1r-2
l6q1
p4
m7
l11m-5p-2q3r-4
o5p3q1
m-2
m5
k-2
m-1q-3
m-1q-2
q2
p3
k-1m-1o-2
k-1
k-2
k-1m-3p4
m4p1
m5p2
k-2
q-2
k-1
k-2
l-2n-1
k2
o2
m-7r-3
m-2
p-2
k-1
n1
n3
m1n11
m8p1
k-4
l2m3
o3p3
l2o2
m2q2
m3p1s-1
m-2p-1
m8o3
m2p2r2
p-2
l1
m-5r-1
m3
m7
l1o1r-2
m-2o-2p4
n3
n1p6
m6q-1
o3
k1l1p2
k1
m-4n1o-1
n-1p7q-1
m1p13q2
r-3
r-3
k6p2
m1
k3p-14
l3p-11
o-2
r-1
k1
p2
l2
k2p4
k-1
p-3
l1
m3
k-1
n2p-6
k3l4o4
n1p4r-1
p5q-1
m3o1q-2
k-1
k-3
o3
k2o1
k3
k2
p1
k-1
n1
m7
m5
n1o1
q-3
p1
p1
r-1
m7q1r-4
l-2p1
n3p17
o4p-4q-2
n3p2
p-2
m2p10
p2
k1
p4
l-1p4
o1p6q2
p15
m-4p16q2
l-1p5q3
k1p13
p1
p9
r2
k4
p-2
p-1
k-1
o3
r-1s1
m1r-2
n2
k-1
r-3
p3
m1
o4
n-1p-4
n7
k3l1
k-2
k5
k1o-7
k1
m-1
r-1
r-3
m2n1o-1
n4
m7n3
m-1q3
n1
r-3
k-5
p-1
k-2
m1r-2
o1
o6
l-1o-2
k1
m-1o4
p3
k-1
l-2m4
l-1
r-4
p-2
k1
k-1l-1n-1p2
m1
r-2
m5n3o3p2
p1
k1
k1q-2
p12r-1
m-2p-3q1
m-8
m-7o2p-7
m3
l10m5
k1m-2p1
k-1p5r-2
k-1p3
k-9
m-1
k-2
q-2
k1
m5n-2r-1
p4
s-1
o4
n19q-1
n1s1
o2
o1
k-1o4
k7o-1
m3
l-1p-1
k15l1m1o10q-1
m-1o9
m5p-2
k1m11p-2q-5s-1
k2p-1q-2
m3
p-1
q1
m15q-4s-6
k-1m2
k-1
l1m1n-3q-2
m2q1
p3
l-1m1p-5
q1
k-1
k-1
m3p2
m4r-2
k1l3
n3r-3
m18
l7m8q-3
m3
r-1
p22
m-1o1
k-6
p10s-1
p12
p20
n2
k1l1p18
k3p1
k4
p5
p2q1r1s-2
k1
l4p5
m1n1o3
o11q-1r-2
l-1
k1
m-8p10
o1p9
o7p7
l3
n7
m13
m2q1
m2
m8
m2
m2
k-2r-4
m4
k1
k1
k-2m1
n6
k-4
k-3l-4p-3r-1
s1
k-5
m-2
m-1
q-5
k-1
l1o-1p-1
m10p11q-1r-6
p4r-5
m-2
m-3
k3
k-2
k-10l-2n4s1
k1q-3
k2
k1m-2r-2
k1
k1l-1
m-1q3
m-2r-1
m-5
o1
k14l4p-13
k1
r-1
m3r-1
r-4
l2m1p2
r-2
r-1
q-1
k1
m6
m2r1
n-1
n-1p3r-10
o4
l8
k-1l-1
l-1
l1r-2
m1o3p3r-3
m1r-8
k-5
k1l4q2r1
k2p-1
p4
p6
r-2
p9q1
k1
p2
k2
n11
m5
m1
n-4
k-2
m5q-2
k-2q-2
l1n1
l-1p1
k3p3
k2
k-2
k1
k1
k2p11s2
k2p7
m2
m7
k-3p-1
p3
p3
m-2
k2m-1p12
n-2
m1
p5
m-2
k-1n2p3
p12
n1p5
m-1p8q1
k1m-1p4
n-1p3
m-1p7
p9
k1p9r1
m-2p23
p1
p1
k1
k1m-3p8
p9s-1
q-1
k4o2
l1p8
m4q2r-2
l1q1
m-4
m-1
k1m-1
k4o6p5q-5
l14m4p4
k-1
k1l14
p2
m5p5
n3
n5
k1p-4
p-3
n1q1
l3o1
l11o1q5
o2
m4r-1
r-5
m1o10r-5
k-2
p-4s-1
k2p-5
k-1
n6
m-2o-1q2
o-11p2
q8
q-1
k1m6q1
k1m5
m29q7
l-1m3q2
l1p-6
l9
k5
k2m2o-3
m1
l-1
m4
l-2
m36
m13q2
q4
l1o2p2q-2
k1m-2q-2
k-1m-1p1r-5
n2o8p1
k-1
m-2q-3r-2
k-1
k-5
r-3
r-1
n1p4
p3s1
k-1
k1
r-1
k-1
r-1
q2
q1
o-1p11r-1
k1p5
l8m2p1
q-2s2
q-2s2
k3m3n9r-4s3
k3m3n9r-4s3
k1
k1
m2p7
l2m2o5p2
m1
m1p-1q-6r-3
m2p-1
m2o1
m2r-1
m1
m15
n-1
k2m-2
k1m-1
k2l1
k1
m16
l2m4q-3r-1
q1
k-1p1
p2
k6
m3o1r-4
n1o-1p1
k1
n2
m2p4
k2o8p-2
r-6
m3p1
p2
q-2
k10o-2
p-1
m8
m11n-3
m2
m4q-1
q-1
m2
m3
r1
r-1
p-1
o1q4
k-1l-1
p12q2
l-2n6p-3q2
n-1p-4
m5p-1
l2m3
l8r-3
m-2n-4
p2
m4
k1l1m4q-1r-3
l-1o4p2
p-1
n1p6
q-1
m-2r-1
p-3
k2m-3
m-4p-3
p-3
l5
m2q-2
l1m2
q1
k1
m1
k-1l1r-5
k4m1q-1r-3s1
l-1m2q5
o1
p-2
k-3l-4s1
k-2
k-2r-1s2
o1
l-3r-3
l-2o-1p-2r-4
k-1
o1p2r-2
k4m-2s3
k1r-1
k-16q1s3
n3
k-7
m2
p6
l-1
m-4o-1
k1
o2p13
n2
l-1p-1
p1
k-2
o1
o-1p-1
k3
l-2p-6
k2
m10n-2
m-3
k-1q-1
k-2
k2
m-2
k4
o-2p1
k1n2
k2q-4
n12p2
p6
n-1
k2
k2
k-2l7p-1q3
n1q-2
l11m-1n-1p2
p8
n2
m1
n-5
k1m-3
m12o2
p-1
k-1
k1
k2l7o-1
k1
k-2s-1
m7
o-2
m-2n1
k-2
l1p6
n-1
o1
m-3q1
o2
n-1
m-2
m-2o-1r-1
p-2
n-5p-1
o-1p-1
k-5l-1
k1
k-2
k-5p-1
p1
m-2
k-1
k-1
m1n-1p-2r1
m-1
l2
l-1m-1
q-4
l2m-2p-6
m1
n-1
k1
k-1
l1m8
k-1l-2m5
m-2
q1
k1
n1
r2
p-2
l3
l-3p4q-3
m10q1
m5p-1
k1m3n-1
o1
k-1p2
r-1
l5
k2
k-1
k2s1
k-1
o9
k-2m1
l-1
l1q-3
k-1
m-1n6o2
n3
k1m-2q1
q1
k1
r-2
p-4q2
k-1m-1p5
k-6l-2n2p2q-2
m-1o1
n-2
m-2p-2
l2o-1
p1r-2
n2o-1p1
q-5
n1p1q-1r-9
k-2p2
k-4p1q1
k-5
q2
p1
n4
k-3m5s3
m2q-2r-1
q-2r-2
k-1n-2o3
k1
m3
k-3r-1
k-1p1
o-1
l2
k-1
m-1
l2m-2
o-1p-1
k-2
k2
q-2
m4
l4
k1
o3q-2
p6
n5
p-2
m-2
k6m-2p-2r1
m3
p2q-4
n11p2
p8
p2r-1s2
n2
r-3
p3
l10n13o3p-1r-4
l1o-5
k-3
k-2
k2
k2
l-3s1
o2p-2
o6
o1p-4
k1
n2o8p1
k2
k4p-2
p4r-1
m-1p5r-1
n-4r-3
l1n-1o5
m-5n-1r1
k3l6r-4
p-2
k-2
k-1
o3
n-1o3
n-1
m6q4
k-1m-1r-1
m-1r-2
s1
o-1
k1
m3
r-1
k-1
k3l1r-3
k-1
k2l1
l-3
k2
l2n-2
k-2
m-6o2p-3q3
n-2
k1l-1m5n2o-2q-2
p3
m-1
l3q2
k1
m-3q1r1
p4
m-2n-1p-2
k3n-1p-2
k1
k3
m10n1o8p1q-5r-7
k-3l-1r-4
n9p2
q-1
k8l3o-1p-3
k1l1o-2p-8
l2m-1
k1
k3l2m1s5
m3s1
o4
l-4q2
k12
k-2
o8
k8m-1r-1
o7p-1
k3m-7o2q1
n1p4q-1
k2p4
o2
l-1
k2
r-1
k1
r-2
k1
k-1
r-3
o7
m-1
p3r-1
m-2
k-3
p14
k-6l-2
k-3n1
k-3l1p-1
p-7
p-1
m-2p-1
m-9n3o1
p2
p-2
k-2l2
k-3
k1
p1
m-1p1
m-2
p1
n-2p10
k1m1o1p6
p4
m-1n-1
k-5
k-2m-1
k-34
k-6
k-2
l-2r-2
k-3
p3
k4
m3
n1
p-1
m8p13r-2
o5p3q-2
m4o1p-1r-3
l-1m2n2p5
m-2
m-1
k-9p-1s1
k3o4
l-1n2o-1p24r-3
m-3
k4m-1q3r-2
q1
l2p2
m-1q2
k1
n1p-1
m2p5
n-2
l1m-2q2
k1
p-1
p4q1
o8
l1p1
m13
m5
o-1p-1q-2
p-2
m6
n2o-1
k-1
m-1n9
o1
q-5
k-1
q-4r-5
m-2p5q-2r-2
q-3r-3
o2p-1r-5
n-2o-1s1
k-1
m10r-3
r-1
m-1
k1m-1p11
k2p3
m-2p10
n2
l-3q1r-1
k1p14
p1
q11
k-1
q4
k-1
m4q-3
k9m-1
p1
p-4
m1p-7
k-2
k-2n3r1
r-1
k1
m2o2r-1
m-1
m2
m3p-1
m4p-5q4
k-2m8
k-8r-3s2
m1o2q1
k7m-2
k4l2
k18l9m-2
k-2l-2o-1
k28l3q1
k6l1o1q1
k8l5m-1
k14l3
k1
k1l2m-1r3
k1p-5
m-1o1
q2
l2p1
k-7
m3q-2
m1
m9
k-1m4
k-1
m4p5s1
m2p6
m12
k-2l-5
m1
k-1
m3o1
m4
r1
r-2
k-3n-1p1
m6q1
k-1m2s2
l2m3n-3
m3q-1
m1q-1
q-5r-3
q1
k5l2m-2
m1p4
l-3
q4
l1
k-1
l-1m1
m-1o2p-2
m3p-4
m8r-2
n2
m1n-2p-1q3
l-1n-1
m-1
m8o1
l1o3
p-4
p-2
p1s1
m5
k2m-1n1p12
k1m-1p11
k-1l1m-1
k8l1m-1p1
k-1
k-1m7
m1p4
m1
k3p10
p15
m2o-2
n1
p3
k1m-1n-2
r-1
k4o2
m16p-1q-5
m23q-8
m3
m1o3
k-1n-2
m-1p2
k-1
l-3n1
m16q1
m1q-1
m11n-1
m5
n2
p6
m14n-3
r-4
m6r-3
m-3
p3
o-1p6
n-1p1
p2
k10l2
s-1
k3
k-1
k2l2m3p1
m5q-3
l2
m6n3
m5n5
m8q-3
m3n5q-2
o1
m6p-1q-2
n-2
l1p8
l7n-1
n2
m1n3p1
l2s3
m-1p5q-5
k1m-1
k-4m-2p2
k2l8p1
m8n2p2q-2
l-4q3
l-2m5
m8
k2
k1l2p12
l1
s1
k-1m-3q2
m-1p1
n3
k-1
m-1q1
q1
p1
k2o1
k1m-2n-4
m-1r-4
k1
o3
p10q1
p2
k2
k2
k1p4s2
l1p7r-2
m1p3
l4p6
k3s6
l3
k-2m3q-1s3
l1m2o2p3q-4
m2n3o2p1
o8
m-1p8
p13
p3
k2s4
l1o2
n3
m-4n2p-3q4r-2
q2
m-2q2
m-5r-1
m-4
m-2r-5
k4l1n1o4
p-1q-1
k3
l1
p2
m8
m2n-1q1
m1
o4
l-1o11p2
q-2
n-1p2q1
p1
p-1
l-2p-2
k-3
k-7
m-1n2p2r-2
n4o1q1
p-6
k1l2o3
k3l3
m-2q-1
l7m6o-1q-2
o-1r-1
k-1m8q-4s2
k2
k-1
k2p-3
n1
k1
k18m-2p-5
m-3
k2p-4
o8q2
k-1
k-4o1p-1
k1
k-2
p-3
m-1
l1m1
l2o15
m1q-1
l10p-1
r-3
l7p1r-2
l2
k1l2m6p-1
m-1p-4
m-4r-4
m-1
k-2p-22
k2
k7
o3
k7l3p-14
k-13o1p-1r2
l1n1p-9
k7p-5
k5l5p-4
k1
m1
m-5p-1
k9
m7
m-1
k1m1p-5
k-1m3
m11o-1q-3
m-2
m-2q-1
m10q-6
k-4m4s2
p-2q1
q-3r-3
m2n2o2
m5o1q-1r-2
o2
q-1
k-4
p3
k1
m3p5r-3
q1
m2q-1
r-2
r-2
p4
k1
k-2
k7l2m-3
k-1p-3
k-2
p1
p-1
p7
p2
m2
l9n-2
k7l7
p4q-3
p4
k-1
m13q-4s-1
m8q-3s-1
m9q-4r4
p7
m1
k-3l-1m8n1p-2q-2r-6s5
k-3l-1m8n1p-2q-2r-6s5
m-3p-5
p-1
k-2
m8q-2r-1
m7
m2
k-3q-3
m5o1p3
p2
m8p4
k-1l-1m7s1
k1m4
n-1
l12
k1q-1
m13
k1
k3l3
k2m-2
m-1p-2
p-3
p18
l-1
m-1r-1
o1r-1
m1
m-2p3
k11m-5p-3
k-2l2p-16
k-1m-2p-20
k12l-1n-2
k11m-1n-1o-3
k22l12s-1
k9l2r1
k8m-5p6r3
l-1
m1p-2
k23q2
k1l-2m-9p-5
m1
l-2m-2
l2
k-3
p-5
n-1
l-1p-1r-2
q-1
k2l5
k7l1p-1
l-2
k1
k-1m5n1
l1
k-1
m2q-1
m2s-1
m-1p6
k1
p5
q-4
m2
m1
l6p12
m7
l7m1q4
m19n-2q4
k1m4n-1q1
m6p-1q3
p2
p-2
k1
m-1
l-2m1p-3
q1s1
k1n-1q2
m4
m4
q5
n-1p-1q2
q-3
m1
m5
m4
m-1o2p2
k1
m-1
m9p2
m8p5
k-11m4q-5
l1m6q-4
q-3
p2
l-1o1
r-2
m2r-2
k1m3q-3s1
o7p3
l2
p1
p-1
r-6
n1
p3r-2s-2
m2p-1
k-1
k1q2
q-3
k-4n2r-4
k-10m3
p1
m-1o-1
l1o-1
k-3
n2
m10
p2
k1
k1m-2r-2
q-2
q-3r-1
k1n2o2
m2n2o2r-1
p13
m-1n-1p-3
k2n-1p-1
k1
p-3
r2
m2n1p3
k2l-2p7r-2s3
k2s-1
l1
k-1
k-3l2m-3
p2
k-2r-4
k-3
k1
n3
m2p1
l2m-1
k-1
n1
k-2q-1
k-6
k-4q-4
q-2
m6n9o1
k-1
k-2
l2n3
k-2
o12q-1
p1
l1o1
l2o2
k-1
p7
l2p4
l1
m-1r-2
n5
n1
p2r-1
l3n2p-1
n3p1
m1q2
k-5l-2p-1r-2s3
p-1
k-12l-4q-2r-3s4
k-4l2
k-1l-3
m2n-1
k-7l1p-1
k4s1
p-1
m1p-5q-1r-1
k-1
n6p1r-1
k-1
q-3s1
k2
k-2
m-2q-1
k4s2
k-2
n3p4r-4
m3q2
p2
k-2
n4
q-2
m4o5p5r-2
m3q-1r-1
k-1l3m2p7q-1r-1
m2
m-3
k-5o-1q2r5
k2
k-3m-3
k3
k1l-1m-1o-1r-1s1
q-5
k1n1r-1
m-2r-4
k-2r-4
m-1
m-1r-1
k-2o-2p2q-1r-1
m-1
k4l2m9p-3
k3l4o-1
k2o-2p-5
o-4
l-1
k1
m4q-1r1
n3
k2
k3p-1
p2
p4
k2p3s7
k2l-1m4n-1s2
k3m4s2
l-1
l-1p11s1
k-2l-2
k1p-1
l-2
k-1m5
m-1p-1q3
p-1
l-2n1
q1
m1
q1
n-1q1
m7
m2q1
l-3m11q1
q1
k-1r-4
k-2
k-1m2
k-1
k5m19q-5s1
m2
k3m6q2
l-1m8
o1
m4
q-2
o1
m-6p7
k18m-2o1
k14
m-3
m6
p3
k1
k-2l-2
k-6l-2n1q-3
k-1l1q-3
o-1q1
p-1
o5
k2
m-1s1
r-2
l1
m2
p1
k3
m5p1
k-2
p10
k8o3
k1
k1l-3q3
o1r-3
o8r-3
k-3
n1
k1l2
q-1
k2m-1o6
k-2m2r-2
n2r-2
k-1l2n-1o4p-1
k1o1r2
k25o13
k-5
k5m-3
k6l16m-5
k1
o2p1q1
p2
m-7n-1p13
o6
k4o2
k1
k8l1m-2n-2
m-1
k-2
a25i6j10k16l6p-1
j32
a-6i3k-2p-1r3
i6
a5k8
a6
i-3
a-4d-4m1o-2q1
a-3k-2
a-8
a8d3f3k2q5
j-12k7l9
i13
a20d4k16m1p-1
a19k3p-1
a-3i3k-2l1q-4
i7
h-3l4m3r2
d5
a39d5i10j8k6s3
e4f-5g4j21
c6
a7
d10
a13i16
a27j17k21r1s5
a-9i-5
b6
a-3
l2
d-7i3
f6
f7
b-5c4d-3g-11n2
c3f5i-5n2
g3
m-7n2
c3d-3k-1n1
i-3
p-1
d-6
h3
e3p3r-1
d3
m1p3
d4f3
e3
k-3o2
e-3h-5j-3m1
c-5f13i4q2r1
a-4e-3f8
h-9
h-5
f24
h-3
f8
a-13i-7j-1
a-4h-7i-4r2
a-3b-5g3j-7
n2r1
o2
h-4i7l2
h-3
a-4c-5g-7h9l2
j1l2p1
l1q-3r2
p2q-2
h-5
p2
g15
r-5
f3m-2r-3
a-5c-6h-6i-5
i-4
c3
a-4b-5
i-8
f3
c-5i-4
g-4i4
a-3d-4i-4
h-6
f3
g9m8q-2
e8g4
b4g3m7
b-5c-3h-3
c3h-3i5
r2
f-3
h-3m-3
k-2
a3
c4j-1
h-6l1
c-3i-6
a-4q1
l1
m-2n1p3
h-3
i-4k1s1
c3
r-2
g-3i4n1
l1n2
n-1
m1
e3
i-3q1
i-3q2
k-1
c-3g-4h-6
h-11m-1
m-1
k-3n6
c-4e4h-9i-5k-1
i-27
i-3
h3
o4
d3
g7n3
f-8
c4g3
b7g-4
c4
n2
d6
j1
e-5f31l2n2p-2q18
g-6
c6
f16
f6g7
o1
i-6j2
d3
o-1p-1
a-5
m2
b10c6g7
m-1r3
i-6n-1
d-6
a4
a3
a11i3
a3
f3
f7
b4g14l2
b13g3h12i3j1
b4
d38
a6k3l4n5
b11c-3g25j1l5m5q-2
l6
a4h5i10j2k3l11
b3e3g6j15
i5
a3i6
i5
a-4
i3
i3
c5n1q2
c5d-7g-5i-5l-1n1
e-4g-6j-4
f-3
c6f10
c3
h3i-4
i4
a-3e4g3
i4
b5e3
p1
b3
h-4n-2
k-1n4
g7
n7p6
a9d5i-5
k-4s1
a-9i-5
e-3
h-4l2
d6i5
d4e10f10j4k1
e-3f3j3
h-4j1
f4
c7
b12c6
d12k1o2q-3
b5
d8k1
e8
c4
a-3e7j3k1
l-3
m2q-3
h-7k1p2
a3d3
a3i4
a9d5
a4
a8d14i7
i7
d4f-5k1
h8
d-4i-4k2
i-3
e-3h6
g-7h5o1
a4d-3k-5
a-4
n-2r-1
b3
c-4p-1
a21g3
a3
a19d3
d7f3o13
i3
e-5
f-5h5
q1
l1
i10
c3
j1
f-9
h-9n1
m1
j2
h14r11
j-1
c3h3
c3h3
b4e-8f5
e3j1
c4
r1
g19
h-4
b6g9
d3
f6
c-22e45f-4g-6i3j1k1p17
e-3i3n-3p5
b18
e6j1p8s-1
g3
f6
b-3e30j1p6
k2l3n2q-4
i6
i6
c-6e10i-5p4
e4
e13p5r1
i-6
a-3c3i-15
c5
b-3g-6
a-3e5i-9k-3m9p7
d-3e7i-5k-3
g-4j-1
e4k-1
a3e11
b3
e9i4p3
e4
i3
e7
f3
f7
e-3j1k1l3p2
m1o2p4
j1
o1
b3
e5
e3
e4h16j1q-2
a4
c6
e5g5
e6
e3
a-6
d3
a6i12
b5e20n10o6p10
f4
a-5i-3k-3l-3o-1p3r-2
d-4f9h-3
p2
k-1
e11p4
e3p10
e22p3
a-4
e3
b4e-8k-1
e7
e3
e12q2
a-6f-3i-13n-1
a-4i-3
e4p4
e22p21
b-3
e3
e8
e-6
a4e6i4
b-3
f-4j-1l2
l5m-2
e3i4
a5
b-3
g3
a3
m-1p6
r-2
k-1
e4n-1p1q-7
b6p-1
e11p3q-1
b3e8
e25o6p3
f3
e7g3j-2k1p19
a5
e8
b3k1
a11k1
e5k-1
c-9g-5
k-2n-1q-4
e4
e11
e-3o-1
b6
e7j1p7
e6p4
e21
e3i-3
f3
h6m-1
c4
d16
c5
a-3d-3e13j-1k-1p10r-1
b-3e13g7
p-1
a-3e3p4
e-3
d4f8n1o1q1
f4
f3
d16
i6
c-7d-3h10n-3p4
o3p2
e-3i-4m2p-1
g18
e5
a6e5j3
f12
a3e12i8
a9e21
a4d4k1o-1
h8
p1
c17
e5
d5
d10l1
c5
d5e-3f-5g-3q-2
d16
a3d4
a-3k-4
f3
a-8b-3h3i-3
a-5h-4o1p2
l-1r4
f9h-3o-1
f9q1
e-3h3
h3
c10
m7q-1
a5e-8s-1
a-4k-1
g4
f-3j-1
j-2
a-11i-11j-3
i-3
c4
c3
d3n1
n2q-7r1
f4m-4
a-3f7m-4r2
f3
h-3l1n1r5
k-8l-1n1r1
d-3q1
c8k-1
g-7j-2
a-6e-3j-3k-1l4p-12r-3
a-3
k1q2
i3
d7
i-5p1
a-4
g-6i-3
o-1r-1
d-3r1
i-5
i-3
a3
e-3f3q1
q-2
c-3
a12k1
a-5
b4g7
f-3m2p-2
h-3i-3m6r4
b7
h26m-1
g3
c13
e3
l2
a3
n-1o-2
c-4i3j2q1
f3i-4k-1n3r-2
g-3
c-3h-6r1
a3e4j3k1o1
j1
a4k1l-1
c11
a5k1n-1
i-6
c3d-5j2m1p-1r-1
g4o5
f4j2
a9
d4
p3
c5f4
o2
c4
f9
d9n-1o7
j2
a-5f-8
g-15i-4
b-7g-3m-2
d6
k-1
l-3o-1
d-6
d7o7
a5d6
i-6
c-6d-7
a3h3
j1
e3
a8f3
g7
c3n10
a-3
k1
d4
d4
d5m1p1
g3
g5i6
a-3f7g-7j-2p-1q6
f11g-3j-2
f7
d-3h-4k2o-2
d-8
c5
c-4d-3j1q1
b3
p-1q-4r4
b3c-3
i-3
a-3i-7
d11
h-3m1
c-3
e23i3m-1p1
f-3
j-3
f3i3j-8k-1s1
j-2
i5
b3g14
d-3p6
c3f-4m2n1
c3j1
c8
c8
d7i9
i7
c7j-2n2
j-3
c6n6
b6
a-4d-3e-4i6k3q2s1
a-4f8j-9
i7
g4n2o3r-1
e3
f4g3
c5
c-14
g4
d3
e9p2
g-3
b6
r1
h-4
e3
h-9r9
h-4
d-3l-1
d4
h-4o-1r3
c9n4
f4
b3
j-2
f3
f3
c-3n1q1
a4d6
f5
h8q3
c7
o-2p1q5
c5
d5
a4g3
c7l1
c7
n-1
d4
a4
e3
c4n4
c6
l5q1
d7g-3l2o1
f-3
f8
c-10
b13m4
h3m17
f4
b4l-2
a-3f4h-7o-1r1
c-3
c3
n3
a-6
b-3
d-5i-5
d-5
b5g11
b5g12
e4
c3
d3
a5
c9
a7k3l2
c3
a3
f6
a7
g6
i11
a3i-7
c6
f8g3k1
a5h4l2o-1
i7
j3k1l2
a8h6i3
d5
g6l1o1
d16
a-5e7g-4m1
d-5
f11g5q5
a17i7
g7k-1
f-3h-4m-2q2
a4h6i6j17k6l2o-1
j10
i5
a7
a4
i13
e-3g8h-4m1
j3
c4d-3
g14k-1q-5r-3
a6k-2
n-1p-1q1
b-3
b11g6
j1
d-3q-2
a-3c8d-3h3
f13
g-3l1m1
b-3c4
f-3
g3j1
a-6
c6
g7
g7
e14o1p6
b3e4h3
d3
h6
f5q2
a-3
f11
f10
a9f-4j2k4l-2p-1q-1
a4d3f-3j18
k1
k2l-2m1n1
a4
i-3
i5
i6
a7d19f-11o5
j10
a5
a-3d3j9k4n10q1
a-5
a4d-8l9o1r-5
d4i7
d-5
i4
i3
a-3d14
a4d-5g3
n9o2p-1
i5
e-9o-1r5
f-12
d12
d6n2
d3i4
h-5r3
j1q-2
d4i3j2
c6
i5
a7d7e-3i4j4k1
j5
d21i3k2
f6
b6
f-4
c-4e3j3
e6o-1p2
b15g5
a18k4
b8g7j-1k-2m3
a-3e10m6p4
l1
a3o2
d8
a6
a4s-1
j2
a5i5k1
a6i-6
k1
d5f-4j1l2o12s-4
f-4j5
d-5h-6j-5k-2o15q-3s-1
f-5j13
a-3d13
a-3d-4
a5d8
d7
e3j2k1l-1o2s-4
g3j1
k-1
h-3
b3c8g4r1
f-4
b3n7r1
c7
b5g10
a-3g-3h-9o-1q-1
c14h4n9o1p1q-2
c5f-9
c3k1l2n10q-3
c5
c4
c-3h7
a-3d-9
a3i13
e-3l1o10r2
c-9
b5d-3f14g4j1q12
d4f14g-3
c3f6
g3
g15
f31
f11
b4g-3
f3h-10
d3l9
m1
d-3g6
c27
p2
d-4g7
a-4l1o11
h-3
b7d-4n1
c5
a5c5i4k2n3
i6
p2
m2
d-3q-1r-2
m2
e3j2
i-3l-1m1
q-2r1
l2m2n2
a3g3
a3
a-3d4o2
h6k-1o2s-1
a3
f4
c7g3
o6
a-3j1m1s1
a-8i-3
g5
d5
e4
d16j-6k4o1q-2s4
j-10
d6f-3j-4k3p4s2
d5
k-1
d7g5
d3
f-3
b3
g4
b3o1q-6
j1
a7d13k1l1m5n2o10q-4
b4f4m1o2p-1
a6
g9
a9c-10d8i-13j-18k7l9n1o2s-1
g4j29
a19c-7d-6i9j-3k22l24m1n3p1
a19d-16i-9l1n4p3q-1
a-15c-3d20j-5k8l2m3r2
a5b-12c-4d13g-5i19j37k11l13n3o1
a3j4k3l2n1o2
a4i21k4l2n5
a11d7i9k7n1o1
a8d-4i-3k3o1
a-7d5i-5
a-5d3
h-14i-6k-2n-1
f7
k-2
d-3
a16d9i8j32k20l3m2n6o2s-1
d10i13k8l6m3n10
a6i6
b4d4
l1
g3
i44
b6c4e-7g21p2
b3
a3d3
m1p1
g8
g-5
a-3c-3d-3
h-3o6
d4
f-4j-2o15s-3
j-1
g31i4
e-3o2p-3
a3
g4
a3
o1
o1
b5
d4
m1n-3o-2
e3
b3
c6
a3d7f-5i10l2o1q-1
e4f-7i3j2
c9
a5d-3i4k1l12
a5
i6
c9
f3q3
f8
f26
d3g4h-5m2
g8
a5d4
d4o7p2
d-5e-3
f-8
m-2
n-1r2
a4f-3g3l2r1
b6c3j-1m2
h4j-4
b14
c31
c28n5p1
c5l-1n9
g3i-3l7
d4
a3d5i3j3m-1r1
j2
i4
e8
p-1
c5
g11
g6
e3
i-3
e4
i3
a-3b-4c7d-3f4h3n1
d-3q-1
d8f3i-3
i-3
d-4i-5q1r2
d12o2
b3d-8j1
b7g8
i4
k-1
n-2p-1
i7
a3k-2
o10q-6
i-4
a14c5d21i7
a-5q-1
p-1q-1r-1
g3p3
f5
j2
b7g4
i3
k1
d-5
d-4j-1
g3
d6g-5l1o1
k2
a4
c7h4
a6c5f-7
g5
a3k2
e11
c3
c5
g3
g7
j-2
a-3
o1
a-4d5e-3h18q1r2
f13h6
c4
a5d5
d-6
l2
d3
d-4q-1
a-6g-3
f5
c4
o-2p1r-3
q-3
b3d3k1
g7
d5o7p3
k-4l-1
e3
k1
a-11b4e-7i-4n1
b8d3
g4
c3
a-5k-2
d7g-9h6p2
d29i8o1
c3
p1
a4g-3i-3
d-5e3j14
c5
a6
a3e-4i4j11k1l2o-6
h12j12
i-3
i-3
i5
i5
i6
c3p2
g3
p6
c7
a18d4j7k3
j2
a-5g3j-3k-2
d3p3
a8i10
f6
i7
b6g5
a5b6
r1
a20i10
m1n10
e-8j1o1
a5d14i-3o7
d-3h3
d5
a13d23g-3i3k1o3
a7b3i4j29
d-6
i12
i14
q2
e3
k-1
b5e-3m11o1q-1
c4f5k2q1
h4j2
a6d3
a5c3d6k1
f23q3
a9d3j5k10q1
i3
e-5j21
a5i10
d3
a-4g-3j2k3m-1o-3
k9m-2n6
a18
a7k21o-2
a4d-5
a14d3i4k6q2
b3e-3j-2
i-3
a-4l2q-8
d3
j-3
d6
f3
i3
a3b3d5
d-8f16m-1n1o-1q10
c-5f8j2
c14g3
a13
h-5i-10j1r-1
g-3
f8
g-4m-3q2
f10
d5h-5
f3l1
f4
c3n13
k1
f5
h-3
i-4
i-3
b9f-7h10
j-3l2p1
d4
g5h3n-1q-1r-3
g4
g3
f4
a-8d-5q-2
a-3f-5h5
h13p4
b7c4h5n2
a-4
b5c7g3
a-3b3d-5g-4
a-3q-2
a-4c17d3k-1
h3
i5
a-6i4k-1
c22k-1l-1n5p1q-1
p-1q-2
a3e7
g-4h17p4r-3s1
g32
b5c-5g3l-1n-1
b-4g4r1
k-1
g5
o2
b5c-7q-3
d3o8q-1r-3
d3j-2
c-4
c-3h4
h4
h-3
f-3g9h11n2q-1
b-3k-8p-2r-1
c17h19r-3
c4g3
c-4j1q-5
k1
d10
b4g15
b-5e-4
b-3
g-3m1n-1
b6
e7l1p12
p4q-3
i7
i3
g-3h6i3m-1p4
i3
b10g-4j-1n1
c-11h5n-1
d4o1
b9
b9
d-4l1
g-4
b35e-5g-3j3k1m18n4o2s-1
b22j3m5p-2
b11
b-4g-8j-2q-1
a6b-5c-4g-3h-4j3k-1l-1
h10k-2l-2q-5
p1
n3
f-3
e4
j2o3
e17j3
a7i-4
f6g13l1
b-5f7g3
b14g5
c-4m4
b3g3k-2
c5k-1l2m-1n2
c5k-1l2m-1n2
i3
e5
d5f3
c-3
c29h-4n16
c5n2q1
c9g4
n5o-1q-2
a-3h12o1
n5
b3e7l2m6n2q-4r-4
a-4h8
g-3n-1
b8m2o1p2r-1
b8m2o1p2r-1
i3q-3r-1
b4g-3
h10n2
h16m1n-1
h-5
h20
h-3
c9
e6
a4b4c-18d12f-3g6k2m1o2
b3e3
a4
a6d24j3k1o9
f4l1
a5d-3i4l5
a3d-3k-1
e9p6
g3q-2
a3
c3j-2n3q-3
g4
h6q-3
e4f-9h-6
c-3g7i3p-1
h-8
l2n1
e5g4m3p3
l1r-2
b7f7
c-3k1p1q-3
a6k3
h-17
b5g10k2l-3m2q-2s1
c4
i3
a-4b15f-7j3m3q-4
f8
d4g-3
d-5i-3
d-4
d4
c3
d8
d4r2
c6
c9l-1p5
b3
k2
a-6i4
d3
d3
c16d6h5j-5o3
c10j-2
i4o2r-2
c4
n5p-4q-1r-1
i3
a-3g-4i-6
c9d14f10
c-4
d5
d19m4o7r-1
c15g-6h5n3
g4
c8
f-3
a8i4
d3
d9q1
d8
j1o3
a3i3
e4
e4
e7
i-3k1
g-4h-3i9l1
a10
b-4e4l-3p2
o-2
d-3f-3i3q-2r-2
j-1
a-3i4
i7
i4
c12j2n4
c-3i6
c4
e9j-7k-1p2
b4g-3j5
i-6
c3g4
g4
i6
d-9i4n1o-1
d-3
n-1q-2
d-9
n-1o-3q-1
e5
a3
b4e3
d4
f-3h10
c20
c10
k-1
d7
b-3f-4g-3
i-3
b-5e-4h17m-1s-1
c3
h3
h3
h8m-1
f8
k1
f3
e-3g-10
j4k2
c5i-5j6
i-3
i-3
m1n2
c5
n2
a-3
a5
n2o1
d5
b-5
n-1
p2
b-6o-1
f-4g-5h-11r5
g-4
r4
d6
a-3
f8
g11
n1o3q-1
o4
k-1
a4k1
g13
d3h-3
d3
k-1
k-2
i4
c12d6n1o1
a5k2p-3
j1
e-3k2
d-12e8f-6j3k-1m1
g4j-3
a-4i-4l-2m1
e3
p2
b5d19m10n1p3
a-4b3d-4i-4
d11o4
d8
d24k1o7
k1
o9
a5d17k2
i6
d3k-1o3
m1o2
a-4d6
f-10j1
b22e-4
m1
a3h8j2l2r-4
i6j2
a7
h14m1o1p5q-1r-1
a8b-7f-5i9j3k2l1
i4
i4
a4i7j-2
a18
i4
b4r1
c10
b4r1
g4o3q-4
a-3c-3n-1p-1
b-16d9g-16j-1k-1o-3
j-3
d16
l1
d4
b9g11
a3
b3
g8
m1p2
d7
g-4r2
g-10
d4
o3
l5
h5
h4l3m2n3o1p4q-3
k-1m2o1
i-4
e7f7
n1
i-5
m6p5
a9k3l-1
n1
f5k1
k-1l-4n2p1q1
b3g10h3i-3l-3
n8p1
c5
l-1
f6i5m1
g14j1k-1m2
c3d3
g3i-3m8p5q-2
m8p1r-4
e3
e3
g-3p1
b9g-3
j4p-1
e4i-3
b3g4
h3
a-3e15g3j-1p1
q-2
n1
c-3
c8h3
c3
b-3e3f5j3l2m2
a3g4k1
g6k1l4
b7f-3g3
g-3p2
d-3p3
i-3
b5g7j1
a-3g4h4
a8l3o4r-2
c10f-3j1n5
d4
c3h6
a8c6
e-3
c24
c6d13
e3
q-1
g3
g7h-6r4
i-5
n-1p7q-2r2
a3
d-3g3h3
c5
b11
i3
a-3g-3h-4m3o-2q-2
h17m1n7p4
e-4j-2m2
e-3g14h-4q-2
c8
d4o6
c-5
p12
c-8h-6r1
d3
a-3k-1
e6f-12j-1l4
g7o5
g-9
e-8
d-3k-1l4
c5h8j-5
r-7
h8m3n1o1p3
n1
b-3c3
a3
e26p13
e7
k2
e3p17
p1
p1
g20o6
i3
d7
d5
k1
d12i3
a-5g-4j-1
e4
c6
d4
c14
c8
e16p10
e-5
e-6
e5h3o2r-1
f7
c3g-5o2
g-5
n2p1q-1
a-4d3e-5k-3l2
p4
n2
d31
e16f-3
a3
e19p1r1
a6d7
d9m-1n1
a3i3j1
a4
f12
h4k-2
d15f3
b3
d-4l1q-5
q-2
f5
f6
j2n1
c3h4s1
n1p-1
f6p7
g-11
e7
p1
n9
d6
g6
g3
c3
i-4r3
e-3g-7
b7
o2q-1
b-10g7k-1m6p2q-1r-3
b7g30j1k1
a-4b-13d-3m1
b4c-3
b6
b13g-4
g-3m2
b5
b3j1
a-5l-1m-1
b4d5
f4i-3m2q1
b5f5g8
h-3
b-3c3m1
n-1
n-2
b8g9l2m2
b12g8m3p2q-2
g-8
b6c-7d-3g3
b-10
b-6
c4
p1r-1
d6g-3
d20
a4b6g14
g4
g5
d-3p4r-1
d-4
h4n2
d3
n3q1
c3
j1
e-5
d14f-5h-5n1o2
i3
d6o7
c4
h-3
c3
h-3m2o1
o1q-3
k1
b-4r-2
g5
c4
g-5
f10
b3
c5
j-2l1
a-4j-2
c4
g3
p-2
c7
g-3h7m1
d3
f4k-1
a4k2
c-3k-1n1s1
g4
f8
d3q1
d14
g3
h3
i-6
i-3
p1
i16
b4g4
e14n1p2
d3o4
g18
h-3k1
i-5
c8i3
k-1
d3
f6
h10
c3
a5k2
k-4
c4
d8
b-3c-3
f9
f7
i4
d18
g-4
d-3
d16o16p3
d3p5
j-6k-1o1
c-3d-4o1
c-10
d-4n1
a-3m-2n1r-4
d7k1
d23f-3o3q-1
i5o5
c-4
d21
d5f-5
d3
m1o3p-1
j-6
g-6
a-4
f3
e3
g9m3q-1
j3m3
d-8
d-8
g3j2
c-3
g7i5
b13f3
a4o2
g7l-2
g11p5
b6
f4
a3
b4
d-3
e12
b16
a-5e12g6s2
b-4g-3
e3
e5
b3d-3e3g3i-3j1
c4f14p-3
c4f39
h-3n2
d7o1
g5
f-3o7
d-7
o1
n1
c4
b-4h7l2
f5l6r-2
a4
c11
k1l1
d4
a7
k1
c3
c3
o-1
b3i-3j4p2
f-3j3
b5g5
b6e-3j3m4r-1
b4
g20
a3
c16
i-3
f3g12h-3j2
f5j2
g12
f6g6
g3j1
j-2
b9g23
n5q-3
c8d-5
i3
e3
b4h3
d3
i-4
d5l3n10r-1
c4g3
g11
e6o3p2
a4e15
m15
e3
b10
c17j1n5p2
d-3
c5n7p2
e9q1r2
c-3
e6
e6
k1
o-1q2
a-3d-3h20q-4
a-6i-7
j-4
a-5j-3
h-4
q1
g5
c18
g6
a-5i-3
j-13
i7r-2
c4
i6l2
e3
d11g-4j1
d-7
e-4h-3r-2
j1
c5
c6
f6
q-1
c3
i-3
a4
a5d21
i-12
k2l3p6r-6
a4b5g3
k1
c-3h6k1
a18i7j8k2l1n1
i-3
g-4k-1
l1
a4f8k1
d3
a-3b3i-8l1
g16
h4l2
a-16e-4j-3n2q-1
i-3
c5
k-1
g3
c-6g-3r1
a9d3e-4h19k2p-1s-1
a20j3k20o6
i3
i3
b6
h-4k2
b-3
d-3f4h-6r3
a3b-4c-3d-8e-4g-3h-3r6
b-7c-5d-8g-7i-4
f3h-3
f9
a6k1
a5
f-7
j5
l3n-1
k1
a-3
q-1
d-6
m-4p8
b-7f4j1
l1
f8n1q13
f12
f-3m-1n-1r1
g-5i3
a-9b-3d-5e-7f44i-4m-5q26
b-4f20h6
f14
g3q2
a6d4f-6i3j2l-1m3n2o10p2q-1
j1
a4k1
i6
d21
c7
d15
m6o3p3r-1
a4c6d10j-2o2p1
c3e4
a-3i-6
a5
c6
i3
i3
d5e3
c3g3
c-3
c13n6o-1
e5
k-1m2o2
a-3d8h-9o1
h4
i-4
m2r-1
c7g3
d6h-3o6
d3
d9h3
d-3g3
c5k1m-2
j8
d-3i3
g3
a7
f3
r-2
l-1p-1
a4p-1
e19
a-3q3
m1
n3q-3
a9i5
a4
q2
g3
f3
i-6m1q-2
b6
p3
h-3l2q1r-3
f8
k1
c4
e4p1
g3
l-1m3
i3
h-4q1
k-2
a8j6k3
a3j10
k2
h4
c4
c8
a-5i-9j-8k1
a11c-3d4f-7g-4i-3j10k2l10
a7i3
a4d6j24k7l5p1s-1
a13c-6d4i6k-2l2
a-8d6i-7
a3i5j-4k4
i6
i3
i-5
i10
a-5i9
c-3f-5i-7j10k3l25
b-3c-3d6
r1
h-4i-4p3r5
h-3l7p2
i-3
d-4r-1
a7c-6d-4f3h3i-3j4k6l12
a9i10
i7
a3i5k-1l1
i7
c-3i5j-6k5l21
i40
i-3
f-3j5k13l24p1
i5
a-6j-14k2l10n1o3p1s-1
i14
i20
b-4d-5g-4i3j3k4l21p1
a3i-4
i8
a10d3i-14j-1k3l9
i30
e3j6
a-3e-6n2r3
p-3r4
b4f4
k-1
o3q1
c4q2
c-3o-1
a19b-4f-3i9j29k8l3
a9b-8d-4i5j14k3l22s-1
a22i7
l-3
l-2
a7i-3j1k7l14
i3j7k2l11
a5
c-5m-1n-4r3
h22m2p1
f6
b9e5g6
b4e5p1
i-15n2
b3
b3
e5
a7e-4i4k1n1p4
l3
a-3f3k-2
f3
f8r-2
e-4q-4r1
k-1
b13g-5m4
b-10e3
b6c-10m13
b27j1
b-5g8
n1
d5
i8j1l6
a19i13k3l1p1
c4
a3d-3
a-4
f16
i9
i5
g12k-1l-1r-3s1
l-2
a3d19k1
c-3k1
h4
n-1
b9g14
i7
g3
f10
b-5
g3
d-5
f4
f12
a3d-3
d-3i-4
q1
d3
b10
a5k5
a16i4
p1q-2
f11
f11
o4
b9e8m1
b4e6p1
b21
b9j1k1m8
e30
b-4n-2
f6
e4g12
c-3g3l-2p-1
h3
c3
h-4
a8i6k8
n-3r2
a6i-3k1o-1r1
m15
f5
c3
d3
b-3f9n-1q2
a-4k-4
h-4k1
a3f-3k2
m-1o-1
p1
d-9
d-3
f9q2
p-1
c-4e11f-3i5j2k2p2
a3c-3e6i3j2k2
g-5j4
c-3
b23c-4m6
b8f3
k-1m1
d17e3o1p3
m-1p7
d-4e3r1
e5
g6
g8
f12
k1q-1
n1
i41
c3
j-2
d-6o1
d9
l-1p-1
d5f3q1
d20l-2o1
b9
d-4
e4
d7o1p1
f-4
g6
d-3l1n1
c4
f-3
m14
l-2
d-3n1o1
c3i-3
b-5d5k1q1s-1
d8h3
h3k1
d3g3
d26
h5k1l3q1
g3
c-5d6j-1p-1
c4
h-5
d8k-2l1
e5
e3
a3j1
a3q-2
f8
a12d-4i6
d4
c5
c13
n-2p1q-2r-2
j2
l2q-1
i3
c4m-4
d-3e-3g-3
c5
b-3
g-3p2
b5
g-3i-6k-1r2
a-11d4e-3
c5
d5
n1
e6k-1
b5
c-21f-8h-5q-2r2
c-5j5
i-3
d8i-3
h-8
c-3i-3
m3
a3g4
m-1s-1
k-5l-1s-3
f3
c13
c5g8
c7
a3j3o3
n6r1
j2
a5
f-4i-4p1
e6g5
i7
i5
e7g12
g3
i3
f29q2
f-7
c-4o4r5
c-3
d-4i3
f3
f6
e8i4
d14
j-1o3
d4
d3f-3
l1n-3r2
a4j1k3l1
e3
a3
o-1
d3o6
d3
m-1
i-3
q-3
e3
h-3
i-4
a-5b-3j1
a-5j-4
g13
r-2
j-1p1
m-1s-1
b-3
k1
a-3j-3
d28
d13i5l7o2q-1r-3
b-6e-6f10g-7j1k2l1n-2q7
c-4h-4k2l3m-2n-1
f12
i-3
q-2
a3
a3b-18d-5g-8k2l-1s3
j-9
f-3h8i5j1k3r-1s13
j3
b-3h3n3s4
h7k1
i7
b15
i7
e3k1
a3i4
d-6h-3r2
h-5
r4
c-3
a5e-4r2
j3
i4
f34
b12
g4
d-3
d-3
a-9h-3m-1
q1
i-3
f3g4
d15s1
d9
e5
d9o3
d5
d39
a-3d-8
d7
c-4d24
a3
d10e-3n2
d11o7
d5
d-3
g3
k-2m9
c3
e4i3k-1
a7
a3d4o1
d3
c4g3
d8
f3
h4
d4
a-3o2
d-19r2
d5
d4
i5
d4
d8o2
a-4d14k-6l-2o5s1
c-3r1s-1
d3o1
a8
a5d3
d15i6j1o19
a-3
i5
a-3d-3
n4
b3f5
a3d4o2r-1
d5
a3i3
b3
d3
f4
d11e6f-4h11k-1n1o1
d5e4o1p3
b7g3
d5h5o1
e-3j-4k-5p2q-1s1
c4d14i4
c-3l1n1r-1
e-4
m9r-3s1
d4
e8
d26
a3d35
e4p5
e4i3
b6c11
e6
h9
h-3
e3
e-3
a-5d8g-3h-7j-4
p1
f4
e5
a-8c-3i3k-3
f3
a-3d12j2o10
d7
e5j-1
d7o2
a8i9
d8
d14k2o8p1
d-6
a-3d-5i-4o4
b-5c-9l2m-1o1p3r1
a5i5
g-3
g-3o1
k3
a13d9i12
i-5
a5
i3
a5d7g4j6k2n-1o5q-6
b3j5
d7
c6h6n1
c7j-2
b4c3d-6h3
g4
c3
c-5k-1o-1p2q-2
c5
b-3c8n10q-5r-1
c7s1
c3
r-4s2
d-5g-3h7i-3l1q-1
l3
b3h5
a-7f-3g-13h22j-1k-6r-2s2
c-3l-2o2p1q-1
m1
i-3q3
f9
h-25
k-1
c-5d-4h-7
i3
r-1
a3
g8
f-3
l2q1
b3c27n4q-4
a-6
a4b5
q4
a4b3k1l1m2p-2
i3
a15
f8r-1
c5
c14e-4k-2n1
c-3k-3
c10
f-5g3
c5
c-3
d7i4
i-3
b3d3
r2
f-3
d4g4
d3
h-4
d8
a20d4i13
m2o3p1
a-10
b3
a8i6
c4l-1m-1p-1s-2
e3h4
c5
a-4d-13f-5i-4j-4k4s5
d-3f-3i-3k6s6
c9
h11m-1
b16e3
c6
c-3j2m-1o4
g5
h9m-2n3q-6r-1
b5
d-3
b3
b6
i-3
f-8
c6f-3p-1
c4e4l-1p1
d3
i5s-1
i9
m1p1
o-1
c-4k-1
c12d-4g11n5o-4
a6d3i10j4l3
d3l5
i3
i4
a5d12f12o4r1
a11d5f9
d11
c-3
i-3
f-4
a10
e8
g8
j-1l-1o-1
b3
f5
b11g-7
b10g-7
c3
e4o1p3
f15
a-3
c6
d6f-8o1
k1
g6i5
d5
a-4d-4g-3
b-3g9
k1p4
g4
g4p6
b3
d6
f-3h4s-1
a3i3
a-6h7k-2m-1n-1
h14k1s-3
a-3i-8o5
l2n-1
l-1n2o-6
k1s-1
l-2s-2
c5
q-1
c-3g-3i-3
b-4c14f13l5m4n5
f-11
a3d11g8j1l1o1
j1
b3d18
o4
g4
d3
c-4k1
c-5d-3
i3
e13p2s-1
j-1
l-1
b3
h-3
h-8i-5l-1r2
g3
k-1
p1q-2
c-4i18l5o-1s-1
i4
n4r-2
e4g-5h5j2l-2p4
e9
k-1q-1
e4
j1o1s1
h5
k1
j-2k-1l1p-1
e14k-1q-1
b5k-2
e4
e24h3j-3n1o1p3
b5g11
c3
d12
j1n13
c-3e-4n-1p3
a6e21
e5
e11
d6
h-3o1
a-4e9p7
g-5
c-5e5n-1p10
a-3b-5c7f6q2
i-3
j-2
c9i-3n1
c4
g7
e24j1k1m-1q-1
b-5q-6
a3
e4k-1
i3
k-1q-1
a-3n8
a-5c3e-3i-4j-6
i-3q2
c17
g4
q1
l3q-1
g4
c-3e3
h-4
d-7f36m1q22r1
c5f19
a17j-2k1
b3e-3j9
a7h-3j2k2
g3
m1
m5
a4e-6h-8i4k2l2n4o-1
a5
d7k-1
c21l5n4
c16
a35c-7d-3j8k11l-1
a8i9k11l1n-3o-1
i10
a-12i-4
i-3
i-3
a12e24
b3
i4
c15n2
c4
e4k1
e6
d3
g13
f5
f7
e10p3
b6d3g8k1r-3
a4d6n-1p-7
b3
q1
e4
f8g-8j1p-3
g-15
c-3
f3g3j1
a-3i3
b3g16
a4k-1q1
i6
q-1s1
a3d-11j6k1
d-5m2
b-4
d3m3
f9
a4
d-3o-1p1
d-3o-1p1
d-7j3p4
a-9c3h-3i-3
n-2o-1
a-4c-3d-5i-4r2
e8
j3m1q-3
i4
e3
b3
a6
g6
g12h-5
a-4d-6i-4r2
d-4
i5
c7
a5c4
c9
a3
g16m7o4r-3
a4c-5d11f-4i4j-7k2l-1o1
b-6g-4l1
i-4l1
k2
i-3q-2
i-8l1s-1
q-3
g3
d3
a19i4
c-3e3j13
a-8b-3d6g-4i-4j-5k-3o1
d14
c-3m-2p8
f6
h-4
a3d-5
d15l1o8q1
e3
d-6
a6d-5p-1
i3
a10d20i3
d3
a6p3
p2
i12
i10
a11
b-5d14j1o2
d3
d20i17k9
i8
a3l-1m4q-3
j-2
j-2
d10
d-5f4
i3
i3
k-1n-1q-1
d-5
a-3f4n2
f7j1
a9d18i-5j-3k3m3o5
a13d35k5o1p2
h6
h6
a5k7l8m1o7
a4c-4h12j-2k1o1
d-4
l2q1r2
a16i3k3
a13i-3
h-5n1q2
i3
b12g26
a-3e6j-2
e12j-1m1o-1
g3
b3
b10c7g-4
i4
i3
c3
d3g5m1
f7
h13k1o1
h4
h12o6
d-3j-2m1o1
b7g23
a5b6i5j5k1p1
a3b7i3j2m5p5
b-4d36k1l1o7p2
a9
a7d10
a16
d12
a4d3i9
c-3m1
a6k3
a9
c-4d-5m7
b14g41
d3i3j-1k-1o2
h16
n-4
i3
k1
a-13d13i7k-4l9n1o3
d-3i-3
a3c-7d30f-11g3i10j8k10o28q1
i4
a-11i-4
a8c-6d8i5j-5k1
a8d9
j2
a11i4k3
a8i4n3p1
a15d10g-4j4k4n-1
i8
a-10
d3i7
a7i10
a5d8i3k2
d-3h31m-1p1
d3h5
e3l14
i6
i4
d-3
b54g62l1m24o2p-1q-11r-3
b3g3
b-3g-3j-2k-1m3p1q-1r-2
d-7
d-3
g-4
i4
h-4p3r2
d4i11
g4
i5
c-3d-3
d-5
c4
f10
f30
c-3
d-3
m3
a-3
d22
f4
d3l1o2p-1r1
c-3f-4
a3d5
a-3d11o2
d4
i4
b4g8h-3
j1
b6h5j1p3q-8
b3d-4
b3
m-2
c-5f-3
a5b6c-5g3j2k1
d-3f8j2
c-3
c-6f3l3o-1q3r1
b6
a4
c-3h-11
g3
i3
c-3d-3f13
f19
h-14p6r4
h-15
k3
h-6
h-4
p-1
f3g-4
e-3
d6o2q4
o2
f4g3
g-3n1
d-3
h-3i-4
d3
c12
c12
d-7e3f3o-1
a-3g-4q-2
g-3i-4n1
g-3i-4n1q-1
d-3e-3
d-5o-1
k-1
g5
f3g-3q9r3
e-5h-3p1q1r-1
p3
d3
c-7d-4e3h-4q1
e4
e3
e11
f-8
c-3f-4i-3
d11
e7j1
e4g-4
f17
a4e8k2
a3e5
e13
e-10f-7g-6j5o-3
a-10
h3
c4
f4
n1q4
d6l2
j-1n2q1
b5
h6
i3
e3
j-2
e13
c3
f3
j3p-1
i-11
n7o-1
i-4j1
n3o3
c7
a4d11l1n2o9
j1
i-3
d-4
a-4d-3i-3o-1
h-3r-1
a-4c13e3k-1o1
a-3j-4
m2p2
e32
d3
k1p8
a23
o-1q-2
a8
o-1
a-3j1
k1m2
a3c-4
b9g-3m2
c7
b7g18k1
c6g16
g-3k1l-2
b-3m-1
g9
a4
g6
g14n17o4
d-3j-2
n3o3q-2
d3l1o1
a7d5e-3i3j1o13p-1
j5
i-4
a10d6
d3
d10i7
i3
i8
e3f-7l-1q-1
b6
i-3
c-4i-4
e14i-3m-2o-1
g4
b7g15
f40
f4
c-3f4
c-3h-3n-2r4
k1
d-8l1p1r3
f6
f3j-6
g3
g-6l3p-2
h-4
k1
d5g-10o2
o1
e25f-3k2m3p29s1
b10d-3g3
e3
b-3g-4
e4
h-5
a-6e-12g9h-9j-2k-1l-2s-1
b-5h-5k-2
a4k2
a8d5i14
n3o2
a-6b3c-12e11s-2
i-3
i9
c5
c9k-1n4
i-3
g-7h-4i-3q2
c4
c10
k-1r-2
c14d-3h-4l1n5r-1
a21i15
b3c-13e12i7s-1
h-7q2
d-8h-4
a3l-1
h-7
i-4
d5f3n2
a5
f4
b-6k-1l-1r2s-1
f13k-1
c4l2n1
g6
r1
g13
b-3d-3h-8o-1
g-3
a-3m1
c-8g-5h-3
c-6g-5h-4
d6i3o1
i10
i-3
b5j1o1
j1l1r2
b7g9
m17
g-3l-2o1q4
f8
i7
q-3r5
f22
g4l4r1
f4
d3g9o1s-1
d3g3
m4
a-4e-6g4i5r2s-3
a-4c-11d7f-3g-6h-3i-12j-6l13s-1
a14d3k17o1
a14i4
h-3l-1
d13k1
b4g3
g-4
i4
i3
d6i5
c-3
g3m2r1
g5k-2
c-4h-3n-3r13
g-15
g6
d-3
g22
f9
l1
f-6
b3g10
i3
i3
g4
q-3
f3g-3
c-5f3
c30
d8
c5
c11
i5k2l7p-2
r2
b16g8j2
a-4i-6n8q4
f-4h-3
g5
c-10f-4q2
f6
c-3d-3f-5o7
g10
g6
g4
c-8h-5
d3
f-4
g8
f3g3
i6
f5
f4g8
f5j-1q3
f14j1
g8
c-3i-4
a3
c4f4g6i-8p2
c3
a7h10k4
p3r1
d4
f9k-1l1q1
f-3
f23
a-3d-3j26k-4l8s-1
a-9c-5d-7j-12k3l5q-2
i7
i4
g6
a4k-1
i3
c3
i4
i9
p1q1r-5
d3k1
d7k1n2o1
g-3h7
a5c-8i7k1l1r7
d-3
b13c-4g11m23
a-5h-8i-6
i-3
a4
i4
b9
g3
a3
a13l2
b-3c-3g-5r3
c-10d-10g-3h-3i5r4
a-3b-3d-5f3g-4h-6q2
b4c-4d-4q2
g3
b3f11
c-4n-1
f39
a3
n-1
c-8d-12f16h-6j-1l2q6
f8l4n-2r1
g7
f5
a-7
a-4
i3
f3k2l2m2
d18m1q-7r-2
i7
i-3
f4g7
a3f6g9k1
a3i-4
i-4
p2
d3
g17
g22k1
g4
i11
d-3f-3s-1
b3g3
d-3f4p-1q-1
f4g-7
f9g4n4q2
c-4f11p-3
c-3
f3
g4h-3
g9
d4q-5
d3h3
m-1
c4
r3
f15
b9g-5i-3
g8
i8
i8
d4l5
d5
g8
d7
f8h-3q5
f15
e-5f-7n3q-1
f3
f-9n2q-1
f-8
f16l3m-1o1q4r-1
f-3
f6k-1q2
g4q1
g20k-1l-1p2
a4g35
c3g6
a4c-5h3j5k1m3
g13
d3g4
d8g20
h-5o-2
f3g-5n7
f4
f26
c-3g5h-8
b4
d8g15
f12q3
b4
c-10h-4p1q4
f-7
f3g15i-3l-2p5r-1
f5
l2q6
f5g6
g15
f6n-2q6
f6
g4h-3
h-9
p-1
d10
c-5k-1q-1
d3g5
f13
f9k1
c-6d8g3h-3i9j4k-1l7
a-3
a9i5
f6g4
g6
b7g15m1
q1s-1
k1
c26l-2n5
f3
g-4
d4i5k6
d3
a-3d7i3k7
c-4i5
a20c-5d22i5j19k7o2
i3
i-3
a-3d26i3j-1k5l1m-1o2r-1
c-3
f-3h3j-1
g-21h-5
b16k1
b6e-3g10m2r1
d7
d3g5h14
g-4
c10n3r-1
c5n1
a3
f6
d-3
l3o1p1
a-4b34i-4j-11m4n-1s3
i5
a6i13
c-3
a7d5
d18i3
a-4k1
c-6
d-4
h-3
d6
d10
a-7f-5g8m1
b6f-3g4
k1
b9j1
c4
f8
l4p4
f6
m1p-1r1
b3
f-3h-3n5
f9h-3
d11o5
d4
g6r1
e-3f9g4m2q4s-1
f3
b9f4g11h-3j1n9
d5
f9
f7
f7
f3g4
f4g3
g3
f3
b5d11g-6
f10
b4f3g15
b13g14m8o1
f7
c5h-3l1n4o7
k-1
o3
c-3
a9d4
g-12j-3
a-3d-4p1
g-3
m4q-2
d3p-3
d-4
m2
a5
a8
d-6g-4
c-5g-3m1
c-6j-1
f4
a4d4
o1r5
d3
c3d3h6o1
c3
c3h3i9j-4
b6
i3
b-3j-1
d-5h5
d3
d11
g3
d8
p-1
a-4c5
c11
d5g-5p-1
d6
c7
k-1
n1
c6
c6
e6g4h6m13
k-2p-1r1
j-2p-1
d4f-3h3
a-5e32f-3k-2p14
a-16f-3
e6
e11p9
n-1r-1
b3
i5
a6c-6i5n-3p-1r-1
r-1
e15
d4
o-1r-3
f6g3
f6p6
h7k1l-10
b3
o2
n1
j4k-2l-2s2
h10i-3
h5
j-4k-4q-3
a-3d3
j-2p1
c-6
d3
d3o9
d3
d21i5
f-4p1
h3
a3g-8
a3
b11
g-3p-2
l1
a-3
n4p1
b7g4j2
d5
g-15
c3
d8e5h-9
a-9i-4
a4
e7f-3p1
b-12g6
e15p12q-1
e-11l-2m-1p3q-2
p-1
e33
i17
q2
a-3f3j3
g-3k1l14o1
g-7k1
b-3h3l-1n2
c-3
p8
d6m2r-3
c-3d-3f-3i-5
d-4f-4
b-5m-3q3
s3
g-3h10
h7i-3k-3q1s7
d3k-2
f5j3
p1
a6i6
e7
i6
i6
a3d7m-1q-2
c-3e-4g4
a5d11
f4
b4
a7d7
f-3j-2m-5
a8
a-3c-3e-4g-3q-4
i-5
o1
a-7i-4j-2
j-2
d-3f4r1
b16l-2m13s2
b14e4
f3p-1
a-5g-3j-1m1
j-2
f12
c19m1
q-1
m1
c3
a-3d-7f10q1
f8
f7
f8
i-5
c11n2
c5
i6
g4
a3d3h-4n4
e7p3r-2
d-4e-3g-8h-4i-5l-1p-1
c-4j1
e-5r3
e3p3
a-9g-3h-7k-2
l-1p2
e29p26
e7p6
e3p1
c-6d-4e15g-4h-3p11
e4
m6p1
e16k-6l-1p2r-1
a-3e5j-1p2
e-5
e-4
e3p5q-6s1
e7j-2
e5
e12j1
b8k-2l-3
a6b3e-3
a4
f30j-1
e-4
e3i11j-1p1
e6
e41p7
e15j1
e7
b-3e11j3p4
e7
a10
f-3h-6j5n-1p1
c-3e4g-3h-5j2n-2p1r-1
e9
a13
c4d3
b7o3q-2
b3
g19l-1p1q-6
d-3j1r-7
b8c9i-4n3
e8
e3p2r1
p3
a11e-9
b4
e22j1
e22j2p4
c-6d-3e27p2
e6
e17
c-4e10g-6p4
i9
e3
b3e12
e7
e15
e7
b3e4i-10l-1
a-5b-4e9i-4
a-4b4d-17i-3
e-4l-1
e12n-2o2
f4
g4
i6
f7
d-3
a7e5i3j1k3q2
j2
i6
e-6n3
j-2
i-3m2n6q-2
c7f-7
n10q-1
k2
d10
c11
i-3
c6m-1p1
h-3
n-1
a-4b-3j-5m1
a-3i4o2
a-4i4o2
i3
g4
e3k-1r2s1
i-7
i-4
d9g6m1p1q-3
i4
a-3m-3
b10g13m2
g-9n3
b7g3m1
j1n-1
b3e7
h-3
a5f3k-3l1q2
f8n7p-1
f5m1
g5k-1
l2n2
c5n4
b3
b4
c-3
b-3c-4d-4i-3l-2n9q-1
c3
l2n4
a3c-5
a4g4
f3
b9g18
g8
b4m2
a-5d-3e7i-3n1p4r-4
e4m-1r-1
c-3m2n2o1
c-5l6n1r-3
g15
b6g18h8l1
b-4k-1
b7g-7
c3g3h14
c4
a24
c7
b6g15m1n2o3p1q-3r-1
m2n4r-1
b4c3n-1
c28
b3
p-2
c4n1r-1
b7g-6l1n-1
g-9
c-7
f11
c6
e4
f-3o1
p11
e5i-3m1p1q-4
g-4p1
c7e3p1q-2
d-3j1k-1
b6
c7n1
c-3
g-4
d-3h-8
h-4
c11
b3g4m2n4q-2
b5g13
b-3f7i-3n1
i3
c-3g6l-1m1n2
a-3c-6d-9g-3h16j-3l1n11q2
b8
c6
c16n4p1
c7
c4
b5
c-4g-3n6
c3
h3n1o-1
f8j5m-1
f3
c10f6g-5l-2n2q3
b7
c12
d-3e-4
n-1
b3g-3
c3
i-3
c4
j3
c-7
g6p-2q-2
b18g8m4p-1
b3g14
b3h-4r1
b7
c6o7
b8c-4g-5m2
b5
c5
d3o2
d5k-5
m2
b11j-1
a5e6
g11
a3
e4i-3
c10
e11j1
c3
b5g20
b5g20
b-4
f8g-4
m4
c5
g3
a3b-4o3r2
c-7n-1r3
s1
g-5h-5l-2r1
c11
h-6
g5
g-5k-1m6
r2
m2r2
c-3f-4h-5m-1r3
k-2
c-12d-3g3
g3i-3
a3d5
b8g5m9
i-3
b4g-8
f15
g-9
g13
e7i-3
n1
c19n7
b7
o-2
o3r3
k-1
g11j2m2
m1n1
a-4d-5h3
e6
j1o1
g4
k1
a-4d14i4o1
b-4f10n-1q2
f8
f3
l-1
k1
c-3g-4r1
f4k1
a6
c-4h-3k1r1
a-6
d9l-1s-1
r-3
f4
n1
d3p7
a5b-3k2s-1
d-4
b-4f-3g-6h-3k-1q3
f-3
f16
a-3f5n2q1r-4
m2
g6
g14
a3k1p1
d14k-1
c7
a10d4j2k8
a-3
a9i10
f-4h-6p2q3r2
i-4
n2r3
f7n1p1q5
d3n-1
g7
b-7f6
a-4c-5f31h-6n1q15
f-10
f8
d-5p2r2
g5l3
a6g-3l4q6
a3
f4
d5
a5
b4i-4
f19o1q8
l2n-3
f3
f9h-3
a7d10
e-11k2
e-6
b-4j-1
c-3m7q1
d3
f11
f6l-2m1
e3
b-7g-7i-4n2r2
d10
i3
f9
a3k2
a9k3
a-5
d5
f21
a8
l-4m1o1p1
a12
f7
h5k1
d6
d7
a-5g-4i-7n1
f4
l-1
n1s-1
g3
c-3d-3f14h-3q6r2
a5d5i4
a3
q-2
k-1r2
g20n1p2q-1
f4
f3
k1p7q-3
d-8e-4m2q3
i4
f13
f-5
b-3l2p2
b-3e-7f6h-4q3r3
b-4f5g-4
f11h-5q1
f7
f-4
c6
c-3g3
f4
p2
r2
a9b-7f3j1
j3
a6f4j13
a17
a-3
a6
a4e-8l5p3
f3m1q1
d4
e-3
f5
f10
f11
f4
c5
c-3
a8b-4g-8j3
c-12
a19h-6i3j5
d-3f4g-4
a13e-3f6j23
e-3h-6
d3
d6
d5
f4
d3
d26
a-3b-7
h-4
h-3i-3
j-2
f41
d4i5
f3
n7
m-1
d10
f9
d4
a10d3
a-3
g3h-3
f13
l1m2
f3
d-5f10q3
c-4d-4f6h-3
f3q3
f20
h4m4n1o3
b4
a3c4
o1r-1
k-4
o-3p-3
d-5
b3d3n-1
j-1
f3
k3
b3
n3
k-1l-5n6
f27
b7g13
o1r3
d4
d7g5j1
a5d4
c-4f5h-6
f3h-4
e8
g14
g4r1
b3g20
g3j3l2
g5l1m1q-2
b7g5
a5d4
m1o1p2
f-7
h-3
h-7m1n2o8p5
a3d6
a-3n1o1
c3
a-4o1
e-3g3m2o1
f3
c-3d-3
a6
d4
c16
d7o2
j8
c-3
e3
a5k2q1
a4h4
q3
e3
a3
b10
a5f5
a6d-3m-1
d6
c4f4j-3p-1
j-1
c4d3
f3
d3
b4m1n6o5p-3q-3r1
g5n7q-1
j-1
b7
d9
c6g3k-1n5
a-5
k-2l1
d18h11m-1n-1o4p-1q-1
a3l16o1q-4
d5i-4l-1m6n2o4p2r-3
f-7
h-4q-2
b4m1
h7j-2m1q-2
m2o1
a4
f15
a6d17
c-3g5
g4
a8m1
a-5m3
g6l4m2q-1
h5
d3
a4
g9
g5j1
g3
g5
g5
g9
d10
i5
f9
h8l1o2r-5
d-5e3f7j5
a-3l-2p-1
f5
d21
a3d-4
m1
a-9h11
a-7d-7h3i-3j-8n3q-3
p-1q-2
h3m2r-1
f5
d7o2p-1
a-5l-2
a3g-3n2o11r-2
d7
g3h-5m2n4o-1
e3i-5j-2k-2r1s1
j-4
m-1p1
k-2
b-3c-7d-7g-7i-3
k-1
b7
b4g5
l1r-3
b12c3
g3
a3
p-1
g-5
f3
d3h6q-5
c5
c3
a-3d-4f26q3
c9n4
j-1
f12
c4
a-5b8c9d-10e-6f3g3j-4n-1p2
f-3j-10
f7k2l-1n1
g-4
c-5
c3g10p3
c13p3
j-9
c13
c24
c13
c8e-3m4n22r-1
h-3
b11g10
d5f-3
h12
d6
a6i3k1l1n-1o1
b-5c-5g-4h-12j10
i10
f4h14q1
a-4l-1m1
k-1o3
j-4
e-4
g4
g3
g-3
d-5h-3
c18
h3
f9
o5r-3
c5
g3
g7
b3
h3
l6q-1r-3
h6p2r-5
g8
a8c10m7n5o2
f39
d-3h-4
d-3g9m1
g-3
g20
g6m1
f6
c8
h3
g-6
n-1o1p2
d4
m2
h-3
e-5f-5h11j-3
o1
a5i-3
c8
q2
d7m-1
m1o1
e3f6p-1
b-6f4h-9j-1q1
a3j-4
a4
b14c-4d-3g20m15o-2
b5j1
c9e3m-1p-1
c3h3
c11
c3
k1p5
r1
i7
j1
b-4d-4p2r1
g5
e10g6m2p20
a-3b9
b7
a-3c3e3k-2p2s1
a-7d-8e-3h4j-2
c3f5
b-3
k-1
a3d13f12q1
k2
f3j1
c6
f11k-2q7
f6
f14
f3
b3g3
f25
k1
l4n-1
f42
a3m1o3q-1
a4
o2
f11
f6
d-4
d5
o5
g5
f3
l-1
d7
d7
c-3
f3p2q3
c-3f4r1
f-6
f-5
d-3
d-3
c4
f12p1
d4
f5
f5p2q3
d-5f-3m1
a-3f-7i-7r4
j-3
p4
k-1
c-3d9f-8h10i4l2n1r-2
d8
d8
l2
h11
i-4l-3n8q-6r-5
c25d4
d4
d3
f6
c7e4
h7
j-4
e3f13k-1m-1s1
k-1
k-1
g9
h6
c3
b5f3
a-6c5g-5h3i-5n6o1
o4
a8d13o8
g6
f-4
c3e4
p2
i3
p1r1
c7d3e-3o1
h4
a16k3
c11
c4
a-4d-3i-4
i-4
h-3
f-4h-5
f-8
f6
c-3h-3n-1
c-3
a10
a9d18i6j2k1o4
j11
d11
d7
h-4l1o1
c-4h5r1
a-4k4
a4c-3d-5f11g-3q3
f18q5
i3
d15
d12i3
h-3o6r-1
d8o2
d19
m4n3q-3
a13d7k1
d5
a3d5
d7k1
a4i3j1
a6d20o1q-1
d7e3i-4j5
i3
f18q1
f4
c7f19
b7c3g4m3o1
c5
b-4g-7
f4g-6
d9
f13
d6
a7d13k2o2
g6m6
f17g4j1n2q6
f4
d4
b25g35m13
d-3q1
f3
a7
f5q1
d-3f5m-1n9q6
f5
a-5d-5f10q1
i-3
c4g13
c3
b-5g6
b3d3
b-4f3
b18g16
b8
f31
f3
b20g14m2o-1
c4
d5g7
d3
d4
b-7d3g-4o19p2
i-3
f3q-2
d8
d11
i6k1
f-3
d3e4o32p2
g5j4
d4n2o4
i-3
f6
h-3p2
a3k1l3
f3
d-4f12n-1
a4o-2r-3
d4f-6
d3o1
e-3o6
d3
d5
f4
d11f3h-4o6q1r2
d3g-4o5q2
a-3b-4c-22d3g-4
f5
d-3
i-4
h8o2
h4
i5
n1
b3
e3
e5
h4o6
c3e3n4o17p1
o7
o8
i3
a3
d4i3
r-1
f3
i7
i-3
i-3
q2r-1
i-3
a4
q3
h-7
l2m1
d-3o5
a-5b-5d12i8j-1k-1l1o13
e12j13
d10i-3
a9d7i8
i4
i4
i11
e4j2
d5
d5
b-4c-3e4r-1s2
a-3b-4
n-2
e9j2k1
k-1s2
k-1s3
a8e11n7o1p1r-4
a13e5
b17
a-7e-3k-2s4
f4
e-3k-3m-2s2
k-1n-1p1
f3
g-6h-3j-5k-5p-1r-3
a3c-7d-6f-3i-6k-6l-1s2
j-6k2
c3s1
l1r2
a3i14
d13
e-4r-3
b-3d-4h-3i-4
i-5
r1
e6
e13p2
j1n1
f-5h6
g3
b13q-6r-1
g20
q-2
d5
e7m2
c-4e6f-8h-6p3r-1
e3
f5
f3g-10q5
c-6f21q9r-1
f14
f16
m-1p2
e5
a-8e3n2q-1
m1n4
j2r-4s1
a-3
d-4m7q-3
c5d-4m2
f3
i-4
a-4c-5d-3f9i-5j-2
c5j-3
f-3n4q1
l4
a-3
a-4b-4d-3m-1n-2
a-3d7
g-4
d19g3
b3g12
g-8l2
d3
d-3
l2o2
b24e4
l2
a6
g-5
g-5
a13i5
f-4j1l3
d-3
g-3k-1
e9
c4d6o4
c14g3
c6g6
a3
e-3
b3g6
b5c12m3n7r-3
f-4
a8b5i3
c26
d-4e-3m4
c13d4
a-3c12d6e-5h15k-3l-2n4o6
c12d3j-1
d8
d10
d-3
a-8b9d-6f-8g5h12i-3
c4f-7i4j-1
c10
c5g21
g7
b5
l2r5
k1
l-1r-1
a-18j-4r-1
e9
e9
e4p1r-4
e5h5j2k1l-3p6s2
g7
l-1r-2s1
d6
a-4c-8i3
g3
b-3
g3
b5d-3g12i-3m2
b5g7
k-1l-1p8q-2
a-4d9h-7i-3j-4o1
g5m12q-5r-2
d5g8
g19o2r-5
g7
g3
c8h14j-3l1n19o2q-1r1
c8
c7h3l1n6o1r-1
b4e-3f-14h43j2m-1p-1q-1r-1
g3
b7k1
d-3k-4p2q-2
b9j1l-2m3q-2
h8l1m1n1
b5
b4
a-3p-1
n-1q-4
b6
b-7h4l-2q-3s1
e-3
b4e-3m3o2p1q-2r-2
b5
a-9b-3d-10h39i4j-1l-1m2n2q-2s-8
h3o3
m1
f-7h42n1s-1
h16n5q-2
d-4f-3i-3q-3
h3
e-4h17o8s-1
d-6h3
h12l1n1p3
m1n4r-3
l1m-1n-2p2q1
d-4h15
h11
i4
b7e10h4
b9e18g10j2
b-7d-3j-1
g4
b-4
g3
l-1q-3
k-11
k1
b11g14
b34e3g8h-5l1m5p8q-6
b6
c12
b3
p-1
h17
c6h5p2
h12l1p5
a-10b3i-3o1s1
b4e3
n6
g38
g17
h5j-2
b-4
h-11j-1k-1o4
g-10n-2o1q1
g22
d-5h3k-1l3s-1
b15
a-5h20i-3o1p-1s1
g-3h20j-1s1
h21j-3k-1p-1s-2
d5r-1
d4k-2
k2
c-4m8
g3h3
g4h-9r1
e-12h24j-1o2s-3
i-3
m-1p-4q-2
d-4r2
b11g-3
o1p-1q-1
d-3q2r3
f3m-2
b6g3m2o-1
b-8h-3m-2p-2r2
b-5c3
f7
h-7p2
f3
h18
a13h5k2
h6
h-3p1
a-3b5d-4m3q-1
b8e5
g4
b-5
b8e8
b8e8
o-3
j1p4q-2r-2
b-4o2
d-4e-3n-2o-1
b-3q1
q4
c7
a-12b-11c12e-5f-5g-5i-7n13s-2
b-3c10j-1n3
c-6h5
f4k1
g6
h11l1r2
g3
c3h18l3r2
g-3j-2o3
n1o2
m2q4
d-3
f3
n2o1p2
o2
d3
i-3q1
b3g-4
c12n6
h6m2
h3
h8
n-2r3
c18e-3h-5k-1l-1n7
c5
b3g3
c9
c-3
c22d-14l-1n8s-1
n1
c-4
c5
g33
c-5n1
c7
c5
c22f-5j-1n6s-5
c4
c-7g5
c6
i-4l-1
c-3
b15e-10h13i-3j1p1
h20k-1
m1n1r-1
i3
l7o-2
m4
e-3f-4h16j-2n1q1
d-3h3r-1
b-6c6e-6h4i-3j-3q1
k-1
k-1
d-5o-1p2r1
b-24c-3e-5f-4g-6j-6
c14h-4l1n6
c9n6
h10
b-3c9h15n2
c-3
h8
c19
g5k1l1n2p4
g3
l13o-5s-1
d-3h15l1n-1o-2
l3n-1
h6
i4k1m-5o-2
g6
b5d-3f-3g7h-5
h-4k-1q-2
c-3l2
k1
h26n3r-3
a3b-3h47l3
h-4
a3f5
a3b-3k1
c5f-4g27m6n1r-1
b29g14
a-4c10g7h-4
e-4h22k1
h30
c5
b-8h28n2r-2
l1
b6c18g8h-5i-3m2n3q-1
g3
b3g33
g19
r1
c5
b4g10
b6g7
c19f-4n24
g3h-4
b14
h-3o1p1
h-3
h-7
b7
a-10b7f-6h-6k-2m-2p2s6
b6
b-13
h13k1
h-5k2p2s1
b-3g-3h12i-3l1p1s4
a-6b8d-6h4m1p-1s4
b14e7
b-4d-4e3p25
a-4b3p2q-1r-2
h11
b-4
b-3e4
k-3n3
h-12l1p-1
d-3g-5n-2p4s1
b7g-4
b10e3m3n1p4q-1r-2
b-4
b5m7
b10d-4m8p2q-2
e9
b8
b4
b4e7
b-8
a-7b-3c-5g-17m-1r4
b9
b10e6k-1m3p5
b-6g5
b10j-1l2
b4
b23e3l2m3q-4r-1
f6n3p2r-2
b-8c-3p-1
e3
q-2r-2
b6n6p5
f4m5
o2
l-1n2q1
o9r-4
h4j-1o1
f-3h15j-1
n5
a-4d-8g-4h3j-3m1
h3
h43r-8
h17
d4e4
c20m1n17
c8
e-4h64j-7s-2
h12
h7i-3m2
g3
d3
h14q-3
h6i4o1q-1
h4
a3k-1
f9
f-3
f4
l1m5r-2
a9b8g5
h13o-2q4
h4o-3q5
g20m8
h-3
c32n2
g-3
b3
k1
a-3b6k1n3r-1s-1
k-1
a-4c3e-3q-1r-1
b-3h-8j-2n-1p-1
g3
h-6k1
a-12b-7e-3h37j-15m-1
h3
h3
a-6h8m-1
b8
h37l3m2n3r-6
h14
b-3g19j2m2p1q-2
g12
i3k1
i4
e-3i-11l1s-1
d-4
p-2
e-3k1l5n-2
a-3d-7h-5i-6
a3h6k2
h25
c4g-5h29k2q1
h5
h10l11n-1p-1
d4f-10h9i5
a-3h8j1
a-3d-3h-3j-3r-1
d-7h5p1
i-6
a-7b-3
m1n1o3p1r-3
b-10d-3g-3n1s3
h-3n1s3
b-5g9
c13
g4
h35k1s3
d-3j-1s2
h7k-6l-4s3
b9f-9h15q-1s-3
k-2q-2s1
b3h20n1p1q-2r-2
b9
b4
a-5h16i-4k-1m-1n-1p-1s-1
a-6h36n3s-2
e11
d-3g-5h5k-1
d-5h7
a-6i-10
b8f17
h33
b4g5
a3b11j2
b7m9p-2
h-4m-1
h7
b27g36j-1k-1m4o1p-1q-4
h-6
h-6
b-15j1m1n-1
b7g18k1
b-3
b5g-4l-2m2
b-3
b9g8i-5n-1
e7g-4h-8j-1k-1s-2
j2
c-3i-3
b31g-5
q-1
c-3g34k1l3m3n2p1q-5r1
g11
b28m15q-7
b11g19j2
g6h-4
g-6
g13
g-4p-1
d-4e-4g-3h5m4p-2
g5
g13
b-3g15j-1l1
h-3
b-5j-1m1
b12c-3g24j3m5
f5g11
g6o4
g-3
g-5
g15
b-7g7
g-6
b4c3l3m-2n1
b3g17
b3f-4g27i-3k-1l2n4o2p14q-12
b8g26
b14
b6l3m6o-1q-3
j-2
d-3n-1
b13g7
a-3d-3e-4g-3n-1
l1m1
b10g3
c-3
b4g9
b3
b4
d11g6
g19
b-7g8j2m6
b19g31j1l1m2n4p1
b6
g9
b11g31
b5e6k-1
e-3h7j-8r-2
c3
f14
c-3k-8l-1s1
i5s1
a-4i4o2
k-1p1s2
b5g7
b34j1k3l-2m9
f7
b21
c-3k-1r1
d3
f15g5h-4i-4q2r2
g-13
b17m2n1o2
e4
b-6e5
e-3
p14
a-7c3j-9
e11
h9p1q2
o4r2
p4r1
a-3b3d-4g5k-1p4
m3
g7
g5
f3h-3l-2p1q3
h-3q1
d-3h11
h4
g-5i6r1
h-5
q-1r1
b3e4
c7
c3
b5f-6g21h19n3
b3g16
b6e17f-5h14k-3l-3p3s2
a-4b11e-7h10i-3j4m2p10q2
b3
b3k-2
e9k-1l-1p1
c4g6h19
g8
c4
l2
h-6r-3
l1
b-7g12
b-7g12
f-3g3j6q-2
g10
b15g16m4
g5
i3
g5
b8g7
b15e-4l4m10q5
b5e-5g10j-1m4p-2q-1
k-1
a5g15
i3
m10r-5
c6h4q1
c18
g13
a-4d3f-3i-5
c-4
c3f3
b9q1s-1
b5
b7g-4l-2n-1
b-5
b3c-4e-3l-3p-1q-1
b-6g8
b-3m6q3
b3
b-3
i-3l-1
e4
b-5
a-5b10c-3m12n-4
b11
a-3e19i-4j-10k-2p3s3
e4
b-4c-5d-6h-9
d-3g-3
d-17e15f-3g4m1p2
g5
e9
b3f-10g25j1n3r-1
b8g6
c5g-4
a7
g6
c3n4p3
k-2l-3n1r-1
h-3
b14g23m2q-2
h8
b14
b6d3
h4m-2
o1q-1
h10
h10
h12n-3o1
h4
a-3b5e-5m-3p-1
h-8l3m5o2p1
b-5e-6f-3h3j-1m-3
b5e4n3
d-3h8k-1o1
h-9n6q-1
a-10d-6h4o1
h4
b4g7
c12
b15d-8g44m11q-8
g27
q-2
g31
f-4h6
h9q1s-1
h5j1r-1
h12
a-7b-4e7i-7k-1
e3h4
r-5
h-4l-1p9q-3
d3
h-4
f4g5m1n2
a-4b-3d-3g-6h18o-2p3q3
f4
h16m-3n-5s4
h5l2n-1r1
c3
b-3d-5g-3h4o-1
k1
m-2o-2q2
m1p6
c8
a3b14g27
a3b22g21
a-3d-5e3j-4n1p1r-1
b-3f-3g-14h-4n-2q1
h6j-6o1
h10
b-4h-8k1m-1n-2q2s-2
a-4
b8g8h-12
g12
h3k-1
h3
b-4m-1n-2
b3g19k1l7
c-4h-6n-2q2r4
b3g3k-1
g3
j-2n4p2
n4r-1
b-7e3f-7g15n1
b6g12j3
b26m6q-3
b26m6q-3
g10
h3k2m-3p2r-2s1
e4
a-4h3i-7m2
h7m1q-2
b51e11g-3l1m19p-3
e-4
a-8b-5c-4h10i-9j-3n5
c-3
c4l1m-2n2
d6
b5g26
g5
a-3b8h9m2r-3s2
h5s3
h23n-1s-3
h-5
g3
a-5h20n-3
h13i-3l2
b4g19m11p-2q-5
b4g19m11p-2q-5
c3g18
d-3f4g5h-5i-3p-1q6r-1
f4q8r-1
g10
h7k-1n6
d5
c6
c3r-2
b-3g-5j-2r-1
l1p3
l-1
c13
m3o5p1
d5g8
d-3p2
l-1s3
e-3f-3h17j-1l2r-2
h13j-3o1p-1r-2
q-2
a-5c9h7j-6
c3
c6g-9h-6j-5l-1n3
g3
f3k2
b12j2l1r-1
d6
c15k2n15o-1p2s3
c11k-7n3p1s2
a-3b-3c3g-4i-4n10p2
c-3
c-5
f3n2
a-5g-5j-4q2
c-6i-3n-2p-1q2
n-1
c19
b-3h28i-7m10
h7m2
h7m-2o-2
h3q-3
b-7e-4g-4j-3n6
c-3
h4n2
c5h-3n1
n2
e3
l8p1
h9i-3n2s1
h5
b-13e-3g-4h30i3j-6s-5
i-3l2p2
a5h4
b-4d-5g-7h10j-1l1o1
g5
c3g4
c3h9k1
m4n2r-2
k1
f3h23j-2
h6o1
g-6h28n-3q1
h-3
d-3r-2
h3
l1
c5e4h-7l2m1o5q-4
f-3h17
h5
k-1
n-5
b18
f4q1
f8
f-3h-5j-3k-1l3s-1
a-3
a-6l1
h5l3
b-4g-6l2
g6
h45j-4l3o4s-2
o4r3
g3
b-3h6o3r-1s-1
i-3
k1
a-3b19c-3h29r-1
h13i4j-1l-2n2o3
h10r-1
b8
b5g-5h7m2n-2
e-3h-8l-2n-1
d-3h26m1r-1
h6i-5o3q-5
b9
h-3m-2
g-5p2
a4q3r-2
q4r-1
c17
n1
c6
m2o5p1
c12
b23g23m4q-3
g-4
b-3f-5h-7m1r1s-1
h-4n8r1
l2p3
d-4n-1
b-3c-8g-3s-1
b-3r1
a3
h7
h7
h8l1n-7q1
h7
g10
a4d4i4
a4d4i4
h8i8n-6q1
i10
k2o-3
c-3d-3g-4
q-1
h6
h11j-2
g-6h11j-2s-2
a-4o2q-2
a-3d-5h20i-3m2
h9m5n3o5
a6g4h18k2n-2
a5c5h8k1
n-1
c-3f-5h-3n1p1r-1
r-2
e7k-1
h-23o1r-1
a-8c10g12h22i-5k-1n2p2q-2r-2s-1
c5
c3
c-3g5h8
q-2r-3
g4
g3l1
g7
c4n6
a-4c3h22j-5m1p1s-2
b5
l1
g9h5i-4
g5m5q-1r-2
c-3g8n5
c21g17
h5l8m8o1
c-3h9n4r-6
d5e3g15o5q-3
f21
h5
a-4b-3d-3h41s-3
l1
a-6b-7f-3h-12i3j2
a-6d-4f-4g-3h6i-7j-7p1
g6h6o1
d-3h-3
h21i-3j-1o1s-1
b-13h-3i-10m-1o-1
c4
g8
b-8h3j2
a-3i-3o1
g10n-2
d3l2n3o3p5
a-8b6c8g3h15m2p-1s-3
c11
h8
a-5b8d-6h5m2
c6h8
g14
c22n13
c7h9n3q-2
c6
k-1n3
g11
a-12p2s-2
c3e8
g3m7q-1
f4g6
a-11h15i-7p-1s-1
d-3k2l-3p-2
h18k-8s1
b-6e-11h20j-6k-1n-2q3
m1q2
a-3h4n-1q3r-1
c-3l4p-1q-1
d5
a-6d-6f3h-9j-4m-1n-3
d-3h11m1p6
c6
g-3h-4i-3l1m-2n-1
a-11b-9d-3g-6h-6j-7m-1n-2p-1q-1s-1
a12d7g15i3l1m3o1
d7
b10c-6f-7g14h-6q-1r3
h-5o-1r1
b48c-10f-7g24j-1m37p-2q-25
a-4b27c-7d3g52j1m27q-19s-1
g-23
b12g16
g-6
g8
b9g15m7n-1q-3
b9g29l2m6n-1q-3
p2r-3
k2
a-3b-5e-4j-2q1s-2
d-4h5
d-5g-4q2
m-1r1
d-7h29p3
a6h12p8q2
i3k-1
b13e4n2p2
f-4g7h-5k-1
d-5g-3
g-4l4
k-1p1
f-3h19p-2r1s-2
h5q-1r-2
d-3h3p2r1s-2
h3k-1s3
g12
g16
b-3h22l1
d-4h4l9
p-1
h21q-12
h6
h14n3q-2r-7
a-5d-5g-5i-6j-6p-1
a-8b-5d-5g-5h13i-9j-3q2
l-1p2
b14p6
e3
b8m1n2
f-5h3j-4k-2n-1r3
h28
h28
h6
h33
b-6g-5h18
c-3l2n-2o3
b-4c-18e-4f5g-4m1
d3e12g-3
a3b12e-3g7
c-3e-5h26j-3m-1o2
o2p-1
h10
d-5h11l1m1
g3r-1
h8n1o3p9
f-5h21j-3k-1n1
h3
h14m-1n1
b4g6
a-7b-5h6m1n1s-1
b3
c-3n2
b-4e-7
b15
b3
h3m5
p-1r1
f3h-5
g3
b5h-8j-4
a-3o-1
h-3k-1l1o1q1
b-4h10i-4m1
h4
m2
b-12j1k1m6n-2q2
f11h-4
a-5h20k-4r-1s5
c6
a-4b-11g-4h20i-9k4l-4q-1s2
b-4h18k3q-1r-1s1
g41
e-3h3j-2r-4
n4o3r-2
d7
p3r-1s-1
c11
b6
b13
b7e3
d3h6k1p3r-1s-2
k-2p1
h-3l3m1n8
b7e3
b7g14p-2q-1r-2s1
b8g14p-1r-1s1
g10
c-4h-4r1
b-6d-8l1
b-3f-3h17j-2
b-9g-3q-2
a3i3
r1
l-5n5
b3e-5h-7
g8
d-4g6q-2
b8g-12
m-1q-1
a-4j-1q-9s2
e-3p-2
c-5e-3h-8r8s2
b10g6k-2m3n2q-5
r-1
g3m1
b15c-6m9r-1
j-1r-1
c5g5m1n-1
c6
b-3c19g-8n25
g-8k-1n-2q-2
c9
c-4
g-10m8o3q-1
f7
c3d-10h14l1
c3
h13
h19l2n-1o1r-1
h7
h9k-1l-1n-1o-1s-7
g7
b-3h9
d-5h6o1
d-5e-4h9
d3
h-8m2r-1s-1
f7
f3h17j1
f3h-9l-2m-1s-2
a-6d-8g-6i3j-1
h6i-5
a-5h5p1
h4
b13k1q5
b50g6m17
h9
h3l-2m4o-1
n2
h6
h13
i-3m3
l1n-4p3
m4n2p1r-1
b-5c7d-7f-18h14j-6l2s-2
c3
e3
m3
c-6g-4k1n-3q1
a3
a-4h19n2p1
a-3c4h15n1p1
b29g-3j-1l9m10
b3j-2
g21
b21j1m1p-2q-2
b15p-1q-2
p1q-2r-2
b-4h7j-3k-1l4
c8d-3n1
h4l3n-3p-1
h8k-1
b6
h-3k-1l2p-1
b33g38
b12g-6m13n-1
b5g13
g-3m2
b3e5
a-8b16c-3f-4g-5j-3k-3m18p-1s7
a-7b19c-3f-4g-5j-4k-4m22p-1s7
a-4f-3k-3p2s2
h-4k1
b9
k1o3
a6k3
b8r1
b9g-5m1
b-4g12
g-6
c-9n-3q-1r-4
h3
h3l1
c-3
c-4
c4g3l1n5r-2
g14
c-3
c3
q-1r-1
b11g24h-9m3q-2
b34g25m15
g-4m4q-1r-2
c3
g3
g18
b-6
b-3g-5
b-6p-1r-1
o1r1s1
c14
h-3k1
g-3j2
h-3l2r1
b6
q-2
c-11d-7e-4g-7
b25g46l1m9q-1
b8g3l15q-1
b8
b3h-4
c3o1q-2r-1
c3
g-6n-1s-1
g9
g6
g5j2
m-2q-2
g-5q-1
b-4c3p1s-1
h-3
b8
b7g24
b22g66
g10
g-3
c-7g21
b-7n1
b4
b48c-7d-3g49m20o-2q-6
c-3m-4
r3
c5
a-5b9g43l1m29n1p1q-8r-6
b3
b10g-13j-7k-2m9q-1s4
g-5
c3d-4g-5
c28
b8e3m2p2
a-3h17o1q-1
d3
h11
a-4c14n17
c7
c-3g4
a-3b-4c-3e-7f-5h21j-4k-3l-2m-1n-1o1p-1s-3
a-3h28m-1o-1q-1
b-4k-1o3r-3
h27k-1
c6j-3k-2n7
h-7o1q-4
m2p2q-2r-2
h20o4p3
h5
h4
h13o4
a-8b-8d-13e-5h35i-4j-6k-1l1m-1n-1
h17m2s-1
h4m4o1
c17g-6h-4m1n3r-5
b5g10
d-3h-4m-1
b3
a5g42
d-9
b4d-4e-4o-1
m5o1p1
c-4
a12b-4c-7f-16h7j3k1l-1m-1n-1q-1s8
k-1l-2s1
h3k2
a6h7j1l-4p-2s1
h9k1
b7k1
k1o6
b4g5
c8i-3
c5
b-7h29j1l1s2
c4h23k2l-2q-3s4
c3d-5k1o-1
j-1k-3l-1
b5d3g8
k-2
h17j-1
b3e6k2l-9
c11k1r-3
d-4e-3l-5n7p-2r-4
k1
j-6k-14l2s1
c14
b3k-2
d3
i-6j2k4l-3q-1s1
d6k3l-2m2
e-4h10k2l-8p-6
h18k-1l1
h9j-7l2s1
g-3o1p-1
k-3
j-1l1
b5
a-3c11h-4i-6k-5l-1n2p-1
b17
f23
g13
a7e5g-15h25k1r-1s2
k-1p3s-1
e3g-4h8k-4m3p1s1
a3k5l-2r-5s3
k1
g-3h-6k2m-1o-1
d12k-2p-2s3
b-6g-5h15j-4k-1l-1s-9
f3g-3h16j-1o-1q1r2s-3
c10h4
a-7h6i-9q-2
c8p1
g-3h3
h4
h-4
f-8g-4j-2l1s-3
h8o1
m2p2q-3
g14
a-4b12e-3f-10g18h9i-4m6n-1q-4
h-4m1
m3
m3
a-9b8c3f-9g8j-2
c5g4
n-1p1
c3h18m3
g38l7m13n4o1p8q-8r-6
g11
g12
g7
a-4b-3e-3h48j1k-4p-2s1
k-4l-3n4s1
a-5e-3h8k-1
k-7m1p-6q-2
g-3k6l-2
b-6c3d-9g-3h3l-5p-2q-3
b9j1l5n16
g-3
b-7g5
f-3j-5l1
b40c-3f-19g47l1m3q-5s-4
b5g6
b14g-9
g-7
b5g-4
b-4
g-8
b3g-3j-2
b-8g15
b7g5
g21
g-4q2r4
b6g3
g30
c4d-3h22k-1m1p-2
c6h14p-4
g12
b-4g35
a3
i-7l-1
b3g4
k1
d3h6
h-7
d3h8j2k6
d5h13k2l1m2q1
b5
b11m4n-1p-1
g-4
i-7k-9l-1m1n1p-1q-1s2
c4
g17
g-5h-5l11p-2
c4
c4d3g8h12k-2l-2
d9g4h12k-2l-2o10
a-11b-7f-4g-5h10k-3l-1m2s3
b22g-3m2q1
b4g3
b-12d-5e-10g3i-3m5n-1p-4q-2
h8
b-5g-3h10k6l-2m-1s2
g-14h33j-5n1r-1s3
b10g24m6q-2
b14g23
b3e-3l-1
h-4m1q-1
c11h6
h-6
c11h6m6p1q-1
f4g-6
i6
b-4g-5
h21k4l-1n1
d11
b-3g8
g-4h28l-1p-1r-2
a-5e-5h16j-1k2n3q-2s1
g3
k-7l-1n1r-1
a4g-3k1
e-4h3i-3j1k1l-2s2
j-8k4
c5
a-3b3e-4h15j-4k-3
c10
b11
b7c-3d-3g18l7p2q-3
b11g-9
i8
b-5g-4j1
b4d4g-6
b-8g8j2
d-3
a-18b12f-4g5k-2
b5
b-5g-4
c-5
g9k-3
k-2l1q-3
h-6
g-5
b4g4
b6
g6j-2
a-4i-3j-14k-3q-1s2
e5
g14
b8g41
e3j-11k3q-1s1
k3
b33g78m5q-2
b7g20q-15
b10f3g5
d-4m6o-2p1q-1r-2
c-4d-5h-4
c-4d-4h-4r1
g9
h10i-3k5l-1p-3q-6
e-5h14k1l-2p-2q-8
b8l2
b7l2
g8k-1
a-3i-6r-2
b18g16
d8
g-3
b4f-6g4p1q-5
b8g18
g-5
b4e6
c3
b-11e-4g-3k-1p-4q-7
b7g-3
d5l-5m7n6p-2
g27j2m1
c10
d9
a-3e-4j-1k-1q-2
h-3
i3
b4g-5
g3
g4
b-3g7
k-1
h12n2p-8r1
c14
g28
a8e5g6h-5j7k3l-2
g25
e5g4k-2p7
h10k2
a-5c19f-3i-3j-3k-1m-1n16r-1
c-12l-5m1n1
c7
a-3b4g14h12j2m2
b5g-5
g-5o-1
b4
g-4h6k-1r-2
a3b4g15l3
b-9g21
a3b-6g-8k2p-2s1
b-10g-7h-3m-2
b6
o1p-6
g-3
b3
i8
h-7
f3g-4l-1
k3l1o2p-7s1
h-7
a-3b-4d-7e-3g3i-5j1k-1m1p1q-10r-5
c5
b-4g6j2m1p2q-1r-2
d3i-4k-9q1
d3
g7j3q-1
b3g24
k-2m-3p7
b4g31l-1m10n2q-15
b3g27j-1m8n1q-4
d-4h17i-6j-4k2l-1q-4
h4i-3k2l-10p-1
o-1
b6g19m4o3p3q-3r-1
g10
g-4
c18
d3
b23g22j-2
b5g-12
a-3h9i-3l-3q-1
k-1l-2o-1
g23
a-6h15i-3l-2s4
h7
k-6r-1
b-7g-7h6i-3l-3s2
b17c-3g8m2
p-1
b4
a3f-3h15
d3
n4
c3k-2l-3
b24g5
b-3c8g-11n2
c9d-4g-3n7q1
c-4d-5g-3k1r-2
b3g21
g-6
g14
g6
g-9
b3
b3g19
b3k1q-2r1
b5
b9l-1m1p-2
b5l-6m6p-3
g19
c9
b-9h16k1q1r1s6
c3k-5n2
b-6h3k2l-4
b-3k6l-1s3
e4k-4r-2s1
k-3l-4m-1q-1
g13l1
g-8
i-5
e-3f3m-1
b16g17m2p1q-2r-1
b5g4h-3
b4g6
p3
h-3o2
o2
f8
f6
f4
i5
g-3l1
h-6
b-3c-3d-3g9h-5s-1
a-5
b-7d-9g-12i-4q-2
g19q-2
b9g3
g3k1
b3g7k-1
b6g-16
f26
g4
h-3
i-3
b14g12j1m5
c-3l1r1
a5b-4e5
f-4g14
c-3r1
f3
f20
b25g37j1m3n1o1q-2
l1
e8
h-4
g-3
r-5
r-4
h-4m1o1
b10
c-4f27q18r1
e-5g-3n-1
b3g19j1q-2r-1
b6c-3g35h-3l2q-1r-4
e5
b-9e22g-3
i-3
b18g5j-1m-1p-1s2
b-3g-4
g-4
g-4
a-22b-4
b9j-2m4n1p2
g4
i8
b-4g-3
b16g-4m13p2
k-3l-3m1
f3
e11
f3h-3l-2p1r1
b5g41
b13
a-4b40c-5d-4j1k4m16s1
b5
a-3b30c-4d-3k2m13
d-3p-1s1
i14
b31g10k-1
b20
b14g4
a-4i-4s-2
a-5i-8
c-4k-1n2
b-3
b4g-5
b17g-3
j-2k2s3
a6b-5e6i4
b10c-3d-4e21g-4m7p4
b-5e-3
a-8b25j-4l-2m37p2q3s1
k1
b-6
b16e6k-6m4p12
b6j-1k-3l-2m6p2q2r2
e29p7
e26
b14g6k-4m6
d6
e11
a-4b-4d-5p2
f-3
f8
g8
b-5g3
h-7
h-3
g8
j-3k1n4r1s1
e3
i3
b12e6
b22e-5k-1m14
g6
b3
g-4m8p1q1
p-1
p-2
b3f4
b9j-5k-4l-2m3
b4k-2n5p3s2
d5i3o4r1
g-4
f12
f5
f7
l-3r-1
b3
c14
c6
d-3n3
h4
c8
p1r-2
m-2
c4d-4n2
d-4f-4i-6n3s-1
c13
c-5d-3
f5
c3n2
c4
g16
b-4f9g-13h-12q4
j1
f11i-3o-2p2q9r-4
l5
c3i10
a-6b-3g-4h3i-4j1m-2n-1s3
h-3k-9l-10n4p-2r-2
b-4c4j-4
a6f-5h6k1l-1
d25
c7
d-5g-3l-2n1
b8c5e-3g-7
g5
b9c-3g9h8m1q-1
b40c-3d-5m22o-3
a-3g-6h5i-3m2
h-4l-1
b5g-10m2n7
b10g12m15
b14g12j1m5
a-7j-5k-3m1
c3
b12
c-6k-2l-6n7o-1q-4s-1
i-3
k3
b3g3k-1
k2n1
f-16j-2k2l-1n5q-5s3
c10e-3k1l-14n5q-4r-1s3
c3
m4o2
k2l-3n4r-3
n7p1r-4
j2k2r-2s2
l-1m-1
h-5
a-7j-3
f11
g-4h5j-2k-4l-1
k-1n-4
c8
a-3b5f-4i-3k1
b4l-2
b9m5q-1
b6
c3h3i-5k-1l-5r-2
f48
d-3k5l2s1
d4
d16
k1
c8f-6n1p1q-2
k1
a-11c-5i-4j1r1
b-3d-3f17g-4q2
i-33
c4
f7i-3l2q4
g-6
b3
b6
c4m3
c6
c5d6
g5
a5g6
b-4m-2q2
i3m-1
b-3
c-8e-5h-4r1
a-5b-5
f3
n1
h-3r-1
h3o-1r1
g6j-1
a-11f-7j-2q-2r2
f-3j-1
d11
d5
e3
f7q1
f5
f12
i5
a-4
b-3j-2l-2
a5d27g-3i3j-6k6
i4
l2
b-3e12g3
f-3h-4j1o2p2
i-6n1r-1
d-4n3o1r-1
g3
h-3l-2
a21i4
a6d-3i4
i6
p4
i4
d3i-6o3p3
i6
a13i19k3l1
a6e-5k-2s-4
p18
a-8k-1
c-5d3q-12
a3f19
j3
i-5m4
f5
b-4
h-3p-1q2r1
a6d10k1
h4i-4r2
c3
a6f3j5k2l1n1
g21j-1
k-1
c7m-1
d7
h-3
d-4
a3g-7j4k1
i-7
d-3h-3
f3q3
f4p6
a4l-1
g7l1q-2r1
g6
a8g-8j3k3
g4l3r-2
d7
a8e-10i-7j3l1s-2
a20d7i10j11k6l12
a5d19l5m4o7
d9i-6
a3d9
i12
i-3
a4d10i8j4k4l5
a22i18k5l5
c-3i-3
d12i4
a5i7
b3m1o1
c8
a-6c-4
a-12k3l5o1p4
j-3p1
i12
a7
a4
a9d7i9k16l10m5q-4
i3
d3i3
d17g5i-3k2l4o2q-2r-3
l2p-2
i4
a-4c-4d-4i4k2l11n3q1
b3
i-4
d-4h13i5k2q1
a24c-7i-10j20k22l4
i19
a-7d11i-5
i15
i6
a-7d30i6j-1k-2l8o3
a-3c3l-1m5p5
i-5
i-4
f-6i3j-2k-1l1
c4h-8i5l1
d6i6
d-4i12l10n4r-2
d7
a6k7l1
a-6i-3
a-5
h-5
q-3s1
r3
c-6r2
a-6e4j-3
c6l-1n1q-3s2
f7
b5g7
h7
d-4
e-3
q-7
b5g-3
c3e-3i-3l-1n-1o-1
i8
e4
e11
l3o-1
a-3
d6
g20
g8
d6
a-4l-1r-2
c-4n-1
f-4g-7j3
o6q3r1
a5g-3j2l2
a-5
o2
i6
i9
a-5k2o4
a10d10
e15j-1l-1p2
a-3e19l-1
i10p3
e12m8p1
e4j2p3
k-1
i-4j-1
c3f5h-3
s1
a6d7
a-5l-1m1
a12i4k2n-4r-1
a-3h-12r2
d-3
b4d3m4p2
b8
b-4
e5
a4i3j4k1m2
a6h9k1l-1
b8j1m5p2
n2
d-3
c6
d-4
c6h9
a5b-3d3l1m4
b5
f5
f-3r3
q-1
h-4
b-3d7r1
o3
n13
a-3l1
g3
d5
m1p2q1
m5
d12
k-1
e6
q-3r1
b-4g28
b-9g22
i3
f5h-3o-1p-1r1
e7j-1n2p4
f10
a-3e5
e-8
a3b5e-5
a-3
f5
b3
g5
n2
c15
e8
n-1o-1r1
e-6h8i-10j-1p-1
a-3h3j-7p-1
f3k1
a-17b-13d-3g-5j1k4l-3q-2s6
c-5m-1p1r2
f3
b3g6
d5l1
a-3
i-3
o1p-1
g-3
b16c-4g4m15o-1
f-3
f14
g4
c3k1o-2q8
f8g5
d15
e-4
r1
a-5i-4
i11
f-4r2
c10h9
d-3g3
f7
k1
g6
g3r2
d-3
e7
c7
e12
d6
h-4n1
n2o1
c-9d5k1l1o2
a-3d7k2
a3
s-1
a3
b11g16m4n1p1
b11g14m3p2
l3o3
f7h-3
d4
g-3
b11g9h-4m5n6
i8
a4b3d-7g-6m6p1
a3b3d-3m2
g-5
c-3
b-4c-5i21
f3
a-9b3k-1
e3
b-3e3
b12e7
g-8j4k1l1q-5
e3
a-3c-7e-4i9k-6s4
a-3c-5d-3i-3m2
e4p1r-1
b4l1
b6m5q-1
g21
b12g-7
b3g6
l1
n5p2q-1
b-3e-5h-6
p-1
e3i-3k-1l-2p5
d-3e-3o-1p-1
b4g25
g21m10q-5r-2
b-5g20
e14
a8d4k1
f-4h5
d3
b4
e-3h6
a6b5
c4g4l-1r-1
q-3
a-4e6i-4l-2p3
d-6h11q-1
a8
h-3q-2
n1
c3
f4o5
d3
i10
e15f-4m1p2
k-1n1
e-3
e6
k-1p2
e5
e5
h6l-2m2n16p5q-2r-2s2
d-3h-3
i8l18
a-6h-3n1
p1
k1
f6
f-3
o1
c6e14g-4h3j-2
i3
a10c8d4i6o1
e4
e-5g-3k-1
a-5d5k-3m2o2r-2
g3
e3
d3
q-1
d6m-1r1
f5
d-6m2
c-3h-5p1
a-3d-6i-3k-1n2
b14g21
d7
i6
a3
m-4o4
n4o1
d3
b3
c-4n-2o7
g8j-2
g4j-1
a3
a9
g4m2n-1r-1
c-14j2l1s7
c-5h10k-2l1s3
k-1
k1
d41
g4
e3i3
d12k1
n1
d8
g3
g3
c6
b5k-1o1r-2
o-2
q1
r-1
a8d3j8k2o2
l2
a27c-7i23j10k11l-1
e-5k-1o1
d3
f12m-1q3
f-3o-2
e-3p-1
m18
d3g12
d-4r1
d4
b23c-4g16j5m20q-2
a5k1o4r-5
d5
d16
c-3
a-4e18p10
e3n1p-1
a4
a-3c-9e13f-3g-5i-3k-1p7
a-3o3
a-5b-7
c-4g-8h3
m9q-1
k-1n-4
d5
f6i3
n-1
b3d-6g5
a3d6k1l1
a-3c-8d-10e8k1p2
f7
r-2
e3h-3j4o5p2r2
d-3
d5n2o20q-6
g3j-1
k-1
e4p2
e6
f5m11q1
a14b-6f-8h15j4k4
i3
d4j1
d-3
a-5e-3j6k1m1p-3
d3g4
c9e3
g4i13
a17i4k11l6
a-3d3
h11
b4e4g3j2n1p3
c-8e-3m4q-2
d13g5
a-3e9o-1p3
i5k2
c3
c-3l1
f10
b3
a-3c-4r2
a-3
h-7m1r1
d12m4n-1
d3
l1r1
b-3i-4o1
d-6l-1
a4i3n1
d3e-4f-4
i5
a5k3n-2q4
o1
a7g-3i4j4k2l1
q-5r5
e-3o4
f-4g3o2
e10
e4q-1r-1
h-3i-3
b19g6k-3m4q-1s3
a-3d-5k-1l2m2o-1
e19l2p15
b6
e9
m3p8
f3
e19j1o1p3
b4d7m2s-1
d13h-7o14
a6i3
a-3e11j1n1p1
e5
f21g-4j1l1
a4d7i3r-2
a5
b6l-1
p3
d-3
f-9n-2
i4k-2
d-7
d16f3
h-4l2n-3o5
a10c-4j-4s-2
g5
e8
d-5k-1n-4
d10
a6d-3e-10k1n-2p-2r-1s-1
d20n-2o1
a-6d3i4
j-1n-2
e4h-3m3
i19
e6k1p3
b3g16
k-2s-1
i3
e9
a-5i4
a11k1
a5d3
c-4
c-3n-1
c-3e6i5j1l2
e8k1p5
h-3k-1q-4r1
d-3g3l-1
c4d6
a6c-3h-5i3j4k1
b5
d17o5
d-7e11f4
i-4
e13j-1p4q-2
d16
f6
d7g-3l-2
c4j3
a3
h14
e4i-3j2
e3
e3g4
e3j2l1
e-3g19o1
d3
g4j1s1
f12
i5
i-4m1
a-4d9
g-3
d6
g6
a16d16g-3i4j8k8o1
a13d22i6
d4i4
d8m-2p-1
j3
d3
b13
f3
a17e-3g-4i5j15k3l6
i5
k-3l5
c3f9
a6d7i7j3k4l2o7
a5d10i6j4k4l3o10
f3
e36j-1m-6p9
e-3
i5
d4
g5
h3i-4
b5g12i-7m1
e-3g3i-18r-1
b10d-4g9h7
c4d-3
d3m7
d4
e6f3
n2
c-3j-1
d4
e4i-4k-1
d-4
k2
a4i5
m-2n1
b3q6
f5q2
b5
b4
a-3b3k1
p2
j-7k-2
f-3
p1
o1
m1
n4
i3
g6
a6
i-3
h-4
a-4h3
k1
c3
k1
h-6k-1
h-4
d-5g-10h3j1k1p1s1
e4f-4
k-2
i5
i14
b3g9q-1
g-8
e3l-1
g3
g11p3
j1
g17
e5
d7
f29
f52
f10h3
i8
b-5f-5h3
d-3
g4
f5p4r4
b3
c-4d-9l-1r-1
a3
f4
b8g-3r2
a-6c-10e-3r-2
e-8
f31
a-11c-5d-5o-5q2
a-26b-5d-7j-2
f4
l2p3
a-4g-6h-3i4l-1p3
h-3
f4g-5
e23
g34
d9
g24
i3
f5
a3f5i8
e-3f8g4
i8
f4
d18f3i14
a-3d10
b-9f-8g-8h8
a3b4
a7d8
a15d22j6
a4d9i3j2
a20d22j19
d5f3g-4j-3
a7d11
a5d11h-3j3
e6f4
e4
e12
d3e3
d13f-5
c3d5e6j1
d5e12
d6g-5
d3
a-4b-3c-5g-4l-1p1q-4s1
a-4i5
j8
a5d5i9l3
a5l6
i-6
i3
f-15j3
d4
b4c3
i3l2s1
i6l4s1
g-3i4l2r-3
i3
b4m3o2
i11
b47m17
f3
d-4f4n5q5
f3g-3
d-3f4n3q4
c3
a4d17i6
i-4
a7f5i3
c4h4
c8
m6o1
c11h10j-1n11
a4i6j-1
b3c4m3n3o1p5q-6r-2
c17
c9
c4n11r-3
c9i5j2k1l1n2q2
a4d7j-1k9l9m-1q2
a16i10k18l13
k-1
c8
c5j4
i9
c8l1n1
c7
c-6
c-5
n2
i10
c5g9
e7
d12o3
d5j2
a3
c4
c3
h-9o1
a-12e-6i-9
h-3o2
e-3
d-3
i4
p1
d-16m-1o-4q2
d-24
f35l1o-2q14r-1
b-7c-3d-9f15g-3
a-5
f23
f15
a-6c-9d-4h-7k-2r6
c-4d-5h-3
c3d-4i-10j-1n1q3
f-4
c5
m-1n5o-2
d-4f3
f10l1m-1q1
g-3
f12
n1o1q2
d-3
d8
d-3k-1
i-4k1
b-4
f3k1
d4k1
k1
o-2
a-8b-8
h16k1
g3
h13k-3p2r-1
d7
e5h5
a3d-9g-5i8
j-1
f3
a-5f3m-2
p6
e-3h3r1
a-4e13h5p6
c3
b-4f3k-1
e8
b3f3
c3
a3l2m1o4r1
a-5c-9d-4e5h5l-1n-3o-1p1q2
a3
h-4
a-5h6n-2o-2
g4q-1
b6
b-3h4i-6
f-4
h6
l2m-1q3
c-3
a7
f12
i-3
h3
d4
f-3
i6
i7
d3f4
i6
b5g6
a-7c-3d-3
d-4
f4r1
f61
a-3e-6
b-6g-6j-8k-1
k-1
f3
i-4
a4c12m2
a5
c7
k2n3
c4i-4
c3
c6
i6
a-4g4
c5r-1
m4
h-3
e18p4r-1
f20
k-2
e8
e15
b15
h-3
h-6r2
e3
c-7h-5l1r1
g7
b16m2n-1r3
b7
i-4k2l-1s4
n3p3
r1
i4
a6e4
a-3g5k-2p2
r1
i4
d3
f5
g3
b3g3
a-7e-4j-2n16
d-3n7
d4
d7
e7k1
c12
c14
c12d-4n3q-5
e3
a-5k-2p-2
g3
b8f4j1
h6
b-3r-4
c7
b7
b8
a3
p4
c-4
i3
d3
k-3
d-3o2
c3
c4
c-7h-7i-6k-2r4
f7
k-1m3
b10
d-6
e11
b3g5
g12
i-4m-1q-2
a9j4k1
n10
d-3m3
a5
e8
d6
e3m1p2
e11
p-1
p7
e14g5
e3f3
b3e-4k1
c7
b14g13h14k2l-2
b-3e3h-4p5
c3h4
g-9
c12h3k4
k-3l-3m3r2
a3g4h7i-5k-2
c-7e19f-5p2
m-1r1
j1p1
e19j-2n10p3
e9
e20f-6j2p1
n1
a-5c3f6g-10i-6q2
f3
a-6d-3e4k-2s1
m-1p-5
a-5
c6m1
d-3r3
b5
e-3g6n8o4q-1
h3m-1s1
i-4
c3g22
b5g10
c7s1
g-3k-2l-2p13s1
g3
k1
b28d-4e-8l-1
b3
a3k1
c5
b5
b8e-6g3
h8
m2
c8
e-3
b-3e11i-3
e4m5p2
e23i-3j-2k-2m1
e10p2
e3
i-3q-1
e13g3p2
f5h7
g44
d3e7g-4
a3
c6
c-5
g3
h3
c5n5r-6
c4
e11
d-6e10p10
d-5e10p9
e25
e10
e10
e9
p4q5s2
c-5
a-3b5e11m1n1p5
e7
p-1r-1
l-2p1r-1
e5j2k2l1m1r2
b-3c-4d-4e4n-1p13r3s-2
c-5
e4
b4
d4
a-3c3d7l-1
c5
k1
e8j-2k-4m1p3
k-2l-3p8
e-6o2
e10
d3o1
b14
e15f-3g-4k1l-1p12
c4e-4
e8j3
e3j-2
e-13g-6k-1m-2p7s-2
b-5e6j1l1p7
b-3j-1p5
e6
j2p1
c-7e19f-3m-2p12s-1
e9j-1l3p4
e16g-5k1m-1p6q2
n-1
d7
b6g22
d6h4
g4
k-1
b21d-10h7k-1m7s1
b3
e-4h6m-3q3
c-3f-4g18h8m11
b7d-4e-7g15j1q-5r-1
m7r-1
b15d-5g5s1
b-8
g8
g28
b-5d-5m5
m7r-1
a-7b5e5
e4
b3e-4m3r1
g-4i-3
e8
e4
c-4h5
b7
b4
f7
e-3
n-2s1
c-5g-4
h-6
b14d-4m3q1
b6
b-5
e8
d11
c10d-4
c21
f8
f6
c-6e21j-2p4
e8p2r-1
e3j-2
e9
b4
o-1r3
h7
h-3
e11p1
e6
b-3e9j-1p3
a-4b4i-9
b7
b-3e25g-3m-1p2
e4p7r1
d7f3i4p8q1
m2o6r1
b6f3k-1
b5m-1
c28e-4g-7i-3n16
c8
c21g-6h6i-3n9
a-4b21d-4i-7m7
b5
b3
e4l-1q-1
h4q-5
d5h-6
b19d-6f3l-3m18q1
b11
a-6k-1n1
r2
c-3d3p-1
a-3h-4
g11
d-3o4q-1
e-3g4j3
a-4b10k-2s2
j1
b21m2
c6
c9
a-3k-17s1
e3
b5d-4q-8
b8
l1o1q1
c7e-3n1
p-1
k2
a3
i5
a3
b-4e4
k1o6
n6
g6
h5
d-6h15
a4e-3h3
c3
g3
f4
e8
g5
p-1
e3n2r-4
b4
b24m8p-4
b5g-3m3
a-3d3k-2
q1
g10
g9
c4
i3
g4
c4j1
g6
a-4e8p2
e-7
n1
b4e5
h4j1
b4
b4
e4
c3
a5h3j1k1r1
e5h3j2
b6e4
c8
c-5
q1
e6i3
f14
h-7
q1r8
b-3f9i-3q2
e6
a9
a5j1k1m1n-1
a11k3n-2
d3o1
m-1
e7
e6
b3g9
f-3g8m3
f9
c3
g4
e8
o4r-1
l4r-1
f10
b3
c11i3m2o1r-1
c11f4
o1
f4
g3
g6
f8g8h-3
b4f5g14
c-3g3m9r1
k1
a3q-1
c6m1o1q-3
c5l-1n5
c-5
e-3j2l-1o-1q-1r-1
e21
e-3
b-4g-3
m3o5
e4g11
d-4r1
f3g5
g3n1r-3
g8
a3k1
i8
c9k-2
f4q3
a12k5
i3
i-5m2n3
f25
h7
a5d4i3
p-1
e-9k-1
p2
i-5j3k1l3
a-6g11i-4k-1n21
a-4j-1k-1
g4
a3i17k5m1r-3
k-1
a8f-3l5r4
i3
r2
f3
a-5
c3n3p3
i-3k1
i-3
g-4
a4
f15
c3g4i9j-1l2n1
a5g6i3k4l11
a-4n11p1
c-4
d-3
a3c-3
n1p1
b10
f-6
a-6b-4c-3j-3k-8l-4q-4s1
k1q-1
a3i13j2n1
b-3g-4j-2o1q-1r-2
a9e-5h-8
c4
e-3
f-4j2k1l-2
d-3
g3
a3f3
h4k-1l-1
q-2
a3
g4k-1m3
e-7m1
e9
c4
d5
a-4c-6d6h-3i19j-3k13l1p-3r2
a10k4
a7d6
i8
a23d3j19k12s4
a9
a4i14
a-11i-5
b11g4
a-3i4
e6
c11
a22k4q1
a11g3
l8p-1
b14g6
i-6l2q2
f4h-3l5q3
a17
b-4p5
g16
i-3
a-6l1
d-6m1
g4
d5
a-9d-11f5
d7
p-2
a7i14
i8
c6d-4
i7
a-3p-1
e-3
f7
d4
d7
o-1s1
e7h6r-4s1
b5e15q-2
d7
e6
b7
g-4
e-7k-1
f3i-3
i12
e-3
p2s-1
b3e3g3p5r-1
e3k-1
c14f6k-2q3
c-3j-2k2
a3d-4
a16
a16
a-3d3f4
a11h4j3k-2s-1
i-5
c-4d-5h-5r2
a6c-4i5j1k4l3r2s-1
i38
i7
i3
a4
c8
f4
a-3
f6
c-3
c-6
e7
h-3
b-7c-7e-12g-5n-1p1
j1
i4
e16
c4
e4i3n-1p6q-2
e15i3
f-4j1
a41b-3c-5g-4i3j6k23
a7
a7k-1m-2q1
c10
c9
c6d3
a10i3
b-7
e4
d3e3
b3
b5
b3g4
g24
b3g7n-3q-3
b16
b3g5
k2
g3
a3b-3g4h3j-3
b-3
h3m9
h4
h9
a5j-2p-1r1
a-6m1o3p1
p2
a7
b5g5
a-6c-8i-8j-6
d-4
b7d-3p1
e-3h-7
f3
e6g-6i-4
g16
g-6o-1q19
e4
q1
p1q-1
c5
p2
e4
a3e3
c3
g29n-5q-4
d-4e-14
g12
e4p2
b32m13
f3
b13m2
e4
b11f12
p1
a3n1p1s1
j2
j-1n2
g4
c6l-1n5p1r1
c11
c4g8n2q-3
k1m2
b4g15
c14f3g13n3
c8
e5f4p1s1
f4
e9g-3q2
g4k-2l1
n-2
n-2
a6c3k3o1
a5k4
i4
i4
a-5m9
l-1
c4n1
c5
c5p2q-6r-2
b3g3
c3
b6d3e-5p-1
c-3d3
n1
e3
l-1
a3i7
a8d4i14l1
b8g9
g4n2p6
h4j-2
g10
d5
c5l2n2q2
g4l2m1
g4
b-4e3
c-3o1s3
a3
d-3p3
b6e3p3
e14
e20
a3j2k2
l-1
a4
g-4
c3
f3
a3g4
p1
n3
e3p6
a4k1
d-4l1
c3p1
d-5k1o-1
b7c-3h3m4p-1s1
c-3g-3
d-3k1
c7d-7k2p1q-2
e3
c24
g-4h6
n5
g-3
c3
g4
r-1
n5
a-3i4k-1
m10
r-1
a-3d-3e4h13
f5
f4
b7g-9
d-5n-1r2
e9
a-9d-3e4g-3
k-2
m2q1
g3
g3
c3
d6k1
c10
f4
a8c-4g-3h-5j6k1n1
a5
p-2
c4
f-3
i8
c8d3l-2m2o1
b3
a-4
f40
d-3k-1p8q4
c5e-4p-1r-3
a3
c-10e-3i5j1k1p7
e11
a4
e4
b-4c-6k-1o3
d-4f4r11
e3
d27
a-4c-3i-3l2o2r2
d3h-4l1o1
a4k7
a3
g3q-4
m-1q-4
b4c-7i-4m1
b20m6n1q2
b5
h5
c11
c-3
e9g-3p1
c7l1
e-5
f3
d5
g33
m2p8q-3
i4
a3e4p-1
c-3r2
a11e5i-5j2k-1
a-4e29k1l-3p5s-1
e13
e8
d-4
a3i5
i-3
i3l2
c6
b25c-5d-3m15q2
b7c-4m9q4
b9
b8c5g5
i10k1m2r-2s3
i10k1m2r-2s3
b-3p1
f4g4
c6
g10
i5o-2
b8f10g3o1
e5
f4
b3
g23m4q-3
e3g-4h6k-1
d-4
a-7b-3h-3n3
a-5j-3p1
p5
g5k-1q-7
d-3f22q7
f12
l2
g9
d12
a3d11
c3l7
f12
j-2
g-7
l-2m-1
c4
c4d-3q3
c9
h3j1o1
e3
e-9m2
e-4l-1m3
q-5r-1
c-10e4g3p5
e13g-6o1p2
b5c-10i-3l1
a9i-3
c-3h-4i-4k-1l4
b4k1
b5h5i-5j1
i-4
b7g6i4r-5
d-4k-1l1n1
d-3k-1l1
g5l-2q-3
g8l-3m4q-2
g4
j1q1
n1
i3
g18
d4
d-9f3j1n-3p1q3
a3d6i4j-1k4l11n-1
a4d6i5j-1k5l21n-1
m-1
k1r-1s-1
a19i17j4k4l6q-1
g-3r2
g-3j9k5l7p1
a3i8k2l19
a5f7i-3l2
c-3d-5e-9h-3j-1l1m-2
e-4l-1
a-7c5h14i-3
a12e-10j4k4p-4
c-7d-14
h-3i-3k-1
a3g10m2
d-3
a-5
i3
c-3l2o-1p2
a26k27l15q2
a4i3k2
h-4n5r-1
k1
f8k-1
a5i4
g3
a-3c5d-11f-9g3h11j-6s-2
i3
c11n2
a23f-3g-6i3j16k10
k1
c18
c28n7p-3
f-7
a22k5p-1
a27d-3
a7
d-5i-4
i-5q-2
a4k2
d-3
a6
k1
a3
f3
f14q6
g19m11
r5s-1
r1
a-4h-5
n-1q-3
i5j9
i3
a14d5
e3
b8f-3g21q-5
h-3
g7l6n9o1q-3r-3
g5q-1
c-6g11l3m2
f-3p-2r1
f5
q1
c-4g6h-4l3q-3
a4b-17i7j6k1l1s-2
g12i-3m-1n3
a20
a22b-3k4l2
f10
a4
c-4m-1n-5r1
a9g6k1
d-3f8g3
f29
a19r-5
a-5i-3
r1
a16
f-4
g4l1r1
c-4
k1
a5k5l1o2p3q3
d6
g-4j-1m-1n-1
c12d-3k-1l10n8
b-3f3l2q1s-1
c-5f26k-1l-1p3q10
f24
d-3e14
l1
g5
a7i12
g14h6k1n1o2p12
e7
b4g-5
h-4l1q-1
f7
c-6h-5
f-3
c12h3k-1l5n-1
d-3f6i-3j1
a-3
f7
g6n2q-1r-1
a4h4
a13i6j4k1
l2p6q-1
a7i22j4k-2l8p2
i5
a7k2
a17c-4d8i4j10k2o4
r3
a8j6k-4
k3o-1
a4i10k2l7
a14d3k4n-2q-4
o2
i5
b5j7
a-7
g-3
o1p-1
c3h-6j3m1p2
g7
b6d4
l-2m-4o4
p6
j-2
g-6r1
i-3
h10l-3
r-1
h11
f5h8
c-8e4f3l1q4r-7
g3k1
f-4
a22b-3d4i16j18k23p-1
a3
a8
a-3k-3
e7f-4h3k1
e4
a6
c-6g12n1
c-6d4g6k3
a-8c4j1
e-11j-8k-4n2q-3s2
f4
o-2
a-5c-6d-3e-3l4n-2s-1
f14
c-3
a-4c10d-7f4n-1
c-4f6g5
c4
b4d-10g16n1
h-4m2
o2
a9c-3d17k2
f3n-1
c4l1n3p2
e4
j2k1s1
c-5
a5c-5d4e-3i13k5l3p1
a18d6i7
a3i3
d-4
a-3b-3c18d-3g-5n9
c3n1p1
i6
e3r-1
e-4g3
e3
p-1r-1
a10f-4j1r-1
d-3
i6
a13
a-3d-3h-4i-6o2r1
n-1
a11i3j2k1r-2
a8i5
a13k2l11n-2r-1
b4m14
a-5b-4
a-8h-9k-1r-1s1
e3k-1p3s1
n1
e3
b7e9
f-4j-1
k1l-1q-2
i5
d-3r2
c-5d-5l-1m2r1
c-3d-3f7j1k1m1p2q6
b3
c-5f-9k-3p7
a-6d-6i-4
a3
a3
e10i-4p8
e5i-4j-3l-1n1o-1p4
c-11e43h-3m-4p11
a20d9i5
e7i-4
b-3d-3e10k2m-3r-1s2
e11l1p4
e6
b-3d3e7m-1p1q3
b-3e7j1m-5p10
e6
c3k1
c-4d-5e10q2r1
e12
e13
e10
k1
e3g-3h5n2p-1s1
e6
i6
i5
a4b5d10
c8
l7m1r2
f-3n1
a3
b5
c-4
a19e5j2k3l3
e7r1
m7r1
f5
a8e29p12
e23p1
e6
e16
e-6
c-3e32p8
e3f7q2
c-5f3
i3
e7
e11
a-3k-1n6
a-3k-1n6
c9
c-3
h-7l1
a4d9
c6
g23
g17
g16
i3j-1l1
b4i5
l-2q1
g8p7
k-2l7
d3e4l-1
g4
j1
b4
f14
e3j-1n-1p5
e13
d-3e5l1
d4f33
a3e4
a-3r-1
g24
k1p-4r-2s3
e7
e7
i-3
e6g4i6j1p12
f9n3
c-3
f4j-1
e3j3k2
e12
c3d-5
c5
b4
e25j3k7l3o-1p10
i-3
a3e5j4p3
e-5
e4p1
e6
d10e6j3p3
j-1
e17j1k1p4
b26d-3j1m17q1
b3g3
b4
s-1
e3
c4e3n11p7r1
k1l-1s2
e-6
e4f8
b4c-4d-3f4k1m3o2
b7
i-3n2p-2s1
b-4e-4f29m-1
f5
d4f39
b6c-4e7g-5n-1
d3
e3
c3d-3e5f4g3l-2p3r-1
a-5e10p9
q4r2
f-3
a4d3i-3
a12c-8i9j4
d-7
c4
c-4d-8
c17
c-9
c17
d-11e-3f16
h3
a9b-10g-5
a12j7
b-3c7d-4f-3h6
a14g-5j6
c4d-6h4
a20b-5g-3i4j11
b4g6i5
a15f3j6
a-6c-8i-3j-3
c3
f4g4
a-5e6
e-4
a4e-6
a3e3f-3
a-7e-5i-5
e24f-8g-4
e6h10
b4e8h-4
e5i6
b4c4
e-5h-4
d8
a7c12h5j-8
c-3f-3
c11
i9
r2
i-7
k-1
e4j-2
g-9
e7
i-3
a5g5
d-3j1
i4
e7
d-6e4g-4i4r-1
e3
p1
e4
e3
q-4r-2
g3
c6l3m1n1
a4
g4
e9p3q-3
e17
f3
i7
f-21
a-3b3d-4n11
e4
k1
e-6j-2l5p-5
g4
l3
g5
i-13
a8i4
a5
k-1
d4
h-3p1q-4
i3
c13i17
d3o1q-1
g-3j2k-1
g3
h-4i-3r1
d-9
c4
c-3
j1q1
j2
a3d5i4
f6
b4g6p5
b13g13
i5k2
b4g5
d-5g3j-1
e3
e-13
l2o-3s-1
b4f3
g6k-1
d6k1
a-8d-7e3f11i-8q3
d-4l1q1
d-3
l1o-4
i3
g5
d-9n3o-4
d-4l1o-2
e5l-2n-1o2
j-3
n-1r3
h-7r8
h-4
q-2r1
e10m2p6q-3
a-4
e10n-2p4
b3g17
e3m-1o-1r-1
d-4g-3
h3i-8l-1
f3j3p1
j2
d-6n-1p2
b-9c-4g-3h-3m-1
c-3
r-1
b4g3
a6d-3
d3
k-1
a3
m1n22
j1
c5g6n4
b6
c13
m2q-2
a5i4
a-3b3c9g-4i-3j-4k-2
a-6b4g8i-6j-4
b15g-6
h4i-4n-1o1
i-4
h7r-5
p-1
c-5
e6q2
h-4
f4
c4f11n1
i3
c5
g-6
e3
c6
b3
d6
f3
f5n1q10s-1
f4
f7
f10n1q7
f21
c-3d4
d15
c-6
c-3
e19f5p1q2
c16
f21
c4
c6
a3
c13g5
c-3g6m-1p1q5
f4
f-5q1
e9
e9
a5f6
f-5n2p1
f4
g8
f8
f3
k-1q-1
a-12d-14j-4
f5
i6
i6
d-3
f5
f16k1
f11
e5f-5
b17
a-3i-4
a-4d-9i-6
g5
c12g8
c8d4
c8e19j-2l-1n1p1s1
b-7c4j-4
a-4b7h8j2k2l1p11s1
e4j4k-9p2
e5
c8
b3
j-3
c4
b7
c5
b6j-1k-2
j1
g4k-2
e9k2
c10e7j-3k-1l-1m1n2
c-4m1n3o4
d3o1
c13p-1
e5
a7d3
c15f-5m4n11
d11
m1n6
c7e14n2p2
j-2
d-3
e8g7
c13d3r2
i3
i3
d3
g5
k-1
e22f4p1
d3
b3h3
e3m1n2
e9
e5
e7
f25
f7
e15l-1
e-3
d6
c4
e3o-2
c3n1
g-7
l-1m-1q3r-1
f20m1p1
f-3
m1
a4e5j2k2p1
e3
a23d22i11j13k15
e20j-6k-5p9q-3
a5d-6e18m1p5
i-5m-1
d15n-1o3r2
e10
a3
h4
k3
a4
f6
c6h6
g-3
m-2r2
a3
i8
h5i7j7
i6
i3
i6
j1
g-4j5
d4
a4
b4g7
j2o-2
h3j1
m2
f4
d8f-5j2o3
j3
d-3g3
a7d3
d-3
a11d20i9k4
d-3
q-2
c9m32n11
c6j-3
c3
c7
c3
h14p-1
g5
k1
a6c-4
h4
d3
b-4
b6g3l-1r1
a-5j2
f3j-2l-2r2
l-1r-2
f12
f14
c3j-1n1
f28h-4
c-3d-3
b3
b10g3
c6i19
g4
a-4b-3
g16
b28
b15
a-5p3q-1r5
d-8h-4i-3
a-3p2q-1r7
f4
d3o1
b-4
a4d3o2
i3
e14l3p3
b6g3j1
f-3h3
f-3
o3q-1
h3o3
c-3m9o5
a-6
g4l-1n1o2q-5
c3
g8
g4k-1l-1r2
f7g3
f16
f-3
f3r3
f6r-1
f11
h-5q-1
c5
f6g3h-3
d-3i-4
d3g8
h-5i-3
a-3l-1q-3
b3g4
i-4
c3
i8
r2
j-1
h-3r-2
m-1n1q2
h-3
b3
h-13r1
b5g5
m-1n1
b7g3h-4o5q-1
c-12h-6
b12
c-4g3o2
f11g3o1q2
b34e-5j-1l3m14q6
b6f4j1m2q2
b5
k1
d4i-3
e-21g3r3
f-4o2
f4
f8m-1q2
f9
f4
a-3k-1
c4p3q-2
d-4m1
g3
a-4m2
a-9c3i-7
d-3e-9
b-4
a-4f3g4i-3
g11j1
c-6f17h-7p-3q2
f30
b5g-3
g5k-1l3
g5
o1
i-7
j-1k-1r1s-1
a-12
n1o1p1
c6k-2l-3n4p-1
l-1m6
i6
e3o6
i-3
d3
b-3d-4
g-3i-3n6
f11
g4
j-2
g7
c-3p1q-2
i3
f-5j-1
l2
a12
n1
b5g3
b-5d8
j2
c3
a-3
i7
d3
d8
f10
f11g3
c3
a5d17j-2k2o18
c-3d11f-3j2
c-3d-4j-2o-1
j4
k-1
d7e-4k2
a7d3
q-1
d19
a-8d3g3i3j-2l1n1
h5j-1
i4
a-9c5d-14h17i-6
d-3j-3
c11d-3l-1q1
c9
h-4
n-1
c-5
d11k1
b-3
b-6g-6l-1r2
a6
c-3
a4
c4i3n21
g-3
i8
a6k2
h10j3
a8
q1
i5
d7o8
d7
d-5i-4o-3
c3d-7g-4
d12
g3
o3p1
i3
c-3p3s-1
e-5
n-1
f-6
a-4j-4
a-3g-4
h-4j1
a-3i-5
f4
a3
d-4h6
h8k1n-1
a-3c-5h3l1
p-2
i-3
c3o1
c6
a-7g-4i-4n1
c-6g-4
a-4g-3i-4j-4m1
f-3
a6j3s1
h12q-1
g3
c-9
k-1
j5
g5j-1m2
e3
c-3h3k1
k1
c4
a4e-4
a3
d3k1p-4
d6
j1p-1
a-4
m8o2
g8
a9
a3
a12k2n1p-1
g-14
i-4o1q1
d10
b-3c-8e3j7l5
d5
c-3l2r-6
d-3o2
g6
b4d3e-5f12o-1q1
j-12
j5
j7
j2
j1
j-1
j1
j2
j-1
j3
j-2
j1
j-1
j3
j1
j4
j1
j10
j-1
j3
j-7
j-5
j5
j-1
j-3
j-1
j-1
j2
j-1
j1
j2
j2
j-1
j-1
j1
j1
j1
j2
j-1
j2
j-1
j-1
j1
j-13
j-1
j-1
j1
j-1
j2
j1
j1
j2
j2
j-1
j2
j-1
j2
j2
j1
j-1
j1
j-2
j-1
j-1
j1
j2
j2
j-1
j-1
j2
j-2
j2
j-2
j-8
j-1
j-1
j-3
j-1
j-1
j-3
j-1
j-9
j-1
j2
j-3
j1
j-2
j1
j1
j1
j-2
j-1
j3
j2
j-1
j1
j-1
j1
j-2
j-1
j-1
j2
j-2
j1
j2
j1
j1
j-2
j2
j3
j2
j-1
j-1
j1
j1
j1
j-3
j4
j1
j-1
j1
j1
j-2
j-2
j3
j-4
j1
j-3
j3
j1
j-1
j3
j2
j1
j1
j-1
j1
j2
j-1
j-3
j-1
j-3
j-1
j11
j2
j-2
j2
j2
j1
j3
j2
j-2
j-1
j-4
j3
j3
j1
j3
j-2
j4
j-4
j-1
j-5
j-3
j1
j-10
j-1
j2
j2
j-1
j-1
j9
j-1
j1
j-1
j-5
j2
j2
j-2
j3
j2
j2
j2
j-12
j2
j-1
j-1
j-1
j1
j-1
j1
j1
j-3
j1
j1
j1
j-3
j1
j-2
j1
j4
j-10
j4
j3
j1
j1
j-3
j2
j-2
j2
j3
j1
j1
j3
j-1
j1
j3
j2
j2
j1
j4
j-1
j1
j1
j-1
j-1
j1
j2
j-2
j-3
j-1
j1
j1
j2
j1
j2
j1
j2
j-3
j2
j1
j2
j2
j-1
j-4
j-2
j2
j1
j1
j1
j1
j-1
j6
j4
j1
j1
j-1
j2
j1
j4
j1
j-1
j-7
j1
j1
j2
j1
j6
j-2
j2
j1
j-2
j-4
j-1
j-4
j1
j-3
j1
j4
j-4
j1
j1
j2
j2
j-1
j-2
j1
j1
j1
j-3
j-1
j-1
j-1
j-1
j-1
j2
j1
j-2
j1
j-1
j2
j-1
j4
j1
j1
j3
j2
j-1
j-1
j2
j-1
j-2
j-1
j3
j3
j2
j-1
j4
j1
j2
j2
j-1
j3
j1
j-7
j1
j2
j1
j1
j1
j-3
j-1
j1
j1
j1
j-2
j4
j-1
j2
j-3
j-1
j-2
j1
j3
j2
j4
j-3
j1
j1
j1
j-3
j1
j-2
j-1
j2
j2
j-1
j-3
j2
j-1
j2
j2
j1
j2
j-1
j8
j1
j4
j2
j-6
j4
j-2
j1
j1
j1
j2
j3
j-3
j-2
j-2
j-2
j-1
j1
j-1
j-6
j-1
j-1
j1
j2
j1
j2
j1
j1
j-1
j1
j1
j1
j1
j-1
j3
j1
j2
j2
j1
j2
j2
j3
j-1
j2
j1
j-5
j-1
j1
j-9
j-6
j-2
j-2
j-1
j1
j-2
j3
j-2
j-1
j15
j-1
j2
j1
j4
j-2
j1
j-1
j-1
j1
j-2
j1
j-5
j-6
j1
j1
j1
j1
j-1
j-1
j-5
j-2
j1
j1
j1
j-1
j-1
j1
j-1
j-1
j1
j1
j1
j1
j2
j1
j3
j2
j1
j1
j-3
j-2
j1
j1
j1
j3
j2
j2
j-2
j-5
j1
j-5
j-1
j1
j-1
j1
j-2
j-1
j2
j1
j1
j-1
j-1
j-1
j2
j-5
j1
j2
j1
j1
j-1
j-1
j-2
j-1
j1
j1
j1
j-2
j4
j2
j1
j1
j-1
j-1
j3
j1
j-1
j1
j-1
j1
j-2
j2
j-25
j-8
j2
j2
j-4
j-3
j-2
j1
j1
j-1
j-1
j-1
j1
j-1
j-2
j1
j2
j1
j1
j-1
j1
j1
j-1
j-1
j2
j3
j-3
j2
j1
j-1
j1
j-1
j2
j1
j2
j2
j1
j-1
j-1
j2
j1
j1
j1
j1
j2
j-1
j-1
j1
j1
j1
j1
j1
j1
j1
j1
j1
j2
j2
j-5
j1
j2
j1
j1
j1
j1
j-9
j-1
j-1
j2
j-1
j1
j-1
j2
j1
j2
j2
j-3
j1
j-1
j1
j-1
j-1
j1
j2
j1
j1
j-1
j-4
j1
j1
j2
j1
j1
j4
j-2
j1
j-2
j2
j1
j1
j1
j2
j2
j1
j-2
j1
j-1
j-1
j1
j3
j-1
j-3
j1
j3
j2
j3
j-2
j2
j-1
j3
j1
j-2
j-3
j-1
j-1
j1
j2
j2
j1
j2
j-1
j1
j9
j1
j1
j-2
j2
j3
j1
j1
j1
j1
j-3
j2
j-1
j-11
j2
j2
j1
j-1
j-1
j1
j-2
j1
j2
j1
j-1
j-2
j1
j-3
j5
j-8
j1
j1
j2
j2
j-3
j3
j-1
j-1
j2
j2
j-1
j-1
j2
j1
j2
j-4
j-1
j1
j1
j-1
j-1
j-1
j2
j2
j2
j-1
j2
j2
j3
j-1
j1
j1
j1
j1
j2
j2
j-1
j2
j2
j-1
j1
j1
j5
j-1
j-4
j1
j1
j2
j6
j2
j-4
j1
j-2
j1
j14
j-2
j-1
j1
j-1
j-2
j3
j-1
j3
j3
j2
j-2
j1
j1
j-3
j-9
j2
j1
j2
j-1
j-3
j3
j-1
j2
j-3
j-1
j-1
j1
j1
j2
j-2
j1
j-1
j-3
j-2
j2
j1
j3
j-2
j2
j-1
j-1
j-2
j1
j1
j-1
j2
j-1
j-1
j1
j1
j1
j3
j-1
j-2
j-1
j-1
j-1
j-1
j-1
j-2
j3
j3
j-1
j2
j-1
j-1
j3
j1
j1
j1
j-1
j1
j1
j1
j-2
j1
j1
j2
j-3
j-2
j3
j-1
j-1
j3
j3
j-1
j1
j-1
j1
j1
j-1
j2
j-1
j-1
j-1
j13
j-3
j3
j-2
j5
j-7
j-1
j1
j2
j1
j-2
j3
j-2
j-1
j1
j-1
j1
j1
j-1
j10
j1
j2
j-1
j-3
j-3
j1
j4
j-2
j-4
j-1
j-1
j3
j2
j3
j-2
j1
j1
j2
j1
j-2
j-1
j1
j3
j-1
j5
j-1
j1
j-1
j1
j4
j-3
j1
j-4
j1
j-2
j-1
j1
j2
j-1
j1
j1
j2
j3
j3
j-6
j1
j1
j1
j-2
j2
j-2
j-2
j1
j1
j4
j-3
j-1
j1
j-1
j-1
j2
j2
j-2
j1
j3
j2
j-1
j1
j-3
j-5
j-3
j2
j-2
j2
j-2
j-2
j-1
j-1
j-1
j2
j2
j4
j3
j-1
j-7
j2
j1
j-12
j1
j1
j4
j-1
j2
j2
j-1
j-1
j4
j1
j-1
j-1
j2
j-7
j2
j1
j-1
j4
j-1
j1
j2
j-2
j-2
j1
j2
j1
j-1
j1
j1
j-4
j2
j-1
j-4
j-2
j1
j-2
j-3
j1
j1
j-1
j-1
j2
j1
j1
j2
j2
j2
j2
j-2
j-1
j-2
j5
j-1
j2
j-2
j1
j1
j3
j-4
j-1
j-2
j1
j-3
j2
j1
j2
j-1
j2
j-2
j-1
j1
j1
j1
j-1
j1
j3
j1
j-1
j1
j2
j-1
j-1
j-3
j1
j-2
j1
j1
j2
j1
j1
j2
j-3
j-1
j1
j3
j-2
j2
j-3
j2
j-1
j1
j1
j3
j3
j3
j1
j-4
j4
j-2
j-1
j1
j1
j1
j1
j3
j1
j-1
j2
j1
j-1
j2
j-4
j-3
j1
j-1
j2
j-1
j1
j-2
j-5
j-1
j-1
j-4
j1
j1
j2
j1
j-1
j1
j-2
j-15
j-1
j2
j1
j1
j4
j-2
j1
j1
j1
j1
j-3
j-4
j-2
j-1
j1
j1
j3
j2
j1
j1
j6
j-8
j3
j2
j22
j-1
j1
j1
j2
j1
j1
j1
j-5
j1
j-1
j1
j2
j-1
j1
j1
j1
j1
j1
j5
j1
j-1
j1
j-1
j1
j2
j-1
j-1
j1
j-4
j4
j1
j-8
j3
j-3
j-8
j2
j-1
j-1
j1
j1
j-1
j-1
j-1
j1
j-3
j2
j2
j2
j2
j2
j3
j-4
j2
j2
j2
j-4
j-2
j2
j-3
j-2
j3
j2
j-1
j-1
j1
j1
j-1
j1
j1
j5
j1
j-1
j2
j1
j-1
j-1
j1
j-2
j2
j-1
j3
j1
j2
j2
j-1
j2
j-1
j-1
j1
j2
j3
j-1
j1
j-1
j5
j-1
j-1
j2
j2
j-2
j-1
j1
j1
j-2
j-1
j-1
j1
j2
j-1
j1
j2
j2
j1
j-1
j2
j-1
j-5
j-3
j-2
j2
j1
j3
j1
j3
j1
j-2
j4
j-1
j-1
j2
j1
j-2
j-1
j1
j1
j1
j-16
j-2
j1
j-2
j-1
j2
j-4
j1
j1
j2
j1
j2
j1
j2
j-1
j1
j-1
j2
j-1
j2
j-5
j1
j1
j-1
j-1
j1
j1
j2
j1
j-1
j1
j2
j-3
j2
j-11
j1
j3
j2
j-1
j2
j1
j-1
j2
j-3
j1
j1
j-1
j2
j-23
j-3
j1
j1
j-1
j-1
j-1
j-3
j-2
j3
j-1
j3
j-1
j1
j1
j-1
j1
j2
j-2
j1
j-1
j1
j1
j1
j1
j3
j2
j-2
j2
j5
j2
j5
j2
j4
j1
j-4
j-1
j-1
j-1
j-1
j1
j-1
j-2
j2
j-1
j1
j-1
j-1
j6
j-4
j1
j3
j1
j-1
j2
j-1
j2
j1
j1
j1
j1
j2
j1
j5
j1
j1
j1
j1
j-1
j2
j-1
j-5
j-1
j1
j-1
j1
j-4
j2
j2
j-1
j1
j1
j1
j-1
j2
j-1
j1
j-4
j2
j2
j2
j2
j2
j-2
a4k3
a13
g7
d3
b5d10e-3g16i6j-1m2o2
e3j8
i3
a4d3f11h-4j2k2
a7g6i4
d3k1
i-3
a8i-3
c-4o1
c8d11
b3c-3g7m3
o2p-3
d3
g-3
k1
f8
a4
a7
i5
i3
b12g12
d11
d-3
b4g5l9
f3g4m10
d4
e-8g7i3
k2l10
k4l3
l3
l10n-1q-1
k15l26s-1
l5n2o2s-2
k17l5p4
k17m1
k6l-5
k-2l4p8q-2
k3l8
k10n-1p-1
k5l7o1
k1l-1n1
l-2m2
k-2l4o3
k4l4o2
o1p2
k5l1r-1
k11l3n9o3
k16l6o7
k-5l6o5p1
m7n1
k6
l-2n3
k2l8
o2
q2
k1
k-1l9o2
k23l21
k2
l10q1
k-2
l3n-1
l9
k2l4
k1n1p4q-2
k1
n3
r1
m1r-1
k2n-1p2
l1m2
l-1n5q-2
k1
k2
k11l6m2
k-1
k4l21
k6
k2
k1o1
k6l6
k11l13o1p1
l-2
k4l4n-1
k-1l4r1
k-1l-1
k16
k-2
k3l2
o1
k9l4m5n3o2q-3
l4
k10l8
o2
k1l3
l2
o3
k1l-1m-1
k-2l-1n5
l12s2
l2s1
l10
k3l1m1n1o1p2
l5p1
m7n10q-3
k14l3m-2
k6l1m-3
l1
k-2
q-2
k-3
k2
l1n6r1
o2
k5
l8m11p1
n2q-3
k-3
l6
m2n2
k1l1r1
k2
o4
k2l4m-1
n1
k2l4
l-1
p-1
k2l7m1
k-8
k19l2q-3
k2
l13
k-4q-1
k1
k-1r2
k-1
k-1l1m3
k4l-1m1
k-4l1r-3
k-3q-2r1
l-1n4o2p1
l4
k5l3n2
k9l19m1n-2
k1l1n1
k-1p2r-6
k2
k-1l2q-2
l2
k11l11
k-1l-1r2
r1
r1
l1
n7
r2
k2
m-2n3r1
m1o5
k2l2p-1
k-1l1o2
p2
o1
k9l11o3s-1
n1
k7l10
k2
l2o4
k12l15
k5l1r-1s-3
k6l7
k4n-1q1
k1l1o-1
k6l-1n-1
k5n-2
l4n1
r1
k7q1
r6
k1
k2m1
k4
q-1
l-1
k3q1
k-1l1
k2l1
k2l-1
l8q-3
k-2n1
k-1
k2
k-2l2r-1s-1
k2l11
k11l1m3q-1
l-1m6n1o3p2q-1
k-1
k16l5
k24
q2r2
k3l7m1
k6l4
k19l6o-2p-2
r2
k6
l12
k7l7n-1
m2p1
k-1
k3
k4
k-4l5o2q1
k4l11m3
k1n-2
k2l3
l2o-1
p3
l4q-1
k4l7o2q-3r-2
k1
l1o2
o5
k1l1m2
k2
n-1q-4
k1l-1o1r-1
k2l2o1r-1
k3l4p2
k2l1
k-4l5p1
k-2
k7l8m-1
k5
l1
k19l18m2n2p2
k2
n2
k-1
k-1l-1o5q-3
k3m1o2q-2
k3l2o4
l11
l5n-1
l5n-1
l1
k11l3
k1o3
m1
k-3l10
k3l8
k21l1r-3
k21l10m2
l7p2
l-1p2
r1
r1
l1r1
k2
k5l7
k-1q2
q1
k-2
k3n7p3
k6l9o1s-1
k4l18n4
n4p1
l8m1o1
l4m1
l2
k4l18
k2o2
l15
k2l2n3
k9l5q1r-1
k1
n10o-3
p7
k7l3n-1
k4l2
p3
m1
k1l11o1p1
k9l2o5
k-1l2p1
l2p13
l1p-1
k21l26
l10p4
k3l2n-3
k-6o2
k2l3
k1l4m2
l1n7
k3l5p2
k11l1o-1
l7
k-1
r-2
l3
l-5
l2m-1
k4l-3p2
k8l9n2s-2
k2m1s-1
k6l4
l6
k10l7o1
k9l27m2s-1
k26l2q-3
k6n4p4
l-1
l-1m-1q-3
m11o3
k-2
k9n-2
k12p3
k17p3q-2
n-2
o5p-1
k-1n-2
m17q-1r-1
m4p1r-1
k2
k15l5r-2
n2o3
k3m-1
k10
r2
k2p1
k4l-3m1n8
m-1r4
p1
k3
k4p-2q-3
m1
k-2q-3
k-2q-1
r-1
r1
p2
k2o1
m2
k-5
m8r2
m1
r2
k3
k-1m1
k4l3
k1n-1
k1
k4l1
p2
k1m1n2p1
l1m3n1p6r-1
l2n1
k2n-1
m2n-1
k-1
k25l2s-8
k2l7s-1
k-8l5s-2
k-3l-2n-1
k-1l2o2p1
k17l3m5n1o4p2q-2
k2o1
k9
k5o3
m1n-1
n1o4
p1
p-1
k-3l1m2o5
l1p-2s-2
k-1
m7
o3
k11l3
k2s-3
l-1
k7m5p2
m1o1
k-1
k3
l-2n-1r1
k-1
n1o4q-1r-2
l-1
k1
q3
p1
o-1
k-1
n14
k1
n1o1p2
n7r1
l3n6o1r2
n2r1
k1l1
n6r2
k-2
n-3r-2
r-2
r1
m-1r6
p-2r4
r2
q2
l-1r2s-4
l-1p1
k-5l-3p-1
p3q1
p1
k-1
l-2n3r1
l3o1q-2
n3
k1
n4p2r1
n-2
l2r-1
l2
q1
m1
n2o1
l2o5
l-2n3r3
m-1
q-2
k-5
p2
k-5
q1
r1
q1
k-2o3p1r2
n7r3
q1
p-2q-7
m2
l8
l-1n2r1s-1
k-3m12n1o-3q-2s1
q-4
k2l1q-1s5
s-2
k-1s-2
k-2m-1s3
m12q-3
s1
k-3l6
l-2m1n3
k4
o1
k2m3q1
k-6l-3m5
k-10l-9n1o-1s4
k-1
k-6l-2n2r-1s1
l-8q-3s3
k6l-6n2s1
r2
k5r1s-2
k9l2
k-5
l-1r2
k7n2
k2l4n2
k1
r3
k-2
n2o3q-1
k-3p-2q-1r4
o-1p2
k12
k23l-3
s1
q-4
l2o1p6q-4
k11l3o3
k-1o1p-4
q1
m2q-1
l4p7q-6r1
k3l2
k15
r1
k-1m1s2
k-1
k1l3p-3
k7l3m3o5
k6p-3
k1
k3p-2
q-2
q-1s-1
k-8
k-5
n5
p1q2
k2l7
k1l6
k3m1r-3
k6m2r-2
k4
o1
r4
k-2m2o3
k7l-1p2
k4m-1s-1
k3
l3n-1o1q4
k1p4
p2
r12
r2s-2
p2r9
k-2r1
l1
n2
l1n-1r3
m-1r4
k-2l-2o2p2
s-1
k-1r7
k-1
p1r1
r6
q6r5
k-1m-1q3
k1p1
p5
n3r4
k14l-1o-2p2r1
k28n-2o-5
l2p1
k-1
k4q-2
k-2
k2
k-1
l1n2
k7
k6l1
p3
n-1s-2
m1
k2l1m2
k1o5
l1
k3o11
o2q1
r2
k-2o4r1
k-8l-6n2s1
r1
l6
l1
k1
o4
n-1
m-2n-1r1
l2
l2
r1
k2
q-1
k6r1
r7
q5
q2
m2o1p1
k-9p1s4
k4s3
k2
k6l-2s-1
n6
k6l3n-1
k3n2
k7p-2
k-1
k8
k4l1m8
k3l3p4
k-1r-1
r-2
k4
k-1
k-2
k4l-1p-1
k1
n11p2r-4
r2
m14r1
l4m3n-1
r2
m14q-9
k-1
l1m4q1r-3
k-4
p5
s1
k1
m4o2q-2
k9l1p3
k5l1o3p1
k15l7o5p1
m2
m4n2
k11o6
k1o2
k2n8o1
r4
k15o18
k2l1o2p4q-3
k-5l1o2
k1m1
k1m4n3p-3
o-1r-1
l4m-1
n11o2
m-2p3
n10
q-2
n6
n2q-1r1
k-1
p1
p1
k-2
l-2p4
m1
o1
n2
k3
o3
l1p4
k2o1
l1r2s1
m-1n1
k-3
q-1
q3
p1
l-1o11p1q-4
q2
k3l10o1
k2
k3l-1n1o3s-1
k3l4
k2
k-3
l2
k-2
p3
o7
p4
k1
o1
m2
k1l2o6
k-1
k-2o3q-1
p5
l-1
l-1n5
p2
o2
k-1
l1n-1q2
l1
o9
l1n-1
n2
n4p1
k-1
k-1m1
k1r-1
p2
m1
l2
o3r-1
k-2p1
o3
n1q1
n-1
l8n2p1
m1n2
o1
k7l1p1
k3
k4l-1p3
k1r2
k4
k17l2
m5n1q-2
l2
m-2o1p-1
k1l-1n1
m5
q2
o1
o1r1
n5r2
n7
p1r1
o1
l-2q-1
r1
p2
k1o5q-1
o-2q-1
k1
k-3o2
k-1m1
n3
m1n2p5q-4
l3
m3
l4
r1
k1
p1
p5r3
k3l2
l2
n1r1
l-1
m1n-1
p5
k7
p1r1
k2
k-2
r2
p-1
m2p-1
k-1r2
k2
l3n6
o3
n1
l3
r4
k8m3o1
p1
p4
k-5l-7
k4l2
l3o-1
l1m-2
k-4l-2p2
l-2
k-1
r1
q-2
k1n2
l1n3
p1r1
n10
m3n2p1
m1
o2
n1
o3
k-2
o3r-3
p1
o1p2r2
l2r1
l2r1
m1
k-1l12o1
k-9
l3m1
m1n-2r1
k-2l4
k3l7
l1
k3l25r-1s1
l4o-2q-2r-3
l9p5r-1
m3q3
r2
o1
m3
m1n4p-1
r-3
o2p1
k1m-3n-1
k2
o1
k-4l-4o2p11q-5s2
k-2o1
k1
p1
k-1p2
o2
n1p1
m4
n1p4
r-1
k-2o6p1
o1
k5
k1l6m6
k4l1
k-2l4q3
k10
k3l1
p3
k-1n7
k3l2
l4o2p1q-2
k2n-1
m-1n-3
k5
k-1
n-2r1
n-1
p2
m1
k1
p3
r1
m6q-1
p3
m1q-4
k12o1p-1q3
k6
k9
k-1m-3q1
k-3m1
q1
k1
p-3r-1
m-1
k1
n4
k9l12n2
m1
n1
n1
k-1q-3
o7
k-1p1
k-2l-2q-2
n3
n4
k2
k4
k10
o1
k1l2n4o3
k-1
k-3
p15
k6l5
r-2
k1o-1
l10
k3l4m2n-2
k-1q1
k1n-1o6p-1
m-1p-1
k4l5o1
k1l10m2n-1
p2
m-2
k5
r1
n-1r1
m13
p2
k11
l-1r1
n2
o2
l1
m1n2
k-2
m2
n-1r4
n-1
n5q1
n2r1
k-2l-2
r2
k-1
r-1
n5p6
k-2l-1o2
n3
n4o1
m1n6o2
l2o2
q-4
p3q-5
k-2
n3
k1n1
o11
k3l10
k4l9
k-1
k-1
k2l1p-2
n2
k2l3
k15l1o3
r-1
p1
k-2l1
k2l1m1
k4n-1
k5
k6
k-1q1
l-2
k-1
m7
k-1
k1m1
m2
k1m-2
l12m-3
n-1o-2
k8o2q-2r-4
k1
k31
k8
k3
k4l1o2
k4o2
l1
k-5
o2
k1o2q7
n-1r1
q-2
k13l4n1o1
p2
k5o7
n2
k-1
l4n6
k4
k2p1s-1
k1
q1
r2
m-1
k2s2
o3r1
o2
m1n2
k-1
l-2o-2
n2
r-1
s-1
m-2
k-2n-1p4q-1s-1
n3p1
l1q-1
k-3
l1m-1
k-1
l3
m1n21p2
r1
r2s-1
n-1
o-1p1
l-1
o1p1
l10
k1
r-1
k-4
o2
k-1
k-2
k2
k2
n-2r-1
k-2
q-2
l2s3
p2
k4l1s3
k2
q-2
k-3l-2m2
k-3q-3
k-3
r2
m-1p5
k-1p2
k2l1
k1m6
p1
n2
k-2r2
k5p2
k18
q-3
p8
n-1p9r-1
m1n-2p1
k-1
l1q-1
n2
n2
l3m1o1p5
l3p-2
o4
p7r-4
k2
k2
k2p5r-1
k1
n2
o4
n8q-8
n2p-1
k8l6o1
m3n1
k3l1p-2r1
k2p-4q-7
k11l4
p-1
r1
k3
l1
o2q2
k2
k3
k3
k3
k1o1
k6
o6r-5
p1
p1
o-1
k-1n2r-1
k-2
l1q1
k-2m3q-1
k-2l1r-2
l4n1o1
k5o2
k18
r2
k2
k5l-1q-2
l-1n-2
k-7
l-1n1p3
k-1
k5l-2r-2
k-1
k-1
l1
k4o-2q1
k1
m3p1
p-1q17
k1
k3
k8
k-1n-1o2
o1
k12o1
q1
o-3
k4p3r-4
m6
n-2
k4o4
o1
k3o8
n-2o1p-3
r1
r1
k3
k-1
q-1
m2o4q1
l1r1
r8
o1p7
o2p8
k4
k-7q-1
o6
o2
l-2
k1n-3
n2
l1o18
o1
l1o3
l1
k-2
k-1
k4
k2
k2l6r-5
k-1
k1
k7
k4l1
k2
m2
k-1l-1n2
l-2
p1
k-1
k1l2n2
m1n2r2
r4
k8o3
k5o2
k7
k2
m1o6r-6
k8l3o18
k2n-2
k7q2
k16q1
k4p6
k-1l2o1p1
k-2l6p2r-1
o1
k-1
r2
k-2
k-3l-3p1
k1
k4m1
k1l-1
n1
k3p3
k1
k-1r1
q1
l1
m7o2
k1
o19
o4p-1
o1
l1
l-2n5
n1o-1
l1
q1
k6l3
o1p6
p1r-1
r2
k5
o1
l-1n5
m2n17r-1
n4
k-1n4
n1
k-1l2
k4l32
k5o1
l3n-3q-2r-2
k-1
k2
k2o1
k6
n1
k-1n1
k-8o1
o-2s2
l1n1
k2
l1n4
m1
n9
p-1
k4q3
p2
p2
n6
q1
k-1
k-4p1
m10
k-3l-1n-1
k-4
m1
q1
o4
m13
k-2l-1m1q-1s1
l2
n2
k-1
k-1l-2n4q2
l-3
l-1n1o-2
l-2n4o-3r1
o2s-1
m1
n-1p1
n5
o1
l3o-1r1
o1
k-1l-2o-1
k-3l4
k1l1
k2l3m-1n3
k-2
k1l3
k-2
m-1
l-2o2p-3
p-1q-5
k7l8
k3
k3
k2l11
k-3l1
l5r3
k-1
k-3l-3o8p1
o1
k-2l-1q5
l2p-2
m4
q2
k-2l-1
r1
m-2o2
k-1
k-1m1r1
r4
k-3
k1
o1p2
o-1
k4
n-1o5r1
m2n1
k1
o-3
k2
n2q2
q2
k4
k3m2
k3r1
k1p1
k6l8q-1
p-2
n2
k-1
k1
q-1
k5
m6q-1r-1
k4q1
k-1o1
k-1
k3m1o9
k7o4p-1
k-1l2n-1
o2
k1
k1l4o2
k6l7o3
k-2m2q-4
k4l1
k4
o2
k1p-1
k2
q2
k7
k-1
k5
l2
m3q-1
m2r-2
p1
n3o-1
q2
o3p3q-2
m2p6
r-2
k1n-1o1q3
k-2o2q1
l2
k-2
l6
k12p2
l-1r-1
k19l4p6
k11l5
k-1l-1n18r3
l-2n21
k-1l-3n-1r4
n-3o1q-2
n2
l1p-2
q-2
n1
o6q2r2
k-1
m1n3
q-2
k2p23
l-1p3r-2
k1
k-1
k2
k12l3
k7q-3
k3l12
k2l14q1
o-2
k5
k2l3q1
k-2
p1
l4
k-2
p1
q6r2
k4m2
k4m5o7
m5
p3
m11p1
k-3l3q-2
k17l7m1p6q-1
k7m-1o1
k-1
k3
m9
k9l1m1
p-1r2
r1
k2
k1
m4
r-3
k3
q-1
k1
k-1l1o3
q-3r1
m2n6o1
o2
m3n1
l5
m1
l-5
k-1
k3
k3
k2m-1o-2
k9l2m-2o-2q1
k13l-2
l1n-1
o4
k4r-2
p2
p2
k2m-1
l2n1
o1
p2
k1
k-4
l4
l1
l-1o1
p-2
o2
k-1o3
k5p1
l-1
o3q1
p2r2
r1
k-1
p2
r2
k3l-2
l-1
k1
k1l1
m3n7
o1
k1
k14
q-2
k1m1o1
n1
o1
k-1o2r2
l2
o-2r-1
p1
p-1
p-1
l1p-1
n2r1
k1
q-2
l2
o5p1
p-1
k3m2
o5p2
n-1r1s-1
n1
o2q-1r-1
k1
l-1n3o-2p2s-2
m1p1
k3
n17
k3l15m1r-1
l2n11
m1n2
n1
k-1
k1l2m-1n6
n5
n1
l2q-1
r3
l-2n3
m3n5q-3
m2n3
n1
n10
k2m6o5
n14r2
k1
k8l10r1
k10l4p-1
k8l8s-1
o-1q1
k2
k5l1
k11l20m1p5q-1r-2
k5p4q-2
k7l3p2
k-2l13
k14p6
m4
k3l1q-1
k-1
k6p1
k31m2
k14q-1
p-3
k-2p-1
l9
p4q1
m-1
k3n5o7
p6r-1
k1n-1r-2
n-1
k19m7p8q-2
k3
l5p-1
k1
k1l-1q1
k6l2n-2o-1
k12
k-3
k3l3o1
q-4
k2
k3r1
k6o-1q1
m-2r1
k-2
k10o3p-1
l1m2o5
k-1l7m2o4p2
m6q-1
q-2
p2
n-1p1
o3
l-1o3
l-1
k-2m2
k-1
p1
k-1l-1
q1
k1
o1s-1
l5
k6l1o2
o4p1r1
k6l-2
k2
k12o1
k-5n-2p-1
k6
o1
k7l2
k-2
k7
k9l10n-1p3
k3l2q2
k-2
k-1
k-1
k3
q-2r1
p1
k-1q-9
k-2l2r1
o3r-3
k-1o2
l-1m6q-2
k-1
n1
r1
n2
m-1o1p2
k14m-1o1p3q-3r-1
k-1l2r2
n3
l3m4n2p1
o-2
n2
o1
k1
o1
q2
k1n2q-2s2
n1o1
n3
l2o3
r1
r1
k-2p1q-2
n3
k2
q1r2
n2q2r2
k1n-1q2
n1
k1n-1
k1
k-1
n-1p4
q1
k-4l3o2
o2
o1
l1
n5q-3
k1
l-1
q2
o4
p3
q3
o3
k3o-1p4q-1
k-1l8
n12
n13
n6
n4
r-1
n10r-1
s-1
k1
k1r2
k-1l2m1
k-2
o10
k1
k2
n-2o2p1
l-2
n3p-1
o1
k1o6
o9
l1o9
k-2q1
o13
m3o5
o11
l1
l3n1
k11p-1
p-2
k15p-2
k2
p-1
o-1r-1
m-1
r-1
k1
k2
r1
k1m4o-6
r1
k2m1
k2m1n1o2p1
q-1
l-1
k-1q-1
k1
r-1
m6
r1
o2r-1
k2
m6r-1
k-2m1q-1
k-3l-4s1
l1r2
o1
l-1
n2q2
q1
n1
k3
s1
q1
l-2n6
r4
l2q3r1
o4p3
k10l6o8p1q-3
k5l2o2p2r-1
k5
k16
n1p8
l3
q1
n7r3
k2
n2o-2q2
q1
l2
k-2
q3
k2
k1m-1o2
k5r1
o5p1q-3
n4
l4m4n15s-1
n7
k-1m5n3
k-1o1
l11o3
k2
k1n3q1r2
k3n1q-2
n1
l-1
k2o4
n2
l4n11r1
q1r6
r1
r1
k1
n1
l1
k-1
o3
r-1
q-1
k-1m1o5
o-1r1
q3
k-1l1
k3l4q2
q4
k1l2
o2s-1
k3
l4m2o-1
n1q8
k-1
o24
k3
k-2l5r-3
n2p1
k5l1o-1p1
q2r1
k1o-1p1q-1
o1
q-2
q1
k1
q1
p4q1
q-2
l2
m-1q1
k8
k2
k6
k1
n-1
k-4l1o5
k7m1n1o3s-1
k3
p1
k2n2
n1q1
k1
k3
k-3
k1o3
k-1
n1
m-1n6
o-1
k-2l-2n-2
p1
l2
n2q-3
k2l1n3p5
n2p6q-3
l3o-1r2
l12m-1
k1r5
k1m-1n1q2
l7
o6
k-2
l2p1
l1
o1
r-4
k2l10
l1q3r-1
k-1l-2o2
o6
n8
o5
k2
k6l15
k3
k2
l1n-1r7
k-1
k1m1
k-1
l1
n2r1s-1
p2r-1
m4n3p3q-2
k5r1
k2
o2r6
k-1
n4
k-1
p1
r2
m3n-1
m2p-1
q2
k-1
q2
r-2
l-1
k-1r1
l4o1
m2q-2
m1o5
k1
k-2m1
m1
m6
r7s2
k-2l-4p1r1s2
k5l-6r9s3
k-1
p2s1
k-1
q-4
m1r1s1
n1r2
p2
l10o2
o-2
p1
k1
m1p2
l2
k-2n2o1p1s1
k-1m4
l-1n6
r8
p1q1
k-1p4
l-3n-1
k2
r1
l2m2
l3o-3p-1
k1
k7
l2
k3o1q-4
m1
o15p-1
k8l1n-1
k-1p1
k-3l-2
k6l2p1
k6l19r-1
k2l1q-3
k1r-2
k5l3
k2l6p2
k1l7
k-1l-2
l-5q-5
k2l2
k-2l19
k6l4
k53l4
k3l3r-3
k2l-2m1
r2
q-4
n1r-5
l2r-1
m1q-1
l2r-1
k-1
o3
m-2
m1
o7
k4
k9m3s-1
k5p1
l5p1
k1l1
k7r-1
k2
k-1o1
k23l4p6
l4
k-2
k1n2
k-1n5q1
k1
n-1
n1
m-1p4
n-3
m2p5q-1
l5p2
p2
p2r1
n1
p2
m-1n5
p6
k-2q-2
n-2o1
m2
m1o2q-3
k-2
o-3
k1
n1
l2m-1
k1l6n5o-8
k2
k2
k2
m2
k1
k1
n2r-4
m4n1
k3
k3o-1
n-3
p-1q1r2
k-1
k3l1r1
k2l2
k1l2n-2
k2
k1p1r-1
k1l-1
k2
q1
k13l2p-1
k3l14
k-1
k6s2
k10l3s2
k-1m-2
k-1
q-1r1
r-2
l5r-3
n1
n6
m2
k1n3q2
k-2l-1
k5l8m1
n1q4
n4
k1
o1
k1
k-1l3p-1
p1
k3r13
p2
p10
p10
k2
o2
m2
k3
k-1
p8
p27r1
p10r-4
k2
l-1
k-1p-1q1
k1
k-1p1q-5
p6
k-2
m2
k-2p4
m-2q4
l2p2
m2p2
k1l3q-1
k7l2o2
k2
o10r3
k1l2
k1
o2
k-2
k2
k-1
l14
k4
n-1
k-1
q9
k2
k1l3q-1
n3r2
k-1l1
n2
n1
l1
n3o5
m2
l-1m8
n1p2
r3
n5
k3l-1
k3l2
p1
q2
k8l4
m4q-2
p1
k8l8p-1q-2s-1
k4l2q-2
k7o7
k1n-1o2p-1
m2
q-2
k1o2
k2o1p1
k3
o3r1
p4
q1
k3
l1
m3n1o1
n-1o5s-1
k-5q-1s2
l-2p16s1
m4q-1
k14m2n5r1s-1
k5l4m2n3p1
k-6n2p1q-1r-3
m2n1p1r2
k9l4m1n2
k7m4o6
k2l1n2q-1
k7n1o1
p7q2
k26l5m2n2s-1
l1o2
l-2
o1
k1l1o3p2
p-1
l5o-1
k-1l6p1
k-1
k1
l8o5
k-2
k1o1
k1
n3o1
q1r1
n1
m3n7
k3
k1l3o-3
o3p1q-2
k2
o1
k10m-1o5
k2p2
k20q1
k-3o-1q3
k2
o1
l4
n1q1s-1
m2p-1
p2s-3
l-2n6
l-4
l-1q-5
o1
k1p3
p5
k1r1
l1o5p1
m5n2
n2
n2r1
k7l1m1o7
k6o2
k2l4m1
q-2
n3q-3
k1
m1
l1p3
o2
l-1
n4p-1
l1
n1o1
k2
k3
o3q-1r-2
n2
o1
r1
o4
k3
k-1
l-2p1q-1
m2
o4
o2
k1m2
r-1
k3l1
k-2
m-1n-1r-1
k-1
k-1
k7
l-2p1
k1r1
k2
r1
l-2
o1
l-1p-1
n-1
k-1
l1
k-1
p6q1
o1p3
o1
m-1
k2
m2
l4
p1
l-4n2
n2
q-2
k-1l2o3
n9
o4
m-1r1
n1
n1
p-1
k2
o1p2
o6
n4o5
k1l-2o5
o3
k1o4p-1q-2
r2
q-2r-1
k-3p1
p1
k3
o-2
k1
o1r2
l1o1
m3n6p1q-2
r1
l-1p1q2
m-1
n2
k-1
l3
o1r-1
p-1
k-3r2
k1
l2n-1r3
l3n13r3
k7
l3m2n6o4p1q-1
p1
k2q-3
n3o3
n-1r-2
k2
k2
p-2
p1
l-1q6
k7
k-6l-5o-1
k8l17m3s-1
k-11l-18m1p1
k14l3m3
k9l-1
l22m1
k7l1
k7
k-1l-2
l5s-1
k-6l3o1s-2
k-5p2
k3l-1p1
k6l2p4
k7l6p2
k1l4
l3
n1
m1
m9
k2l7p1
l2p1
m1r-4
n-1
k2
k-1
k5
o3
l2
k3
k6
k-2
n2
k2
q5r3
n2
k3
m4
k2
o3
l-1r1
n3r2
p2
l1
l-1
m-1
k1s10
p2
k2o1p2
p1q-4
k-1r-1
o3
k1
l3
l-1m1p1
k-2m1p1
o8
k1
k-4n-1s1
q-3s1
k-2l-1
k2
k4
k2
s-4
k-3
p-1
k-2n-1s-2
l2
o1
m6r1
m8
n3
n-2s-1
k-3n-1s-1
k1s-2
l-1s-1
o-1q-2
r-2
l3m2o2
l-1o4q1r2
p2s1
l3r-1
l-1p1s2
p1
p1
k-1
k-3
p4
k-1m-1
k-1
k-1
k-1
m-1
q1
k14
k3n6r2
k6l-2
o1p-2
m1
k-3
k-2
k8l-2o2
o1
k-2o1q2
r1
l-1
l-1
k-1
k2m9o1
k3p1
o1
k2
k-1o2
k-2
k2l1o36
k7
k8
k8l2m2
m3n2o1q-1r-2
l1
q-1
k1l1o4r-1
o-2
k2
k7o2p-1
n1
l-3s-2
l5r2
m-1r6
k-2
m-1r8
r1s-1
q-2r1
l3
q-1
k-2l1s-1
k7l11q-2
k1
n2
k5
k-3l2
l1q-2
k4
k4
k1
k1
n2
n7
l1
k-1
k2
k1
n2q2
l1m8
n2
o1r-1
k12o20
k2
k1n-1o1
m2n8
p-2
q1
k-1n1r1
n3
l5r1
k-1p13
k2
k1
p3
n1
k1n1r-3
q2
l-2q-2
k2
r1
k1
q-1
o-1
k2l-1m5
m3
p9
p2
p4
p9q3
m2
p1
q-2
n1
n1p3
k1n2p9
p2q-4
n2
m2p2
o2p2
m2o4
l1n1
k-3
n1
n1
k2l4o1
k1
n3
n3p-2r2
k1
n2
n-2p1
k1m1
k1
p1
p8
m1n9q1
n1p-2q1
k1
k1
n-1q1
k-1
k-1
k2n-1
k17m1r-2
p5q-2
k2o-1q8
k1
k1
n2r2
m1r2
k-1
p1
k5
k2
o3
o2
o7r2
k-2
k-10l-3n4o3
k-4
k-4
o4r-4
m6
k-1m-1n-1
p-2
m-1n1
m-2n-1o4q-1
l-1m2
s-1
o7
k2
n1r4
k1
n11o4
q-1r1
n3
k-4
k3
n-1
l-2o3
l-1n4
r-3
o-1p2
l-2n3
n2
l8n1o3p3
r5
k-3m1
p2
k-5
n1r2
k2q-1
l1n4r-3
k-2
n3
k-1l-1o3r4
p-2
n-2
k3o1
k5
k1
k2o5
k8l4n1o6
n2r-2
r3
k6o7p9
o2r1
o4r1
k-2o4
o1
k-1
n2
p2
k-4o5
q-3
r-1
q-2
m1
m-1p3
k-4l-3
o4
k2l6
k-1
o-1
n3p1r1
k1m2n12
n-2o-1p-1
k2
k-2
k-7l2
k-1
k1
m4
n6o2r-1
n2
s2
r1s-1
k-1
n1
l-1n4
l-1n6o-4r2
o5
k-7
r3
o2p1
n-1p1r2
l2n15p2
m1s1
o2p-1r1s2
k2
o1s-1
o-2
m3
p6
k1
q-1
o2
q2
n6
n4
r-1
m2o2
k1m1n1o1
l-1n9
n4q1r2
l5m2o1
n2r4
l2n2
n2
l-1
m-2n2q-1r1
l-2r-1
k1n1p3
l5m-1r4
r1
n-2r10
m1n-2
m1n3q-1
l-1n1p2r-1
n4
n5
k-3r3s4
m8s1
k-1
o-1r1
r-2
l8o1r-1
m2o2
l-1
l-1n1
k1n2q-1
k1l1n-1p-2r1
k2
r1
l-1
r5
k6
m-1q1r4
n7r2
p1
p7
k-1
m2s2
s-2
k-2
r4
m1p-1
l-1
m-1r2
o1
m9o3q-3
p-1
l4n-2p4
q3
r1
r1
k-4l-1p10
k-16l-3m3p6
n2
l-1
k-3l-3
k-13q1
o-2p6
p3
n3p2
p1s2
o1r3
o3r1
m2o1
k-4m2q-1s-1
r4
k-7
p2s-3
k1
n-1s-1
m2
n2
m8p3
l1
l2n1
k-1
o2p1
o-1
o2r-1
l-1n2
k1n3s3
m1n5p4
m4q1
k-1m8p-1
n1
q-3
l-2r2
r2
k1
r1
n-1q2
n-1r1
o3
n-4r2
m2
r1
p-1
l2s-1
p2q-1
k1l1r1
m-1
l1
k-1
k-1
m-1
l7r-5
m2o3p1
k1
m2p-1
m2
q-3r1
k1
n1
o1
k1n-2
k2
n5q-2
m4n5q-1
s-2
r2
r1s-1
k-3o1s-1
q1
n-1p-1q-1
k-1n-1p2
p3
m-1p3
k-2q-1
m5q-3
k-2m6q-3
k-2m3q-2
l-2
k3
k-2l-1
m3o4p5q-4
s-1
k1
o3q-2r1
m-1
m-1r1
k-3l-2
k-1m2
o1
m-1
k1m-1
k-1r5
k-3
r-1
k-3p-1
k1r2
k1r1
q-3
k8r-5
k-1
o-1q-1
m-1
n1
k-1m1n-1
l-1n6
l3
l-1n-1s-2
n-1q-2
n2
m5n6
m1
l-1q1r2s-2
r1
p1q2
l3n1
k3n-2
n1o1p4
l1
n-3
k-1l1m-2o2
p-2
k-2l-1m21o-2p-1s2
k-2l-1m21o-2p-1s2
l2r-1
m1n7
m2q-3
k1
l-2
l2n-4
q-1
q-2
l2m6n3r-1
n4o2
k-1
n2
n-3
r-3
k1l-2m-1n-1s8
l-6o1
r2s1
k-4
k4l-1
k3
k1l1o-2
k2l3m-2s1
k-1q-2
k-7l-4n2
s-1
k-4l-1m5o1p2s2
k1
q-1
p2s-8
q-2r5s-1
q-4
p3
p1s-3
k-2m-1n-1q-1s2
l-5p-1r1
k6l-1
k-1p-1
m2q-2s-1
k-11l-1n4
k2
m2r1s3
m1p-1q-1
k1
k2s1
l1s1
k2
k-3
k3l1n4s1
o1
k5l-2p2
k-2l-4m1n7
l1m2p-1q-1s1
k-1l-1n2s2
l-1s1
k-5l-5n3
k4l-4q2s1
k3
m1
l-1m2
l-2
k-10l-9m11p1
k-9l-1
r1
m3n6
n2
l1
k-3l-1s1
k2
l-3m2n7
m7
k-1n2
k-5l-1q-7s2
k-1n1
q-5
k3l-2n6
p1q-1
m4
k1m-2n1q3
o-1r-1
l9o1
k-3o2
k4
k-1l8p1
k3o-1r-1s-3
k4
r9
k1n1o-1
k4q1
l6q-1
k3
k2l2r-1
k10l9o3
l4o4
k9l2o1
k-3p2
k11l-2
k6p1
k-3l-2o3r-1
k1l6
l14m1
k1
l1
m-1o2
o-1
o1
k5
q-2
k3
q-3
k5n1r1
n1
n2
o4q1r3
p2
k13l3o6
k1
k-3
k-1m4
m5n5p-1q-1s1
k-2
r1
o1
k-2
n1
k5
p-2
k-2
r1
s-2
k1r3s5
o2
k-1r-1
o1
k3l2
k6l8r1
n-3
o-1
l1m6
q-4
k10r1
k2
m-2
l-1o1
k1n-1
k14l1n1
k1
o1
k-1n1o-1
p5r-4
k3
l2n-1o1r1
l-1
p1
k4
n-2r1
k-5
k1l1
k10n4p3
k1
o-2
p1
r-2
k13p-2
k5l9
k3l4o3
k2l8o4
o-1r2
n-3o9
n1
q-1r1
q-1
l2m1p4r-1
k2
l1o-1r1
k1
m-1o-2q1
k1l3
k1l10
l7s1
l2r-5
n7o1
n4r-2
k1n2o1q1
k-5q1
r2
k2
o-13
m-1r2
k-2
p1
k-2
k2l2n-1r3
p1
q2
l-1p-1
l2
q1r1
m1n-1p2
k-2m1
m4n6o1
m1
n4p2
k-1
n2
k2
l-1m1p1r3
m1s1
p4
n2
r1
n1
m14p5r-1
m8p4
m1q-2
m5p2q1r-5
k-2
k1o4p2
p9s-1
p2
k-1m14
m3
m10
k-1m5
o-1
n2o1
n1
k-1r1
k-6n1o3s2
n-1o-1
k4l6o9p1
n2
m1p-1
p-5
k-1
k4
m9
k-1
k-1
l-3n6
p1
n7
o1
k1
k-3l2
k-1
k7
m2
k2l1m-1n3
k3l3n2
k-1m1r-1
q1
k1l-1n4
k-2
k11m1n-1p-2
k2s3
l1
q-1
q-2
q1
k1l-1
k1l-2
k7l5o1
p10
p1
k1
k20m-1n-1q1
k1m-3
k1
p1
m1
p1
p4
k1
p1
r1
o1
m4
k-2
o8
n1p5r-3
l1n3
k1
r1
r1
k2
k2
p4
k16
o-4
k1
k1l-4n2s-2
p1q1
k-1
l1o2
p1
p3
l-2o3q2
l4
k1
k1p1
k-2
k2
k2
k1
m2
q-1
k-1q2
k5l13n-1p-2
k6l13n-1p-2
k11l12q-1
k-1n8
k7l3p2
k3l4
k4l2
k4p-2q1
m2
n3o6r-1
r-1
k10
k1
r1
r1
l-1
m3o-1
l2n3
q-2r1
k1l5
k1
m-1
m-2
k-1n1q2
l1
n3
k-3
l5p2
k-6
k2o1q1
k8
k5l2o4
n1
k-3
r2
k14l-4
n7o-3
n-2
k-3n7o4q-3
l4n-2
l3m2n3
p1
l2n3p1
k2l6
n2
p4
k2l7o2q-1
k6l2q-3r-4
m1s2
k1
p2r-2
m-1n-3p6
k1
k2
k2p3
n1p10
o1p7
l3
n-1p8
p2q-1
l1
l-1
k-1l1
m4
k3m-1o-2p2
q2
l6m1o-1
r2
l-1q-4
q-4
k3
k-7
n1q1
n2p2
k-1m1
k-4l-2p2
k2l-2m1p11
k-1m8
k3
n2
m2n1o1p4
m1n3o2
q2
m3
k1n2
k12l1o6
m1p4
k3o-3
k4
k-1
o5
m7p2r-3
n1
k-1
o1
k-1n-1
m2
n3o2
k1o4
k-1o-2s-1
n5q-6
k1
o1
p8
k-2
k6r1
r1
k-1l5n-2
k5l6p10
k4l1o2
k1l1m9
k2
k-1
m1r-1
m2
k11l1
r-7
o2
k21
o2r-2
o4
m4o1
n7
k-1
q5
k-1
m1p2
k-2l-7
n-1
l-1m1
k-3l-2m-1p10
k-3
k1l1o-4
k-2q5
k-1
n10
n2q-1
k1
o3q1
l3r2
k1l4
k5l3
k3
k1
o-1p-1
k1
k5
l1m7q-2r-2
k5l1
k2
k-1l5n2
k4l2
m-3q-5
n2
m3
n3p5
n9
k-2n1o-1
m1q-1
o5
n1o1
m4o6
k1r1
k-2
p2
l1p1
o1
m6r1
r-1
k1
k7
k1l5
k3l2
l1p2q-4
l3
r1
l-1p2
n-4r4
n-1r11
r1s1
l2m13o3
m-1
m-1
l3p1q-4r-1
m1n2o1p1
q-1r1
k1
s-1
q-4r1
m1p5r-1
q1
k-2
l1
m1
m2p2
m3
k4r-1
k1q1
k7
k16
k7
k4l1
k11l3
o4
l1m11
l-1m1
n-2
o4
k1m-1
r2
n-1r-1
l2
m-2
o3
k-1l8
p2
o4p1
o2
r2
k-1
p2
o-1
m5n1
k-1
p2
r3
o2
r2
o4p-1r1
m1
n3
m1
o-2
n1
o-1
o2p4
m2
k12l2o1
k8l7m2
k15
n3
k-1
k1l2
n-1o2
k1q-4
l-3o2
p2
q-2
p2q-1
l3m2n8
k1
k2
k2
l4
m1o-1r1
p1r1
n4p1r-2
o-2
m1o1
l2
k-2m-1p1q3r-4
k1
k-1
p2
n-3o2p-2
m1n2
n1
l1
k1n1q-1
k-1
k-4
k-7
m-3
l3q-1
k1o4s-1
l10
k2r3
o7
o4q3
o3
k3o2r1
o1
k1o2
n2
p1q-1
k3l2m1p10
l4
k2q-2
o1
k1o6r1
m2q-1
k-1
r1
n6q-1
l6
m9
m1
l2
p1
k10l3p3q-2r-3
m8
m13q-3
o2
k3
n1r1
n5
n3p-1s-3
k-2o2p-2q-1r1
r1
k1l-1q-5
k3
k1o-1p-1s2
r2
o-2q1
q1
r1
r1
n-2o1p-6
k1n-4
o20r-1
o-2
k-2
k4
k1
q-1
k1
k1
q1
n4r1
n10p2
l-1o1
k1
k1
k6l2m1
k2
p1
n1
k1l8n2o4
m2
m4
o4
k1l3o2
o4
n9
k4
l6n3
k-1m4n4
k-1
n1o1
k-2n6r1
l2o2
m2p2
o-1
k6
k5
k9o-1
k1o2
k-2
k-6
k4o1r-2
k7
o-1p1
l2p1
k2l2
k-1o-3q1
n1r-5
k7p4
k32p5
k-1l1
l5p5
l-2n1
o2
k3l1
p-2
l-1
k1
k-1
k1l1
o1
m1q-1
n3p4
q-1
k1
k-2m6o-1
m3n1o4
n3
l-1n1
l-1
o2
o2
k2
k3
o-1p1
o-2
n-1s-1
l1
n1
n4
n1o6r3
n-2q-2
m1
m1n-1
m-1
m-1
k4m8n1q-2
l-1
m1
k-10
k-1
m6
n1
q2
k-2
m2n1o1q-3
p1q-1
r-2
o4p2
q1
m1o1p1
m1n3
l6p1
m1
k1
n1
m1
k3
l2q-3
q-2
q-1
m4n2r2
o2
p2
n2p5
m3n1
m2q-3
l-1
o2
l1
n2
l2
k7
k2l7
l1r3
p3
k2m2o1
q-4
l2o8q-2
r2
q3
q4
k4m-1n1
p5
p2
k1p12s1
p2
n1
k-1
o2r2
m1
k2r1
k3
m7
m1n4p-1
l-1
k1l3o2
n8o-1
q2
k1
k1
l1
l1
l1
l10p18
k5o-4
k11l4
k10l6
k10l6
k2
k5m4o2
k13m5
k11l1o2
o5
k1
m3n4o-1q1
k1p3
k5
n2
k7r1
m2q-3r-1
m1q2
k12l13
l1
k17l1p4r-3
k-2l1r1
l2
k-2
m1n6
m-2o3p-2
o2
k3l1n-1s6
m2n2
l2o1
k-1l6p2
n1
k-1m8
n3p-2
k24l26
k4
m6
n5
q-3
m2
p1r-1
k-1
p2
r1
o2q2r2
o8
q1
q3
k6n-2
k4m1q-3
k5l1m3o1p29r-2
k2
k7m10p5
k25m-1
p13
l-1m3p-3s-1
n3p1r-4
k5
k3l2o-1
p4
k-2
k-1o1p2
l4
k1l2
k1
r1
m1
n1o3p1
k1m1o9
m1
l-1o-1r-1
k8l15
k8l11q1
r2
k1r-3
k-8l-1
k5l-1
k9
k-1
k4
k3l15
k4l4
n1
p1
m2
n6o3r-2
q1
q2
p2
p3
k1r-1
o2
m2o1q-1
l1
l4o-1
l2p1
k-1l-1m12
o5
l-1
k8l6
k1
k-3l-1m-1q2r-3
l1
l12n10
k-2
k-1l7
o4
k2o-1
k2
o-1
k1
p-1
k3
k3l1m1p-4
n1
k-2
o1
m3
n4
m-1n-1
k13m3
l2n1
o7
l-1m1
m1
l5r1
k8l3
k3
l2
p3
k1
r1
l-1n7
q-1
q4r1
k1l2
r3
l2q1
k3
n1o3r6
k-1r-4
m2
r-1
o4
n1
k1m3p-1
k1m1o1p-1
k1m1
o-2q-2
k-1l-1o-1
k1
k30l1o-1
k-2
l2q2
o1
l1
n1p1r1
l4
k-1
o1
k1
k7l8
p2
m3
l5p4
r2
o3
r1
k1
n12
n-1r3
l5m17
m3
k2n-1
l1
k1
n5p8
o1
l1n6
r1
l-1m1p-1q-1
o2
k4p-4
k5
k6l3q2
k3n-1
o3q-2
k3
r1
k2
q2
l1
k2l8
k18m-1
k-2l8
l1
n-2o1r1
n-1
m1o3
o5
m-5p-1q3
s-1
k1
k2m3
k2q4
k1q1r1
q-1
k10o1
k1
k5l2
n5
k1
o7
o4
m1p7q-2
m2p1
p4
p1r1
p1
n-1
k2
n-3
n-3r2
r3
n9o-1
k1m-2n-2p-1r-1
k1m-1n-2r-2
n2
r2
k-1
k2n1q-6
m5p2r-2
k6o1
k13l8m1o6
n1
q-8
k-1
k1
l1m1r2
m1o-1
p2
n9o1
q-2
r4
n1
k1n8r-2
k-3o4
k-1m2
n4r3
o-3
k-1
l-2
o-2p-1
r2
m8n10o4
k2
o1q-7
k-3
n4r1
k1
l3n2p3r5
n-1
l2
n-1
l-1n1
n7
k3s-1
k-2
k16
k14o2
q1
k3
k1r1s-1
m2q2
p2
o10
o6
o9
n6r2
l1
m1n-2
n2
k-2m-1
l2n3
l4
k2l4
m4n3
n2p3
l12
l2m-3q-1
n3
n3p1r-1
m-2p1
l5
k3l-1
k-1l1
o2q2
k2
m3
k3
r1
n-1r-1
n7
m-1o3
m2n5
n16
m1
l-2
n1
m2
p3
n5
k-2o7q1
k-2o4p2
m1
n-1q5
n4
k2l-1
l-1n1
k6
k-1
k2n-2o1r2
l5m-2o1q2
l1r1
l-2m-2
k5
k2n1
k5n7q-5
q-3
k4m-1
s1
k1l-1
k17l29
p2q-1
l5
k1r1
k3p-2q2
k5m-1p-1q2
n1
k1
m1q-2
k-1
p1
k4
n7
p1q-2
r1
l2o-1
n6o1
k1
o2p-2
l-1m4o-2p2r-2s2
q5
k1n1
r-4
n5
p1
k-1p7q-2
l5o2
q-3
k-1
o1
n1
k-1n3p1
l3p7
p1r1
l-1
o1
p2
k-3r-2
k2r-2
k-3
k4l4o4
k-2
o1
k-2m2
n4q-5
q-6
n2
n1r1
m2p2
m2o1
r-1
o-2
l-1o8p-1q2
k9o17
r-1
o-1q1
m1p1
p7
k1
p-1r2
r2
k1
k1o9
r-2
k3l4
k2
m1
r-2
n1
l2n3
o1
o4
k3n-1o8
n4
n1p1
l2o1
k-1o1q1
o2
m1p2
k-1l3
k2
l-1
m-2q1
k-1
o2
k-2
n4
q2
k-2o2
o4
k5o7
p1
k2
k-1
p3
k-3o3
k4
k2
k12
p2
k-4
o1q-1
l1
o6
k-1
l2o2
l-1o6r1
q1
m7n-1p-1
r2
n-1o1r-1
r4
k2
o1q1
k-1l4
q-1
l4q2
p-1r1
l4p-20
n-1
o3
k2
k-1
n3o22
k1
o3
m5n-1o6
k1o10
m4o2p1
o2
k-1o1
k1n2p7
o-1
n-2o2
r-1
q-1
o2r-1
k-2o3r1
k1o2
m1o2s-1
o2
n1
q3
n1q-1
o1
n1o6p1
m1r-2
m-1o2p-1
n-1
p1
m-2
k-1o-1
p5
n-5
k6p-2
m2
l-1
n3q1r2
k-1
q-1
n2
k-1p4r2
n1q1
r-4
k1
l-1
o-1r2
q4
o3p2
o10
m2
m1
m1
r-4
k-1
l-1n1r1
p-2q1
r2
p-1
l1n6
k-1n1o6r2
s3
n4
n1p2q2
k-2
k-1l-2m-2
m4q1
m8p-1
m4
q1
n3
k1l2n1r1
p1
k1
n5o1
n-2p-1
q-1
k-1
r1
q2
o4
n-2o2r1
o7
l2o-2
l2
l2q2
n-1
r2
m1o2
n-2o2
k11m1
o1
n5
p-1
n2
q-3
l-2r2
l-1p1
q-1
m2q-4
q5
m7
k-1n-1
k6
n2
s-1
m-1r1
l1r5
n-1p-1q2
k-2
l6p-2q-2
o1
o7q1
l2p2
m-1p3
m5r-1
p1r1
q-1
k1p-2
q2
n-1r1
k1
p2
l3p1
p1
m7p3q-2r2
o-2
q-2r1
q-1r3
m5q-2
q-1
p2q-1
o1
m-1
k-2
k3p-1r1
o1
o1p1
k1
p-1
m-1q-3
k7m4p1
q-3r-1
k1n1o-4
o3
l3
s-2
p1q-1
k1l-1s-1
k-1n1o3
k2
p6
l1q1
l-3n4q1r8
k1
n7q3r10
k1n-1
n-1
r2
k1
k1
k8
o2
k-1o-1p1
o5
k-1
p6
o1
q-2r3
k1
o2q-1
k1r1
r2
n1q1
l2n5
p1
l3o2r-5
n1o3p8q-2
r-6
l1
m5p1
k1
k-2
n-1p3q2
k1
o10
k1
o2
n2o1p4
k-1l1
n-1
s-1
p-1
k-2
l1n4
k-1
k3
m2
q-1
k-4
r1
k1
k7p2
o4
n-2o1p4q-3r1
n3q-1
l3n-3p-2r2
m3p3s-1
l2q-1r1
k1m1n2o1
o-1p14r1
m4
o1
o1
k2
k1l1
n-2
k-2
l1
k-16o2r-2
k12
l1r3
m4o-1q-7
k-1n2o4p5
k-1r-4
k7o6p1
s-1
k-7p2
k-2
p1
n3
l2n3
m1q-2
k1o2
k2
k2
p-1
o5
k1n1o2
n4
k1
l1n1o13
m1p2s-2
n7
q1r2
r-4
k-2n-1
k3
k1
k-10
l-1
m1
p1
k10l3p2
q1
o-1
l2
k4l17
n1p-1
k2
k-1r1
l-1r1
k1
m1p5
l2q-2
o1p3q-3
p1
m3n3p12
q-2
k-1
o2
p2
k-1
k-2l4o1r-1
m1p2q-2
l4r1
n2
k2
p11
l2p2r-2
k1
p3r-3
k2
n6
l-1n-1
k3
n-2r2
n2
n-1
k-1r1
n3o8
k3o4
l2
r1
p4r-3
o2
k4
k1
k2
k2r1
m9n4
m1
m1r1s-1
m1r2
m4
q4
q2
o5
l1r1
l2
k2r-1
l3m7n2
k2l1
o1p-7
k-1
m8n-2q-1
s1
l1p1
n2
k-5r2s-1
k1n3p-1q-2
m2n1p2
n-1q3
r5
k1
k1m1n8
m1r2
k1
o-1q3
o1
o11
n11
o-1
p1r1
k4
k-1l3r-2
k-2l5p2r-4
o2
r1
o-1s-1
n1r1
k6l2o1
o3
o1
k1l1
k4o2q1
q-1
k1
k1
l2p2
k1n1
m-1
m2p-1q-3
k1
n2q1
k-1
k-2
k1l5
l2q-2
m2n3o1p4q1
m2
m2
k-3q-4
l1
o3
k1o11
k-1
k-3l-1m2
k-4o5q2
l2p1
p4
o1q-2
k2o4s-2
l-1q-2
k2
k1
r-1
q1
q1
p-1q-1
k1o1q3
k9o4
k3o1
l1o1
m-2n7r-1
k3
m-3p1
q1
m7p3
k-2p1
m1
p9
k-2
k-4p2
n2
k1n3
k-1
k-1
m2
p1
m-2n-1o4
l1p9q-1
k-1
k10q-2
o1
k2m5o5
o1
k-1
k-1
k2p3q-1r-1
o2
o2
p1
r2
k1l1o1
k-1n-2
k2
k1
k6
k5l1
k5o2
k6n-2
m7o5q1
m4o1
o7
k3o19q2
k-4l1
k2o20
k1l1q-1
l-2m1
m25q-2
k-1m4
m1o-2
o1
k-4l-5o4q-1
k1
s-1
l-2
p1r1
n-1
n4
k2l2o6
k1o-2
o-1
k1l3
n1
n1
k2
l-1p5
p1
o-1p1
m6
l1
n1
l1
m2
k8n6q-1
m11
n8o4
l-1n1
o3
l1
n4p4r3
l2p1
n29r5
k5n-5o-2p9q2
p8
n1r3
n1
n1p3
m-1
k3m2p24
k4
k1p18r-1
n-1r1
k2
k-2
o6
m1q2
k-3
l1
k1
m2n5p4
n1
o2
l-2r18
k-2
n2
k-1
k2
k5
p2r-1
k-3m1
k-4
p10
k-1
m2
l-2
n2
r1
k-1o5
k-1n2
m1
n-1p-1
k4
l1n-1
k5m2
m5
n4r2s-1
p-2r2
n1
m5
l3n14
k-1l-1m6
k-1l1n2p4
r1
m2n-1o4
q-1
l1r1
n6
k4l1m9
k-2
p1r7
l10p4q1r2
k1l1r3
k-1r1
k-4p1r1
o7
l1m3
k-2l-3m4q-2
r2
m2p1
k3m-1n3
r1
n1
r1
r2
k2m1q1
o4q2
r3
p1r7
r4
r2
k-1
k-2o2
k1
k-2r6
r1
k2r-1s4
k4l4m-1n-1
k-2
k-1l10o6p1
l1
n1
k10n-1o1p-1
k1
k-1
k12l4
p1
p-2
l-2n1
l-2n1
q-1
o2s1
o1
k-1
l11m-2
k-6
n1
l-2
k1
o6q1
q3
k-1
k-3
k-8r1
m5r9
k-1
k2q1r1
k1
n-1
m1o2
n7
m1
k-1
q-7
k-1l2n1
r1
k1
m1n2r-1
r1
k6
k4
k24
k-1
l2
o2r2
k-6p-3
m4
m3
k-1
q2
k-1
o1
r1
p1
k-1
q2
r7
m1
m4p16
o2
o-1q1
o3
n-1
k11
p-1
l-2
k9m1
k-2p19q-1s-2
k-7p9
k-1
o2
k-2
p13
p4s-1
k1
m3p13
k1n-1p8
m-3o-1
k1l1p8
k6p2
k7
p1
l1q4
s-1
k-1r-1
r3
k1
n2o1
n3
k8o1p2
k-4o12
l1
k19l-1
o2p3
o-2
n-1o-1
m-3o2
k8l1m5n13
l-1
n6o7
m-1q-3
n1
l-1
m6
k-1o4q3
l1n-3
m-1q1
p1
k6o9q3
k1r2s1
k1o-1
m3n4p1
k1
k2s-2
l-3q-4
k6l-1q-2
n2
k1
l1
o-1
o-1
o10
o1p3
r-2
o2
k2
n1
k-1
m-1
k1
k2m-1
k2
k2
k-1l5
k-2
n1
q-1
o-1r2
q-2
p3
r1
n1r2
l-1o1s-1
p4
k-1r3
l1
m3p-1
n1p2
m5
k-3n1
k1
l-1
p2
l4p1
k2l3n1p2
k2
l27o2p-1
l-2
k-1
k3
l-2n5q-2
m1q-4
n1
m1o1
k1
k3
k2
r1
l2m12n1
m4n3
o5
m1
p-2
p6
l1m6
p-3
q-3
p3
k-1
k-1p2
o-2
p1
m-1p-2
l11o2p-12r5
k-7n1s2
k-2l-1o1
k-4
m8o2p5
k-2
m3
p4q1
l-1m1
k-2
k2q-1s1
k1q-1s1
p1s3
p1s3
k3l15n9p3
k3o1r-1
k1
k1
l2
p1
l4n3o1
m1
q1
k2
k2
n-1
m1
n1
k1
n2r2
k4
k10l6n1o8
k1
k6l6
n-3o1
o9
k1o2
k2r-1
n-1
l2
k1m-2p2
l-1m-1
k-1
k-3
k-2
l7
p1
k2
k-1
m1o2
k-1
p9
k-1
n-2r3
k-3
l6
k2
k2q-2
k-2l-1p3q1
l-2
k-1
o2
m1
m1n1
n1r-2
k2
k-2
m1r2
r-1
l3
k-1l3m4
l8m2
o2
m5
l-1
k1
k1
m1n-1
l-3m1
n1p1
n12q4
p3
m1q-3
r6
k-1o4
p8
q-4
k-1
m3
n2p1
n1o2
n-1
k11l5
k11l5
m3
l4r2
k3l8
l1n7q-5
m-1n-1p-4r-2
n1
n1q1s1
q1
l2q1
k2o1
l1n-1
k19m7q-1r-2
l3n-1o2
l9
l1o-2r7
k2n-1r1
k2o1
m2
o2
r-1
n1
k-2p4q-2
k2
p6
m3n-3q3
k-3
k-2q2r-2
n5r2
o-1
k-1l-1
o2
k1
k-1l-1
m2
r2
l2r1
k-1
m1
k1l1o-1
l3
l2p2
p1
q2
k-2
o8
p2
k-5
k1m1n-2
o4q1
o2q-3
k1
n1
n4q1r1
k-2
n-1o10
n-1
k2o-5
q2
k1s-1
k5
k1
k-3l3m10p4
l1
r-1
m-1
k-1
k2
l2
m3
k1
m2
r1
m1
k8o-1
o-1p4
k11l-1
k3
n1
k7r2
k-1
m-1
o-1p3r1
p2
n4r3
o-2
k3p3
m3n24
m-1
l3o1
k2
k-1
n1p-1r2
r-1
q3
n9q6r3
m1o1
l1p1
m1
q2
k4n5o1p1
n3
o3
m2o1
k-1q3
o3p7
m-1o1
m1n1
o-3r1
n2r-1
k1q-1
k-2
q-1
p2
o5
k-1
m-1q6
k-1m3
o2
k2
k1
k1n-2p-1
k-2l-1q-1
k-1
k1l-3
o4
q1
k-1
m2
l1
l-1o3
k17
o-7
k8n-1
k-1p-3q1r3
k-1
k6l2
k3l-1n-2r1
l2m-1p-3
m2
k-5l-2
k1
k3
k1o2
k1q-3
q1
q1
o1
k2
k-1
n2
k-1l-1n1
p2s-2
l-6m1
p1
k-3
k8n1o5
k10
p-1q-2
p2
o4
m2
k2
k3
k-1o3
k1
l5m1o1
l3m3
o3q-3
m6q-3
k4
o2
m3o3
k1l-2m1r-2
m2
r1
k7o4p4
k-3l-1o3
l2
k3
m2
k7
k-3
k5
l2
k-1l1n6
q4
l4n7
k-1m1
k5l3o-7
n1
k3o5
m1n7
o-1
l10
o-1
k2
s-1
k1n2
l5n-1p5
k-1
m4
l-1
k2s-3
o2
k1l1o6q-3
k6l-2q-1
k1
o4
l-1
k1
n1
o4
k-1m10n2q-6r-2
o1
m-1
k2m1
k-1l-1o-1q1r-3
k2
k2
k-1
o1p-2
m2
o1p-2
n1
r3
k3
k3
k4
k2r1
k4
r1
k1l3p9q1
k4
k3l11
k10l6
o3
l1
k2l6
l-1o-2
r1
k1r-1
n1
k-1
k1
k3
l-3n6q2
o-2p2q-1
k-7o1
o1
k-3
o6q-6
n15
m-1n6r1
p1q2
o1
o4
k-1
m-2n-1
n1
m-1o3
m2n5
n9r1
p2
m1
m-1
n-2o4
l-1
k1
k2
o1
k-1l2
k-1
o1
k2
k-1
r1
n-1r-1
n-1o2
l1m2
o2p-1r4
o5q2
n1o3p1
m-1p-4
k-1o-1
p11
o-1
k1
q5
m4
o4
k3
n1r2
k-3
o1
k1n-6
l1q2
k1l2
k1
n9o1q-1r1
k-3
k1l1
k5l1
o1p-1
l2n-1r1
r1
k-1
n2p1q1
l1n4
n-1q-5
k1l1
k2
k12
r-5
k3o2
n4
k2
l1p-1
l-3
k-1
k2
m1n1p3
p2q-2
k-1
l-1
k1m-2o-3q-1
o4p-2
r1
q-1
o1
k1
m9n4
o1p-2
o5
n2r1
k1o-2r3
o1
n2p-1r2
n2o-1q2
k1o7
q-1
l1n1p7
m-2p-1
n4p1
l3n-3o2r1
m-2n-1q-1
k2
l1m-3n-1q-3
k1o2r1
l1
o8
k1o1p-1
k2o4
k-1
l1n-1
r7
o1
k-3n1q3
k-4
k1n4
k2
k2
l18
n-4o-1
k1n2o1p-1
k1q2
p-1
n2
o7p1
k-1r-2
o1
p1
n2
k1
o2
k-1o-1p-2
p-1
r-1
k4
l1
l1o-1
l1
m1
k2
k-1
k8
l1
o-1
l3m5p3q-1
r3
r2
m-2
k1
l2
k-1p2
k-4
l8m-1
k1
k6
k-1o5s3
n4q7
l1
k6
k1n10o3p1q-2
q-1
k4l17
o-1
k-1
k1
k1
k9
k1m1
k1
m3p1
p-2q1
k4
m-1o1p-2q2
n-3
k12
k3
m-1
n-1
k4
n1o1q-3r1
l-2
n1
k-1
k4r-2
k3l1q-1
o-2p5
k1l-1m5r-4s2
k-1
o9
m1o-2r1
k5o4
o2
o3s1
k-1
o5
o1
o4
p1
o4r1
k-2l-1m1o4
n2
o5
n-1o-2
k1
o1
m1
k1o3
r1
k15o3
o1s1
k2
k-1m1o1q3r1
k-1o2q1
o9
o3
l2m1p-3
l2o2
o-2
o2
k2m1o1
n1o1
k2o11q1
n1o-3q3r-2
p2
k7o3
k2
o-1
k3
n7q8
q2
q1
o6
q2
n1r1
n2
k1
m2
p-1
m-1o2
r1
k-1
m1o2
r4
k2
p-1
n6
k1
o4p1
o1
k3
p2q1
p1
r2
k3l1m1p-4
n-2
r-1
r1
k1l-2n1
r1
k1
l1o4r1
k-1
o-1
r1
n1
l2p1
k4l-3s4
k5l-2n4
r2
n-1r1
l2
m-1r11
k2
k1
m1r2
p-2
l1
l1n4r5
k1
q-1r1
q-2
o10q1
k1q-1
n-1
r1
r2
k-1
k-2
p1
l3
p2q1r1
m2n8o-1
p4
n-2o2
r1
r4
k-1n1r2
k-1
m-1r1
k-1n-2r5
k-1l5r2
k1p1q1
o-1r-1
n-1o-4
p6
k-1q-3r2
s1
p13r-7
q6
q4
o4q2
k-1l2
k1l-1p2s1
k-1
o7p10
o7
q1r-2
k10
q1s-1
q1
q1
q-3
k3
k-1l1o1p1s4
l1s1
k-1
l-2m2
o5p-1
k-2
q1
k1
k-2
l-1p1q6
n2o3
k1
k2q10
r1
m-1r-2
m-2n7o1
o6
q1
k5
p1
k11m1o4
o7
k1l-1
k2
l1o8p6
k4l2o6p4r-3
k-3
k1l-1
k-1
l-2
n1
k-2m1n4q2s-1
m-1
n-1o1q1
r1
k-2m1
m1
k-1m1
m13n10
n2
n10
o1
k-1
o1
n-1
k4r-5
k-1
p-1
o-1q-1
m3n1p-3q-1
k-1l2
k5
p18
p5q1
n10
l-1n2
q2
q1
o2
p1
q-1
r3
l1
k1r-1
k3
k2
m1
k3
k3l6
k4l3p-1
k2p1
k8
k-3
k1
o-1p-1
n2
k-1m6n3p-4r-1
k3
k2
o1
k-3n-3p1
m1o5
k2m2
l1
k3
l-2o1p1
k2
l1
k3m5o4p-2
r1
l19
l-1m3p5
k7
k8p-1
k4
k3l3p2
k-1l2
k-1
k-1
n6o2
k-1
m15r2
k-2
k-2l-1p-1
k8l7m1p3
k2l3
k-8l3s-1
k-8l12
k1
l7
k-3l3n2o2
q3
l2m1o3
k11l10m1p2
l1n-3
k5l4n-1
k7l6m1o1
l16n-1
k18l10p2r-2
k24l4o3
l5p2
k4l-2
k6
k1n-1p-1r-5
l11
l2
o1
m-1
k1
r1
l1
m2
k3l1
k1l1
k2m3p-1
m3n2
n1
l-2
k-3
m1r-2
l2
m-1
m9p2
k3p1
l3m-2
p-1
m1p-1
p2
m4
m4
n5
q2
r2
k-1
l-1
k6l6
k-2l2
o2
l1n2
m-3
o2
m1
p3
m-1
k-1n1q-2
k-2
n1
m1
m1n-1
k-2
n1o1
k-1
o-1
l-1p-1
l-1
k2
p2
k-1
q3
q-2
k-1o-3
o-1
q3
m2q1
o8q2
k-2
p21
p18
k7l14
k2l6p3
k-1o2
l1
m1q1
m1
m-3
r-5
k6l1p16
k4l2p2r-6
p7q1
o-1
l6
k-1m2o2
m-1q-1
l-1
k3m2q-1s-1
k9
m6n1o1
r3
l1
k7m1o4
m-1
m-1q-1
k-1o-1
k-1q-5r-3
m3o-1
l2
l-1s-1
k4l21s-1
k3l11n1
k-1l4
p2
m1
r1
m1n6p3r-4
l2s-2
l3m5n-1q-2
p3
m3
k3
l-1
m1r1
l6r3
k2l2
k-1
l2
k2o6
m1
k1p-1
k2p4
k4m2o2
k2m2n-1o3
k-3o4
o2
l1
l6
q1
l2
k-1
m8p-1
k-4m1o1
l1
l3
q1
l2r1
n-2
k2
n3
k1
k6l7o2
m2q-2
q-2
k-1l1o5
k3
p1
k2q1
k15
m2
r2
l2o2q1
k-1
m-2n-1q2
k-1l1s9
m2n2p-1
k2p2
k-1p4
k4l-2p1
l-2
k7l22q-1
k3l1q-3
k25q2
k5l10m-2o1q1
p3
k2n1
n1
m9r-1
o2
k-1
k-2
l4m1
k1r2
k1m-1
l1
p2r1
k4l7
n-1r1
k7
k-2
n-2p2
k-2l3m-1
l1
k-2
o1p7
q1
n-1
p1r-2
m-2q1
k1
o2
k2
k3m6
q4
k1m1n1o3
k5
r-1
m4
l1m4
q2
l5
m1
n1o1
k3n2
o1p3
o1p7
k-5o7q-2
n2r-1
p6
p1
k1
m1p3r-1
k1l3m1
p2
k1l-5m11n1
o24s1
n1o1p6
r-6
k4
k1n-1s13
k-8
n-1
k2
o1
m-1n3q3
l2
k1
m2r2
p2q1
q-4
o8p-1q1
l6r1
m4
k9o8
k6o3
k1q-1
s-1
k-1p2
p-1
k-1l2n-1o1
l1n2o3p8
k-1
n3o2q1
n6o2
l3
m1r3
l5m4r2
l2n14
k2
o1
n8q4
k3
m5o2p-2r-1
o2
k1
q-1
k1r-1
o1
n-4
l-1
l-1p-3
n4
n1
n5p4
r1
p2
o4q-1
o8p-1
k1n1o3
l-1
k-1l-1r-1s-1
l4
k6l5
k7l8
k-2n9
k5l19
k17l1
k12l12p1q-2
l2p2
k-2
k-1l-7q1
m-1
k1n1q-1
k2l4
l-1n9
k1q2
q1
k-1
k1r1
k2
k72l1p-2q1
n3o2
q1
k-1
m-1n4r-1
k1o-1p-3
r-1
k4l2o-2
k2
l10
k-1m4
k-2l2m-2r-1
k2o-1p-2r2
k2
k10
k-1l1
k1
n11q-1
k1
k1n-1q2r1
k3r1
k7o-3
k3
r-1
l8r1
l19n-2r1
q-4r1
q-2
k6l12o3
l2p2
r2
k1
r1
l1p1q-2
o-2
l2m3n4
n1r6
k-1r2
k2
n1
r1
n-2r1
l3s-2
k2
k2l5n1p-1
k30p-1
k18m4p4
s-2
l-2n-3p-3
o-1
k2
k1
k2
k2m-3o2p-1q5r-4
k-3
k-2
k2
k16p-9
l-1n1
k2n-1
k3
m1
m-2q1
k-1
r4
r1
n7p-1r-1
m4n9r1
k-1
r1
m7q1
r3
k3m1n1p-2r-6
r2
p2
k-1
k1l8p-3
n4
l1n-1q-1
k3
p1
q-3
k5m1o9
o-2
k4n1
n1
o1p1
n1
n7
k2
p-1
k-1
k-1
k1o-1r-1
k5r1
r-6
k-6
l2n5o2p1
l3n6o1
n6p3
k2r-1
k1
k1q-2
k-1
k-3m11
k17l12
k4
k-1o2q-2
n1p7
k4l1
k-1l2
k8l8
l2
k4l2
m1
q1
k1
k12l-1
q1r-4
l10m4r1
l2
l2q-2
k17l2n1
r-2s-1
n1
k-1n1r-2
k1
k1p1
o2r-1
k13
k2
m1
k-1
k4r-2
k-4n1
k5
k12
k5l1
k14l2
k3l2p-2
k-1
k1
k8
n8
r-1
k1
m1p-2r2
n2o4q-1r3
k2l2m4
k-1l3p-1
l-2
k1
k1n-2
o-1
q1
o1
o-1
m-5o1
k-2l1
k-3l-2
k3
k-1l2p-1
l1
q1
p2
l-1q1r1
r2
n9o3
k3
k2l-5s-2
l-2
k4l-2
k5
k6
k11l10p4q-2
k9q-1
k12p4
k39l2
n5
n14q-1
k8l9m1p3s-1
k-2l-4
k9l8
k7o-1p2s-1
k-5l-5m1
k12l4p5
k7l2
k2
k10
k17q-1
k-3
k12l1n2r-1
k-1q-1r2
r4
k10q2s-2
k3
k5n2
k2
k2
k7l4
k2l3
k-2l1p2
r-1
k-1l-1
k3l12s-1
p1
k1p-2
k5l14
k3l5
k26l4p-1q2
n-2
k5l3
k-3
k28q-2r-1
o7r2
k2
k5
k7
m-2
k-3
k6
k-1l5
m1r1
k2l2
k-1
m1r1
k2
k16
k4o3
k-1n-1p-1r-1
m-1
k-1
m4
m2
m1r2
l-1p3q7
n1
k-3
l-2n2q1
r5
r10
p2r22s5
m2r-1
m1
o1
m12q-3r1s1
k-2m5q-1r3s2
l-4m4o-1r-3
o6
m-1
k1
k1p-1
m1n2
r4
m1
l10q-2
r2
k-1r4
m6o-1
l-2n1
k1
p2
s1
l-1m-1
o-1s1
k3n2s1
q1r1
k1
k-3m2n3
l-5
n1
k1
o1
k6l1
n1
k2
k-1
k4l2
k4l4p1
k2l2o3
m1p1
k-2n2
l2
k-6
l-1
o1q-2
m1
q-1
o2
k-4
k3n6
p-1
o12
k-1n-2o11
k-4o3q-3
k1l3o12p3
k-1l1o10p5
r2
q1
o2
n3
k1o2q1
k2o8q2
o9
k-2p2q-1r-1
r-1
k6
k3
m1
n3
n4p6q-1
o1q-1
k-1m1
m1n2
k4o1
l1
k-1
m-1o-1r-1
r-1
n4
r-1
n1
k-1l2o-2
k-1r2
k-2l-3r1
l-1
q1
n-1
n2
q-4
r1
l1r1
k2
m1
m5o4
l1r1
o1
o2r-2
m1
o-1
q3
l2
l9p2r2
k-1
k1
n-3o-1r-1
k-2
k-2
m1
o1q-7
k1n7p3
k2l5
k4l1
k3
n2
l4
k1n3
n1
o1q1
l9n2p3
k-2p2q-2r-1
k6q1
k1n14
k2
o4q-1
k2l15
m1r1
m1
o-1
k-1p-1
k3l-3
n1
n1
k-8n1s1
k-3
k-2l-5
k-6n11
k-2
k-4n2
k2
k2l1r4s2
k-1r2
k-3l-2
k-1
k2
l2n8
l1
n2p-2
l5n3
n1r1
k-1n1r3
n1
n1
l-1m3p-2
n5p6r3
l3n2p2r3
k-1l1o-1p5q1
k1
k1o-1
k-2
k-2n4
k-3
l2n13
l1n8
k-1
n12
k-1l-3p3
l-1
k-1l-3m2p1s2
k-2l-1
k-2l-9n3
k-2q-2
l2
k1
l2
n1p3
k-1l4m2n2o1
m1
l1o3q-2r-2
m2n5r-2
l1p1
k2
l-1o-1p2s-2
q-2r5s-2
k2
q2
o10r-4
k-1
n1p2
n-1
l2n4o2p3
k2
o1
k2o1q-2
k4
k1m-1n-3
n-1p-3
k3l3p1
k8r-2
p2
k3l3o1q-2
k5
k-5l3
k3
p-1
k1m-2
m-1o-1p12
k-10m1s3
p2
k-2m2
k-1
l3
k-2m2n3
m4o-2
m2
n-1r1
m2n5p1
n1
l-1n12
l-6m2o8
k-2
n2p-2
k-2
k1
k-2p1
n3
m5
m1
k-1
l-1m9n-1q-2s2
k-1m1
k1n1
o7
m-1
k3
q-1
o-1
o3
o4
k1
l3
k2
m-1p4
k3o14
k1l2
k-1
n3
n2o1
r1
o13
k8o3p2
k-4o1p1
l1o1
n1o3
n2p1
k3m7o1
n-1
l-4o-1
k2
q1
o1
o-1
k-1
r2
k14o4
o1
o2
k14o3
k-1p-3q3
o2r1
m5n9q-1
m1p2
l2p-2
n1
o3
o-1r1
o1
k-2
q2
o6
o8
k2
k4m1r-2
n7
k6
k-1p4
p1
p2
k2m4
p9
k7o6
k8
k6
k12
p2
k-1
l4
o1
m3
o2
o7r1
o-1
k5q-1
r1
n1o2
p-1
o3
o2
r3
k1
m2
k4o18
o3p4
o-3
m1
n-2o8
n-1q-2
k8o2
k7
m8o2
k13o2
o4q-2
k3n-8o4
k-1o-1
k3
o4
k2o5q2
k-1q3
k11l3o2
k-2q1
k3o7s-2
k1
k16l1
n7
m1o2p2
k1n-1o13
k1o4
k-1o6
k12l-2n-8o3
k2
o-1p1
k1q4
k1q2
k-2
k13l1n-1o5
k2l2o4
k-4
n1
k2
k3
k14o9p6
n9p5
m1o5
k1l1o4
o5
k22l1o2
k4l-1
o3
o6
k-6
k1o7p-1q4
o2
o3r5
k1
r2
a3c3r-2
b5j3
a6
a-9k-1
c14n7o1q3
i3
k6
f6
c3
d3
a12d3i11
j2k1m-7
a3g-3j3k4l1p-1
a9i4
m1
i3
c5
c-11
g4
b4g4
f3l1
g10m1
a4f-4
h-5q-1
b3g6
a-3f3l1p4
d7h-11m1
b4g4
f4
g5n3
m-2
i4
l3o1
k2
o2
a14n-1
a9c-8j8
f6
a4d4k13m-1
k6
i-5
e5i4o1p1
e7l1m1o3
j-1
e6
f3
p5
f3
f3
g-6
d-3f4m3o1p1q1
c6d3
b4f7
i-3
m1
g-4
g-3
d-3g4i-3
h-5o-1
d-3
a-5b-6g-3n-1
a3h4
f13l-1q11
a-4b3f55h-3m1q14
f3g-6j-2
d-5j1r-2
c-5i-3
c-3
k1
c-3
k1
j-1
f10
b-3f-4g-3h5
m2
d-3h4
g4
g-4o-1r-1
r-3
d-10i-8q-1
a4k2
m2
c4
d4
q-1
f5p5r-3
f13
c15
f3m-2p-3q2
b10g7
a3j1r-4
i5
g3
a-3k1s1
b-15c-3d-6f44g-4i5j-1l-1q11s1
f10
f5q5r-1
f-3
f5h-4
c-4f-3
i-7
a6
d-5e13h5i-3k-2p2q-1
j-4
h-3k-2r-1
h-4
e16
e6
e8
h4o-2q-3
h4
h4
b-3e4l1p1
a-3c-5h5p1r2
i-5
n-1
h7
l-1m1
i-8
c3i7
c4k-5n1
f6
d3
n3r-3
g4
a7i5
g9
i-3
a-7b-4c5d-7k-1
b3
b16
a-4b8g3
b5g3
b-12d-3f4
c10
c-6e-3l-4
e-3f3j-2
b-3m-1
m-1
b7
a-5g6j-3l-2p-1q-1
b-10
m-2
a7b-8d6j-1
b-6g8
b17c-4l-2m19n-1q4
b-21c-7d-4n-1
b4m3q3
b-3
b10
b10
b3i-5j-3k-5l-1m3r-1s3
j4l-10m1s1
f3
b9l-1q-2
b22
b4g16
m-11
b37f5l-2m19q3r-1
b13g-5k-1l-1m2
b-12
b-4l-1q1
b19c3
a-7b25f-6m7n-3p1q1r2
e3
j-1
b-4
b3
b29f5
a-3d12
b5d-3
b5j-1
b4
b6f4
c5m1r-2s1
c4
b22m11q-3
d-14h-7o-2
h3j2
c7i4
a-4
c5d3h3
j-6
b4
b-3p6
a-4j-1k-2
a-3j-7
e11g-4j-8k-4
c-3l-1n2
b-3
e12
c24m1n6q-8
c12j-7n2
c4
c3
g9
i-8
c3e4h7
e10j1m9
i-4
n3
c7m2n4q-3
c11g5
d-5
h-8r1
m3
d-3o-2q1
d-5g3j1
m-1
d-3h5m2o-1
d-6
i-3
i-5
d3f-4o1
a3i4
a9g3i3j2k1
e6
f3j6
f10h-3l2q2
d10
j3
d5
d-4
k-1
d5
q2r6
q3
a3
b18g23
c3e4
g-3k1p2
p1
f7g4j1k1r-3
a-3i-3
g4
e-3
a7g3k2n-1o-1p-4
a9g3j2k4
i3k3m1
a3i9
a3g20l3q-2r-3
l13o-1p2
a3d6
j3k1
c4
g5
a16f3i26k2l2q1
f9
i8
a16k4m1
d11g4
b-6g-16j-1
d14
d18
k2
f5j-1o3
i-3j-2
c5
c4
k-1
a11
h3
p2
c6d-4
c4
e3o1
h7o3q-1
a3e4i6
l2m2n2r-1
a16i9j-3
a4b3c7d9g-7i7j2k1
j7
d7m1q-1
a-4d10e6
j2
d6
a4l11
a4k2l3
b3
c19
q-1
e3
c4
j2
b31c-3m11
j1
b26m2p-3
b9m5p-2
g6
b3
b6e-3n-1o1
b17
b24d-3m15q4
a3b-4i-3k1m8
b15
b-5g7
g-3m-6q-1
a5i3
a-3b-8m-15
i3
b3c4f5g4
j-5
a-5b10q1
e7f4
c16
c-7
b3
c4n2p4
a13c6
i5k2
b4d-6f15g11
b3g10
f3
f40
b-7d-6r3
f18
l-1n3r-1
h-4
r5
a-5g-3h-7r8
e4
a3b-4g9i15
a13b-4
a13b-4
c8m2
b16g20i4m1n3p1r-1
c16j-2n6r-1
c8
c-3d3
k-1r-1
f3n2r-2
f31
g3
c7m2
e-5i-6n2s-1
c3
f25
f4
f4
c7g3
c6
e-3k1l-1
i-3
e-3f9q2
j-1
f4
o3p1
d5e4
d-3n16o6
f6
b-3d6o9
d4
d10i11
b7g3
n2o-1p5
a-5
q-2
g3
b7d11j2n2o3
a3d6j-1o1r1
i3
a-3d22i-4
i-5
r1
c10n3o1
a8
c-3
c6
g-13
h3
i8
f9p2q4
a-3
a-9d-4
b5
c3
c5
d6l-1o6p7q-2
a-6i-7p1
b-6e4k1p1
e4
e5
e6
k1
i-3
r1
c3g-3m-1n1
f6
c3
o-3
h-3
o-6p2
d-6
c11e-3f15
f3
c3
f13
a-3c-4d-9e-6f47g-3q9
f3g-4i-4
f25q9
f13
d-3f6q2
f22h-4
c6
b3q2
g-12
f4
h-5
i3
g-7
j1
f9
f9
c4
a3
l3p1r3
d-7l-1
j1
l3
f-7p2
e4
c11i3
g3
r3
h-4
j3
a8k3l6
i4
a10n-2p-1
p3
e4
m-2
a-4
m-2
o-1
i4o-1
c-4l1n-2r2
j1k1l4
a7
o1
d-5
a-3
e5
i5
a7d14i-3k1
d-17
d9
c-6i16l20r-2
i3
i-3
i6
a-4i5l23
i5
a3k2l3
f4r2
d8k1
d8
k-1
a14d10k3
l-1
g5
p1r-6
d4
c4
c8d7
d-4i-7
d-3
m-1r-2
p1
b5g12
k2
f3
g4
h-5l-2p1
h-3
b4e14i6n-2r2
b5e3m1n-2p11
c-4e6h-4m-2r8
i-3
b8l-3m2
a3
e5o1p1q-5r3
a6
f13
f3h-3
c-3k1p1s4
e14
b-4
g5
b3
i4
d-3h-7s4
c-15h-3
b6g4
b3
f3
h-5
g3
c-4o10
d-4f4
g7h-10j3n-1r1
d-3h-8
c8d3
b3d3g5
c5
c-4
l-4
a-3i-3
g4
a3b3
c3
b3e19
b3e19
g3
f5l2
a5
q-2
e3
a4d6i5k1q-2
i5
d-6h10j-1
d-4h16
g6m5p1
e4
e8j-1o1p2
e8
a3j-2
e3
k1
l1p1q-7
m2p1q-4
g4
e-4p-1q1
a-6i3
i3
d3
d6
g3
g3
n1
c-7m2
n6q-2
d-5o-1
j2
a3g-10
k1
g3
e4
a10i6
b-3e9l-2p6
g-9j1
a-4e16h12n-1
j-1
h8n-2
e7
n1
l3m6p-1
e-4
o2
o4
a-3e4l1r-1s1
e9
e28
a-9m6
b-3m9n-4
e25g-12p10
e12k1p3
m-1
b7
a-14d-10e3i-3j-1
j-2
h5j-3q2
a-3d-4k-2
c3
a-3n-1
c-5g3
e7
a-3
h5
l2
e-4l4p-1
k-5
h3
b-3h5l-1o3s1
d3
b-3
a3b-10g3
g3h15m-1
d-3i-4
c4g9
d8
a-5c-6h8
g3
h3
c5
a3d19i3n-2o7
d-8j11
b4e4m4p1
b4
b6g13
m13q-3r-5
n4o2
c4
f3
m1q-4
g3
d5m1
g6
i5
h4
g4i-3
i-3
a6
i-7
f-4j3
a8o4
i3k1
i9
a5d6h7j2
q1
d10
l-1
g4k-1
a17d6h-3j-2
a16e6k-2
a25c-4d3j45k11
a-3k3
j3k2l1
a22j19k13l1
d16
d-5
e-4g-6j-1
c4
k-2s1
j-1m1o10
m2
d-3j1
r3
i5
e3j2p2
b4c-9
c3
b3
e20j2p6
o1r-1
c4
l4
c3
a-3c-4g3h3o1
e6
c-3i-3m-2n-2
c19k1
g6i5
a-6i3
a-7i4
q-1
n-2
a7d6j-2
c-3i-9
d4
j1k1
i4
i4
d8
i5
d-4o1
j4
d4h-5p1q-4
i7
b-4q1r2
d4
k1r-1
h3
g3
k1p1
o1
c11
d5g-11j1k1o1
j2
d15l1o10
h3
i12
d11
a3
c4
a5d17
a9
i3
c8
i3j-1
e5h3
j-1
p2q1
d30o19
d14
d4
e9
d6f-3g-7o1q1
b-4d3
d6k2n-2q3
d8
f3
o-1
l2
g6
b-3o3
r1
h-6p2
a7
a-3l1n-1
i6
a-3d-6f3g-5m1
i-5
g-6h-10r4
g-5
f-3h21
e-3j-2
h14
h18p-2
i-3
h3
b4
m5q-1
d-3l1n-1
c3
i-4
o-1q2r2
b10g3m1r2
b5
e13
h3i-10j-1o3
b8
b4g4m1
f6
b-6j4k2
g8
c3
g-6
b5g14p12q-8
b6g17p3q-2
b10g36m2q-7
b-3g5
c4k1
b6g-12j-3
a-9g-4
b8c3d5i3m4n1
d-5
c-3d3
a3
l5n3
b10r4
c-3e-3i5j3k1l2r-2
j2
a-5b13h11n-1s-1
j-4
p1
o2
b6h14s-1
b8d-4m3q1
g3
k-1
b6e10
b6h10m-1
m1
a3d3
g7
b-4g12
b3
b3j-1n5
b3h3m1
b-4n4
f6k1
c-3d-3h13m6
q-2
b5f5
o2
b3h-5l1m1
b4g5h3
f-3
d10h-14i-6n2
h-4
c4g-5h4n2
c-3h4n9
r1
h3l-2m1o2
b3g16
c9
f4
b4g3
a-5c-3g7h-3o5q-1s-1
h3n1
f36
a-3d-6
b4
g4h5q-4
h5q-3
c-3h7n-4p-2
h8
h-8
g3
f21
f31
b3c-5j3
m-1
b4e-3h3
g9n3
d5g3
e-3g5n5o-4
b29c-3d-5f-3g6j-1m35n-1o-1p-3
b-6d-3g24
g-6j2
g46j-3
b4d3m1o1
d26
b-7g15
c11g8
i-11
j-1
d3e31j-1k1
e7
h3i-9j-1
k-1n8q-2
n-1
f-4j-2l-2q-1
h-3
d5
g3
g3
a-3
d3
i-7
f-3h3o-3q-2
f-4i5
i-3
d14
a4d4
c5
c35d8j-3n11s-1
c4f-3h7j-6
b-3c15n5
c-3
n1
c-6d4o1
b9c10
b9g5
b-6c13n3
j-4
c10
c3
i-6
c4d8o1r-1
h12
d21i6
d17
i3
a9j1k-1l2
j8
i6
a14i8k13l1o5
d12j18
i9
i5
a15d11g6i10j2k3l2m1
d6i5l2m4
i-4
c-4d6g12i6j-5l3m10
i4
b4g33
a4b5g8i5
i6
i3
a12
a12
a3e3i9j8
d8g3i3
d7
a7d8f5i4k8l3m2o9
b4f15
i-3
o-1q-1
i5
d5
i7
i8
m7
f4i3l6m1p6
d3q1
i4
d5i6
i-4
a-5i-3
g3
a7d-3f5j3k2
o4
i-4
c6g11
g-4i5k1
i9
e-4j-1l-2r-1
j-1
a-3j-1
d8
d19
b7g12
e-5i-5
n1o2
g8
c3
a-7b9f-4q-1
b3
d-5
b3c15e-4m2
b5p2q-14s1
a-3
b5g8
h3
f-10n2p3q-1
g-4
c-3
b11g14m3p2
g-5
m4o8
g8r2
g5p8q-4r1
g8
k1
d-3e-4h-3i-3r-1
p-1r-1
j1k1
k1n3
d3
a4d6g-4h5i9j2k1l6
i-4j1
i10
c3
d7
a-11g-3m-1o3
f3
b4q-2
b-3o2p-1
b5g25
b3
a6c-3j4
c-4
b3
a6d10
l-4q-3
a6i-3
c4g3
b3
f9
h6i-3
c6
f13
f6
l4
b-11f4g-3
f3
i-3l-1m1n3q-4
d3
r6
b-6c10n3
i3
a6k1
b-3
a-9k1
c3d-4
i7
g-3
l5
n3
c14
i-3
c14
c-4i10j1l2m-2
c5
n1q-1
d-3f3k1
g6
c-5o2
g3h3
c11n2
j-2
a-3d-7g-4h19i-5q1
f5
i3m-1
f6
f4q1
h5
h-4
k1q-1
g18
d-3i-3l2m1
f11
g3h4
b5e3n2p5
e3g16
g18
a-4b20p4
b7
n3r2
g6h8r1
d-4g3o-1q-2
l-1
c6h5l2r-2
a9
c4d-4
a-4c4d-7i-7j-2
a3d17
g5
g4p2
p-1
c-6g-5i-3
c-3
c6
f3
d7
g10m3q-2
g16
c-4m-1n-3
i-5p1
g3h-3r2
c-3j-1
a3c-3
a4d6
f4
d4
f-4g-5
d-5
n-1q-4
c10m2o-1
b3
b4c5g6
e4
b3
e4
l1p1r1
i9
a3n1s-1
e20
c4h3
c-4
d5k3l-1s1
a-6c-4
c3h15k-5n8p1q2r2
i-6m2
b4c4n3r1s1
j-1
e-3p-1
c10k-1m1n4s1
b3c-5d3k2
b10
q-4r2
c-3
c19h6k2l-1m9n9
b4
d-3h-7
d7k-2
b9
c19h6k2l-1m9n9
l1r1
a-16
i3
d13f6
j3
l1o-1r-1
r2
d7o8r2
a5d13j-3k1l1n2o2q-3
f3
d5
f4j2
e-3r-1
g5
i3
h-3
b3j1
m2
i-4
d3
l4
j1
b-3f30q13
e-7f27
f9
f4
d-3i-9j1
j-6
k1l-1
q-1
g6
f3
b-4g-6m-1q-1
q-1
k4
d-3f14h-3q8
f3
a-3b-3d-4j-1k-2l-1
a-3e4g-3j1k-1p6
g5
f5
b-5d-4
g11q-2
g-4
k-1
f24p-3
r1
g3l1p2r2
a-3i-3s1
b-3d-3h7o-1
d-3
e7j-2
j-3
k1l1
d-4f-3
a-4j-3
i-3l-3
e5
a-3d-5e3
i-22
f-3
q-1
q-1
d3
g7
a-3b3g7
e10l8p1q3r-4
j-1
a5
o1q-1
a-3d-3
c-4e4j-4p3
b8c3
b9
f7
f6q2
o1
r2
q1
b-6g19
i-10
d3j-1o2
d8
g-3
k1
g6
k-1
d5r1
a5c-3d-3o1
o6
c7
m1
a-4h7i-5l-1o2q-1
l6
b-5
l1
i-3
f5
h-5l10o2p-14
b-3r3
a3n1q-1
f5
h3
d-4h9
l16q-2
i5
g4
d-3
d3
m2o1p1q1
f33i-5o4q3
f-5q2
c5
f6h-3
h-3i-9
c3
r2
i4
a4
l1r-1
a7i4
g7
f7
c6
c8
c11
d-3o5
h4j-2
c5h-4
o1
a3h3j3n1o1r1
d4j4
i5
a-3m4o1
a4g4i5
a5
b-7
c-5i3
b3
g3
n1r2
b6
b3k-1l-1n2
b3e3
r2
i3
i6
a-5b15i-4j3k-1l-1m16o2
a-6j1
b5
b5
d10
e5p1r1
f-5
m9p1
c8
p2q-1
f-7
d5o1
c6
k-2m-2
n1
j-1
h-4
i8
r-1
e-4j4k1o3r3
d-6j2
g6
b17e-5f-5g12j1n-1p-1
l2
f-3g8i-3l1
b-6g10
i-4l1n-1
c4
b11f-8g4
b4f-5j3l1
c4
d7g-3
b13g9
b-4e-3n-1r1
f5
g3
g3
g9
i-3
d-5l1o2p1
f3
b7g6
k1
b4
b7
b7
m2
a-3h-10i-3
f12
c4l-1r-1
b3
b10e7g9
c-6
b7g8
d3
b4
a-8g4h3i3n4q-11
i-5n4q-2
g3m1
n3
l-1n2r-1
f7
a3d3k2n6
b19f-7g8j-2k-2l10m7q-2r-1
b7e5g-4j-3m6p6q-1s-2
b5e-3
b-5g31i-3j-2k-1l3m1q-4
b3
b-8
e8
g-5
g-3
d3
b-30e5j3
a3b3g15
a-9b3g24q-4r-1
g-4
g5
b-5g7
c-4m5
b-3
a-3b-3f-7g7i-12q-1
g-3
g4
m1
b7e4g17m3q-5
b20c-3d-8g-3m19
b25g16
a3b16e6j3m3r-3
a-3b8c-7d-6e-3g-7m5r-1
b8
q2
b7g-3j2k1
b4g-3j1k3l4
a-3l-3m1n1
d10
b4g-3p2q-2
b6g27
g20
f3g3
f7g5
a3b12e3g3j8k1
d-3
i-3o5
h-4
h4n2
m2
b-9d5j3m4
a6d8k1
r5
m3r5
a15c-3d26k6l5n1p6q-2
a7f4
b21g13j-4m3r-3
d6
d4g3
b3c-3g-3m5
b20
a4d11
c6
h17
b5
b15g20
p3
a-5g-3h-7r8
m1p2r-2
b-8
b17g4
g-3
g4
a-3b8g12h-3m5q-4
g37
d15
b16j3k1m1
k1
a5k2
d3m5
g5
q-1
g22o2
b10g10
e-4m1
f5
a10d10
a-5b-9f-3g8m-1q-1
b11g6
d6l5n2p-1
g3m-1n1
a-7
i-3
a-5c7i-3n10
c12i-4
c-4n2
k-1
c4
i-8
c22e-3l1n6
c4
c28
c22i-4l-2m-1n7
c13
c-3
c11f4
c-5
g3
d3m-5r1
q2
b-3i-4o1
d3
i-4
a-5d9g-5h-3j-2k-1o2p-1q-1r5
f8j-3
c-4o2r1
b21m6
e7
g11
b5
b-3h3l2m1o-1p4q1
d-6
b-3
b-3
f5
i6
b11g13h5
a-7d-3e5j2
f19
k1
a-9d6i4k-3l-3q-1
c-4e4j6
i8
h-3
a5
a4d4i3k1l4
a5d28i3k2
d-19f-5h6i-18l-1n-3o-2s2
a3c-3f-6i-5
h4
k1l1s2
a-6d-3h4i-9j-2l-1
j-5
p3r1
c5
e3g4p3q-1
f4
m1q-2
b4g7
k1o-1
k-1l-1
k-1l-1o1q3
j-1
b6g5
f3
g8l-2
g10
b3m2
i-9
d-6e11o-1p2
c-3d-6
i-3
g6
b-3
e-3p-1r-1s-1
d5g-8j4
b5c3d-4h10m5
f3
e-3n-2
j2
i4
i4
d3
i3
c-3d-4h-7k1l3m2o2
c7
g4
h-6
g4
j1
n-1o-1r1
b18g3
g11o2
f-3
c3k-3q-2
c3
a-3b-3d23f-3k-4o24r-1
a-4
c6
e13
c3f-5h3
h4k-1n3p-1
a9
a4
g4j-1o-1q-6r1
a3g3k2
a10
d-12h-20o-3p-2r-2
a-4b4d-6e-9g-10i4
o-1p-1
p-3
i-4
a7b5m1
g3
h3n3
c3h4
c4
e-8f44q16
f41
b-3f53
f4
f-6q2
k-4
d10m1
e3o8p2
i4j3
i6
d5
i3
d4
m1n1
f32g8
h3r1
d-3k1
l2r-1
m-2o-2q2
e4
a3e7
c4
o1
f-4
i-5l-1o1
o-1p1
d-4
n2
g10
l1m-1
h-6j2l-4
i-9
m1n-1p3
c-3d3i-3
f3
d3q1
r2
c3
a5f8k2q1
c11
m1p11
a3d5j2k1l2m1o1
j3
d-5i4k1
f-3l6o1q-1
a-7c11e-6f-3h4n3
e-4j-1
c21l1n6p1r-1
c5
g5
k2
c-3
o-1q-1
i4k2
h-4p-1
l-1
r-1
d-3e9j-1o-2
g3
m-1r3
c3
a12
g7
q-1
d3h-4m1n2
f-3
f3
c12
a5d8i6
d9
b4f5g5m1
e-4
c4
g27
e-3k-2l-8m1p-3
f6
b14g31i-3m1p2
h-3
a-4b4g9m2n1p1q-1
g3
b24g3
g11
g13
c7g-3
g27
b11g10m3
b10g-4
l2m2n1p1
b-3
e5g5
b4m7o1
g-4
a-4d-4g26i-5m3
a3d3o2q-1
a5d8
f10g-3i-4n1o6
o2q2
l1m2
d-4k4l1m-2o-2
h3
i-3
o1
a-6b-5o2
i-4k-2
c-5d7
c4d9l2
j1
c4d3l3o1
f3
d3
b-3
d-3o5
g3
b16g37
a-7
g20i4k-1
c3d5n1
c3g-3
g-5
c15n1
g5n4
a8d3k2l1
d3j3
e5g4
i-6
b4i13
a3k1o-1
i9
d4h4l2o2
i5l1
f-7h4
i4
f9i6l2
l2
i9
a-5b18g38m15
b3
b-8
g15m2n1q-2
b3g-4
b-4g11
g-8
b12f4g-5
b15g7
g-5
b11k-1l-1m4r-1s-1
b6e11g37j1
b-3g-16k1
b11g9
b9m1
e-6j1
b-3
a6d3
h-3i3
c6n2
b-4
l1
c-3
b-11o2
b-8i-3
q1
f3
h3
c8l-1p2
c3p3
c4
c5n4
k-1
e-3
c17
m2
c8
a-6c3d-5i-4m1p1
l1
l7m1
c3
k-2
d-8o-4r-2
e3
a5
o-9p1q4r1
a3j1
d4
m2o1q-2
b3k-1
h4n-2
a6d17i4k4
a3h4i4j1
r-2
c-4m1
k1
l6
k1l2n-1
h8n-2
a7d4i3
e8g3
e10f4
k-2
h7
b-3i6
p4q-3
m-1p-1
a4b-3c-3g-4k1p-1
d-3
a15i4k5
g-3h3l1n-1
b3e9g-5l1
e-3l1
a4c4d6j2n1
a3j4
c3l1
c5
a7d4j5o8
i-4
a4c4d-6
d5
i-3
d-9k1
a4i5
i4
c5d-3q-1
c10
d4
d3
d3
a-8d20j-2k-1q-1
a-16d-4e3i4k-5l2m1n5o2p3q-2r-3
d12
c7
d-8
d10
a3i3k2
a14d6g-3k6m1q3
a8d4
a12d5
a3d5
d5o-2
i-5
a-11e6i-3p1
m-2p1r-2
b-4
e-5k-1
a-6g-4
a3
i3l2p2
c-3l3p2
b3
e-3j5
a17i4k1
e-4h3l2
d-3l1o-1
b9g-4
a3i4k2n-1
e8
e16
c9
a3d-3e3j3k2
e-7j6l1o1
a9g3
p1
c-7e4l2n-2p2
i4
a8k2n3
a7k3
d-3
k-1
b7g5
b8e-8j2p2
g8
j-2p1
g7
b4
c5
g-3
e-6
a-4m1q-1
e7
m8q1
e-6
d5
a13i8j13k7l7p1
a24c-3i-12j20k19l7p2
i4
i-6
i3
i10p2
i3
d6
e7
a6
e4
l1p2r-4
c4i3
e21f-9l4p11
b9c-5
e4
e3
b3e-3f3g4q1
b4f3g6l-1q1
g6
a11
i-4
i6
d-3
b7
f7o1q4
c-6f7
b22j-1
b9c9f-8n-1
h5j1
b3
g-3
b4
e-5
c4
b15g4m4
c9
c20
b13e3g5j-1m2n1r-1
b-3g6
i-3
b10
i3
i5m3
i10
c19n3
c3
c8
d-3
r-1
b7o1
d4
c-3
a8d7e5i4
c-5n7o1
c4
a3d3
b5
b4c-7
b3i-8p2
a7d12
a9c-6h5i5l8
c-4n-1
b3
b5
g11i3
c3
b3p-1
d-3i3
c13
c6o1
i3
b7
e11
c3
c8
c11e-3l1
b9m3
d9f-4o3
a13i9k4l6m1
i11
d6
a4h7i7j-1
d3
a6d9
h-3o3
b-3m-1o2
i8
c-4g-4i-12
c-3i-11j-1q1
d5
d7h4
b-4h4
b3m6
c3
a8h-3i10k5
a-7
c11
a3d8f3
d4
a7c-12d-4h-5j2l9
i-3
c3
d6
d-7n8o7
a-3
a8d13
c3
a8
h4q-1
a3g-3j-1
q-2
h7l5
i3
i6
b6g7k-2
e5
d4
s1
b3
e-5
a3d3p1
d-7i-4n1o-1q-3
i4
l-2
a3e-3g-15r1
g4
m4
c4
g5
m1
a5d4
c4o2
j1s1
f-3j1
i-7
n-2o2
f6
a3f6
g4l-2s2
a3f6
e-7
d-3m1o-3q-1
d3f-11j-1
n2
m2
o2q-1
d3
d-5
d13h-3k2o6
c-8j17
n2q1
f3h-6
a-8b3i-5m2r-1
g-3j1
b3r-4
c8h4j-4n2
c4j-4
l-5m7
n1p-2q-3
c9l-3n3p2
c3
a3
c8
e4i12
c-3
i3
c3n1
d19
c4d-6
d-3
a-4n5
b-9g-5k-1n-2o-1
g-3h4
q2
c-3
c-3
f3
i4j-1
a-3
a3
l-1
a11k4
a4
d5h-7
k-1
k-1
k2
d-5h6k1
n-1o-1
r1
a-3
o-3
b-3m-1q-1r-2
i4
h9m-1n-1s-2
f-3
c9k1
a4b-9g-14n-2
n-3p-1q-4
a14j2p-2q2
a3n-2
i3
c-3e-3n2
c3g-8
c30
c3l-1p1
i-8
c19n4
c6
c4
c5
c-4
g3
d11f7
a4b-5d6g-4j-1n1o13r1s-1
j8
d9m2o5
h-3
d6
b15
d-3
f9l1q4
f7
g19
b13g5l-3m5
g6
b4
b-3
b11g-3
b-4g-6j-5k-3n-2
b-6g-6
e6
b12
b-7j-2k-2o6
g4l-1
b-3g-5
o2
c3
a-6d-3g-3n1q-2
a-3
h-3
d10
d3
c4
h-3i-5o1
o8
a5d3
a-3e5g3h-3m1p1
a-13i-5p2
b5g9
b6
g3
e4g3
i-3
i3
g5i3m2
d-5g4
f5
b9d-7g15n-1
d-3h8i-5o2
h6i-3o1
k2
h7i-4
d-3i-4l1p-1
h-3j-2
j-11k-9l-1o-1s4
e5f4
c17
k1
g-5
g11
a-5f15
b9g10
b-3e3
d-4n1
c5
c4
b3g8
b3g8
c4d-7j1n2
c5
c4
p1
f4m1
e4n-1p8
g39
b-4d-4g-4q-2
b9k-10m11q-2
b3
g8
b3g6
c-4
g3l1
d4
h-3
g13
h-3o1q-7
a-5e3i-3m2
g22
g3j3n1r1
g-5p3
c-3g5
j1
h-5l7n1
a3
a-7e4h3i-4j-2
g39m5n2o4q-2
b24g36l3m6q-4
b19g13j1
a-8c-8e-7i11k-8s4
i7
b7c-3j-1o1
b4k1
k1
o4r3
c-3f3j1m1n2q3r-4
f7
b13c-5d-7g7m2
b12m2s-2
h-3p4
g7
b9g14
e4
e13
h-3
a-3e3i-3p1
e3
k-1
e3
b3l3q-1
b7e-4g5r-1
b3
b3h-7m3
b7
f6
f6
c-3d-3g9n6
g11
g10
g38
b3m1
h4
d-4h4
a3e3h-6p1
e3
l1
a-7e13i-4j2
f4
g3
b11f8
b23e-4m12q3
b6
b14m6q-3
g4
b5g26i-5m2q-4
e6g5
l-1p-2
e10f7k1p1
c6n2
b8g46
b4g5l1m4n1o2q-1
b-3g22
b20g40j-2m1n2q-5
b9g-6
m1o-1r1
d-3m2r-5
r-3
g24l1m1p2q-5
h-3l1p2q-2
g-3
g8
a10d5
g5
k1
b17g4m6
e6j1n-1p1
i-5
k1
d-4n2
b3f-14g6h4p2
m3n5
h3
b6g-4j1
b-4d-3
g3
b-4g4
h13r-6
b6g4
c3l2
h-3p4r-6
c3l1n4
p-1q2r-1
c8
c-3g-3n2
m-1n-1o-1
a-5c-5e-5g4h-3m2n1o4q-2
b-5g-9
g5
a-4g-5
q1
f4
c11
l4n-1s-2
g11l3
b-8d-4g-5h-5m-1q4r4
f-6l2m-1
m1n3o3r-4
b5g12
f5
g7
q-1s1
d7
g7
r-1
g11
g13m2
g16q-3
d3
h3m2r-4
b3g-4
a-3b-3e22m7p10
e-3f8
b12e-4m9q3
c-12f-4h-4
d6
c-5g-5r1
a3e5o1p2
c5
o8
g3
g4
c-3e-4i5s1
c21n4r-3
c-5h-5r2
d-5k-1s1
r-1
f3
p1q-2r-1
g7
k1l-1s1
a-3
a-5e-6i-3l3r1
c4g15
c19
b14g9m6n6q-1
b7
g6
a-5e7i3
e34g5
c11
m1r-1
e5j1q1
r1
f3
c6
o1r1
r10
g-3
e-4f-4g3h5n-1
h4l15m3p1
h3i-4q-2r-1
b-3
b4d5g3h4j-3
h6m3q-2
h-6j1
c-6h-4j1
g10
b4
h11
c4r-2
c4
e-3h6m2
d-4
c-3
f3g9
b-3g3h10i-3
b3m3
g-7
c-3
i3
h8
b8g-5m4
b5g-6
b4
h-6
h-3o2
b16g7
a-3d-6i-3j-1q1
m-1
g6
b5
d-7o-2q-6
a-3g4h4i-4j-1o1
h7
g7q-1
i-3
d3
a-20f-11h18i-11j-4m1
i-8
f5
b7h-6
b26g34m9p1q-4
b7g6
c6
d5g-6
a-3m-2p1
g3
g3
f3
d-4o-1
g4
b3g3l3m6
m1
a-9i-5
e13
b-4e-5q-1
p1
p2
c3k2m-1o1p-2s1
h3k-2
h3k-2
m12
a-4
a-3d3m-1
a5e3
c-3r1
g7
c-3
f3
g6
f-3h3l-1
j-2
b5g8
a-3b3e-6
b3
i-3k1l-1n4p-1
j1q-2
q-1r-4
a-8c3i-5m4
c-6
l7n7q-3
c8
c9g3
c3k-1l4o2p1
a5d5
j1
d3g3
b-8d-5g-6m-2q5
b-4f3m-1o-2q11
c-5f8k2o1p1
b5c4d12
d-3f29
i-3r3
i7
g7
d3m1
g3j3l1
a7i4
a9i3
b7g3j7
r-1
n2s2
b3c14g7
b5
f5
f4
f7g3
g8
c6r-2
i3m2p1
h-4
n3
f3
l2
g18
c13d3n2
g-15r-4
h-3q-1r6
c8l4n4
a4c4k1l1n1
i5
d4k1l6
d4
k1l2n2
c5
m3
d3
g4n2
a-7b5c6
e5
c-3q-2
d3
a-12c-3e3p3
c5m1n2q1r-3
b22g10
k-1
b6
f34m1n2q31
f4
f5
c-3f24
f5
o-1
c-5
j-2n1p3
a3c-9i-7
n6o1
a5d-3
a4d7e-5j2l1o4
i6
c-8e4g4j1
c4o1
a-4h-5
e11
b5g3
d-5l1o4
b3
c3n2p1
c3g3h-6
f3
f3
f16
b-3
d-3e-4j-1o3q-2
d3e-3
a-3m2o1
d5i6k1l1q-2
i5
f4
f3
n11
f-3
f6
f11
f3
f21m-1p1
f4
f8
o3
b-3f36
f8
c-7i-3k1n-2
i-10
b7c3f9q10
f6
b101j-1m16
f6
f4h-6
b19c-8g27h-10j3o2
b7g4
g12
n-1
a3f4
a3d3
a12d6
f5
e3h-3
e10
g3r2
c3g18
c3l-3n3q-1
b14g9
f4j-1k2m-2q1
c4
f12
g4
c26d3
f-5
f3
c-3f9q10
f9
f-8
c3f3
a6d8i-3
c14
b13m11
b14
f7q2
f-5l1
d-3e21l-1p4
e11
a7d12k4
b7f14g8h-15i-5o2
b8e3g20m2n2
f3l5q1
f11h-9j-2l-1n12q7
f11
f19
f9q8
a7f13
b5
f3
f11q4
d5
f9
f9
f9h-3o2q11
b3h3n1
a3g12
b6e-4m14q4
f10h4l9r3
f21
b4f3
b-6
b-6
f5
b5
b5
g5
b3
f7g3
n8
e11
b-4
k2
f6
e7
e-4
f5
n3q-4
e-7l5q-2r-3
m5p4r-3
e10
f5
e6
d11
a5
f4
e3
e15
b3g4
e4
e10n-2p4
d-3e5
j3k1
c3
e23g4p5q-2
d-3m5
e3
g-13j2
r1
e4i-3j-1
g3
a15k4n2p-16
e9f-3j-3k-1p1s1
d-3
e4
e-3p5q-1r-4s1
c5
c5
e-4
h-4
a3
q-1
e3
i3
e8
c3
a-3e6k1o3q-2
e12j-1p3
e7
k-2
c16
k2l1
k1
h-3l2r1
e19f-6p10
e8m-2o-1p4
e3
e9f-7k-3p7q-2s2
d-5e6k-3o-2p2s1
e-3
e10
d-6e5m1p1
e6
g-4
b-6g-3q-1
c-4
e23p11
b11i5
d-5m1n2q-2
d-3
e7h7m4q-6
b6f-9m1n1o2
a-4
f8j-1l1o1
f7h6
d5
k-1n-1o12
f-8
d12o2
c-3
b-5h4
e11m1r-1
a18
m2n1p2q-3
a6
i-3
f-3
a-5
i4
f-3o2q-2r-1
d4g5q-2
d3l12r-8
q-1
a-4
i8
i8
e27
a3f4j2n1
b-3e-4f-3
d5
d-4h-4
a19i6
c-3d6i4l3
d-8e7i-8j2
m-1p-1
e3
e3
i4
a8d3i10
i3
a28d4i5
a-3
d3
n-1
b49g-3j-1m23p-2q1
b-7o-1p-2
b23e-9m8p-7q4
b6
b27g4m9
a-3f-4
r-1
o1
q-3
a-5b6m1
b-3k1s3
f3
a7
h6
i4
a20i4
c4f-4k1l2p-3
c6
d-3
j-11
i3
r3
h-7
g7
c-5
f3
d3
r-2
a-3r2
b3g6i-3
a-9c10j-1n5
a3
k1
f-3h-3k-1
k-2n-1o3
i-3
a5j-3
a8
f-3
a-3h-5i-9
c-3
o1
c-3
a-3i-3
b5
b4
h6
d3n-1o2
c6j-1n1
k1m1
a9i4
d4
i4
k2o5
h-6m1o3
e3j4
g4
c3
a7
l-1o3
c-3e3g3i4
d4
d8
k-1l3q1
a7c-4g-4j6l1
a23i3k12p4
c3k-1
a5m2o1q-2
a-3i-4
a-4i-5
k-1
d3
o1
a4
b-3g-4
e9f-3i6l5m-1o2p2
j2
e3
c3
a5i-5m-4
i16
l1
f-9j-1
k1
a11d21
b5i3
k2o-1
i5
i12
a16d5k4
a20i4k17l2o-3
i8j15
i4
c-4d-5e-4h-6r5
a-3c-10d-10h-4
k-3
a9g-4j3k3l2
j18
a6k1
a6k1
i4
a4
a5b3c6f4h3j2k1n2q1
h4j1
c-3
m1o1
d4
c9n7
f14p1q3
f13g3
f7
i5
i-3
f11
d4
a9d6e-3
a6i5
b3
c3
f28
g4m2p4
g3
c16
c-9e3f8
f6
b6g8
d4
a6d9j3o1
b3
b3e3
c9
c4
c3
a3c-3d4p2r1
r3
k-1l-7m3q-3s1
c7h7
f20
f23h-4
q-2r-2
f6l2q1
c-5
c4f4g7
c-3p2
g4
a9d4i6k5
f3
e7
q9
f31q20
a-3b-3d-3h4l1m-2o-3
a4d8
a5d18
d12
f3
g4
c3
b3
e3
g9k1
q-6r1
a9
a9
d-6i6k1l-1m-1
i6
k-1
a5c5
g3
g6
f23l2m-1p3q10
f12
f-4
c5
g10
c9
a-5c6i-8j-2m3
c9m5n3r-3
h13
c17m5
c-8n2
c7
c9
b18
b10
i13
a5o1
f15
a8d8i6j2k3o6q-1
i-3
a9d4i4
a-6h14n1o2
c6g4j2n2
m3
g3
f9
c9
c5n4
c-3
a-9d-3o-1q1
i-3
n4p1r1
m-1p1
f6
a3g11
f3g4
b3g-4n5p2
o1p1q-3
i15
e-7g9m1s-2
g-3
g15p1
g13m7q-1
f4
g21
a11c4d4k5
f3
e3
e4f10h-8m2q1
a5k-1l2
r2
a-5d-4q-1
g4
d-5
a11i5
c8
c11
a22d7
e6
a30
b-4
c4f3g5i-5n2o1
e4g17
c6d3f9
b23g14
c3
k1
f10q7
f24q13
f7
b4
c15d-3n4
c5
d-3
r7
c15
a-3f45g-4o1q24
f19
f11
f26
f25
g3
f3
q-2
q-8
a9d5f-5i7j8k1r1
g3
i14
c-3d-6
d-3
c14f18
g3
b6e4f-12j1p1q-2
g4j2
b7n3o1
b3f12g8q3
f14
b4
g3
d-4g-4i-5l1
p-2
b5n2
j1
b5g4m3n6q-2
c10
a3
a23i13j4k6l4
j22
d4j-5k5l3
d4
a20d-3i10k20l1p5
i3
a18i7k18l1p4
e-3f12k-1l1q2
b-4f15n1q1
k-1p1
f16
i-3
i-3
c4
i4
a6e-4i5j-2k3
i4
b-6f17m-1q4r1
f9
f6
a10d7h6j6k3l4o1q1
a9d4i4j1
k2
a15d5i4
f9
a-6i3k3l1
a3e-4h5o2p-2q1
i7
d3
g10
a-3e15p7
b6g8
a4j1o1
b3j5
a4o2
f-6h8i17j-4r-2s11
e4f-7h8j3
d10
i4
h-4o-1s2
h-5k-2o-1s1
a3
h-7k-1
h23
i4
a-3b4c5i5
k3
i11
b-4c-10j3
c-4
i3q1
g4
b12c8f3m-1n1
d5
i6l3
a-8d4l1
a14d3i5j4k2l5
d16
a18i3
d7i4
e4
b5c3e-4
a20k8
f3p-3r-1
f8
b13g6m9
c12
b3
b6m6n1
c-3f3q2r1
g5
b-3d3g6
d5
d7
b7g12m3
n5
b8
b10c3o2r-1
a-6b3c5i-6n10p1
a6d8o4
a4
a-3b-3d-4e-3f4j2
c4
f37
f-5
f5
j3k1l1o-2
c-3
b6e-4g3n1
a12
c10o2
c9
c-3o1
d3
a-5m2
c4g3n7
c-3g5
g15
f3
o1
g13n1
a-3d5
g7
b5c4g-4h4
b31g-3
c10
a-13f-4k-2
f27
c-3m-1r1
c4
f3
i3m-1
d4k1
b7g10o3
b10
g6
f20
d5
a-3c7n2
e4
f4
f23
k2
i-3
l1
g4p5
m7
p1
n-5q5
a27d7f4i15j15k9l4
i13
a7f3
f5
i4
i11
f5
a3d5i4
b-3
g4
d15
p1
d3
f5h5
b28g42j1m9o1q-2
b16g28j1m7q-2
b-12f10g-5
f9
f7
b4h-3
f13
l2
a4g4
m9n1p1
b10c5h3n4
i3
b-4
f4
b-7c-4d8p-1
d3
n3q1s1
g3
h-8
f9j-1l-1o1q1
f9l-1n5q2
g6
b7c6h3m3n1o7
b9c4m2n1o4p1
m3n2q1
f5
b10c7d-6f-4h4m1q-1
b4c4
b8c3d-4h5o-3p1q-3
d4
f3
a-8
d4e4
b-3
e3k-2
b14
b3g9
d8
d8
c-3n-1
e3
j-2
k1
e3j2k3p4
j4
e3
e5
f7q2
j2
f4q1
j4p1
f4
l1
e-4f6p-1
f3p-2r1
a-3n9r-1
n1o-1r-3
c16
e11j-1m4r-1
e6
a7
f5
f3
a3g4
f3
a9
a3
k2r-1
k1
f11
k3p-11
e-8j-1k1n1p-16
c3m1
c7
f14
d3
d4
b3g6k1
f-3
f4
d6e-5
e-4
f-3n1
c6
c-3d5m1
l4r1
c3f4
a17d3
a5b4c-3d7g6j2k2
h13j10
a4d4
g4
a12
a-5c-8m1
i4
a5i8k5l1r-1
d3r2
b3g11
b4
n-4
c-4
a26i15
i3
i21
b3
a10b17c-3d4e45f-18i8k4m7o1p26
j-1k1p3q-2
a27b3d4e-5i8j4k10l6
a-3b10c-5e13g3j11
j5k2p7
b4
e14
b11e-3
a5b7c-3e12j1k2m2p6
k2
e3
b12j4o1p-1q-1
a8e-6
a3d3g9k3
e13k2p13r-2
e5
e-4
b8e-3
e-3
c3e4
b5e3j-1l9m7p5
b13e-4l5p1
e9j2p2
a-4b6e-3m1p4q-5
b6e-4
e9j1m1p5r-2
j2
b-4e-7g4
a4b4d4e8g18j4k2
e18p5r-1
e-3
a6d5
e7
e7j1
e-6
a4
a-5b23f-6g4h7m11p-3q-1
b6e13
b11e-3g8l-2m4p5q-4r1
b-4e-6m2p2q-1
e3g11
b12
b10
b3
b3e-3g3
j-3l-1m1o1p22
e8
e-3
e-18g3
e3
e19
b7e-3l2m1q4
b10
a7e15i4p2
e-4
a13
g6
a4c-6f-3i7j1k1l1p3
b5e25
e-6j-1
a13i3
a3
e-3j1k2l5n2o3p2
a9e9
e-13j1l3m1
b3c4e3
c12
e4j-1
d6
e7p21
e7i-3
i20
b10e6j-2k-1m3p-1
b5
a-4e3o4p4
e6j2p-1
a4b15g5
e8
n1
e4
a-5e9p6
e8p2
a8d11j1p3q-1
b14
i5
d5e7
a3i3
c14
b-4e9j1p3
d4e18g-4m2n2o3p8q-1
j-1
b-3e19j3k1
b8e-5
e24i3p16
a3e14j2k4
b21e-3g9j-1
e6j-1k3m11n1o1p3
a3l4n6o2p2
a4
b5c-10e8f-7j-2k-1m2o2p1
b22e20f-4g-3m9p7
b10c-6e4f-3
b9e6
g4
b6e6p2
o1
c5d3o2
i3
f-7l1
a-6i-14o1
g5
f-6
d12
i5
b3
p1r1
l1
g3i3j1
j-2l2
b8
a-5i-4
b8
i5l3
h3
c-3
o2
b5i-4m3n2
d7
l1r2
b5m1
i-4m1
f3
a3
b5d3
m3o1
b8g3o5
h5
d4g4
l2
i-4
i-4
r1
d5f-3o27p1q-2
c6
d-9
d4
d14
d15f-9j-1o32
e8
d-8
a4d3i-3
e4i3
a13d10i4
a-9
d11
d3o3r-3
d13o3r-3
a-4
i5
l12m5p1
d4
g3
o-2
b4
f7
h-8q1
f6
c7d-5l2
c8d-4h-3
c10
c20
f3p1
h4
m-1p3r2
f-7l2m1
a3j-1
a-3h-3
a7j8l1
a16d3i9j7k4l15
i-3
i10
a-3b-7j3
i3
i5
c-4
i5
a5k1
c-3h-5j-3
a14
b-7f-3j1
c-4h-7j-2o1
a-3r-3
c-3e-11g-10j-1l2q2
c-7d3g-6h-5k-1l-2q-2s-2
a-5d3l1n-2r3
a12i6k6o-1
a7i5
a3d4k5
c-5j5k1s-2
i-3
a-6k-1q1
a6k3
a6j-3k3
i-3
m1r1
a3e-4k4l-2q3
d-10e-4f-4i-9k-1l-1s-2
a5b-6i3j4k2l6
l7m1
a5j9k4n1
h-3
g3
b-3i-3
j1
i-5
d6i8
i3
a10
b-3
i-3
i3k-2
b-3
d4
l3
l1
g-8o1
k1
e3
b7
f-7
i4n1
q-1
b7
b-3
b-3
a9b3d4
d3
c8
d5
f4
f3q2
b10g6
b5g14
d-4f4q2
m1
f3
c4
a5
q-2
e3
h3p2
i4
h8p1
e12j2
h5
h-4l1n-1
f-5h8j1p5
i5k2
g-4m-1
a-4e4
e14
a-7g-5i-7
i-3
c4
d-5o-2
b3d-5m2r-7
c6
d-3j1l-1o1
d8
f18l-1q4
c6
p2
n1r1
p1
f3
h-7
k1
f3l1o-1r1
c11
a3
g7
b10l2
m1p3r1
m1
f4g3
a3n1o-2p2
c4g3
d6
l-1m-1n5
g5
n-1q2
f17
i-4
l3
k2
f4
b9g4
i-11
i-7
b19f-4g31m5q-2
b3e-3g-4m1
b13e6
g4
b7
b15g7m2
k1
k1
d-5j-4
a-7d-5
c3f3
c-4r-5
f19
d-6g6i-7j-1o-1
c3j-3q2
r-1
f3
h-4j-1q1
b21
a3k1
f5
b4
d-3l-1p1
e3
c-3
c4
a4
e-4h3m2q1
h10n-3
a-3d-9i-3o1
a-3e5i-11m5o3
e8
i9
h7
h4
r1
f5m1o1
f7
d4
n1q2
f17
d4
b4
a3e7
c-9
q1
i3
g13
h-4r1
a3
d-5
b3
k-3
l8o-1q-1s-1
a4
g11
j-1
g-4
g3
c3
l-1
a3c-3n-7q1r2
c-11g-3
a-4h-3
a18d6j8k2l2
i3
k1l3
i3
i4
k-2
i5
a3
d6
a-3
i4
m4o-1
c4d-8
g-4
i4
e3f4
h-3
n1
g4
a-3d-6
i3
b-6e14g-3j-1m-1
c3
e5
d8
d-4n-1
d4
i3
m3q-2
f-3g-5
d-5q2
d4i3k-1l8m2
l3
i9
g-5n3p-1
d-4q-1
a3
c5
m1
d-3e4n-3
g-4l2
d-4
b6e3
d3
d4
d-4o-2
c3l7n7q1
i4l5
i-3
a-5b-3e6i-3m-8p3
e-4
l-1q-1s1
h-4
i9o-1
a-6h3l-1
c4
m1
a-4
a10d6
g4
f3
f3g-3k2
b-8g-4
a3f-8i-3j2o3
a6d7k2
c3e8p1
e5o-1p2
b-5
h22n2
g15
p-1
e6
r1
m1
g3
c-3h4i-5n3
p-1r-1
a16f3k8
c-3m2r2
i-3l-3
d4e4
k-1n1
j-1
m7
a5g4k4
l9
e-4
g-3
h6n-1r-3
c4
d3
d-4
c-5d10r-6
d-5k1
f3
g-3r1
f19h-3
a-3b-4c-3h7
a-3
a-4h-4i-3r1
k2
c-3n-3
h-4
d11
p2
r2
h-3
h-4j-1
f3h-5
g5
d3
j-1p3
d8f-5
k-1
d13f-4o2
a5i4k2n1o2
c7
a6
g3
n4p1
f9g3
b6g3m2
b11
h3i-5m1r-4
g9m2q-2r-3
d3k1
c-8g3
c18n6
p-1q3
q-3
i10
p2
g10
g3i7
a-5i15
a20i-3k5
a3d-4
c-8p1r3
c-3n11
g3
h-3p1
b-6c4m-1
c5
g4
a6d4
j1
b3g18
c4
f4
d4f-8q-1
i3
d5
l-1q-3
b3f-8g6q-2
a6h7l1
h4
a-10
d-3e-3
e-6g3q1
a3
a-5
i3
e-3k1n3o-1
a3f4
b-4d-9h22
a3h10k1
c-5l1
c-3
a-4l7
b3
f7
j4
p1q2
c-3
k-2
k1
a-4g-3j-3k-2l6
k1m-2
k-2l1o1
a5
b3d3f-3g24j2
c3h-7p-1
d-7o-1
a3
g22
q2
f3
c7
c7
a15k4q2
f18n2q3
a9f-12j3k-1
g11
c4
c6
f-6g-23h6i4
c3d13
c6
c7d3i6
c13e-6f-11n2q-1
c9
a-3c12f-3
l7n3o1
l1o1
c4l1m-2n2
a3c-3i3k1
a7d9k2
c7h3q-1r-1
c-3l-3n2
n-1p1
a-3f5
f6k-1l-1r1
h3o1
g4
f20
e-3
d-6o2q2
b-4e-6
g3
c-6d-3k-1n-3r3
f4h-4
p-1
d-3l2
i3
r1
i-4
a3e5k2m-1q1r1
g-5j5
d4
c-4
c-3
f20
q1
g-3
f3
f3
a13i6
a-3
b3e3k1
d7f5
m9
o1
f3i-6
h-4
o2
a12d4m1
b3c-3
q-1
d6n4o1q-2
g4h-7
b-3c-4e-3g-5
g-3
i4
a4
a-12
l1
h-4
h-3p-1r2
c-13d5f-9g-8h-19m-1
d3
r-1
a-5l-1q-9r1
g3i-3
a3
d-4
c4
g3
a6
a6d17o2
i4
b3g3
d20k1
p2
e3
d10m2o7
d12g4
e8
b-4c8n2
c-3l1
h7o-1
a4g-5h-3j6m2o11s-2
h-3
c6
k1
n-1
a6
g6
a6
l-1o2
b7k1
a3
c6d-4n1
a3f3
h3q1
a9d27h-4j10m3o14s-1
d4h-3n4o1
a4d-5h-8j2
d4
i4
a-8b-3i-6m2
d3g-9
d3
d16i6k1
b-6d-6
m-2
d3q-2
a3d4n2
a-14l1o-1r1
f-6j-1
o-4q-2r3
d4
g15
e4
j2
a6
i-5
i4
p1r-2
a17k1l3
j-2m2p1
n2
a-7k-1l1m1o1p4
a-3d3i3
j-1
h-3
l3
e7
h5
h12
e7p1q-1
g3
b3m2o2r-1
c11
e-3f5g3
f21
g-3
c3l6n4q-2
d5g3
h-3
q-2
g5
d3o6
g3
a-7i-6
c-4
d3
b-6
g9
d-3h6p2q-1
e4g-3j2m1n1q-2
p9
l5n1
l5n1
e19
a-4e-4k-1l7p-6
a3d10
a3e14k2
a7e6k2l10
d5l1n-1
e7p2r3
d3n1o2
a12d8e-3
c-3
j1l2m-1r-1
g-3
j1k1
a10d21i3
a11i8m-1
e-5
a4i9j5k5l17o3
a4i3k2
i3
a3i-4
i7
a5c-3d11i8l7o2q-1r-2
c7m7r-2
g3
l4o1
l3o1
l5n-2
b-3e8m-1p1
a3
e3p2
d-3p2q-1
e5
f5
h13
d-6i3
e6n-2p5
a-3d7k1
a-3d3
b8
j-4
b11f-5h3
h4
e3
e4h7p3
e9j-2
f8
c5
d-3f7m2p3q1
f12
d6
d11
e3m2p2
f3m10n1p5
h5
g5
c-3e3p2
g3
j-2
e4
i3
d4e-3
a3
f17k1
s-2
d-3i4
n-2
f3k-1
f5h-3
f-3
f19p-1
c-3d-3l-1r2
b7j-4
e3i6j1
g4i3
c4
f3
f6m-1q1
a9
f3
c-4f5n-3p1q2
n1p-1
d16g7
c11
m11
e3n3q1
e4g-5
i3
d-3f14m-2q1r1
c-5h-3n-2r3
i-4p6r4
b8g40k-1l3m5q-2
b5g-3
b-3g15k-1
b4c-4f-3g21l1m1n1o1q-1
i3m-1r-2
r-1
i3n-2
i4
a6d-4k4m-4p-2
c3
h4
e9
e-3
a3
b11d-6g9h-4l1p1
b11j1
e5
b11
g23q-2
a-11d-5h17l1
g5
b4e7j1m2n1p2q-2r-4
g5
c-3m5
c10k1
f4
a3e13
c3
d7
d5
d10i8
d13
d-4j-1n2p1
b-5k-1n2p3
n1
b5
d4f6
e3
a6d8
b4e5
d-3
g5l4m1
d12
c-3f4h7j1n1q3
a-3
n5
a-3i-6o1
d3
k-1p4r2
k-1p4r2
b3g5
i-3
f6
c5d-5e3n5
f3
d4
m1o3r4
i3
r-1
n8
d10
c21
m2
a3j-2
d-3i-4l-1q3
a5f4k1
a9b-3e-6j5
a3
l11
f4
a-3g3
m-2
f3
a-3
g7
a4e-6
i3
a3d5h4
a3e-10g-7h3j1k4p-1
a3j2
d-8h15
c-3
k-2o1p2
b4
g-5h-3m-1o2q1r-1
g12h-3p1
e7l8q-1
h12l1
e3
d3
f8h-5
a25i5k18m-1p-4
a5d7i12j2
b6m3
f5
a5e8
i5
a3
k-1p-1
d4i4
h3
d-3
a7d3k4
a6h-3k1l6n-1
a3c-3g-3p-2q-1
d10g4i6
c12
a3d6i3
a4b-4g-4n1
j-6o2
b4d5j1p1
b-5e-22h-3l1n-1
k-1
g3
e-4
c-5d15k2l12
a14c-9d8k4o3s-1
a19i4
a5h3j19k-2
p-1q1
a9d3
c5i-4n2
d11o1
e25
d5e-3h3i5n-2o4
h3o1
a6
g4
a4d3q-3
d-3l3n-3o-1p-1
e14f5
g5n10o5
c4
e3
a3
d-6
h5
k-1
c-3o1
o2
n-2o4r4
g3
c-3
d10
c8d-4
h15p-2
c26f-4j-10m1n1
f5
e9
a7
a-5i3
c-7e-3
a5k5l5n-1
a4e-5k1o-1p-1r1
h6
a3h4k2l2m-1
a6p-1q2
a3k1m1n2
b5
c-4d-4e5g-5h3p4
d11
d-4
n-1
i3m1p-1
o1
a5
d6
i6
a7
d7f3o4q2
q1
a-3n-1o-4
d7i5j2k1m1
f11
d-11i3
a-4f9l-1n1p1q9
f29q9
c-5f8q2r2
c3
d21
c-8g6l-1
h-3
d3
n-3
a24d27i4j14k11o2
i3
a8d5j4k3
a13c-3d12e-5j-2k10l3o3r1
h-12
n1
a4e20
e12
m-1
j-2l1n-1
k-1
k3
a-3
d11e-3f8g13o7q3
f6h-6p1q3
e28
l2
k1
d8o3q-1
e6i-4p5
d18
g-4j4k-2l-3
d-3j1k-2
c3
c4n1r1
m1n-1
b-3j1m1
c7d4
e3
e4g3
e6
g10
g4
m8r-2
e8r1
e15k-1p4
a-5g6h7
e4
b9c6g5m3p1s1
d4e15g3m8p1q-3
f-5
f-5
e-3n-1
a-4h-6o2
h4o1
b-10m3o1
c13
a11b4g13
g12l4p3
g-4j1q-1
a3
e3
c5g7
g6
g8
g6
p2r1
h3
d8k1o1
i11
d11
i-3m-5n1p-2
c-7h3j-4n-2
c-3h3
c-3e-3j-4l2n-4r1
h10m2n-2
d6
d8
a-7e-5j-2n-3
c3m1o-1p2
b4
b-3
a10k2
c9m2
i-6
h13p3q2
l1
a-3l2q-1
a-7c17j-3n17p1
c-6
c6
c-12n4
c3
i3k1
c6
a3e3k1m4o8
e-3h6
f-4h14
k1
j1k1
c3m4n2
p1r-2
e-5i-3p-2
b6g11
c10
k-1
d5i4
c-4
a-7c9f-7i-5n1
c-5
h4m4o6r-2
h3
h9
h14
g4
k1
f7
r1
h8
b5i-5q1
d-3e-3
c4f4g7
a-5d-3
l2m2
g3
c5
d3e-3o3
i4
i-3
d-5m1
b6
b7
i-3
c-5n-1
r1
a3
f4
f3o2
c5g3
g3
g5
a9
a3
o2
j1r-1
f4
i3
d3
a-11c-5d-12k-1q2
j-1l-1p-1q1
g7
g9
a-3b3g4i-4k-2q-3
a9i6k1r1
a12c-4e-4i5k7l3o1
a-4k2
c6
g-3
f-3h-3k1m1r1
a-5c4i-6p-1
c5
h-3
f5g4
c7d9
h5k-1l1
l2
g6
f37p-1q6
c-4d3o3
a10i6
b10
a10d-3k3
b5
i4
c4
c11
o2
d17
a3
g5
d5r1
g3
d5
c18g-3l1n1
c5
a-3o1
b4
b11
g3
j-1l4q-2
d3
c4
b6r-3
a-3b6e-4m1n1
b4e-4
g4
b4e3g3
a-12b-4
d-4
f-3
d3
c-3g-3i3
r1
m1n1
l3p-7
a5d9
a3d3
h9n-1
k1
h16m1n-2r-2
q-1
d5
c17
a3i3n2o1q-3
a5d4
c11
d-6p1
e8
h4l1o-1
e3
i6
a3g-4h26l-1p5r-1
j-4
i4
l-1n2p2
a-4d-3h5
e3p5
d6i9
a3
n6q-2
h5q-1
k1
g4
c8
c5e4m2p6
c6e4
f4
i3l1n-1o1
c-3m6n1q-3
c8
c-4g5
c-5g6
d3p-1
k1
k1m1
e7
h11r1
g4
h6n-2
c6d11
o-1
a3
i3
g-5h5m1o-1
n1
i4
c-3n4
d3
a-4b14d-4m2p-1q3
b-5c-3d-8h-6m-2n8p1r1
h-3
c11n4
g5
f4q2
g-3
d4k1l2n5p1
e5
h8l-1
c-3d3
b-3n3
c4
f4
c4
f7
c4h5
a-3b17g7m3r-1s1
b20m9
b5g9
g11
j-1k-2l-1m1r-2
e-4i3
g23
b-4j4m1o7
g6
a3k1
d-10f-4j-1
i5
l-1
c-3h4i-9l-1
l-1
d3k1
d-4
i3q1
i3
f3
p1
b-11c5e-5j1
b-3
p1q1
c32n3
c4n1o-1p4q-6
d-4h-7i-5
d-4q-2
d-4g-5o-2
c-3l2q-2
a14f4k3
d-3n11
r-1
c3g5n2
g10
c5
c3
c22
b15g12
a3
b-5
b4f3g35k1l6n5q-4
d9
d4
f-3l-1r2
a-3b-5r-1
l-1
a-3p5
d11k2
b-3f5g3
g-6i-5m1n2
c7
a8d5g4i7k4
b3e3
r-1
p1
h4q-1
k1
d8j2m2o3
d6
l-2n2
f-11
g35
g47
b39
c4
i3
n-2
a-6n7s2
c4e6
c5o-3
g4p1
k1
g-3
g10
n-5
c3
e-4f-3
c5
c3d-3o-1q-1s3
d7
c8d3
h4r1
c5
g-5h-5k-1l1o3r1s-1
i-3j-4
b6c10n2
a4c-3j1
a6
c28
a9
g3
l5n3q-1
b4
k2
i-3
a6d3i3
c4
c4n-2o1
c3
b5
c-3
f7
g7
b-4m6n1
c3
a-3b3c3g12i-4
a3c9n22o1
c9n6
c13n5r2
c3l2
i-3l3
c4
b-6
b-8
c17
b4c-3
c5
d-4n4
b-4
b6
c9
f5m-1n-1
c7
c15d-3n1o1q-3r-4
n5
i-3n8
r-1
c-3j1
d-3n1
b8
d-3q-1
a-3b-6g-3h5i-15j-1
g-4i13j-3
m1
o1
g-3i-3n-2q1
d4
a6d5e3
h3
g-3m1
a13
b-4
e5
g-5
f4
p3q-2
f7
c6o-4
h3
f5
p8
b3
d5
d3j-4
j9
h-5
c3
a11j9k2
a-11i-3
a7
i-3
a3l1p2
a16d5i5k25o3q3
a9d3i3k11o2q1
g10
d4f4h7k1n-1o1p-1
d9
i4k2q-4
o7
a4j2s-2
a3d3
a4d4
b4f4g3
d5
f5n2
a-6b-10e-4f3g3i-5k-1
a-7j3
g6
g-3h11p5
h29r-1
h13
d3h5p4
a3e-3k2
a6d6
h-3
a-3g-3
a5d4k4p-1
g4
d-11f5
a3
n2o2
n2o2
j2
g7
g6
d13h-4j-1o7
a4c-9j1
a4d8
d-13r2
j-1l1
a-4i-6r1
e8
r2
c7n2
c7n2
n2
f6
i5
c19j-3
c3i-3
c6j-1
c7
c4
c-4
c-3
c10
c-4
c22n6o1r-2
c13m1n9
c18l5m1n2
c9
c-6h4j1n-3
c18d-3j-13
c-3
c3r-2
c4r-1
c18
c5l7n2
b-6c32f-9g-16h-3j-1n7q-2
f-13q-2s1
a-3d9i-3
a4
k1q-2
i-6
a13i9l1q-1
i4k-2l3
g3i-11
i3
i8
c19f-7j-7
b-10c8f-10g-3h4n4
e25
c38
c13l1n5
c-5
c16n3
c13
c-3
c18
c3
l5n2r-1
c5
a-6c4g-4i-7m3
c26
c4d-3m1
d3
b-4c-8g-3i-3j1
e5
p5
n2q-2r-3
c15k-1n3o2
c13
c7
c-4
b-6
c19f-3m3n14o2q-5r-16
c4
c-8
c12k1m10n6o4q-5r-5
c-8
c5
k-3
c15n9q-2
a-5b4m1
c-3
c-4i-7
d7
c-3e7n8
c-8n-1
c5p-1
c3
c12
c16l1n5r-5
c8
c7g3
c12
b-5e-3i5l3n-1q-2
n-2
i3
e-4i4m-2q-4
c-3
c4
d-4n6r-2
c-5n6r-2
d5
a-3c-9g-3o1
p5
c-3
a-9b-4c17d-11i-9n21
c19i-3
c8
a-10b-3c5d-5e-5i-10n15r-2
c38
c10d-5k-1
c-3
c5
c8d-8
c-4
d7
g5
a-3
f3g8
d4
d3
d5
a-8
d5
f4
g5
d3i-3
n-1
o1
d5n1q-3
i-3
e5
f11q2
c4
b-3
l2o6
a-3g3j5
a6
r1
a4i17
c3k-1
a3
a3
d-7
d3
i3
a4d4i4
c9
i3
a-4i6l1m1o2
a15
a5d3k2l2m1
d6
d6o13q1
i6
i4
d-3j2
i-5
h-3
h-3
h-3
a-3b3d-6
c-4f6
j-2o2q1
i-3
i-3m2
f4
k-1m1p2
e7q-9
d-3j1o-1
h6
k-1
f6
e3
f3
a-5h4k1
i-3k2o-1
c-3o-2
g-3p2
a-4h3
i-7
i-3k-2
e20
a3
i-3
d-3
h-3
h-5
f13o5
c-3d3
e4
l-1p1
c5
b3
i-3
i-4
e-8j1
k-1l-2q5s-2
k1q8r1s-3
l6m-1q5s-5
k-1
c9
c9
e3
e4
k3o4
m-1o6
l2
k-1n20s-4
l5n4r1
k-2
e10
a18f3
d-5o-3
d6o9
l-1n2s-1
k-3m-1s-1
d-6e5
a-3m-1r1
d-4i-3m5
i5
c11d-5n13p1
c6n3
c19
c9
e3p5
j-2o-1
a-3i-3l-1n1q-1
k1l-8q-2s1
a-3c5d-4m1n12
c7m2n3
k2l-2p-2r-1s-1
o-1p-2r-1s-2
k-3m2n1s-26
m1n-3o-1r-12s-5
m-2n2o-2q-2r-8
s-1
l-3s-13
k4l-1s-13
m-2p-1r6s-3
k-1
o2
f23i-4j-1
p7
k2p3s2
p-3r-3s7
p1
p3
k-2p-2r2s2
k1l-1p-2r1s6
k-4s14
b3
b4c6
c6
d3
d13
f3p1
g-9l1m-1q2
j2p-1
a12
d-9n3o-1
c-9d-3n7
c11n6
b3g7n1p1
c13h4n4
c4
m-1p6
f31q20
f10k1
n3
k-2
k2r-1s3
k11l-2n1q-2r-3s5
a-3e5j-1p7
e4
j-1
d-3o2
f-7q-1r1
i-5
c-3e-13f8h-6
d4
e-9f13
b-6g-5h-4
a-4e-8i-3j1
f15
e-14f-7g5h-4j4
d25e-5
a3d-7j-1
a3c5
c6d5
d18j1
a-3c49d-6e-5h15j-2
c22d-3
c12h15
c23g-5i-4
c11g-4j-3
c22
b3c7g-3h3j-4
a-8c6f3h3
h9
f10
c-3d3f10
a13b-4g-3h14j-1
a20i8j8
a-3b-4g3h10j-3
a19b-4h4j9
h5j4
a5b-3g-5j2
h10
a11d4e-4h-5
a11d17i3j10
d3f4j2
a13i9j8
a7d4i9j7
a15c-3i5j8
c4e-6h-6i-4
b-4e19g-4j1
d4e3
b4e-8j1
a7e-3f3g-5j2
e13
e6g-8
e3g-3j1
b-4c8e14
c3f-9h13
a-4c4e7
e13g-7
c-4d4e7j2
a-3b8c8e3g-3
c3d3e-3
a-6c6e-4i-6
a4f-5i-3j1
a-3
c13
a-8c9
n2q-1
f-3
p-1q-2
q-1r1
a-9d-8f-3i-4
c4m-1
g4
b28
g-3
b6g6
h-8r2
i4
c23
c14
i-3
b8d-4e-3g10m1
b-10g-3h10i-3
b8d-4e-3g10m1
b12c-6g33m3q-1r1
a-6d4e8f-4p1
h-3r-7
j-2
i6k2
g6
d4m1o-3
i-3o4
l1o6p-1
b-4
d4
d7
q2
l9
l3m-1o-2
f3q1
a-6c-7d-4r2
k1
k-2m-1o2p10
d3
c7l-1
f4
e4
f3
f7g4
b3e4
a4
a-3m3p2
f12
e4
g8
d9
f7g-3
d11p5q-1
g5
l2
h3
g12h-3k-1p1q2
f3
e13
n5q5
k1p-1s2
r-3
d-5o4
f3
m2
f13
p3
e12k1
f12
d4
g8
h-3
f9h19n2q14
c4
f12
f17
f3m-2n2q2
c-4o3
e13k-7m12n1p2q3
f7
h-5l1o4
l1o6
a-3l-3m1n1p2r-2
e6
a-3l1p2q-1
e4g6
d9
a3
g23
l-2o5
f5
e22
g-7o9
a4
f4
b-3h3q6
d-9o5
d4
d8
g3m1n1
a-4
g4n-3
d3g5
i8
e6
e-6j4n1
c3
b3c8g9j-1
c4
c8p1
a5d3h4k1
b-4h7j2n1
a3k1
a5i5k3l12n12p1
l2o1
j1
n-1
f5
d7k2
d6
a5
h6
c3
l2p1
g3
f3k2q3
d3
d-7
d-3f-8j5
l2q2
a7
a-4i-6n-2
c-6n-1
d10j2o6r-1
k1o5
h3j-1q1
a6
e10l5q2
n-1
i10
m1
k1
b3d3g5i-5
d10g9o2
i-3
a3
e-3i-3j9k2
e-4j4
i3k3l10
d8j4r-1
d5
d-3
d-4k-1
b3
f3
i-3
f-3q-1
q-2
e6
a3i8j2k2
a13d-4e-7g-9i11j29k3l13
c8
d3
f12
b4d6e7f-14j1
l7
c5
f17
a4
i7
e8
a6h-3
k1q2
a12i9j4k2p-1
a13f-4g-5j5k3m-2
a4
d-8
a-5g3r-1
h4
h4k-1
g7
g-3h10
d-3
f-12
d4k-1o1
d4i-3k-1
a5g5p3q-5
c-3d7
a4
d-6k-2p5
g22
c6n2
g4
m2p1
l1o7
j1
i4o1
d4f8j2
f4
d5
a4k2
f5
a4b3i20j2
d3l1
g3
c-4
a6k3
a12i3
f10
e3
a-3e36i-3n2p10r-1
e13
b3g4
e5
b3i13r3
c4
a11i3
g-10j1r1
a-5
a3d3
f-3
d3
c3
d7l2n3
k1
i3
d4
e3
f4l2p1
e3
a8
d-4l6n-2
i3
a8
d-3l-4m-2r2
h3k1n2q-1
i-5
g4
b-4h10
i14
a5h3
c4d-3j-1
c3
b-5d-14g-11j1l-1s-2
d-4
c-4
g18
p5
a-6m-1p-3
f8
e3
h-3i-6k-1l-1
b5g4
m1
f3
b-9c-6d-9i-6r3
f8
a-3r3
b3h8l1
b7g-10
g-8
h-10i-10
a8k1
o1
a8
b3g11q-1
a5
c-4g-3
a-4
f12
c-4
n-1
g-3h3l1q-1
d-3h3l2o-2
f6
f21
f21
i9
b14g7
c3
b4h3i3j1
o1r-3
i10
a6k1o2
c13
m1n-1r1
i3
e5
i3n-1
a3b-3d3g-7h25i5p-2
k-1
i15
b6c-4d-4g-4h-4j1l2m4o-1p5s2
c14f6
f36j1q14
f3
f25
d-5f9j2q2
a-7b32c-4d-6k-3m10s2
b19j-2k6m5p3s2
b28f6
d-4f-12h15i-6
e7
b-4p-1
e9
p-1q2
a3
d32i3
b8g32
b18g8
b8g32
a-3f12
a5e7i4
c-4
c7
i5j-1k1
a3h6
q2
d4
k1
c5g6m-1n6r-1
i6
d3
d4
d9
h-3
j2p5
c3n2
g5
a-6b-3c-3g-3l1p6
e9
n4o1
d7
e6
o-3
f6g3
b4d3j3l2
a8
d-6h6k-1q1
c-3e-3n1r-1
m-1r-1
f12o4q5r2
a4
l5
c4e8
b3j1
b-4
h10r-4
d6g5
b5
b3g3
e5
d4
g5o-2
p6r-1
c4
d4
f3
b9
l-1o-1
g4
g9
b3
g3l1n6p1
g29
b7g12
a-12d-8q3
f6g6
e-3q-2r-1
o-2q-2r-2
e7g7
a-5i-9j-4n2q1
e9
d3
e3g9o-2p1
g-6o-1
l1
d-3
r1
a-3l1
a-8d-8e5h4i-4p1
e-6k-1p8
e4
h3
n-2
e-3
f7
c-4n-2p1
e6
d15o2
d4
e5
d15
d17
d-5q3
c3f3
h-3
f9
b19c3
e3g-7
a-11g3
e4m1p7q-1
j3m1q-2
a-3i6j3p1
j3
m1
d7
c3e3g3l1m1n2o6r2
b3
g8
b-4
d-4
l1
a11c-4
a3d22
a3m1o-1q1
b3
a3g3
i3
i7l2m1o5
d5g3
d3e12h4o1
b4i-18m1
i-3
h5
c4
e6
d3
d4
a12
c3
d22
a-3j-5
e-3
a-6q2r-2
a5d3
e-6
k-1
r-1
e4
a3i3
a4i4
e10l2p2
e9
d10
d3
i3
b-3e7m7p1q-3
c-5e3n-2
m1n-5
g-3o2
d9
m1n1p1
e3l-1
e3
i-4q-3
d4i7
i6
a-3d-5n-2o2p1
a-4d-7o2q-6
a15d-3
k-1
m-2p1
j-2p3
i-3
i3
e4j-1p1
k-1
a-3k1p4
h7
d-3e3g-10j-3p5
i3
h-4
m8
c-5i10l2o-4q-1s1
c-4i10l7o-5r-3s1
i-5
m1r-4
d4
i3
a6d-4
a12
f4
a-5
a-6
e3
c10
a3
a3i3k-2o1r-2
a9e3i3k4o1r-2
a-8d-7i-12k-3
i8
a5g3
a9d27i3k3l4o3
n2
d-4k1q2s-1
e3j9
d12k6
d10m-1
d38i5k2l2m1q-2
c-5h-5j2l15r1
c-3l5
f3i6j-2
c3
f8p-2
a3d-3o1
i3
d13g-3i13j1k14l8o1
a20d10e10
a7i5k3l3o2r1
a16i7k7
d10
a-3d19l2n2o2
f6
f34
i-3
i-3
d-4k-2o1
c10p3q-1
c3d3
a-6e4o1
d7j-1
e3
e8
d-3h-3
h8j-5k-1l-1p1q-1
j-7
d-4r-5
c7
k-5l-1r-1s3
k-4
d-4j-7r-1
a4i-6j-3
l2p4q-1
l1p3q-1
e5j1q-1
g6i4
h3m1
d4
b6
b3g-3
d10
d5
f9
e6f-3p6q-2
f-4
g4
g9
i-3
a-3
o2
o3
b8
e-5
a3c7i3
h3
e-5j2
b-4f6
c4
o3
a4
d6h-9
g-4
a9i7
e5n3
b8
e4
b4g5
c8j-1n1
j-1
c4
e-10m3o3
i3
a14d7i-3j3k1o11
j13
a3
a3
a3i3
a3
d-3
i10
c-3p4r2
k-1p4r2
d4j-3o1
h5j8
d9
d-4
d6
d5
i3j3k1l7n-1
a4e3i7j4
c-3f4n-2
a-6h3l1m4o-1
h-3n-1o1
h-3q2
d-3h3j3o-1
b5
b4c-3g7
m-1n-1
a-3q-1
g37
n1o1
g3
c4
j2
b5
a-3c-7e18f-4h-6p5
b8g3h-3m7
e4n6p1
b-9d3m-5
e3
a-3b-3e12p3
c-3e16f-5p4
c-3
d-3
b8
g3
c3
b-3
m1
b6
g9k1l3p4
a11d4
f12j-1
f3
f7
c10
a6j4
f-4
j-1
f-6n-1r4
d-11f-3h-3j2
o-1r-1
f-9
b-3
c3
d-4g12
h-4j5k1r2
a6j9
a-4
d3k-1
k-1
a3
a16k1
i3
d4f-3h-9o-1q-2
d36i-3j-4o23
j6
a5i7
i5
a10d11
i6
e3o1
i4
e4
k2l-2p-1r-1
k1l-1o-1p-3r-1s-2
k-2m1n1s-14
m1n-2o-1r-12s-6
m-3n1o-2q-2r-9s-1
c4
d7r1
e3j11
a4
c5d14
h-9k1p3
f3g-7
i3
b3f-3g6n1
l8n3
c3
b3f-6
a3b3g6
b3g-10
g18j2l3r3
a3b13j2
j4n1
k-3l-1q-1s-8
k-4q-1s-24
k-1l-1q-1s-9
k-2l2m-7p-4r2s-2
f3p-2
f5
c8o2r-1
g-9
c24
c5
l1n1
a4
a3k3
b-4
i7
i4
a-3n1q-1
i5
i4
g3
c14g-3n1o1p1
h-3p2
c3i-3
j-4
f8
c12n9r-1
c5
c3
a-3b3e-3j-3m1
e-3
b5g-3
j-1
d4
i3
g6o2
d4
d6
g4
h-4
d9
a5d19g-4j1o20
e-3h3j12
a-4d-9k1
d3
d6
d-4
a6d8i-3
d-7e4p1
b4f3h4
d-3
c4m1n4
i3
h13o1
l-1p2
d-3
d13n1o3
c3
e4
i4
c-3
c4n1p1
f10
k-2
c3d6
f6
d-3
c5
d7f3q1
d3
c10d4j1
c4
c4f5g-3
a3
j-1o4
j-3
a6d6
c7
d8
g8
i7j1o2
j2
o1
i6
a3
l2o4r-3
i3
d3
i5
d3
d3n3
f-4
i9
a3
c5
d11o2
i7
h3o12
i-3
i-3
a-8q2r1
f16
a8k3
b3d-4e5j1
j-2
h10j-1
i10
f3
a-3i11
l1r-4
a-3
a-3
b-4d-4h-4
h-3
f-3
c9
d-7
a4d8o2
i3j1m-2n1q-1
a3k2
g5o1
j-2
g3
d4
g-5
d-4
f5
d6l1o1p6
d3k1
d6o1
c5
b6c5l3n2o1p1
d8i6
i-4
q1
i-3j3m2p-1
c10
l2
q2
d-4h-4p-1
d-3
o2
a4d7k3o3
f5
c4
c17k-3
m6
c-3k1
i-3
b3c4r-2
l-1n1r1
a4d9j6k5o7
i-3
c4f5
r1
f3
b4c3m1
c3
i-3
c-3e-3
a11d6
g4q-5
b8k1
b3g3
a7k4m5
d-3h7
n-2
f13
e4g-4
i3
a30d21
g4l-1
j-8k4o5
a8d-4i7k2o2
a-3d11
a-3
d-5i-7j5o6
a9c3d16
f3j-1k-1s-1
d8k1
i9
a19d17k6o1
a3d6
b5
d-3i-3
a-4g3i-6m4
j2o1
l-1
f12n-1q1
c-3h-4
h-3m1o2
d5
b5m1r-5
m-1p1
d3
d-3k-1
i4m1
f11q2
f9j1q5
e8
d6
a3d3f3i6k4
i3
c6
k-1
b9
c4
a5b3e6g8k2
m-1o3
j-6
l2
r-1
d13
c3
p1
l10
m-3
d9
g3
j-2m2
g5
i5
g3
c8f-3o2
c-4g-3
c7
d11
f6
f6
a6k2
b3e5g4i-3
c4d-7n1o3p-2
g3
c-6d12h-9i-5o10
d7
c11
a8d8k4m1p1q-1r-2
d-3
d5
d4
f3
f-3
r1
n1
g3
g4
b6g5i3j3
c12
a5d3
a4d9
a3b3d5
c-3g3
c7
c6d8
d-6f-4g-5m2n2
c7n3
g6p2q1
k2
a-5
e-4h-4j-1s-1
d7o1p4
d3
d13
g4
f6
g3l2
e3
f7
b4
a-3c-3j-1
f6
i-4
c-4d6k-2o9
m-1
o2
a8d-8
d-4k-2
d7i5k1
e4
d6o2
d11m-1o9q2
f3
a-5g-9i-5n3
d9
c4
c3
o2
a6b3d9
f18
c3d11f13o1
a-6e8j-2k-1l2p2
j-2
i3
e6g4
i3
e13
b4e8f4j2
i-4
a5
a-4h-3q-4
i3
e13
k-1n6o3
c-7j-3l3
c-4e-6j4
a-4i-5
i4
i11
a11
b13l-3m1o7p2
i3
b7m8o2
b3
p2s1
k1m1p2s3
k1p-1s6
o2
c4d-3
c4g5
k1n4
h7k-1
a-4e-4f-3h-4p-1
i-3
g9
f3n1
c8f4
f4
d-3e6p-8
b-4e-8f3
e-4
a5k1
g-3l2p-1
c-4d-13j-1
g4
l1n-1r3
b-3c3h6m-1s1
a-3g4
n3
d-3o6
d-3
b14
i-3r1
b3
l3
o-2
k-1
e-3k1
g6l1
h3i3
c3
c4
h9q-1
d13h10i3l-2p5r-1
e3
k-2
l-1
d-4f3
a-7c4i-8n8
i-3n8
l-1
a-3b14m3n1
f4
m12p-3
c-9f-10h-6n-1
a-7f-4g7h3
m-1
d6
a8b31c-4g-4j2m15r-2
c-6h-4j-2n-5o2
a5
i5
i7
d-3
a3
i-5
d4o4r4
a3d13g-3l2o21
g-13j-1
i5
d-5m1o13p3q-1
d5e7f-3h4
d13j-1o9r-1
h9j-1
g-4l2
a-6b-3c-3
q-1
h4
a-9j-1p-1
c-6d-7j-3
b3k1
h27
g4
j-1o8
d-3
d3i3j-2
d-4
q1
d7e-3l3
b3c-4g3k2
b5g3
d-3o3
d4
d3
l2
d4
d6
a3d6e-5j6
a5d13i3k1o-1
a3c5
d-3
a-5d9l1
f3
d3g-3o2p1
d9o-1
m1o2p8
d3
h5o1
h12m-1n-3o1
d21
k-1o-1
f-8k-1o2q-1s-1
d8g4i-3
g3
b-6h6j-4o2p-1r-3
j1k-1o22
j3
d4
a3d4f3
c-4
o2
d12j3o9
e8j2
a5d9
j2
g3
a7d3
d8g-3j2
b-5d5j1k1
m5q2
c3i-4m2
d-4
c4
d6j2o3s-1
d10
i-4
b7
g3
l-2m3
h-3
d5e4f3i-3
c3k1
k-3m-1n-1
j-3
l-2
h-5
h-3
g6
g6
a-5k1m3q-5s2
d4j-3s-1
c-6d14
d-3f16q3
b3c-3f7j2
h3
e-3j-1
q1
c4
a-3e8p1
a-3e9
c3
c7g21
c3h-3j-2l-1n4
c3
q2
n-1
i8
f3
d33h-3j3o28
e3j5
d9
d7
d-8g4
a7d-3
m2o1
g-4
d5o2
d3
d8m4o1q1
d18
o8
a4n2o1p1
a12
p-1q1r1
b-4g-3
h-3
q1
l2r2
b-3r-2
c3
c-5d-3o-1r-3
d3m-1p-1r4
d5o3
a4p3
a11d3
a6k2
f-7
d3
b-6k1l-1
g10
h3i-8
b-3e-10h-4
g3
d6
i4
c3
g3
g12
d-3l12o-1
a-3c3
f4
a6c3k1l1o3
a5
h3i3l1
c-5
a3d9
q1r-5
q-1r-7
l2
a10d6
b-3d9e-4h-4o6
d3f-3o3
o3
g3
e3q2
a-3
f3
a4
i8
a3
c-4d-8
d-3e5o-2p2
e3j2p8
a4
b3g6
o2
j2
a-4l2q1r1
g-3h3n1o-1r-3
c7
g-4k1
b-7g-8j-1n-3
a6i3
d4
a-5c-3d-3
d7
e3j-1p2
i3
e3
i4l1q-2
h8i4n-1q-1
i-3
b4
a7c10d4i5n1o2p-1
a-6i8k-3
i-4
c8
c-3i3
d4
a-4b8d-3h-5m4
k3
c-4
q-1
k1l1
i-5
i3
c5n4q3
h3
f3k1
f7
h-3
a-5d15k-2m2o2r-3
d3
a-3f27q2
f5
i-4
b3c6h4n1
p-2
c3g4h3o9
d5
c10k3
a4
a-3j-2
b3
e3
a8g13i7k2o-1p-2q-3r-4
i12
o-2p2
b5g5
b7
a-4c5n2
b5g-3n-2
b4g3
g4i3k-1
i3
k-2n3
k-1p2r1
a4
c3k-1
a-4o1
a-4d25i-4k3l-2o10p2s2
c8n6
a-6d-11i-11j-15m1q-1
m7n5
e-10
c3
c4
n3
j2
c-3
a-3e-11i-6j-7k-3
a-6k-4p-1
l2
a4d-3k1
h6m5r-2
c3h7
b-3d6o6
j1
a-7j-1
g4
a-3d-7e3
c4
f-4j-1
b6
i-3
i-3
c7
a3b-6g-9j1k2l1m-2n1o-2r2
c-3d-4j4
f17
a3
d3i5
k-1
d7e4k1l2n4q2
j1
d6
h-7
b3c-3g6
g3
h3l5n-3o1
f5g-3h-3q1
c-3o3
o2r1
o2r1
d3
a-3d-3f6
c-3h-6
l1
c10
l1n-2
b-4d-8f15g-3h-4o-2q7
o-1
f8q3r-2
d-3
h4j1l1
d6h-3
i-5
i-6
b3o1
g-6j3
c4
l3q1
e3
b6c8g3
i-3
g-3
g10
o2
d24i-5j4o17
j2
a5
a7d4
a14d14k3o1
d-7
d4n-3o1q1
b5
d3
i-5
d3k-1
f5
i3
o3r1
d-3
a3i4m-1
g-5j1k1
a4d6i4n2
g12
c3i-3
f11
l-1r-4
j2
a4
f3
d22
f3
g-6j3n1
d-6
k4l1
a8d20
d3e-4n7p2
f3
c3
f4h-3k-1
d8
a4i3
i4
i6
h3
m-1p6
m1o1r3
e5
l1q1
g4
c8k-1
f-3
m-2n5
f14
i4l1
j-1
a-6k-1l1
i5
i-3
l1m1
i9
f4
c5f6
g-3m-1
r2
d-3
e4
b5
e3
e-9
a6d10k-1m-1o5p2
e5
i-3
m4n-1o1
d12
g7
c10g9
e6
q-3r1
a-3
g5
c7
b3g9
g4
c3q-6r1
g3m1n-1o2
g4
b-5g12
f24q1
f4m-2p2q2
g-4
n-2
f-3
n-2r1
b6f10g4n3
g4
d-6q-7
b-8l-1
c-3
d3
b-3i-4q3
q1
h-4
h9
l-1
n2
i4
c-3d4l3o1
d4k2
a-4b-6
j-7
o3
c5
c3
c20n1
c8f-4n2
c3f-3h4
c10
l1n2r-1
o1
c-5
i3
b6g9
p-1
h-4
c5
a3e-3
l4
a4d3i6
d3k-1l1n-2q4
f7
d-6e-3g-5m15
c-3g-3h-5
f6
c3d-4h-12r1
h-3
j3
j1
c4
k-2
e-3g6
c-3
c6
k1
h12
d3
c3d11
b-3
a4
h-10
j-1
e11
b9c3
d8
c3h3j-2l-2n1o3p3
d3
h5
d4o3p2
i3
b3
f3g4
b3d5
d7
d4
g3
i4l1n11
d-5f22g-7h-5q4r5
a-3b-13i-3
f-6l2m-2
c8
b3g9
a-6c8j-9n9p1s4
j2
c10
g-3k-8n5s2
c-4
c-3k1
c3
i3
b-7c19d-5e-3h11j-2n20p1
a3j-4
c5
c6
c-5m2n2p2
c9
c-5l-1n1
n2p2r-2
c4d11
d-3
d6
a-15h7i-3j-17
j-1
a-7d3k-1o2
h4
d3n1o3
d3
j1l-1
j-1
d-3j3k2o-2
e7
o-1
k-1s1
k-3l-1p-2s10
k5l-2p-3s5
b3
e-3g-5n-1q2s-1
a-3j-1
c-8g-5i-3n-2q1
c-3i-3n-2
f12
d-3
d7
g3
b-3d-3f3p1q2
b-3f5
o2
c3e-5
e3f8
d5
o3p-2
b-3f-4
a8
i4
m-3
m-3
e3l1m2
c3g4
g-7o1
a-7
i-3
g3
c9d-3
e5i4j-1
c-3
b-3
b4g4
j-1
b-16f15j2k1q5
f15
f3q4
f19q10
i5
i8
c6l3n1r1
j1
c4f3j-2q1
d6
d22
f5
c7n9
d-3l2
c15
d4
g-4j1
c9m8
d8j4o5
j3
d6
a6
i3
i8
f5j-2l1
f4j-2
h-3l2
f3
b3g5q-5
n1
e7
b4l-1o1p2
g4h14
f3o1
n1p10
h-3
c3
c-3e4
e4
n-2p-2r1
d-6
i-4
d-3
e-3i-6
e-3
o1
i-8j6
b8f4g4
e3
s1
m3n4
f4
m1n6o2r-2
h-3
g7
d10
f5
a-3b6d-3g5m1
h5
c21
a-3f6g3
f3
b5g17
g4
f5g5
c-3n-2r2
r1
a-3c3e-5f9q1
a-3e7
e7
d-9i-3
a-5l-1
m-1o-1
a-5b-7d-15f25g-5l3m-1q10
d-3f11g-10
f9g-4l3m-2n5q6
f4
f4i-3p1
g-5
h5
c6
f11o5q2
f11
g-3n2o1
h-4
h-3
e11
l-2o2
f3q2
r1
c-5o4r4
e3
f22
k-3
c-4d4f5o7q4
e-4j-3
o2q2
r-1
f12k-3o3q4
h-5o6
d19f-3j3o2
h-3
k1
f8
c3
a3d-7k1p-3
d7f-3g-4j1o25q3
a-5f4o2p1q3
g-5
b-3d-4f3o-1
f4h3
i11
i3
e3j-1o2p1
c3
a8f10k1
h20l-1m-2o-4
b-3
h12o-1q-4
a-5i-5
c3h-6
d-8
d-3f4
o3q-4r-3
g3
h3l3n-3o-1
o1
a3d7
m-1
e4f3
f3
g4
i3
l1
n-5r-2
n4o1
b3
b9
f7h-5
b6e-3
h-3k1m-2
a-4d-3l1q-1
g-7j-1o-3
i-6
f6o1q5
f7g3
f3i3
g10
h3j-7q6
f11
l-1q-2
a3f3k1
q4
d-9e-3f6h3n1q6
d-3h-4m-6n1q6r-1
f7
m6n-1
m3n2o1q1
d4f16i3
c3
g3
a14e6h-3i6j10k3
d-11h4i-3j25
a5e4i3
a3
g6
a4
d-6g-5j2o-1
j2
a-5
b4c4
g4
c3
c6f-5j-1
a7
c3n2
h-3
g7
o-1
d7h4
a-11d-4h20i-6j-2k-1n4
c10f-5j-2
k-4
c10
n6
c9
k-1l-1n4q-2
c16
b-13c19e-5g-8h14j-9n13
c4
c6f-3g-3j-10
m9q-3
c-4g-4h4k-1n3
c6
h4k-2l-1n3
c3h-3n1
n2
f8
f7q2
a-5
f7
b10g13
a8g3
f11
f4
h3
a-3b-3i5
a-12l-1
i-3j-2
d5
b-6g-9j1q-3
b8i-4
g-3q-4
b8g5j3
d-5g23p12q1
j-1o1q-2
j2
k-1
b6g10
f4
h-4
g5
n1
g3
d-3f6q1
o1
f8l1
c-3l9r1
b-4f3
c14i-5n2
i-3
i-3m3
k1
d4
a-6
j-3
o2q-2
d-15g-7
m-1p10
c-8
i7
e4
d-14f7i-3o2
c-3f3
f7
a16d5i4m10n2o7
a4b5d3j2
i8
b3
h13n2
g-3j-2
g-3n2q-2r-2
h5p2
k-2o-2
h23n7r-1
g-3k-1l-1
i-3l3n1
i-3l3n1
r-2
a4h4m1n1
e-3h6s-2
i-3p-1
a6k1
o1q-2
g5
n1o1
c3
i3
d5h3i9
i-6
d3o1
c-10
d10
n-1
h-4j2
c-4
q-1
h-3
c6
c6
d3g3i5
j2
e4h8j7
a4d11i-3
e3n2s-1
h7j2
a7
a-6d-10f21g-10m-3q7r-1
f11g-5
f7
f7
f4
f4
a-3d-3f39h-4j2o3q11
b-3f4
f30
c3d-8e3n8
j-4
b4
g3
c12
j-2
c5
e8g-3
a12k1
c5
f8
i-3
f5o-1p-1q2r-4
a4
c-5d-9f11g-5l6q9r2
c3
g6m8n7r-4
o1q3
l1p-1
d4l-1q2
i-4
d-5l10p-1
i5
i-4
c-3h3j-1p1
c10g-10h3j-1o2
h3o1
f7
a-4d3j-4
c-5e3
e5
f8
h12
n-1p1
i3
a-3
m2
g4
c4
h6
g5
g11
d-3e5j-4p1
c8d-3g-3p1
r-5
e7
e10p1q-1
c-3h11p2
e5
h-3
k1m6
e4i-4p4
d3
i5
c5n6o4
c13
d-7f-3h3r-1
g-5q-3
g3n-1r-3
d12g26
a-3f-3h10n-1p2
h4n-1
a-5p2q-1
j-1
a8d3
c3d3e4h-3m4o3
e6k-2
g3
h11
e-9h11
b8
b3
h8k1l3r1
d-3
n-2
e3
a-3h-4m1
h-4k1o1
m2
f4g3
c4
a-10b-3h6
a-3n-2
l2n-2q1r1
f6
e6
c4
d4
a-5b-3c7e5q-2
c3n1
b-4
c4
c3
c3
d-4
i10
f3
a-6c-3f34g-5q1
a4f12
j-4
h7j-2
f9l-3n1
f4
k-14o11q-4s2
f7
k-1
a10d-4
i-6
k1m1
c3d-3
b7i-3
i3p1s1
i6
i7
j2l1
a8
e7
d-5q-6s1
a-3j-1p2r1
e-6
o1
e-3
e3
a5l1
a3d3
e8
e6j1m1r2
a-4i-3
c4d5q-3
d5
c5e-3
c6
a-3k-2q-3
d23
a-6c3d-3f-3j-3
m8
b3
b3l1n2q-2
b-3
e-5i-4j2k-1q-1
b-3
a-3d-4g-3
c4
o2r-3
i-3j-4k-1
e4f-3j-2k-2l-1r-1
f-15j-6
a-4
h10j-1
l1o4
h4i3
d5
a3d3i6k1
o7p2r-1
g4m1o2r-3
i-3l2o1
i-3
j-1l1p4r-1
q-3
c-3q1
d3
a8h3i5k2l1p-1
a31i4
a3d4k5
a7
m-1o1
i-7j1
a8d16i11
a8
d9
b-4
b-4
g5
i3
d15
a-3c15q-2r-2
c5j-3
c6n2q-2
c-12d-3
c3
c6
b37f7g11
c30
l1p1
c3d6n2o2
f-4
c11
c17n5
d11
c6
b4c-3
d3m7n2
e-3i-5
b3e7
a3
b3
g3
b5m6n2q-2
b3g6
a3
j2
a20d13k7
a5j2
c6j1
g3
a12b5d11g-3h-4j3k1m4p4
e9j4
a-3d11i3
m-1q-1
b-8n-1
g5
q3
n9p1
c6
d-3f5
n3
a-3
e10
d9
l2n1p1
h-3
d-17g-7o-9p-1
c3
o-8r1
d-4
d-3
b-7
d-3
b-5i-13k-1l1o1
g-3
d8
d-5h-6
d4
j1k2n5
h-15o2p2r3
d4h-5o3r1
h4
d6
b-3d4o3
f4
d26
n1o2
b-4g-4j-3
c5o5p10
a-7b-4d-7h6j-8
a3j-3
f8h10
m-2o-2
a-3h-3
c-12
c-3d7
d4
a5b-6e-5s-2
l-1
l3
i22
a5j-2
b-4
b4
k-3m6n2
a3k2o-1q1
a3k2
a5
f-3h3
l2
a7k2l3
a3k2r3
h-4l4
a3
b-19k-1
g3
k3
n4
b-5d17e-12f-5l-1o4
o4r3
d3
a11d5f-6h5i10
g8
g9
m2
f-4o5
c-3d4k1o4
a3d21
k1
d4
d20
d6i10k2o4
h5j-1q-1
j-3
i-10
m-1n5q-1s1
b-3c12
n8p2q-3
c12
e5g6
e4
j-1
g3
g9
b6
e-3f10k-1n15
a-3h-16j2
i5
f3
e11
a5
a10i7
a3
a3
f12
i10
c18k1l-1n8
i5j-4
c3
c-8k2l-5m10n3q-4
c5k2
k2l1n3r-4
b8e4
c10
c21e-4h21j-1n35q3r1
c-4d10h6i4j2l1
c-3
c-21h3j2k1n-3
c3
c4h5
c3
c5
a3
g3
c-8e-3j-2p-2
c7
c13h18m-2n1q4
f10
g8
i6k1l3n-2
a4
i4
i8
a-3d-4h10l-2
b4
l-1n3
g4
d24
b-7c3h3
a20i12
i6
d5k1m2o1
i-7
b9g19
d5
a15d4k7l1
c-4i3j5
i6
e5i5
g8
b8f4h3p-1
b3c-6d-3e3h17o7
a-3i-7
j-1
c-9f23q6
b5g4
h10p1r-3
q-4
f4
g6
b3
c5k-1
h4i-5m15o3
b8g3
b11g4
b6d-5g-7m6
c-3d-4e3i-5o-1
i-3
h-5
d3n-2
b-4g13
d3g11o12q-1
o1r-2
b4
f8m1p3
k1
b15m5q-1r-1
f6g5
e4
g6
h6q1
k2q-2
f3
h3
h3
d3f6
b9g11l-1q-2
m-1
f6p7
d-4i3k-1
e3
k1
i7
e4o2
d4i16
d21j2o8
a3j1
a-6
a-4k-7
a3i-3
a6d4
i5
i5
d13
i-5
o2
b4o2
c3f7m-1q2
e4
r-5
f4
b4g4r1
n4q1
a-6c8i-5
b3
e5n1p1
i-3
c6
c-3e3l-1p1
a-5i-3
c4
e-3
f4
i13
i3
f3
f6k1m6q2
c3h-3o2p2
i-3
d3h3
c5f-6
f3
o2
d3
m-1o1
b11
d4i3
c4d11
k-9
f4
b7
d4h3k-2o14s1
b9
f9
g4
h-3
f3
b4f5k1
a-3m-1q-3
d-5f3h-3
a6
f5
f14
i-10
c12f21n5q3
f10h6
c-4i6k-2
f5h-7p3q4r-1
f7
c10n4p1
b12g13
d-5f-3m-4n2q3
f3
h3n1r2
l14m1r-1
c16
c9
g-5n2
b-5h-3i-5
a26d15i7
d10
i-6
i-4
c-3s-1
c11
r-2
c19h11n2
c3
i3
g-8h12n-1p1s-1
a5g-6
r-1
i-4
c3m-2q-1
h4k1o9
a4j2
d3
d5
d4
d7i-6
j-1
d7
b5
e3
m1n1
o3
c-6
d19o15
a-3c-5
a-3
c4
f4
f13
a3i3
a20
c7o2
o4
c3
c6
c3d5
a7
f4
r2
a-5
a6f-3
g4j4
a6i6
h14m2p2
a3d6e-8i11
m7n4p1
e-3n4o-1
g3
g4
h7i-3o2p2
l2
c3
k1
a25d4i7
i3
i3
b4o12
a-3
d-9k-2
d-3
f34q5
c-5
f10
r1
d3
d4k1
e5
f-3r1
g9j2
j2
c7
g16
c3
m2
a20d5
b3d3g5o1
q2
l-1o-2
b6
k2
c-3
i4
d3
h-4
b26g16m7
b12g4
b10g10
b3
b3
i4
d-7m2
f3
e3
d21
b3
a-3d5i3o7
j2
d13
a17d44i11k5l1n3o4
a5i9j10
i8
j-3l2
j-1
i5
d3i5
i4
i7
a7d6
c6m2
i3
f6
g-8
i6
f7
a-3e33p20
b-3e5g-3j2
f4
f-3
a-5i3
p-1r1
n-1
n-2p1
d4
s-1
l1o2
k-2
e6j-1o1
j1
p2
o1
g-3i-3j-2
k-1
a-3d-7l2q1
d-3k2o-3
a4
i7
b33g35m17q-2
b-3d-9e10g10
a3b4d4g13j-2k1
g14
b-5g-8
i-8
i-3
i3
c-3d4e-3o7
g4
f3
a6d21
e3
k-1
n2o2
g5
a5
a4
h-3o5r1
c4
i-7
f3
p-1
a-3
e3
a-3
i4
g8q-3
e-3g3
l1
i4j-2
m6o2
d3j-2
c12
d6
d5
f4
a7i-8
i-6
i-6
a3e13l2
b3g3
f4
f3
i5
d-4
e6j1
a4i-6
j2
n-2
m3p2q-2r-2
f3
e4j1n2
g3
n-1r-2
e-3
a4c-3
a5
a-3
f4k1
k1
d-7p2
o-2
a7i-3k7l1o-3q4
i-5
a-5b-3g-7
g7q-1
a4d3i3
g15
j2
h3
a4c3
n1q1
i5
h-3l3n2
i3
d3
d10
f5
d4f4
d4f4
e6
b-4e15k-1o-1p1
b3d-3
l1
i-4
e24m1p6
b6g5
c8
c6
e-3f-3h-5m3r1
h-4n8r1
n3p2
l2
b-4d-4q-1
c-9
b6k1m1
h-3m3o-6
r-2
l-1o2
j1
a-4q-1
e-4f-3
d-5e-3
f3
h7k1r2
a10
a6
n-1o-1
c-3f5
c-3
c14
a-10i-4
c15
i3j1
m-2n11
a4
i4
i4
i-3
a24c-9e7h-3i8j1k16p2
b-3j22
a18
a38i-4
e29i3
b-3g19
c10d27n1o1
i4
i7
k1p4
h-3o3
h3
c-6
h5
a-3
f6
d-3o-2
d-5e-3i-3
d-4g-4
a-9c6e-3i-6
f3
a-3e7h-8i-3o-2
e15
m1
j3
c-6
a4f3g4
a4k2o9
d3i5j-1
c13i-3
b3e3i6j1n-1o1p2q-1
a-3e4g5
g3
i4k1
a6e11k3p8
e4
i9
c12i3n5
c10n1
a17d-7k2l3p-6
a7f-5
a9e-5j4k-3p-4
k-4
a3h4i3k1l4n-4p-1
i-4
g-4i-4q1
c15o4
d7
c6m1
a4i13j1
d-7h4o-3r-6
c3g5
b-3
g3
f22
f7
d4
d3i4o1q2
i4
e11o-3p1
d-3e4
h-4
d4m1p1
f5
d4
d-5q-2
d-3g3k1n-1
r-1
c-8n1
h-3
g3
d3f-3g6o1
d-4
i3
i3
d4g4
a13d10i9
i3
i4
d-4o-6
d-12
d-8e8m-1o-8p1
d-16
e12
d5
h7
c10
h7
m1
f3
e3
b5f-5
g3
d3
d3
a-4b-8c-3d-3
f6
a3d6i4k2
d5
a3d6i4k2
k2l2
a4j1
i3
f15n4
i-7
a3
a6d6
k-1
d-4
q-1
c-4
a-4d-5i-6
c6
a5g6h6
a-4c4d3h4i5l8n3r4
i12
a3c-3d6n-2o3
c-4j9
d-3
i9
a8g4k4n6
d-4f6
i3
i3
a11
f5
f6
g3
e5g3
e5
a-6d-3f3h-4j-2k-2
a-4d-4
c4
a-4f16g-21i-4n1o2q22
f23g-5
f10
f3h-3q1
k-1l-1o1
c-4e-5f8
k-1
p2
g3l3
c3
a9i5j1
m-1
a10
i-4
a4
c3d-5l2q1
j2
a8i6
h13n-2
a-3d3g-4i3
h6i5q2
a6c4k2n-1
a8
i6
d-4
d-7o7
j3
c3j2
a4c3j1
a6b-3h7k3n-1
a11
b-5c-6d3f-5g-3j-1l1
i10
c-4e3i3j4
i5
i5
d4
a-5
i5
a14
a-7j-23k-43
a-7k-19m-1
d3i-4j2k2
i-3
a8i6j10k11n-1
a14
a9i-3k2
i5
r-1
b-10d4o1
h6j2
d3h-3p-1
i6
d-4o1
f3h-4l-2
f3
d-3
l2
l-2p1
f3
j1m1p-1r2
i8
d-6j3
a4
d16
d-4o-2r5
c15d-3l2
c6
c4
a4
a6i4
c20
a5i4
g9
r-3
j-5
b14g21
f-3h-3l-1
c3
d7n2o4
j-2
a5k1l5n-1
i5
a6d-3j2
i6
d7
a6d-4f-3i4k1l1o6
d4e5j6
k-1
e5
d5i-3k-3
i-3
d6i7
l1p2
d4
a-3
f3
i5
a-4e7k-2m1p3r-2
a-4j-4
f-4q-1r-1
c8
e-3
d3
g5h6l1r-2
n-6p2
b3e3
e5g-3
i3
q-1
i-3k2
i-3k2
g-3
c-3f-3h3p2
a3b3g6h3i-5
p4
g3
m1q-3
i-7
d-4h7
h3
c8d-3g5
g3
g6
b5
e9
b6
h-4r1
c3f3
h6l4m10o-1p1r-2
d-3
g3
c16f-10j-3n1
c6j-1
c6
c10i-4n1
c-7
a14
n4
c4
p2
c20g-6n4
a7
c13
g-4n-2o-1
i4
g-3h6j-2k1l-1
a9d4i4
a3
g-7h6s-2
b-4e17g-4p20q-6
c3
c3
b3
i4
i4
e7
e3h3o-2
d-15
e4j-1
a10d25i5o10p2
j1
a4
d-8k1l1o1p1
c7
i12
j3l6o2
b3c-3j-2
a-6d-3p7
c-9d-4
a3e-4g5
i5
j3
d-4g13q-2
g5
a24d4e7i4
i-3
c3n1
k1
h3l-2q-1
a-8d3i11
i8
a5
a5
b-4f8k1
b7q-4
g5i4m1
q-4
d10
a-3
d6l-1
a-6r-1
h-4
n2
g6
c3o1
g5
g7
d3
g4
b3g39
i3
a3
n3
c-4g10r1
c4h3
g5
c-3
f9
i5
d15f-3o7
i-3
d14i4o8q-1
d-8
d5l2o6r3
d13
i3l-1
a-3d13j-4n2o14
g-4j-2
d4g3
a-6d18
a6
d9j1n1o3p7q-1
d10
i-3
c31d-5n15
i5j-3
m1
c5
c3f7
c6k2n6r1
c21
c8
c11d-3l-1n3q-5r-1
c6
c6
c13
a-3e9i3j-1k-1p14q-4s2
h-11
c4j-2
c24n3o5p2
d5
k1
c7d4
c3
c7
c6
c3
a-3h3k-2
d-7p1q3
c8e-3k-1
c10g-3
k-1l2
d4
m1s-2
g-4
b5
p1
b-8h-9
o2q1
d3
p6
b-3g-7h17l-1
a4j1
h10n1o6
o3q-1
a-3
g4j-1
n3
k-2
c4
a-4h6j-2s-1
c3j-6
c7j-2n1r-1
c3
r-3
i-3
c-3
c6h7r-5
j-1
d4
i3
i4n-2r-3
a3i-6
i5
a-3f-3h21j-1n-1
a3d4i9j-7
a-4h3j-1
c7
r-1
k-1
a5j-1
i4n-1r2
k-1
a4k2l1
n-7o1
a-5b-5c4g-7n21o1
j-5
c21h9n5o3r-3
j-2o-1
i4
h-4
i-13
i-3n-4
d-3
i-5
e5
f11
d7f-3r3
i-3
i6
h4i-5
i-4q-1
h6q-1
r1
c9
b12g3
p-1
n5p-1
g3
g5
o-1
a-6h-3i-3n-7r3
d3
b3e10
h-3
e-4k-1
c10
c12
a-5h4i-4j-3m2
r1
a-4b3l-2
c10
h7
f-5g-7q-3
q-4
i-9
f4g-3i-4q4
f3j-3
d3
f33
f29
g7
a12d6j13k6l4o1p6q1
f3j6
a7d12
i6k5l1q7
a-11d4
a-3d5
a4
i5
f4o5
d10h3
b9c3f16l2q6
f12
e8h7
g4
m1r-1
h4p2q-3
e-3
g4
e5
e6o-2q-5
c-4d-3
o-1q1
i5
e9
g3
j4
e3
i6
h-3
a-7h-6
f3
d-3p1
b-10f-4
o1
i-4
l8p5
k2
d3
i3
e3p1
d-3
b9e3
e4
c-4
g3
o1
d14
a-5
f3
b7
g4l15
c5i-4n2
i-5
a-23
f13
d-6
c8f-3p2r-2
g-5
c-4e15k-1n-1p7s1
d7
j-5
c-7i-6
b5l-2
i-3
l-1
h3m1
a5c3
c16n1
i15
c-3
a-3
d5
f22
e28f-3p10
a-3b6g3i3
k-1
e3
e10
e-10o3p-2q-6
e6
e5
e9n1p2
n2
e-3p1
j1p2
g-6j3n1p-2
e11j-1l1n2p1r-2
j1
e17
c5
k1l2q1
b7
b10e-3
e16j2
e6n2p2
e27j1p2q-2
e3
c4d-4o-1
a-4
e-5g3
d-5e4l5q-2
k-1
e-3
e27g3p8
g4
g4
g4
e3
a3i-3
j2k1
j2
l2
i-3l-1p1
e3
n2
a3
i4
l1n1o3
d-4
g3
c7
e10p1
r-2
m1r-2
m1r-2
g6
a-6h6
e5
f8
d3e-5
r-2
i4
g4
i4
a6e3i3k2
n5p4
e9g-8p1
d3
e3
e10
a3e7f-3k1o1
c4
f5l1
a3c10
a3c10
a7
a7
k1r-1
p1
d6
a13
f3
d3f4
a-3
a7i-6
a5i-5
a-4h15i-9r-5
g-4
e19h8p1
b3
e4
e9k1
l4
c-3
j-4m3n-1
a6g17
g6
d4
c-3
a3l3
j5
e15k1
p1
f4
f4
l2
e12i3
e16p6
e15
i-5o2
e9
a8k1r1
e-3
a-5m-1
d-3m1
a4e3
e4g3q-2
b-3
f6
e7p3
c-4e31f-3i3l-1p15
b7d-3h-4j4
e-3
e5
e5j1p2
e8j1
e48l2p5
e4i6l4p2
e6
d-3e6i5p1
d-5e11j1
e19p11
l1q1r1
e-3j3
a11k3
e5
a4
i3
e4
p10q1
d3k-1
b3
c7
g3
f32
f4
b-3i-3j-2
b6c15m3n2r-4
c7
n-1
c34e-3n18
b-7d-8j-1
b3m1n1o1q-1
e-13h4k-2l-1n-1
k-1l4r1
l4
a8c4
i4
b11
c4
d-5g-3
f4m-1r4
g-3l-1
c-3
d-3
d8
n2q-1
c4g-4m1q-3
g5
c5
c6
g6h4q1
g8
g3h6
j-1q1
b8
a-3i-3
q2
s-1
c3d-3n9
c5g5
g6
h24m2p1
m5q-2
c-4
c3h4k1
c15d-11h6i-3m2
c4
h3o1
h4
a-3c-3e-5f9q2
h6q-2
i5
d-9f3g3h6
h5i-3m-2o-1
h4l1
g7
c-6j2q1
d3g6
f4
b5
d-3
d-3
g4r2
f8i-4
l-1r2
g18
a-10e-3i-10m1n1
o2
i3
h-5
g-4
a-4b-3l4
a-4b-4c4n3
c-6
m1n4
c4
g12j-9m1n1o5
g-4
f4
c5g11
n4o1
f12
d9k-1
e-3k-1
i-5
d5
k-1l7r1
h-6
c22
f4g5
c4
h-5
b-3
a3d-3g-9j-1k-1o10
i-5j2
f12o12
r1
k-2n1p-1
f5q1
f15
c-3o1q3
f-3
c4
a4
o6q1r2
q2
d3s1
k-2
k-6o-1q-1
h-8
h3
h10p1r-1
o2r-2
d3h3l6q2r1
b7j2
f3
b3c-3
d4h16
h3
d4e-3h-7l-4
d-7
d-3e-10h8i3
a4d4h17
d3h13
b-3e-4q-2
r-2
d3
f3
c9
e12
a5d4
h3n-1
d8
d-3
g-4h10i3
p-1
s1
a-3p1
f6p-1q2r1
i3
e3
e6
f3
p2q-2
c7d4
f3p1
h-7o1r2
g6i-6
q-3r1
e10k1l-1s2
e4
d-3e3h-5j2
d3g-7h4l-1
q-2
c-3j2
d7
c3h-7r1
g-3
i-3
b5f-3i3
h3
h3
h6o-2
h5
q-1
c13
a8
f-4k1
f-3
c3
r11
a10d18
i10
a6b4d5
i3
f3h3l-1m1s-3
c-3j-1
m1
p1
f-5h8j1
h5r-1
a-3c-4h8
c-3l-1q-1
g6q-1
h6p3q-1
d3g8
h-3l-1m4q-2
a-3i-3
a-3i-3
c-8f37q9
c-6f35h-4q6
b-4f6q5
e-7
b13
f3
h16
j-1o1s-1
p1
k1
m1
c-10g-4j-2o2
o1q-3r-1
a-3i-6
f-5h-3
g4
a10
e-4p-1
d4
o4r1
a-4c-3i-4
k1m-1p-1
i5
d7l1n2r-3
d11
d-3i4
d6l1o2
a3k2
h3l1
o1r2
a3
i6
i-3
f5h-8n1o2
f14g3l5n6
c8
i7j1k3l2r-1
a4j6
g3
i5
d5e3i7p1
g8h3
i9
i17
i6
e4i8k-1l3p4
n10
d-4
i25
d10h-4j3
m7n2p2
d13o1
a12d8
g3
c-3i-5j2s-1
h3
a-14h3i-15k-1l2s-1
h10i-4k-1l3o-1
c-5d18i3k2n-2
a-20d28o4p-3r-2
a22
l2n4p5
d5n2o2p4r-1
l-1
a4f10m-1s-1
a-5d-6e-3i-4j3o-1
k-2
k-2r-1
h-4s1
j3
a-3g-7i-3l-4
g5
d-3
h-9
h14
b8g-3
b3g-3
b3
g4
b12c-5h-7m17
b5
b5f11h3i-4q1
b15h19m12
h11
b-3m-1q1
b4d-3
f5
c3
k2l-2
i3
h5
h3j-1k1
d3f7
b9
d-4f6h-3q1
h4
k2
g3
h-3j-1p3
c-3g4l2m2r1
f3l3
a3d6
e-5f6h-10
g5
a4f9
d-3m-1q-1
b11g3
g6
f4l-1n2
g11
d3
c-3g10m2
g3
h9
c6
c14
n1
k-6l-1m-1n3o2q-3s2
g3
r2
f4p1
b12g15n6p1
e6f3g6
b16
f6
j1
f5
a-4
l-1p2q1
f6
g6
m1o1s-3
o1
g3
c-4h-4l-2m2r1s-1
n1s-1
a7d3k2
b-3m-1r4
o7r-1
c4n11q-3
b19
b3
j-1p14
i-10
d4
c10
d7
d4o2
i-3
d3
f4
d4e-3l2o2s-1
g-4
f-15p2
i-7o1
k1
o1
d4o2
j2
i5
b5m1n1p2
d-5g5
b6g6
g3
a7
e3
h-3m1r1
h-7i-3
b3
a-4j-3k-1p1
c3f4
d-9l2o-4
a9f-5j2
a3f8
a-5
c5
f-3i-6
e4p1q3
f4
e8
l-1r1
d6e-3j1o5r-1
k2m1o3r-1
k1
c6
g3
d14
c7
c11
a9
o5
j1
o1
i-3
m1r1
b-5d-6f-3g-6i-6o1q2
a-9b-6e-3f13g-7i-3
f10
f3
f4
c5p3
c4
j1o7
e3
a6d11
f3h6k-1m1q1
f5g-5h3j-7
c3
h4
l1
g3
i7
d-4e6g8h10k-2o-22p2q3r-2
d-4
e17
b3g5i3p1
g4
o1
c3
a12e-5j7n5p-3r1
a5
f6
d3m-1o6
a3f-7
o-2
i4
m9
i-3j-1o2
e-3
b3e6
c3n7o2p6
o-1r-2
i7
a9d-3k-3
d3o1
a3
f3g4
a5k-1l1o-2p1r-2
i7
d4o3r1
d3e3
n1r3
f3
a6
a-9m4o2q1
k1o2p-1
a4
i3
o-3s-1
a3
n1
e8
l1n-1
k2
h4
i10
d-5o-2
d-7
g6
d5g3
a3
l1q-6
c9
a11c4
g4
c-3j1
c-3
d7n-2o1
h-3
l1
d-3h-4r2
i-3k5l5
e-3j2
d4h-3o8
j1k2
g6
d6m-1o3
i6
i6
d10
o3
g17
e3
b-4e3r2
e14
d4
a3i6j1
d4
d4
i-3o7
k2p7
i-3k1
f3g8
a4f4k1
e3j5
k1
f4
c-3d-3
e3
c4
c13n3
f3
a4
g-4
f6
a4
c10
a3
h-6k-2l5q2
h-6k-1l5q2
d7
c-3l1n2p1
c-5
d3
i3l4m11n-1r-4
i5l4m10n-1r-3
i4
a4
c6l3m3n3p1r-1
c5
k-1n-1o-2q-6
g5
g-3
e5
e13
m-1
m-1
c-3g3h-12m2r1
g4
b10
b10c3g5m1q-2
l5o2r-8
c6d4
d3
d4
a4
n2r-1
g4j-1
f5o-1
d-3f8
f6
k1
k1
c3
f8
k2
c3
i-4
b3s-1
m2
j-1
d12l-2n2
h7
a-4q-1r-3
d6l-1m-1o8
k-1m3p-1
g5
l-1
a-4g4k-1
h-3m-1o5
b5
b4g20
a3d15
b4j-1
r-2
b6
f-21
c-7d15i10o6
f4n2o1
d3f7
n3
i6
a-4j-3k-2
d12h-8q-1
c-4h-6
a5
b3d7e-6g7m3o1
b4e6
i4
a-4c15p2
g3
b-3c3g-7m-1
c18
b6d-3i-3
f3q2
i11
d3
b7
b4
a3d3k4
f7
f32
g9j2m4n2
f7
o1
d6
j-1
d4
p3q-3
d3
c5
l-1n1
f3
d6h-3j-1l3o6
k-1
f22
b14
f4
d4
h-4
d12f-4j2o23
d4
i5
d-5l1q-2
d-3
i4
a-4
i5
d3h-3j-2l-1m2o6
i6
e-3h8
c3o1s-1
d3j-3
c4n1
f14
a3
e9
c3
c3g-3l-1n4
a-10i3j-3l-3m1p-1q1
f4
k1l-3
o4
e4
h3i-10j-4k-2q1
n-1p1
o2
f6
q1
a4
p1
f4
e9j1p3r1
j2
a3i3k1q2
e6
d4
d-9f-5
j2
n4
a4
p1
n2
a-4q-1
d-5i-18o-2
i3j-1
e-4
i-3
h-6
g4
p1
f9
b-6c3p4q-1
c4
b-10d15e-4f3j-2l-1o1q2s-1
d-4n2q-2
a3f3
b-3h-7i3j-1k1m-2
a3d6
f17
a-4d4i-3l4q2
h14
e13
o2r-2
d3
a8d36h-3i10k1o1
a3d13i5
a-19h10i-4j-5q4
f3
c-4
a3b-9d5e-3j5r-1
b-4c-4k1
m1n-3
a5
f3k-1q-1s-1
d-7
d5
c-3d19j-2o1q3
d4
d11n1
a5d6e-16f3g-13j7k3o2
c-4d3e-8g-5j-2
f-3
f4
f5
e3l3
m2q-1
d-4g4h3
f4
e3m3
b-3
f5g5
d7
d-4
d3
g11
c4f-5i4j-1
j-3
b-4g-3h4
c3
g5
i-3
m1r-1
a-3
e3
e-3f18q2
h-7
b-3d6i-4m1o3
a6l2
a6d5
d9i7
d-7
d3i-3
h-5
a-3d17
a8b-3d4g-3i3j13
a-5d10
a9d5
a4c-3d13
j-2
a-3b-3d11f-7g-5
a16d9
a3
d10
a9c-3d40f-4j9
d14i4j8
a5d24f-6i6j2
a9d19h-3i12j11
a6c-3d8j13
a11b-4d14h-3j17
a5d6
a9
a3d20f-3i3
d10
c3d4h4
d-5
a3d7g-3h-4
d-5
d-3
d-3h-5
a-4c5d14
j-1
l3n-1
c5
d-3g-4p-1r1
a5c11h5j3l3
n1
a9
a3
c3
c3
d-5
e6j-2
o-1
e6j1k1
e4
e9j-2m-3n-1o2p2
a3
a3b-5k-1
g6
d-4f-4g-5i-8m-1p2
d-18o-1
l-3
m-1
b-5h7i-8j-2p2
f-3i-3j-4
m3p3
i-3
a10
a10
i5
i-5
a-5e3h-4q-1
j-6
a-8j-2k-1p3
g10
a-8i-3j-7k-7r-1
a-3
b-3d-4
k-1l1
a-3
d3i-6r-2
m6r4
b-3e3g-13h4m-1n-1
a-6b-17e5g-4h35j-2m-3n-2
e3
g-6h-5n-3
a3k1
h5n-1
f-5l1
k1
d-6l4
a4d4
a9d3e-4
a7i6j3
c12
d5
m-1
e6j-1q-1
j-1
i-4
n1
n1
g8
c5p1
j-1
n3
a3i4k1l1r2
l-4n-1r3
g-4
a3
h7
h5m2p2
g8
g6
h23k1l8r-2
g3
c4
a5
f6
b7c3d-3g12h7m23p1q-2r-1
g6
f4
b-4
a6
g4
d-3
g8i6o1q-1
e3
c3d-4e7p1
j-2
g3
a-4d-3
d8
a6d11j1m-1n-1o2q-1
i-3j4
e3
d3k-1l-1
d7
i-3l-2
f8
d13o2
g3p1
a3i3k3
h8
n3
c5
a4l2q-4
a4
d21o1
a9d3
b-3c-3d7j4k1
a7
o1s-1
a3d21j7m3o12
d-6
c-5
a9f10k1
c4
c10
a5
a5
a7k1
f4
a3
a3
c3
c15g3
a5e11k2
f-7o-1q-2
g5
b-4e-8
a-3o5r-3
g4
a4
a6
a22
d9
b3m1p-1
b4
i-4o6
a-3d-3i-4
l-1n4
c24
m-1q-1r2
a8e5
g7m3q-1
o-1q-3
l2m-1o1q-3
k1o1
a8e5
a8e5
d10e-6j2o2
d-3
o1p1
g4
c-4n2o3
f3
a10
b-3o3
d-5e4
d5
i7
d10
d18
d4
a9d5
d7
b-3h-3
d-3
c-4
c-5
a13e5
b-6c-7d3
a3j2
a4
a3e-3i-14
a3e11
a11i5
c-4d12
d9j1
d24
d5
g3
f15
e12h5
b3g-3
l1
d-4e-3
e-7
e3i3
e4p1
m8p2
d3
g7
j3o2
a4
c6
d5
b6
a9b3f5g11
b7
b-3d3s-1
d-7
d10h8k1o2
f-8
p12
g3
h3
a5d6g10
l2n-1
a6i3
g3
a-4i-5l5
a-16i-11
c-3h3q-2
i8
o1
a4i-4k1l10
c-3i-4
o2
f-5g-13
f3
d-3
i3
g3
j2
d6j3
f4h-4k1n2o1
c3
r-2
e4k-1
a15h-4j-5k7
i3
i6
i9
a14c-4d6j9
h-3q2
a-4
a-6
d3i3
a16k7l2
k2
a-3
a8
a-4h-3k-3m2o1
d3n-1q-1r-1
a6
i-3k11
i-3
a-4
a7j-2k-1m2
d3
f12
d7
i7
a3e10l1m1
b4j1
h-7
h-4
d8j-1o1r3
j5
d3
e-5r2
a4k2
g3
o7
d5
d4
c3o-1r1
g12
n1p-1q2
c4
a3d7k1
d37
d8k-1o11p2r-4
d6
d3f3
i4
k2
a5k2
d4
i6
a14
d10
b10
o7
a8d25j1k2o60
c-4e6h3j8
a3i6k1
i6
a6
a-3d14j-1k-4l6o2
a-3
d3
i4
a-4i3
i3
a9
a9
m-2o1
a-7k-3
f4
d3
d-5
i-4
c-4o3
d10j2o23
j1
a3
a10d7
i3
h-3
a3
d-4
a5
l-3o5p8r-4
d22m-2o3
k1
i4
e18
e5
a5g3k3
k1l6m1
c33
c3d3e-4g-4n1
e9j2
b-3g-3m2p-1r1
d-4g8
b12f7g5j1
b3
h-5o-1r1
b6
b20c-4g16j-2m16p-2q-4
b16g-5m4p-2q-4
b41g17m2
b16g14
b-4g19
b5g24l-2m3p-3q-1
b17g19m2
g8
a7f3g4
b4g-6
g11
b3g3
b4
b3
q4
f23
b11g14l-1m11
m1
g-3
c11
a24d16k13
a-5b46c-11d-5e-3g57h-3i-5m24q-2s-2
a-8b-3c-3f-3
b25g-11j1m5q-1
d-4j-5m2
b12g16
g-3m3o2q-1
g-4j2
g24
g8
h7k-1
a5b3g6
a-14b11g11j-2k-1m2
j-1
f13
a-3b30c-4e-3g43m1
b4g23
i-21
e-6f-3g-15
j2
m1
c-9h8
d-3f3o3
k-1
f-4i6
a6d16h-4k1
m6
e5p-2
b4h5
a-4
o1
a12k4
k-1
l-1
l-4
a-5i-3
b5c5j1
g-3k4l-2
d5
d4
d7
e-4q2s-3
h7q1
h5m2n-1
d-6g-6
d-4g-4q2
b4c-4m1n1
b3m12n1
j-1
h4
d4i-3o3p-1
b5d-3
d14g3
b5g6
g11
g10
i3
j1
k-1
i6
f4
i7
a-4i9
e4
i4
i3
i5m-1n6
b-5i7
c9
c8
f17g10q1
f6
f22
a10b3c4h9j2
j2
a18h7j2k1q1
k2n-1o-1q3
m-1o-2
a3h15m-2
b14g3j-10l-5
m2
b11p8
g3j2m2
f-4
i5
c-5q-1
n-1
n1
l5
l5
i-3j-3
m-2q1
c4d-4h10
c4d-4h10
k1
f3g3l1q-2
f3
c4
d9
d4
d3
c-3f5
f10o3
g3
g5
f12
e11
f4q5
d-3i-12
i-3
e3
d7k2
e3p2
b8
g6
h-4o6
a-13i5k2
b-4i-6l-1p2
l-2
g4m4r-1
m4
c4
i13
p2q1
m1
o3r4
k2l1m-1n-2p7
d-7g8m2
h3
g-5
a-3d-7
m12p1
h4
a3f3g4j1k2q-1
a10e3i5
h-3m-5q-2
l12
f5
k1
b3i7
i6
g-4h-4
m10p2q2
g-4
j1
g10
f5g3l9
b5g11j-1o3
b3d-3g3j1
a7
c-3f4g9h-3m2n1
f3k-1p5
a3i4
o1q-1
a9e-3g-7j4k1n6
b3g4m1
d-3g4j2
g7
e7n5o1
j-1
b9c3f-7m5
g4
b3
n2
d3
g5
c17
b5g3i-7m3
e3
e3
b6g5q-2
h3o4
b5c3
f4
a3f6
a4f7
b-3
h-6
c11l-2
a-3f17h-3q8
f19
f4
f4
f9q11
f10
e20j3
f6
f16
e3
i4
i-3n1o-4
d-7e6p9
a4
c3
e4
c21e13h8j1n5
i-5r1
a3j1p2
p5
d-15e4
k1
c61i-3n7o6
c3
c-3e3g-3
a-18b-3c34e-4h7i-7j-5n28
c6n3p1
c6d9
c8l5n3r1
c-15e30f-6j5k1n-2p13s-2
a18d-4e8i6j2k3n-2q1
c13
a13
c-3j-1l3
b-3c-5h-4
h-8
e4
a3
e7
d-5e17g-4h4p6
g3
c28f3
a-5c10k-3q1
c9
b12e10
c18n10
c-7h-4n5
m-1
e5
c10
c16
a-6c5g-5h5i-3n2
c3
c3
c5k-2n7q-4
c20
a10d3
b3c4e13n1p4q1
b5
c7n1
c8n3
d-3
d5
a3d3
a6b5c-31e35f-4i9j6k4l1p21s-1
a10e-6i6j8k7p5
e14
b35g6
e-3
d4e4
a13b-5c-4e21j10k6p3
e12k-1
e15
c-4d-6e8l1p9
e10
e10
f9r3
b4e6
c3
c11
c10
c-6m2
c14
c8e6j1
e3
b3g5
c13
c40
b-3c21k-1n9
c25
a-3c-49e34j7k3p25s-1
d6
n1
f-5
i3
i-3
f14l-1q2
f4
b4
f14l-1q2
f4
i4
e3n-1
a18
d-4k1o2
h7
j-2
h10k2l-2q-2s-1
d4
d-3h22i-5k-1l-3q-3s-1
b5d4g4
f12
h13k1o-3r2
g-3
g-3
a-4f5
r2
e-3m3q2
d5f5
f-3h11k-4r-1s3
b-4h6k2l1s7
k-3l-1s1
f-5j1
d-3l4o4p3
a-3e-3k-2o6p-3
f3
a-4d-6r2
b-4e5f-6m-2
i3l-1m-2n2r1
e9
b-4c-4d-4e3m-1
e14o1
a-14e4g-4q-1
a-4e6o-1
e-3
e11o1p3
d7g9
d5
b4
d7
a4d4
c-4g12
b3c-5i-5o1
l2n3
l2n3
d-4
p1
g-3l2q-2
d5
a-11b-3c-5i-12j-7r1
f5
a-5b-6i-3j-5
l-2
h-5i-6
l2
l1
r1
j-3
j11
f-5
d8h5n1
d10
q1r1
a-15
e4
b3
a-3b-3l1o2q1s-1
g-7
d8k3
a14d6
f5
b-3
c6q-4
b16c5
j1
b5
b14g4
b7g10m3
b7g12m5q-1
d5
e3i4
b-3d8
g4
g7
g6
d4m1
c4m2q-3
b-4
b3m3
d5n-1
d5
a10d4k1
d-5e3
a34d4i7
d9
c-3d7j1
a-3j6
a6c-4d9i3
h3
i8
d3
c4
l1
i4
b3f3
c3
b4
h-3
b3f4q1r1
b3c3g3i-7k-2n1r1
f4j-2
d-3o-2
a-8b-3e-3i-4j-1k-2n1
n2p3
h-6
d3
d3
f5q1
f4
a9i8k1
a10i9
k-4n4p17
g-3k-1l-1n3
j-5
d3
d3
c-3f30h-3l2m2q10
a-5f19
f6
f7g5m2o2
b-23e4f-7g-6
a5
a4k2
f-5p-1
f-5
d3
i-4
c4d3g4m2
a-3c6f-3h3
b3
f7
c11
c7
g4
b4g14
c6
a7i5
b9c11f-4n4q-1
c9
c14
c-4
b6g8
b5
b17
b13n2
a-4j2
i3
m3r2
e-3
c4
f-3
f-6j-1
d5
n1o-1
d6
d3
g6
d3f7
c4
f3
d3g6
b4
a-3c4
g7
j-2
c5
i5o5
g5
h-3l-3
k-3
c10g8
a3h-3o6
a-3d-14g5j1k-1
c6
k-1
c3p2
d3i4j-2
a-3b-3i-4
d-10
c4
d3
b4r1
d8g3i8
a5d4i20
f5
a3
g6
g4
i-4o1
c9d-3
a3
b-4s-1
f-3s-1
n1
c12g8
a4d4p-1
a-3d-5g3i-4n1q-3
g7
f-3j-4
f-14h5
d5
i5
a20c-4j6k-2
k1
a4b5d3
b-9i-3
h3
b-4c-6h-7l-1
f22
h-4
d4
b12d4e5
b11e46
d4
e-3l1n9
c4
c4
h7
i-5
a-3i-3
a25e4i6j10k2
a-4e12k-1
f15h6
a-13i-14j-1q-1r2
l-1o-4r1
i3
h11
a7k2
g-3o2
a-3d-3k-5p1s2
a-6c6d-4f-7h8j-4n7p1
c-3
a-3b-4d-3h9i-4q-2
g-3h15
h6i-3
g28h-3
g3
c3
n5
o3p4q4
c27l-1n6
c7l5
b-4c4h-4n2
a8b4i3
k1
g3
b11g5m1n15o-1
p1
c10
h13m-1o5
h4n-1p1
d-4p1
b3d-3h4n2p-1
a-3d-6g-11i-4
a-6b-3c3e-3h-4i-4n2o1
g-3h32
b5
c5
h-14
h-5
c6
a5c10d5
h-5
h13m2q-3
h14
c3
c-6h5n5o1p8
b-3d-3g-4h5i-9
c5
n2r-3
l1
h9p2
h-6
c-4h14l2o5q-1s-1
d-4h8
b3
d8
f4
c4n4
b3j-8m2
d3
c-7
a-3d-7g-7h17j-4n2
c3l3o10
a-6i-4
b-19c-5f-7h7m2o1
d-3k2l3s1
b-5g-10h16j-1n7
a-3b3d5j-2k2l3
d3
b-3h-3
c-7g4s-1
b5c-5g4m2n8s-1
d-3
h6k-2l-1s2
k4p-1s3
c-4i-5o-1r1
b-4h15p2r2
d-5g-3i-7o-1p13q1r1
k1p1
h11
h4k-4p6s2
h4
a-3r1
m1n1
c-3
c6
a4
b-3e7
a12
e7
a-3b8e5
e-3
b-6k-1p-2
a-4k-2n-1q2
c3
g7h-7s-3
h-3m1o9
c-4d-5p2
a-4i-4
a6
h-4o1r1
h-4o1r1
g4
k5
a-4e-3
f17
d-6m1
c15f-6
d14g3
d20i3
c33l1n9
f-5g-6
a-3
a-3
b13g9q-1
d-7e-6j1k-1o-3p-6
j1k-3
b15c-14d-13m28p5q-2r-6
b-3e-10
b4c-4d-4e10m5n1p11q-1r-8
e-4
b6e16
b19
h-4
f-3h-3
l2r5
a-3r2
c-3h-7i-3p-1r-1
a-5i-5
r6
a-9j-1q-1
a-3c-5i-3q1
b4g29
b4g29
d13f-3h-3n1o2
d23
d4
g4
c-3p1
d3m2o1
e8
m1
b5g9
j1l-1
d18n1o2
b-7i9
e3l-2n8
c3n10
d4k1l-3n2r-3
d12k1l-1m-1n5
d-5h-3
a7
j4k6l-1
d13
j-3
j-7k-4l-3n4
g29
b-4
c-4d-5h-9j-1r4
q-1
o-1q2
b-9r-1
d4
l3m-2r3
k1
l-1m6r1
h-5
i-7
f4
f5
a-8c-4d-3e43j4k-2l-4p5
a6
r-3
f7
c8h-4n4
h-11r1
h32j-2
h-5
h-5n1
c9
f25
d15j1l3q2
h3m1o1
d34m-1o4
d5
b-10e-17g-6h4r6
h18r3
d-5e-3h10m-1p2r6
i-3j-5k-1r2
r3
h4i-6
r2
o1r2
b6p7
b11e-3m2n3p4
d16j-2k-1l-2o4
c-3d3k-9l-2m-1p2q-5s1
d-4
a-3d14k1l-2n13o2
d3i14
d-3
l-1m1
f3k-1o5
d7k-2
d11
a-5c-5e-4j2s-1
b-3c-4h-7
m2
a-10i-4s-1
g3h-4r-3
g4
g4
a3g5
r-5
b-6e-3g7
h5
h4k2q-2s1
g8k1
h3s-2
c13m11n6p8r-3
k1
h-4o2
a5h18k3m-1r-1
a-7g-4i-15m-1s-1
f9
a5b5g13
d4
f4g-3q1
c6
i-3k1
a-24c-3h8j-2k-3s1
g8
h6
a-10e-3h9k-1
c4m3r1s5
c-4
h37m-5n-3
k-10n3r3
a-3k-2
o1
e9
h10s2
k-1
b-8m-2
b3e9n1q-2
k1
b-6c-3d-6j7k2r-1
h-5
m-1q1
m-1
g-6
b-5
e4
h-4i-4r5
d-3i-5
d-4
d3
d26o9
d11f-3h-3n1o1
d-3
d25i3
d4
d32f4o6
a-3f5k-2
a5d6i3
i-3
b-3l2
g7
f6
g-3i3l3o2q1
f7
k-2
b6c7g-3o1p6
c3f8
e-6h-5j-1p1r1
a-5
h-5
a-4f-6o1
h-4n1
q-4
h-4n1p3
g4n4
d3p6
d3l1
e-4h5p4
a15b-3c-4f-5g-3h-6k3n-1o-1p-4q1r-2
i5
i10
i4
j16
q2
c-3k-1p-4
a11
m2
h-7
a-4
a3d11i4
a-6i-4j-2k-2n-3p-2
b-3h-3j-5k-1l5p-1
a5
d-3f6q14
a7k2
a25d14
n1
f5
c3
a3g4
c4n4
c5d-7
a10c-4d8f-7i3j4k3l8
l1m1q-1
i3
m1n1
a4d3
h-3n12q-4r9
p1r5
d3
d8
c26k-1
j-2q-4
d4o3
a-3
c4e-3n1
s-1
l1m-3p1
a7
c6
c5e-3n2
d-5e-3o4q1
d4
h4
c6m4q-1
j-1
d4h6i-4l-3o5
a3i3
g7
f-4h-3o-2r1
e-3n-1
f7j1
b5g12
p-1
f4
h6l1
p1
o1
l1p1
d10o3
q-2
a-21b5o1
d10
a-4
c3
b3i3q-3
i3
c-4l1p-3r9
b6
c3
i-5l-1r1
d4
f11
a-3n4q-3
i-3
b5s1
j-4
g4
b3d-3f3m3o-5
i-3
h11k-5
c-5p-1
d10
g3
g3
a-3b6m1
g3
g-3
g3
d3e-3
d3
b3
c-11f-3l1m-2
l11
i16
h5
b4l-2o-1
f17l-3q2
f5
k-1l-1m1
g-3
d-3k-4
f-5q2
d3k-1m1q1r-3
c7
c3m3n1
k2
i25
i4
b-3h-5
b3f-7g5
g3
c3j2r1
c6d3
d-4
d5
b-3d-5
k1r2
a3h4
d-5
c8h8k-1m9n2
a-3g5
c5
b21c3d5e-5g10m2
c-4f-4
g5
g5
b9g11
b5
n1
b18d5e-5g3i13m1
n4
f12j-1q3
f3
d8g15o7
f4g9
b-3f6k-1n-1r1
a-3
j-2
c7d15
m-2
a-3r3
c6d-3
h7q-1
h6
f-3h11j1
d-3j-6
h4n4
l7
k-1
d-4i-3q-3
m1q-3
a9d4
a4
a-4i-4
e8o-1
a-3d-4f21g-6i-3l1q13
e-5f24g-6
f3q4r-1
f12
g6
g12
g15
a-10f-5l2p2q-17
f-3j-2
m9p2
b17
b-7d9g-6
j-1
d7k-1l4
a6d3
b6
k1
g-6j2
c-3h-8l1n-1
c-5g-3
m-2
g-3
n-2o3
h-6
i3
c-4n-5r-1
c-4f3i-5
i3j-1
a10d8i4
a3
a7b6d12g6i3m1
j3
f-8
a-3
h-9l3r1
a3
a-3m1q-3
g4
g3
g7
d4
g3l-1o-3
a-3
a-3k-1
a-6c-5
a-9d-6l-1p-1
d5f3i-5j-1
c3
g18
b-4p1
a-4c5d-5g-4
f6o1q4
f9
c3e-3g-4i-4
d4
c10
c4
c8
j-1
b5c6p2
i-3
g6
f-3q-2
d3
b3e3
c3
d-5l1n3q-2
a-5b-3
e6j1n1p5r-2
j1
e6
b3g9k-1l1m1n2q-1
a4i4k1l5n1
m1
b3j-3
g6h11l1n2q-5r-5
h3n4p2r-2
f26
d16o8
i8
d11
d6o2
d-6o2
d-3
f14
c4d-6f-5h11
h3p-1
d-4i-5q1
d-3i-5
h16
b-5e-4h16i-8j-4
c6
j6m-1p-2q2
a-3i5
c9n4o-1
h4
c18
i-5
c8f3
m3q-1
b6h-5m1n-1p-1
g14
d-5g-6j-2
l2
d8
l7n1o3
h-6
b7g3p1
o1
q-7
b4f-3
c7f4
h-6i-4l2n-1p-2q-6
h-3
c4l11o3q-1
c3d9
e3
n1
c4g-5
o-1
f7
i-4m-1r1
g6
a8j2k2s-1
j7
a5k2
a16i3
i4
a8d3e3j2
a7d7e9k12
g8
a5h8k-2
i3
h-4i-5
k-1
g13
a8c-4e-4j12k3
i3
f15
g10
k1
g5
j-1
c6i-3
h11k-1s1
j-5
f32
a-3b-3d-11g-3r-4
j-11
b-3m-2
f7
i-3
e3
f31
f3
c5f3
c16
a4p3
a4
g10
m-1o-4
d-3f5
o4p-1r3
d-3g-3
c11
h6l-1p1r-2
o-2
j-1
r1
a-19f3
a-4
e3
o2
a-5d-3l-2
r2
g3
k2
g3
a-13d-3e-8g-4
j-3
m-1
c5g3m2p1
i7
k2
b3c15g7
d6i6
c3
i3
c3
n8
d3h-6
d4
e3
i5
c-3
b4d6o5
d8
d-5m1o2
b9g6
b9g6
d12o2
d9
i-3
c4g6
g4
a3
a5
e19p-1q1
b7d-3e-3
e4n2
c-7e-4r-4
e-4
e20
e19p5q3
e9
e3j1
e16j3k1
a5e12
e3
e10k-2
n-1
i-4
d11o3
b4h15
d5o3
d3o1r-1
d-7o4
c3i-4
d8k-1
a3d22i-3
i3
d8
b3
h-8m1o16
d11
o4
e8
e9m1p1
d8
e10
a4d-7k1l-2m-2n-4o-5p1
c-6d-4e6
a4
l14o3r1
a-3d3q-5
h12
d4q-3r-4
d7
a9d-3j5l6n-1o3
j5
a5d5i8
b14h7
g4i4j1o-1
k-1
h49k5
a-7e3p1
i-6
b17g23
b4g3
f3l-2o2q1
f18
c3
i3
g-4
g3
a4
f12q5
f3
d4f17k1o4q3
f3m-1q1
b6g6h5
k2l-11m2s1
b6d-14g4h12m1
b7h-7
j-2r1
j-3
a-5h6l-2n-2q4
f4
h17p2
a3
h-3i-4o-1r5
r2
h11
n2p-2
g4
d4
b3i-20r1
i-3
a-5b5g7h18j-1
h5
b6g13h9j-1m2
a-3
i-3
c3
b6e3g3
e8
a-12
j-3
k-1
e3
d-4
e30p4
d12
e-4m3
e-9
b-3
j3
f3
f6h-3
h3k1l-1o11
b-3d13g-5
a4
j2l2
i4
d-4h5o1p-1q3r-1
d3r1
j-2
a3
d6h5l-1m-1
f-9o5r1
i-5
b3g5
d4
j2
c21
d9f3k-1o1
e20f-3g-28h5i3j2s1
e3j2
e16
e28k-1n-2p4
e9
e-4k-1n2
e26
i11
i4
a10e12f-6i3j2k10l-1
i4
c-4e4i-5j10
i5
i-7
a15d5j4k10o1
d3i12j5k8l6p2q-2
a7
i3
a17
q-3
a3
e7o3
a-3i9r-1
a-5e9j2k1
d3
d4
a8b-3e10i3j-2l3p3
a-5
i5
i-4
a26
a8e3i-5
i-4
k1
a-3b24g-3l-1m9
a16d-3j7k15m-1
a14i5j1k6
c4
b-3e27f-3p10s1
a-7b8g5
a-7b-5d-3e14k1p6
e6
e6l-1n-1
e14j-2p8
e24
e-4
a-3e18j-3k-2l-2n1p12
b4e-9g4m3
b26e-3g7m8
j-2k-2m1
e22
g4
c-5d4m1o1
a10d4
g6
a-8i-4j-1
a-5r6
f-5
o-1p1q-4
i-3
e4
o3
h4j-2
m-1r-2
d-3e6f3
f4
a-3c3
g7
g5
i6
i4
a-3h3p1q-2
b6
f-6h4
n2
b-4i-3m-1
e5
d3f3
d11
j-3o2r2
j1
j2p2
b3e3
o-2
d-3
d6
g-3
b11
b-3e22j1p8
c4
b5c-6d-6g3j4
e-8
e6l1m3p7
e7
b3c13n7o2
f7
c-6e17m2p3
e8p1
e24
d4f5
d3
d4
e15
e3
c-4e19j2p5
e-3
e6g7
l2m-4p-1
e-6
d5
e28j-3n3p6
e7
c-15e17j1p9
e3
e3
e16f3j-1
c-5d-3e4g-4j-1k-1
e23j1m-2p10q1
e7l5p4
a3e3f4
e13
e7
e5
k1
c-3e34j1l1p14
j2p12q-2
e15
e22l7o2p7r-2
c-8e11g-5j2k2p23
e10m2p2q2
e25p18
e7
d7
e4
e9
e32j1m-1p4r1
e-8
e8
e4
c-3e14p14
j1
i3
e9j-2p3
e6j1
e3j2
e-7
a3b12e-3g7
a3g13
k-4
e-6j-1
e8
j1
a4e9p1
e43g-7j1m-1p21q1
e8j1
a14e-5i8k3m1p2
a29e-4i8k8p2
c-5e19j1p3s-2
i-13
g-3j-1
d7
c4d5
h5
a-3
c-5d6m2o1
h17
c-6j2
h-3k1
a-5k-2
d9o7
d3
h6
d8o2
d11h-6m11
c-12d6o10
m2o1p-1
m2o1p-1
a-3i-5o2
i-3
a5d16
c-6d4n1o2
d-5m2p1
c-5h11
g3
g7
b4
c7h9n2
j1
d4i-7l-1o2p2
b3g3
m3
h-3
d-4r-1
c8h23m-1n5q-5r-2
a5
j2
i3
a9d16h3j5k6l-1
f4
e5j17
d-3h4l2q1
a9k3
a4
g6
a-3
h4i-3k-1l3
a4k2
d3o2
a11d-4
i-5
b5g7
b4g12
d14
a-6d19i-4j-5k2o19
a-9
a-5d10i-3
d5i4
i3
h4m-1
a14
a-3d19
a11
a12i3k12o2p2
d-3
a-4
a-6d5
g3
r-2
b7n-1r-2
b-8e-4f-3h37k-1r-1s-1
m1
c11
a3b3d7
a-3b3
d3
b3
a10k3o1
a6f-3k2
c-4d-3g-6
a4b-3j-5
a4d5f-5
h5
a-3d-4
a-6d-4g4
e4h6m1p2r-2
h3l1o1p3
h6l3m5
d-3o-1s-1
b-3
h-4l1m1q-1
q2
f6
c4
g-4
a3
d8l1o6
m-1q3
d-3o-2
d-4
m-1o3q-1
c-4g-3h-4
a4d5k2
m1
c3
a4d3i3j1m2o2
j1
i4
d3
a4e6
d3
a4
c-5h-6m-1q1r2
c-19g-3h-10
l1
b-3m-4r12
h-3
c4j-2
j-2
a-9i-7j-3
g3
h-3
i3
n2q2
n3
i-3
a-5d14o4
c-7h-6m2n-3p-1q-1r1
a-3c-10
c3
a-3k-4l-4p2
a-6f-3i-5
d3
l2m2
h-3
d4k1o9
i3j3
c12
b-3d5o4
h-3
b-3d4
c3
c4
n4
l4m-1n1
g-3
a-8c5g-4
a-3
n1
i-3
d-3i-3j-2
d-4
r-2
c-3j2l-3
c9d-3
b3
d-6h5k1m-2o-4
d-3
l1p1
b6g15
b4g9
f8
d4m1
b5g3
d7
d5h-6q-1
d19
i-3
i-3
d10o1
f3
f9
b21c-3m20
b5k-1l4
m1o-1
b-4
f4j1k-1o15q2
j2
d7
f8
h-4
f4
c-3j1l3
a4
e5j-1
d13
i-4
a-3
p1
h4j-2
l1p2
b9
b-4e6
b10g15p1
b13
a-5d-3
h-4
d4o4
a7d15j-1k1o28q2
e3j8
d5
h-10
f3
h-6
h-4
i5
d8n2o2
a-3d8
d8
d13
h-4j2k1n-1
d-5j1
b-3e15m10
e4i-3
f5
e48
c-3e3i4j-1s3
a-7h3j-2
e6h6j-3k1s1
h8s1
i3
e3i13
b5
g3
g-4
b5
r-1
a-3e-3
d3
d7k3l-2q-4
c13d-6h12n5
a3c14j-2
c3
c8
d-3g6
g5
c4
o4q1
a3n17o2
d-4
d-5
f-4m-2
h3i4
i9
i9
i4
d-3
g19
i7
i-4r1
a4b-3j2k2r-1s-2
i4
h3j6
a4k2
a10d8i3
i5
a5k7o-1q-2
k3
l1
a4c-3l-2q-1s-1
c5
b-6g-11
a4k3
f4
c8
i-5o1r-1
d-12h3j1
a5d3g-4i5k3l2s-1
a5d3h-3i5j4
i-3
h7q-2
a3i-5k1
i-3
a-3c-3d4i3
k1
a6i3
d4i4j3k1l2p-1
a14d6i7
a4l2
i8
a3o2
b-5e-6g-6
l2p1
a4
d4g12
g3
c-8l-1q-1
b-5c-3g-5h-9m-5
b-5c-4
n-1
d3
d13
e17
f8i-11n1o2q7
j1
a7
b-3f-10m-3o1q3
f3
f12n6o1
f3g-3m-1o2
e11
r1
d5o9
d3g-3
d5o4q-3
c-3m5p3
e-3k-1l-1o4r-3
c3
d-3
d-4n-2o3r-1
d3h6o2
h-3l1m1
d10o8q-6
d-4n-1o14
b-3e-9
b10
b3
a-4c-5i-5q2
c-13f7
a-4c-5i-5q2
f25
b3
j-1
b10
c3g3
c8
b16c4g8
g8
b6g4l1o3
m7
a-8d-4f-3g-7
a3d14k1
a6
g6
a3d3
b3e-3f3k1r-2
b9g7
m2
d3
e-5
a-5f-3j1
b5g11
b8g12
b5
a-4k-2
a-3d3i7
d-7e6i-9j1p2
e10i-3j2p2q-1
b-8
e30
b3
b10d-3o6
d6
b14m11o1
c3f10
c5
b3
f3g4
a3d10
f5
h6
f-3h-18
c10k-1
d-5i-7
f3
q1
c27d-3m7n3
a4
c4
i3
n1o1
a-3h-5
h-5
o1
h-3
c4r-1
d3
b9
c5
e4i3j-1k-1
l2m1
l2
g3
c4
c5q-1
h3l-2m1o5q1
a-5o2q-1r-3
l-1n2
a11h8j4k4
a3i9j3
a3
a4
a6b-7g4k1
a5q-7
g4m-1p1
d-6h6j3k4p-1
a17f3
a-4d-3k2
a5
a3j3k1o-1
a9
a-3
g6
c-4d-4j-7k1
a-3b-4c-4k-1
a-3
a3c-3k-1o1
h-3l1q1
h3k-1
f5
c8h3m1
g-3
c4
c3
a-3i-3
f3
k1
a4
o2
c3
c10
h-7n1o2
c-3
g7
e6
h-3
f3
e7
n7
c-12j2
g-3n1
i-3o-1
j1
a-7n9
i3
i3
f6
c-3
b-5d-3e-3r5
b-3p-1q-1
g4
d8
i-4j-1
c7
i-10
q-1
q1
b3
b5e12
m1r2
d-4e8p-1
e5
c-3
i5
i14
g7
a6
m6
i-3
a3j-1
p3r-1
q-7
o8
d9j-1
o1
o2p6
d3f-3o4
b-7f-3
d-14e4h16o-2
c4
d-8h12l-1o-2r-1
e7h3p6
e15
g3
a-8k-2q-4
c-3
d4
c7s-1
c-5d-5q1
l16m1
a4
a8
c5
b4m1
b3c20g8
a3d4f17
b7c-4g4m15q1
b12g4j1m10p-1q1
c3
j-3k-1n3
d-3g4
k-6l-2r-2
b-3
p2
g-3q-1
c4i-3l-1n10
c12
j-2m2
b3
i4
f17
f5h-5q22
f-4
g3
k2
a6c6f-3h9i-4j-3s1
g4
c4
c4k-2
n1
b27m31q8
f22
b-8m5q2
f8g-3
g5
c3e3g4h5
l4o-2
a3b6j2
c5l1m2n4p2
c4
f5
c5
f7l-3
n5q1
c15n5
c10
a3j-2k-4l2p-11
a-4
l1n-2q1
e10
e12p3
l1n-2
a3g-3
a4f5
e5g-5
a-4e19p7
b9e6
c4
q-2r-2
c15n4
e8
b6g7
a3
c9g-3i3l3
a8d6i5k1
i3
a11c10e-4g-3j8k1l3n1q1
c18n3p2
c10
c5
i3
e6
i11
i12
i3
p3
i5
h4
i3
f3
f-5l3
d-3
c4
c4h3m18o-1
i10
d3k2
b4g4
b5i-5k-1l-3q-1
f-8j-5
r1
g-3
h-4q-1r1
b9g13
b7
c8m1
a-7h4j-2k-4
k-3l-2
a-6b-3e-6h3j-1
g19
g27
i-3j2k3
f-3i-6l-3m2q-8
f-3g3h4j-1m1p-1
a3f-4j-3
c9d-10f-5i-3m1q-4
n1o4p1
e-3i-3
a-6f-6j1
e-3h-3i-3
m-1p-2
a3
l-2
m-2
i-4
m-1o-1
d-4
g9
d14m1n1o1p1
d-4
e3f3
b5g3
d20h5j1o13
a8g-7i6
d3
f-3o-4p-1
i6j2
a10d-8
g-5n1
i3
i7
a5d16
i3
i-3
d5l1o3
e3j-3
d3
a-6f-12i-7
b-7h-8j1
d5
d9g4
h20
c-9f-3g-6i-3r1
c-3g-4r1
d-3
a-3d-3
b17h-7m13
e10
b10c-6m7q3
q8
l2m2
b24m7
l1o5
a-3
f6
h-3
d8g5
d4n1
d6
c-9d8f-4
a3
d31r1
a-5b3e-3h3j-2n3
a-3c4d-7
c9
c6
e-4n2o9
d3
b3e7
d8j3o1
e4j2
d19
d4
d-5
c12j-2
j-1
c12
d8
a-6b-4d-7e5h3i-4j-2
h-8i-5
h-14i-6
c4j-7
h-3i-4j1
d4
h5s-1
a13
a3f3
a4
h3
e9
c3
c10
h3m-3n-3s-1
e3p2
e5
b-3j2
b9g12
h-3
h-6k-5l-2m-1r-3s-2
m5n-5r-3s-1
h-4o2
h4
p1
a-7e-3f8k-1q2s-1
f4
j-2
d-3k-1
p-1
i-3
k-1
h6
f13
f17
e3n6r-5
h-3
k2
d-3g-4h13i-3
c3h7i-3n2
h3
k-4
h5p1
h4
h6
f10
e3
a-4b-4h-3i-13
a-14i-12
c-10d-6i9
a-6h14n-1r-1
f3h3
h12
h9
c3
f6
h18
e8
p2
k2o-4
p3
b-6c-3f8l7o-2
c4h-3o1
d-3h-3l1
h-3s-1
h-11o4r1
a16
a4
g3h9m2
h26
c3
f3
c-3m1
h17
e-5h18l1q-2r-3s15
h-3
c-3j1
f5
a-4f7
e8j-1k-1p2s2
i-5
m6
m7
h4j-2
a-3d-3e10m-1p4
e6
e6
d3e3m2n2
e26n-1p6
e3
h4l-1m-1
a4
e21
p2
a-9b-4e3j-3k-3p3
i13
d3
e11
e10
k-2
f5
g3h3
d-3
k3
d-9p-1
i-11
d6l-5
a-4d-3
d5
f-4o-2
d-5i-3o-2r-3
a-12i-9k-3s1
h9
c-4k-5p1q-1s2
m1
g-4o2
b-7
j-1o11p-1
d6
a-5h-8i-3r3
a-3g-5
g5h-8
c5
e8
d-3i3
h-6l-1q1r1
i-3
f7
f4h-5
h-6
j2l8o7p-3r2
d3f-5i4
f6
d4
f3
k-1m1
c-4
m6o2r1
a-3
d4l2
d9
q-1
q10
b4
h9q-3r-3
k-1o1r-4
g3i-4k1n1
a-12i-10k-2
l-2
k1s1
b7
q-1
a3h4k3s-1
d38n6o6
d9
a-10d3e3h12i-3j-1k-6l-2s2
k-2l-4o6
m2p2r-1
d7
c-8h-21o-1s-1
c-3
e5
c3h-4n4
f3
q-1
b-4
d12
f4h-3
f-5q-1
f-6
l3m-1q4
f4
f10q9
d3q-3
b3d-5g3k2
f6
c3
b3n1
a-8g-3
i3
b4c6d-3e-10n2
f8
f10
b3c5
c-3e26h3p8
b6g-4
a-3e3p5q1
g-4j1k2l-1p3
e15n10p3
e5
a-5e6
b-3m-3n-1p1
a-3c3
f3
c7
d5
c23n6q-3
c12
n2
d-6k-1o2q1
a-8
e4f-3j2k3m2q-7s6
j2
e4f-3j2k4m2q-6s6
e3
c6
f-3i12j1k4s11
b8
f-3i12j1k4s11
k-2
a9k2
e13
j2p2
e3h-4j5
a4i4k-1
a7i5k1
a10k2
i5
d3
g3
r2
g4
i7
i7
i-4j3m2o4
j1
a12k5
b-3g-3j2m-2n1
j1
h-4o8
d-3f10j-1
a8
a3f3
a10
m3
c-3g-3i3
a3i6
c-3f7o2
d-4
a-3e13f3g7
a-3g3i5
a-6g6s-1
g7
f11
g4
g3
i7
c-9e11
l1
e20n1o5p9
c-6m3q1
j2
i4
r-2
d-3h-4o-3
q2
f12
g3
i3
f22k-1
b8h4l6o14p3
j1
q1
d-3g9k-1
j-1
b-4g-3
b4g4k-1l2o3p1
c-8e-9p-1s-2
a4g-3
o4p-3
g-4
f3
d-3i-7o10
g-3o3p1
b3d3
d-13g3j1
b5
b7g8
g5
p1q-2
g14
b3
d-3o-1
d-6i-8n1
c3
m-3
f-4
i-4k1l1m-1o-2q-5r-2
c7
p2
i-4
l1
i-4o8
c3
c5
g-3k1o3r-1
d11
c21h6n4
h7
d3i5
d10i-3k2l2o3
a6d4j2
i4
i4
d3l9n-2o1r2
a10d-3g-3h4i4k2l3
i3k1l2
i15
i3
a-3c25g-5h12
c18f4
b4
c4
c3
c13l1n2r-3
d-5p1
c6g4
c22f7
c10
c17
c3
c12
c9
b18c-6m26
b13g-7
a10g6k1m9q-1r-3
j-1
e-3o2
a4c-6f4k1l3
c5
c5
c4
o1q-4
a3
a4c-3k1
c3
g11i3
i4
e-3g3q-6
c-6
a6
c4n1
c11d-4i-3n14
c14h18m-1n1q3
c10h3o2
f5
f6
c-5
c11
b8c4
g3
a6b-6c-6f-3j4k1
j3
p3q-2
i3
a7b-3d3j6k1
a3l-2
b-3i9k1
a6c-5j3
i4
i4
d11
a6d13j8k2o3
f4
a6d13
g4q-1
h3j-2l1r-1
i5
d-3i-8l1
r-3
r-3
a7d3j5k1l3m-1
i4
b5j-3m1n1
d-14f-3n2q-5r-1
a-4d-7h4i-6q-6
m-2n3
n1r-1
i-3
b16c4m2
a3e4
h3
f9
h3
a-5d21k-2n1o2q-6
h3n7q-1r-1
a3c-3k1q-2
b32g11m10q-1
b37m6
b7l-1q1
g-4i3
a-3c8d-4q-2
e5
c10
r-1
f7
a4b8
b6d-3m4n-2p1
b6g-3
b-4g4
i3
k1l-1n1
g7q-1
f3g3k-2r2
j1
a12j16k8l1p-3
a4
f6
a-3c-4r-2
b7g3j-1m11
g7
b3
e13
d-4m-1
d5
i7
d-4
i8
c3
c-8l1n8
c-15
f6
b3e3o1
c-10n1
f9m-1n1q1
a3
d-3e5l-1p3
c11h3i-4m1
c-3d-4m1
g11
b8g7
e-6p-1
e8
d-3j3
g-3
k1l-2m-1s1
d-3s-1
f7
a-3b-3g9j1m5q-2
g17
m3q-1
c-3l3p8
d4e5
d9k3o2
a-6
a5d13i8k2o2r-1
f6g4
f15
b4g-10
g4l1o1r2
l8n3r1
f4
f17
f6h-3
f17
c5i3
d-3n2
c-3q3
n4p8r-2
n2
a6
f-3h22j2k1o5s-2
d4g-3h4k1o1r1
o4
o2
d-3l-1
f4
n1q1
e9p4
g11
g4
e11
f4
b11d5i5m1p1
e3r2
r3
b-3e7g3k-2p-1r1
b3g26o2
i4
i4
d4m3
a11d22i7
a3e-3
i5
c-4i3k-6l-2n1
e4g-9p1
a-4i-4l3m-1
d-3f14o-1
a4j6k1
k1r3s-1
d3
f-3
d4i15
a-6e-3
a-3e8i-5j-3k-7l-3p3q3r-1
g4
b-3r1
d6l7o8
l4q-1
e3l-1o1
b15g14
c15d5
b4c-3g3h3
b3
g17
b3
b3l-3p1
g6
b-3
b-5g8m-1
b-3g-3
b-4n-1o-2q-2
b5e4
g-3
b7m6n-2p1
b-4
b-3g42
b21
b10g-12
b8g-9
b-5e-3g-10m4
b13
b8g-7
b-6g-10m-2o-1
o1
b7g16h8i-4q-2
b13g47
c-3m2q-2
c4
b-8g6
b3f6g10
b10
d-7g16
b-3k2m3s1
b4g13
b3i-4l-2m3
a-3g-4k-1o3
d3
b-3
g-5
a-3b7g5m2
b5g7
b-5e-5
b3l-1m2n3
j-1
b3g23
b9
c-3
g4
c-3n2
c-5j2k1q2
o2
a-3j-4k-2
k-1p-1q-5
a3c3
e9
d-4h-12r2
d-3h-9r3
d6i4
b3g9
e3
c-7e16p5q1
i6
e3
a4
c6
c4
l1
b4
a9e3
n15
g4
c8
a-7d3i8j-3l3
a8d11
i20
i3
r-3
b3g10i6
d3k-1l1
d-3o-1p2q-2
n1o-1p-1q-3
f3l-2n1o1p-4q1
d-3g9i-3o1
g6
i4l4q-2
h10l3s-1
l14m2r-2
h9o1
e3m1
a-3d-13f-3o-1
i-3o-1
d-4f4i-3o-1q2
h3
c3
i7
k1p1
b15g10m8
b10l2m4n-1
g7l4n1p2
c3
a3e11k-1
l2n-2
b-3
k-1
b11
b-3c-4m7
k-1
b17
g15
c-3g24h-3
g5
q-1
c17d-6n6q3
b11g6k-1m2r-4
l2
b4m5q-1
a-3c8d-3
c-6e5g3p4
g3i5m1
d-4
b5r-2
b18
d5
k-1
e3
i-3
b4g6
g-3i-3r1
m6o2
f3
k2
i7
b9e4g13j4k1l1m4q-2r-3
g23
d-3l6
c4
c5
c7
c5
a4
a3k3
g-3r1
e3o5p6
e12q1
f-4h14
r-2
r-4
a5h3k3
o1
d5h3
a-3b8h-3n3
i3
k1
e-4
j1
d4j8m-1
g3
a3
d-3
b8g7
b3
h-5r3
l1r2
c7d-3m2q-4
d9
c7g4
c7
c4
d3o2
f16
c9
c-3
e3
a-3l4
a3i5
a-3k-5
e4
j2k-1p2
a4d13
b11e4g4
e-5o2p-2r1
a-3b-4e-3m-3n3p2
e11f-3j1
g5
b-4
d7
e3
d6
b3c-3
f7
f3
e23k-1
g4
d14
i-6q-1
f6
p-1
d4m3n1o1p-1
d9e-7f3m1q2
h-4r2
a3i-3n1p5r3
b-6
e6k1
d-4
d14j-1l-2
d-3
c3f11
d10
b-9c-5d10f-5m-2n-1q-1
f5
m3n2
d4e-3j1
d3h-4m-1
f3
g4
f4m2
g-3
n1
h-3r1
e4
g-5i-3j2
c7n1
k-1
n1
b6g7
b5g15
k-1l-2m1n2q-1
j-2l1
i4
i6l8
o1
m1
b5e5g3
k-2o7q-1
d11k-2
a18d3i10j9k9l4n1
a22i12j9k15l3
c-3m1q-2
g-6k-2r-2
l2
b4g5j-2
f11n2
b15
i3
b6c5e4g28
f11
d5
b3d8
g-3h-4l4m-1r1
a8j7k4m-1p-2
b8
g-4m8n1
g24l4q-2
g6l3m1q-2
b8g7
c-3
g5q-3
b3g14j-1l2p2
d3g3p1
a3f-4k2m-5p-5
f5h-3
f7
f3g18
b10g10
c-4
b20g31m3q-3
l2
i13
c7e6i4s1
i4
e4g4
e3
p2
g4
b11d-8k1l1m1
a3d5i-4
g-10
a8
g7m2
c3m-1
a-11g-4i-10p-1
f3
a7d11f-5i3l2
a6l1o4
h3l3r1
d8
d7
i-3
r2
i3
d-3h-5m2o-1r16
f8
k1
g7
g9p-2
g4
c-3j1p1q-3
i3
a11d-4j14k1p-5
a9c-8j11k3l-1m2s-1
a8
a9
b9
b4i4m1
b5
d9g6
g-3
a-5n3
c-3e-5h-3j-7n-1
j2k-1m1
g-4n-2
g4l1o-1
c-7
b4g6m3p-1
a8g-3j9l3r1
k1
r2
i5
e-3
g4
b10q4
b3
b-3f10q4
b14
g5
b6
b7
b6
b-16j2n2q1
b4c3g3
a-10h4o1
b5l-1r-1
b18
d5
d5
d4f-5g-3o6
d16
b-6h-7i3
b-11c3g-7i-4j-2m-2
h-3j-2
b-7d-3g-4j2l-1m-3
c7
b-5e-4f4
k1
k1
c7g4n2
c12f9g3
c9
d5
a-3
a-4e5n1q-1s1
e4
e35
e19
e5
b6e8p1
l-1p-1r-3
e-3l-2o-1p-2r-4
i8
e-6o2
c3
g-4j-1k-2l-1m-1
e31
e26f-5j-1k-1
d4e6
a-4e33p6r-2
b6i8
e3
f3j1k3s4
e-4j6k2s1
j-13k-6q1s2
p1r1
e17f3
c-3f15q14
a-6j-1q-1
e32p15
e20
g-5
j2
a-6e9f-5i-4n1q2
e5f7n1q6
g6
b5g36m1q-4
g23
b3d-3j1
h-10r-1
b3
f14g8j1n-1
b4f-3g57j1m7q-8
f11i-4
f38
j-10k-4p1s1
k-3
m-1q5r-4
a-3c-6g5k1m14s1
b6f5
d-4e29g-3j3p14r-2
e7
f3
g5
b3f5
f3j-1
b5g11
g3
f-6
n-1p-4
b24g-3
e3
e-5
h-3
f20k-1o1q4
d-3m-2o-2r1
f5
f6
f19
b6
f6
b6c-4
b-3m-1p-1
b3
o1
f5k-1
m3
f5
d-3r5
j-1
a4c-4h-3i7
c4f5
b3
c-4d3
b-7j-6
c-7
a3d4h-4i7
g-7
f3
c-4
c13
d-3
b-3
i15
b3g14
b3e-3
e-3
d5
j-2
a-4c-3i5j-5
e-3
e4f-6
a-3g-7
e-3f5
g9
a-15b6g15h7i-11
g15
g-3
c3g3
b-7g-5
c3e6i4o2p5
e8f3
c-3h3i-3j-1
d3h12
d26
c5
c8
a-3j-1
a10i7
d11
a3k4p-2
a7d4
c5
i4
a11i3l2
e4
a12b4g16i4
d6k-1
i-4
h14
h13n1q-3
c5
a4k5l2
a3k1
a6d4
e7
a3g3
g5
c4
e3
i3
i-3
i-4
k2
i-7
e-4
h3i-3l-1
c7l8o-2
a10i3
a10i4
a-4c-6i-6k2l5
d-3g3
h-8
a7h7j3k1o-1
l1
a-3
i6
i8
d3
j2l-1
a4k3
e4
k-1
a21
a3
j-1k-1
i3
i-5
d-3k1
d4
a10d3
c5
i-3k2
a-3i-26
b-5e-3i-3j-2
n1o2p7
o1p4q-1
i4
g6n-1
b3r-2
b-6j-7o1
k1q2
d14l-2o11p2
d-9
a3h4j-1m-1n-3p-1
e7k1l-4p14q-6r-3s6
e9
k1
c-3
a-3
a-3
g-7i-5o2
c4
o4
d8
a3b-3o1
i4
i4
a10k2l1
c10
f7o3q11
f20k-1
k-1p3
h-4n2
d7o4
b-4e-3l3o1
a4c-8k1o1
a3
f11
d3r2
a3d4
d3
q-1
c-3h4
g-3
e-3f3m-2q1
e-3f3m-2q1
a-5b-3c26d-5e-3g-4h5i-7j-4n5
c16l-1n4q-2s2
a-3c12h5i-3j-8n20
d8h7m1o1r-3
f6
q-5
j-1l1m-1n-1o-2
b8g3o1r-3
h3l-3m2
h-5l1
b3
o2
d-7o-1
d5
d18
p1r-3
a4h-11j2k-1o-1p-2
a7
a-4
d5
m-3o1
f12h-5o-5q1
d-11f4g-4o-2q7
a-4d-4f3i-3o-2q2
o-6q1
f8
b-3g-3l1
d3p4
d7g8
c3
l2r1
l1o2
c10
h-4n-1
g-3o-4
a4d-4k4o-9p-3
d-6k1n1o-3q1
i4
i6
c11g4
e-7p-1
a11e-6i3k2p-2q2
a6k3p-1
e-4l-2
a5d7i9j1q-3
i6
k-1
g3
a-6
h7
p1
e4
a-3d-3h-3r2
l1r4
o1r4
f3h3q2
r-1
e3n5
d5
i-3
a7d17g4
i-6l1o3
a3
a6k1q-5
n-1r1
i7
d4
c10
b-3d-3r1
g4
n-3
h4
k-1p2q-2
o2
d3
d5
b-3
d8
g22
a-3b8f-3m2
b5
q1
h3j-2l-1
g4
q-2
c7
d6i5
c8m3n15
m-1
j-1l1
l7m1p-1r1
k-2
d-3g9
d-3
a7g-3h4i9j12k2o-2
a4k6m-2o-2p8
a-3i7
a6i18
l1m-1
a13j9k13l-1
c-3f4i5q1
a9e11
b-3
f6
c6d3
a10k1o1
m1
a3e3g3
b29g25l3m9
b18g7
b3
o4
d3n4o2r-1
b-3d8h-3r1
d3
h-5
c3q1
h6
g4
l-1
d4
n10
c7
a5
g-3h13j-1p2
a5k2
o3
d9
p-1
f10n-7q5r1
f13
d6
m2
r2
a9i4j4k2o-1r1
b3l-1m2q-1
a-5
a6e7q1r-4
c4
d-4l-1q-1
l1
b-7g-4n1
h-4
d-4h4
m-1p8
a-8d-3
a-4h18
h-4n3o2
h8
h-4n-1q2r-2
m1n1
h-6o2
f3
d9
c8
d-3
r-5
b7c3d6f4i4k-5
d-8m-1o-5
e6
d-3i8k3
n1
m6o-2
a3
a3d3j-2m1o12
e3
d14k2
l1o3
b-4d-4k-1
e6n3
e3m11
e3
e3
d-3
e10
d15h-4
a3n1
d-4m1o1
d3
c-4o3
a-3c7n12o2
b-3f-3m-2
g-4h-6q-1
d-4
e-5
e3q-2
h6o2
c4
h-4m-1n-2
b-4d-6m-2o13
l6o2p-1
a-7h22l2r-3
d5l-2r-5
a5h3j3o-1
p-1
e-3j-1o4p-2q3r-2
e14i8
g4k1l-1q-1s3
c-4n-1
a9d15
b3f-9o1
h5
l1
c-3d4n-2
d-3
g4
d3
a3
d-3f-3l-1n2q1
a8d9
d7
f3
g-4n5
m-1p7
d8o1
d9
e-6h-6
f5
c-3f3g8n1q1
g6
c4
f11l2m-3q7
f3
a-3i-4r1
a9
m4
c4
a6i5
l3n2
a-3f16g-5n1o1q8r5
b-4g-6l1m-3q1
l1
k1
a3b-7
a3l1q1
b4
h7j-2o1
o-1p-1r-2
n-1
g6i3
d9
p1
b3g4
d8j2o1
g3
c-4d-3f6n3q2
e6j-1l11p2
d3h-3l2o2q-1
c-4e18p3
e8
e3
d4o3q1
i-3m-2
b-4e-5q1
d-3
o4p2
d27o4
d5i7l1n3o-1p1q-2
a4b-5e-5h-7o-2s-1
c13j-4l-1n12
c9
c-3
c4l2
c-13n1
a3d4
b-4c3q1
c-4
f5
a3h-3j-1o-2
f16n-1o-2q3
g-3o4q1
a5
d4o1
d4m1o6
a-3d4k-2q5
c-3d4
c3d18
d-8k-1o5
d3o11q-5
d10o6
d7
h5
a-3
l5p-2
i9
c4
a6k1
b4d-3e-3
i-4m-2p1
f4
f6
h-4n3o1
o2
r1
d5g4
r2
b6m1
g11
g4
k1o-3
d7
r3
a-3d-6m-2p2r1
j1
d11
a-5d-4q1
d3
r4
p-1
f3
h7k-3
a-4
c4l2
c6
g4
d-5h3n2
c4
b-3h-3j1r-3
a4m-1p-1
b-3k-1
d-6h-3i-4r3
q-3
e3
d-4e-3h-3p-5r2
d-3p4
b-3
e10p1
o-3q-4
b6d5g6o3
c-5j8o1q-3
c-5d-4f14r-1
c6
n-2
d11o1
h-6n6r-3
f3
n-1p-1
a3d7
a-4d-7f12g-3h-6n6q7
h-4
q1
f6n4q2
f5
e3
a3j2
i-3q-1
f17
f11
h4
a-5d-9l2
d-4g-3s-1
d-5h3l4
d18
k-3
d-7e16q3
f17
d23h5
f3
c3
a3d-4h8k2n-1p1
p-1
a3d7
d9
q-2
a-4c-4
c4h3k2o-1
c4n1o-3
m1o3
i10
e6
g-5o3r1
l14p-3q5
g-4o6
f4m1o1
a3d5j-1o2
i4
a3
a-3i-4
i-4
a-3f19j-1
l1o14
a-4d3o1
c12
a-6b-11d-6e-4f8m-1q3
k2
e-3h-3o1
g11m2q-1
d4e-7j-1
d-3
d18
d6
d5
b3
c3d4k1l-3n1o9r-4
b-3d-9f-4k-1o19s1
d6
d3
d-6
l4p4
n1
b4
a5d-4
c3h14k2q-2
c-6e8n-1
c3n2o4q-7
d8
d12
b3m1o3
d3
f8q1
b3
o-2r1
b15
n-1
f11g-3p-2q7r-1
d11
f16
f6l2o-5p9q1
d7o11
m1p-2
p-1
a3
o-1p-1
a3q1
q3
f4
c8d4
f3
a4
f4
d-4
a-3e3g3o2p2
i3
i14
a5i-3
d3j2n2
d-4o11
f3
b5e4
a4d5
a3
l1
a3
f7
q-1
d3
m1
f3i3
a7d7k1m7n1o1p2q-2
a4f4
k-2
a-6h-3j-3
b3e15
d3
h6
c-5e10l1p2
e10
e4
e3
k-2
d4i-3j-1k-1
o-2q-2
o2
q1
d9
a5d7
d-12e3
e6
e4h3
o5
d4
d5f8
d-5f5q2
h-8p1
g4
f4
a3f-12o4
i3
d13
e6
a4
f9
d7h4o9
c3o1
a6d4i4k1p-2r-6
b-3q-5r2
d-3i11
k-2
f4
a-3h6k-1r-1
q-2
h4
d-7g23q-3
i-3
m2p2r-1
d3m3o6
o3
m7r1
m-5r1
i3
a-3d17o2
d-3h3j-1q1
g4
f5
d25
c-3h-4
d-4k-2
d11f-3
a4
d5
a3
k1
d7e3h-3l1
d3j3l-1o3
d8
a9d-3i-6j7k2l2
i7
i13
g18
d3
d8
m1
e17n1p1q-2
e4
a-5l2o-1
f3
d4
d-9o-9
d8
d-4
d-3
a4k2p2
a3
k-1n1o2
c6
c-3
a5
a14
g-3h8
n1
n2
c32f-3g6j-1n9p5
b3
c14
g3
n1
a-3
a7
r4
o3p-2
o1p-9
a8f4
l-1
g-5
l5
h-5p-1
a5i6j-3k4
a7b-3i7k9l11o1
i7
a17
a13e-3j17k4
i5
g-6h13i-3p-1r1
d-4g-5h10
d5
a-3b-3g-7j-3l2
i-12
a-6k-32l2o1
a7
g-3h3j5k6n-2
a27i3
a-5i4j-4k1o-1
d7n-2o1
b19
b-3g-3p-1
a8k1
c5f4q-1
l-1
h-4l5
a4i3
a3
n3
m-2
h5
d10
g-3n-1
c-3
a3
h-5
c-3j1l1o-2p-7
d13l3n-6o5
b5
e3g4
c-6f7j-2k-2q3
f8
k1
a4
a5f3
b16
e3
o1r-3
k1
d3m1q-1
a5l1
a3
b3d4
g12j-4
i8
g5
a-6e-3j4k1m1p-2
e4m-2p2
a9g8k1
a5g14
d8i3j5o3
i-3
d-9
o2
a6c-4d12k4
a4q-1r3
d3l7m1n4o3s-1
a-4j-4k1o4q-1r1
g4
c8
d-3
b4f3g6q1
b4g-3
g4
c8
b-3d-3g-3p2r-1
l2p3q2
l2p3q2
d3
b-9h3o2s-2
h6
f3h-3k-2
c6
a10d4
j-1o7s-1
c9
f7
o3
a5d4
a3d3
r1
a6g4
g4
a3i9m-3
j2
q1
d-3e-5h11k-1
a6
a6d18k1l1n-1r2
c3
j-6k-3
f4
d3
a-4g-3
o1q-2
d12
a7d22i6j6k7
f3
g-4
d6
d-3f-3k1m-1o-2q4
j-1
c4d-6f4i-5l1
a-5b-6g3h-10i3
j-5l2
g4k-1r-3
i5
i3
h16l1p2r-2s1
b9c-3g10l-1p-1
d4
i-3
d4
c-3h4r1
e-4
b5g-3m2n-1
b6
p5
h11i4p4
d5m-1p-1
d-3l1
d3g-4h-3j-3
i-20
j1o3
f6g13l1
c-3g3m2
g3
i3
d5f3
d3g4
a-7h13i-5n5q-1
a6b4c-14d4g5i7j6k2o1
a16d-4i3k5l4
e19
g4q-5
f-5g3
l1r-2
a3g-6h-5i3
a-3
l1n2
f3
f-3j2o6q-3
f4
q-2
n-2o-2q-1
e4
l-2
n2o4
k1
r1
e9
a7l-2n-1o23
b-5f-4i3j1k1l1
i4
a18
b4
a3d3o-1
d6m-1
k2
b3
e7g3
c3o-1p3r-2
q4
m3
c6
j4k-1o8
d-3
d3
b-4d-5g-3r8
a7k2
a4f-4
l3n-1
a-3
d7m1o9
a-4d5
a4c4k1
f5
a-3e3l2
i4
d4
c-10e4
a5h3
c-7g-4q-4
m1s-1
d-4q-2
i3
d-3
d3k-1
g-8
c6g3
c-5o4p1
a-3
i7
c5e3g4
o3q1
d3
d4o8r1
j-1
f20
c-3
c-3
i4
b3
d-3
d12o3
f6s1
f3
f15
f9
d-4g3
h4i5
d-3
n2r-1
d12
c12
c12
d-7f-3j2o-1r-1
a5e-4j2l4p-6
c5
e3j-1
a3j-1
d19o3
l-1r-1
b5
a4k1
c5
d-7n4o1
f40
a-3f6q2
b-4g-3
b3e-9
c8
m2
f-3g3m2q-1
a-4k-1p5
a5k1
m1
b25m6n7p3
i3
i-6o3
a-3f-3j-3k-1l-6m1
b16l-2m13s2
d-3f4g-10q5
f7
f9
n5
o1
d4i5
b-10
i3
k1
k-1
a4h-4m3o3
a-3g4m2
d-3
i3
b8g4
a6i5k2l10
r2
c4
b5
n1o3
c5o5r1
c12
o1
a12d4r-4
d-4o2
g7m1o2q-1
g9
o14
f-3
b-5d8o10p5q-3
f13n-1q7
f-13
a-14e-4j-2o2
o6
c-5d-6m3o3
d6i-3o3
r-1
c-4
h4l1o-1r1
a3e-4r-1
a14g10
d7i3
l13
d5
c7d-3e-3f-5j3n2
c12
n6
h-5n4
f9h-11q5
f15i-3
d-3r-4
g4n-1o4
a4i3
c-4
i4
m-1
f6
f15
d-5f10q11
b9
q-4
k1o7r-4
d-3
j-1
d-3m-2o-4q6
f21l1o-1q13r-1
a-3d-3m-2q1
q3
f4k1
d8
g4
h5n-1o-4
a3
h9
f5
d5
o2
f10
f4
e3
a7d6
h10j1
c8d3
d-7l2o-5
c3
c4
i11
a-3
b5e4g4q-3r-1
g8
m1
k-1
d-12i3n-1o-1p-1q2
d8i15j-4o4
a7d8i13
f4h-11k-2l-1q3
f25q6
f-3r3
g7
p7
m-1
a4d8k2
c-3d6k1o7r2
a10d17
a-4i4q-1
n-1
d4e6k1
d-5i-4o-3
l-1m6n-1p-1
h4p-2
a-4i-3
m7
a9h4j1k1
h9
c-4g-3n-1
h4
c4
d4k3
j1p-1
g8
a9
k1
b-3g-3
g8
f3
a-3l1n1p1
c5
i-5q3
o2
k3
o3
f7
j-1m3
c4
d-3
c3n2
e6
d-3g-4i-4m-1
a-13f-4h15i-6j1k-2l-2o-1p2q-4
n-1p2
a6c-3d4
d4f3
b7c-7g3q1
d-11g-3h-5l3o-2
a-4
e3g3
d-3f-3g-6l3o-1q1
l2r1
c-4q-3
o2q-1r1
b23c-5i-3m3
a-3b12m5p-1
b9
b5
b17i-3k1m3n-1
j-1p1
b3h-3
d3m1o2q-1r1
i-3
f14
d4o3p3
p1
a4
e3
m-1o-2
o2r1
p1r3
l5
n13p1
d-3k1
l7r-2
f15
d10
o7r1
a18d25i5
g5
d5
d7
b-3c-3
m-1
e9
e-3
o-1
e4
e6m1
a-3d-3h5
d-3p-2
c-5d-9h-3m1
e9
h4p6
j1n2p2q-1
g-3l1o-1q2
g3h4
c3
a-7c-3g5
h3
g10i4
d4
d4
r4
n-1o2
g-4
c5
g3l2
o-1
f-3g-4q3
f3
h7j-2l2
q-1
d-3k1
j3n1p-1r2
e-3j1k2l3
d-6l1o-6p2q-5
b11c9
a8l10
a6d14i13k2
a3k1
a4
c11
b3c3o-2q-7
d10
a-3c-4d-4i-5o8q2
f3
k-1
a5k1
j2
i6
g12
g11
e3
l2
o5
f-3g-4
d-3n10o-1
h-5i4l5p2r2
a8d8i4j2l3
i8
a6d11
a4
g5
c10
f15m-2q2
a-3
e3j-3k-1
a-3
d4o2
d4
a10k1
c7
l3r-1
f3
f6
k1
f4
o2q2
d4
m-1o1
i-3r7
e-3j4l2o3r2
c3
b-3i-4o1
d3
i5l-2q-1
a-7b3
k1l1
l-3
d-3
d3n-1
g5
c-3n-1
d3
d12g-3k-3o15s1
o-1
d3
d-8h-10m-2o-4p-2q1r-1
f4j-1q3r-1
f4
d-5m-2
o1
o2
r1
d3q1
i-3
m1p11
h-3
a6d6o2q-3
f10i-3n2o9
f-3o1q2
l1m2
f3l-1
g6
d-3
m-1q2
b17j-2k-1m15n1
g-3m3q-1
g-10h-3n2
f4
o-2q2
l2p1
c11
l12
d-3h6i-4o-1
a-9c3j-2k-2r-1
c-3i3l2
e-3p-1r-3
h20n-6
i3
j-1
a-3c-4d-3k-1l-1n3o1
d-3i5
a-5f4i-3k-1
b3
i-6
a5d4k4
k1
a5j3
l1m-1r-4
i-3l2o1
c3
b-4h-3l1
e6l2p2
h-4l-2q-5
f4
c10
d-3f-5
a4k1
o2
g-3h4
a19i8
c-5k-2
a3d-3
d4m-1
p-1
c-4d-3
a12d7
d3
i9
n1q1
f-4q-3
i3r1
f7
i3
a-8i-3
g3
a5i22
h11l-4
h3l-12
c-4e4j1o2
d14
c12
e3l1
d-3l1m8o1p3q-3
f-6q3
f-3
f13q1
f3
f10
a3
a4b-7q1
f3
a5b-6d5g-5j1
j-3
a15
b4e8
o3r-2
e3k-2m1p9s1
e6
h7m14q-3
n-2o1
a10e4h5i4j1k2
d-3e12m10r-1
a14
m1p2q-2
a9
a-5
i4
a-3o1q-1
e17
a3f5m1
i3
d-7e11i-8j3
e3
e3
i3
a3d3i7
a9
a-3
a5d4
n-1
a7
i4
d4
a3i3j11k5l1p-2
c4
d-4k2o-1
a-4c3o2
h-6m1o3
a-5
g5
q2
e3i7j-2k1m-3p2
e4i10
a4i-4m-3
d-8n-2o-1p-2q-7
a13i5k15l1o-3
c-4d-5e-4h-6r5
k-3
a8c-5j2l-1
a5k-2
i-7
a4i4
a3h7i3r-1
b-5
f4
c9n5
c11
e4
n1
n-1r-1
n1p1q-1r-1
e4
a-8e12i-4j-10k-9l-3m1n1p12s2
p-1
i3
k-1
i5l3o1
k-1
k-1
h-6
d4j1o4q-5
f-4j1
i3
a10d8
a10d10
i4
c16d-3h-6l4n7q-1
c9
b3o3
k-2n-2p2
f-4r3
q-1
h-7
a3
o-1r7
a-4g3o1
n2r-2
f5
a4c7h4k1
a3
c4
a4
a7d3g3
c7n1
d-4h3o-3
a-3d-7m5n-1o1
g6
l-1o1p-1r-2
b6k1
a3
c7d-4n1
a3f3
c5h6
a8d14k1o2
a5k1
i-7
a-7i-6l1o-1r3
o-4q-2r3
g-12h5
g-11h7
e5i-3p3r-5
c3
c-4
r-1
e-4
a3h-5k1q-3
p4r-1
e8j-2p1r-1
e3
b3
a4
c5k-1
d3
c4d4
c6e-5l-1n1
c3g8n2q-1
b4f3g35k1l6n5q-4
d12
d4
e-4p-2r2
d8s1
d5
e-3
c3d-4o-1s2
c9
l3r2
l8o2
c12n10r-1
c15d-8i-14r-1
n5
o-3
r2
a14d16
l1o2
g9
d10h-15o3
l-1m1n1
m-1
c6n1p2
c16
c7
c6
c29l2n3
g4
c3
d4
a-3
o3
e5
d-8j-3
q-3
l2
c6j-1
j-1l-1p1
l2p1
c9
d6o9
a-3m-1r1
d-4i-3m5
c3d-4n10
c13
p4
a-3i-3l-1n1q-2
k1l-8q-2s1
a-3c4d-4m1n12
b4c6
f6
e-3q2
d-8n3o-1
c7h-3n6
a-7j-10k-4o-1p1
g-3l-1
d-3
a-9i-5
q-2
n1q-3
c3
a-3p1
f6q16
f4
b-3g-4
a31i4
i6
a4
b-6d-15
k1
e4
i4
i4
c-3
a6d7
e4h5o2
a12
i3
m-2p1
a-3d-3k-1n-2o1
d-3
e6
o6
d-4h5j-5k1p1
c9p1r-2
e3
e3g3
a-3h15p3
d6
d4
a5
n1p1r2
d3h-3
m5o11
d-4
d7p-2
f3k1
o5
q2
d-4i-5
b11n-1
b-3
b11
c-3
e4
c-3o-1p11
a8d14e-3m-3o3
r2
b10e-4g3h-3j-1k-1m2s3
b7g-13
d-6j1l1r-3
h-3
d-3
h-9k-1o6
a7d7g-3o3
c3
n1p4
d10
g8
d3
b-3g-3j1n-1p-1
m1
d16
c3
j-1k-1o1
g3
a14d8
i6k-2l1q3
d10g5
d3m-4
d6o1
g-3
d5f9
d-6l-1p1
d6h-4l-1o1
d-3n1
i5
a6
a7
p-2
d-4o3
a6
d6
d6o4r2
o1p-14
d8
b3k2q-2s1
h3
d5k1
d4
f-4
b4e5
k2
d3
a3d6l1o12
d-3o2p1
c4o2
a-4l1r-1
k-1o2
d-4o1
d4
b18
d4
d3
d11o1
d22
p5
c5d5
h9o7
l1
d-3j3o19
g4
r2
c4f-3o1
k1
n2o2
f3
e3
c-4d11f-4j3o14p1
d9
d-4
d14i4o2
i3
d4p-3r-1
o2r-2
g4
d3
a-5d-6o-2
i5
d10o1
d6
e8o-1p6
e3
h4i-3
a-9i-3
b8
l-1
o-1
a5
d-3e3p1
a7i5
k-2r1
b7
a-10d-4e-4i-7j-29k-1o-1
l-2
d-4
p-2
i3
m2r-1
l-1o2
a-5h4i-3j-1p1
a10b-4f5j6k2m-2r1
a4
i-5m1o1
h-3o-1q5
d-4f7o-1q5r-1
f10
a3
b5g4
b-4
a9d9i-4k2n-1o5
a27
b10m3n1
e3
a3c3d12k1
o3p-1q2
b-3e5
b9d11
s-1
d3
d3j-2p1
h-3
e7
c10
d3
f9
f4o6
b-8c-4f8g-3j1k1l1q2
f6q2
c9n2
c27
f9
c7n9
c16
l2r2
d3
d-3f9j-1q1
f4m-1o4
d-4m2
q-2
f6g4i-3j1
r1
c9f3
c7
o1
k-3
a6d11
f5k-3l1m-1q2
f4k-1m-1o1q1
k1
d10p2
d-3k1
a4d13o2
h5j-2k-2m-1o6p1q1
l2n2p2
a3d-5k2n-1
a3k2o-3
g-4p-3
a8k1m-3p-1
g7n2
g16
b-5o-1
c7
k-1q2
m-1
f4j1k1l8q2
r1
d-6f4
f7
k-1
o3
i3
d-3
f-3
d-4f9
d-3q1
f7
i4l1
i7
k1n2p12
i4
m-1
q-2
h5
a-5c7f-6k-1n2
a-4d-4e-3j-1k-3
c3n1
e7
e6
a4d7i5j2l1o1
d3k-1
d4f3
g5
d14
a19h3i8k6l6p-1r1
d5
c29n7r-4
c6
c5
b8g5q-1
o-4r2
b-4i-5
k2
r2
d6h-6o8
d6
d13o3
d4
c4
l3m-1
a11d7i7
a-4h18l-1
b4
n2
g3
i-3o-2
d3g-3j-1l-1o14
d13
i3
f6h-3n4q6
f8h-4p1q4
f6
f-3
d-5f3m-4n2q5
a5f4i3
b8c4
f7
d8n-1o2
r-1
g3
g7n1
e4m3n3p6q-2
l1o3r2
a3b12
f11
m1
o2
e6
d-3o5
c-3o1
a4b-4j2k1
c-5o2
g-3
k1
d7
f-8n2o2
g6
a5
h-3o5r1
c4
f3
f4
b7c-5p-2
e3
d-3n-1o-1p2
a12
l2m-2q1
l-1n-2p4
m-2n4
h-5
h-6m1o-2
d3
e4m3
g-3
o-1
f-3j3
i3
g-3
e6m-2p1q1
h4
f6
a10
a5d8
a4c5f-6h6k1
m-1
a10
c3d-5l2q1
b6c-3
d-3o1
c3
d-3f-3i5
i-3
a11i6j10k19n-1
o-2
d3
f8k-1
r1
c4
h-5i3p2
e-5f3r-2
k-2
f5l1m3
a4k1o-2r-3
a14
c3
g3o1
f5
a9d25i6j13k4
i-3
d7
c-5
c12h3j-2n8
c9k-1
c9
c11d-3l-1n3q-5r-1
c8
h-6
c5d5o5
g4
c3f-5h4m1
h8
c3h-4n5
b-3o3
d18
c6h14r-1
h5o1
h-6
f3
c-4r5
l-1
g-6l-2
g3
g5
b4
f3h-5q3
d3
f11
c-3o2
e5p-1
e-3
g5
j1
s-1
a-3g-3
b3d-3r-1
b6
e12f-4n6p3
o1p-1
e3
d-4e4o1q-4r-2
c3
j1o9p-2r-1
e12p6
c5k1
e-3n1p3
e17g4
g4
a-3e3i-23l-1
e-3
f6
g-5j4k2n1r-1
i4
i4
a-6c-5d-5h7r-1
k1
k1
a3i3
i4
l-1m2
l4
c4
c4
k-1
d-3o1p-4
i-5o3
k-1
o2
s2
k-2o-1
d4h9p1s-1
m1p1q-1
f3
b3c-3
d3h10
d8h10r-1
b-3e-4q-2
r-1
f3
d-3
h3
s1
a-3p1
f9q3
i4
e3
e3
f5
p2q-2s1
h-5r1
e11k1l-1m1s1
g-4j1
d7
f4h-5q1r1
g-3
j1m6
c9
k-1p-1
a3o2p-4
e6f4
a4d7
i3
c6n2
d-4e5l2o1
k1p1
c-5
b3g3
m6r4
b6m1
d-6o-3
d-4q1
d-4l1o16
k1
d8j-2o6
a-11g-3h7j-1k-1q1
c4
i4m4
d-3e3h9
n1o-3
b5e11
n2r-1
a5
n2r-1
o1
g-5
h3o-4s-1
c11
c10
b-4e-3n-5
d3i3j-4k-2o2p-1
k-1
a3i6
a5d5
o4r-4
a-4
c4
c11n2
f6
a5q1
a-4g5n-4
h-6k-2l4q2
i-7
j-1n3p1
d3
i4
c8l2m3n1p1
b3g3
e-5m-1o1p-1
h-4p9
c6r1
f4p1q3
f3
c4
f20
c4
d4
d3
n-1o6
d6
n-1p9r-4
r1
f3
i-3o-5
k1p11
g-5
e-4
e4
a14
c6h5
o1p10
n1
n2
d-3l1r4
g13
k1
a14
b3
k-3m-3
a6k-2m-1q-3
c3
h6j-1l-1
j6o2
c3d5
b4
d3
d4g-5m1
a3
d6
j1o9
k-2
f-3
n-2o4r-1
i4
a6d5
a7
a8d16j1k1o8
a4o28
a10
g3
a4d5f4
d16l-3o2p5r-3
k-1l-1r1
e18
a3
i6
a5d8k6
g-3h5n1o2
d3
h3k1
c-8
l4q3r4
g3
d-3
k1
a-5d-3e8p3
d-5e6r-1
e18
a3
j2n-1o1
o5p-3
f3
b-3
a-6b-6c-7h-13i-3r3
g3h-3
h-5
l4
n2
d5
a5d24
g12j2
g22
o-1q1r1
a-3m2p4
a3m-1n-1
a-3d-3k-1p-1q-4
i-4
c3h7l1n4
c14
c11
q-2
d10
d9p6r1
g-7
d-6
g7
d-4
d6h-3
j-2q-2
p2
g4
d3s-1
l1o1p-1
a-8e-5f-3o1
h-12o6
d4p5
g-3n2
b-8f12h-6q1
a-3b-4f6h-5
a9d4
i-5n1o4
c-6d5o3
f6n3q1
c-3h-7l3n-1o6r2
m-1
a4
e5
d3
b3l3r2
a3j3s-2
a16i3
h4
d3h-3i-5l-1p1
m1p-3
j-2
g-3l2p9r-2
l-1m-2n-1
g7
a-3h-4l6r2
r2
a5
i7
d4
d-5n-1o-1p-2
c-3d-4o-2p-1
e-5p-2
e3
a-5e24p8r-2
e3
e5
b3
a3
g8
b21g27
l-1m1o1
f4
b6n-3
b-5g-7j4k1o1
f3h-3r2
f4
n-1
d5
d11k-1o9q-1r1s1
c-4f8o-1
a-3f13r6
p2q-1
c3
l2
a3b-6l1m-5r1
d6r-3
a4d11r-4
o-2
b6
i4
f7
n-3o-1q1
a-3d9
m-2o1q-1
d-4i3k1l2
i4
d-3j2m-1r4
q1
m-3
f5
d6
q1
j-1o17
d9h-3o2
a4k1
b-4c-5d-4j-3k-2o5q2
c-10g-3j6l3n-3
b8
d7
d5
a8i5
b-16e-3i3k1
l-1
a10d8i3
a7
a4k1q-1
c5
e-5j-1m-2
d3h-8i-5r-1
f-3h5
d-5q1
n-2
b-16f8n6q1
f-3
f13
f7
d7o11q-1
n-1o2q-2
h-3l-2o3r-2
d4
d4k-1n-4o2q-1
g5
o2q-2
d8n-2o8
a11b7l4
h-5
k-1r-2
e3
a-6k-1
b5g8
f13
e3j1l2
e3
c4f-14
e3j-1
c-3l4m4r1
a-3
l1
o1
m-1
b-4
b-5d-5e10p4
a-3
b19f6j1m6q4
g4
c4d3
a8k1o-2
k1
d-4
o1
d-3
d4
d4
d12h-3l-3o2
a-8b-4f-6g-5h49i-3j-5
h9
h5s-1
h4
c3h7
h8k-1m-2n-2
h4
h-6k-2
o3
h3p-1
m2
n-2o2p-5
d-3g-4h12i-3
h5p1
h6
a-4h14n-1r-1
h12
h18
p9
h6l2
b-4f-4g-4
h12
h20o1
e-3h7k-5o1q-2r-9s4
c-6o1r-1
f-9h16j1r-1
e6
h17o-1
h11
h9
d-3i-6l-1
l2o3p-3r3
d12
o-1p-1r-2
e13m-1p2
d4
a7b3c-4j2l2
a6i5
a8
l1o3r2
a7
l1
i7
g3
e9
c3
a6d3
d-3
g3
d-3f-4o-2
c3
c4g8
j-1
c7
a3
a3
f4
b13
i3
i4
e7
b3g7m1
h-5
b9
d3g-3h7n-1p1
a-5f3
k3
i-5
c4
b10g18m3
g4h-3j-2
a-3l13m10
c-18d-3r3
p1
c-3
c5
i3l1r2
a3
a3r4
a-3d-3
a13
f5
r4
k1n-1q1
k1n-6q1
i-3
m1
g6
c-3n-2
a14d8
p-2
j2l1
o2
o1
b5g37
d3
d5o7
f6
d3
o2
o-1
f8
a-3i10
i-6
c3
k1l-1s4
n2
b4
d4
q1
c9
f14
l1q-1
a-4h12i-3k1s2
c5
a3
c-4
g4
h-3o4
p-1q-5
b3d-3q1
o1
e3f-8j1o-2r3
e16
o2
f13
f3k1n-1
g-6h22
m1p1
c-4f12n-1
h4o2
a-3c15h3
c14q-2
o2
r2
h3q2
d-3k-1r-4
i-3m1
h7j-1
k1
r-3
d5i4
o7
a3c4
m1o6
a5
a-5c-5d3i5k-1m2o1p2
g3
f6n2q1
i8
o-1
h-6
m1
f7
h3j-1l6
a5
a4
p-3
a3e-3o-2p-2q2
a7k1m1
f19
d-3m2o-1r-4
c4q-1
c5
g-4
o3
g10
o3
a-3
l10n-1o5
h3
e5l-5
a-11d3f-3j-1k-2o2s3
d-3
c3
c4
a6k2l7
h12o5s-1
k1
d4o6
d5
b-9g-3m-2q5
b-5f3g-3m-4o1q-2
f4
i5
f-4
f11q13
f8
a4f6
e-3f22q-3
f5
d3
b8
b-3
d4i-7
a3c3
d10
o8q4
d-4
d17n2o1
n1
a13d24k2
a9d6g-3j2k4l-8m1o5
d3h4n2
n1
l8q-5
d-7e-7f9q2
h10
a3d11h3i27j3k3l25
i8
d3
a-9i3
a9
l-1p-1
e8
d6
e3k1m8n4q-3
e6p1
a-8c-3f3i-4p2
e3
e7
g4
a4e3
b-7m-1
d3k1
m1
d6
a4i-3j2k2o3
l2
e5g6
d4
g8
g3
c14
a6o2
g3h3
h-4
a5o2
a-3d-7g4h3k1r-2s1
e3
d-4h5i-4s1
d4e3
c5
e3k1
l1
c4
i3m6
j1
a6j6p-2
e4k-1
c-6k1n-1
d4
c-4
a6d3g-3i4k1p-2q2
a6c-4k5n-1
c4
e-4g-5m-3q1
e10h15
d4
c4
d-3h10
k-1
d3
d4
f5l1
c6d3
k-2
a3h3j-1
e6
a3k1
e3
a3
a-8k-3q-1
e3h12
k2p1q-4
k-1
e4
a6
a-9d-4j-1
a4b-5e-4f6h3p-1
d8g6j-2
k1
d-4e6j2
d3
n-1
c-4q-2
c-3
a5b-3f-5g-3j4k-2l-1p-1s-1
k-1
a5d7i7
d5h-3i-6
k-1n-2
g3
a3d20o6
d8i4
b4c-3j2m2o2p1q-2
l-1
e3
b4g3l1
a-10i-3j-6l-1
f13
f3n-1
c-5d-3
c-3d-3n-1
f3
h-3p-2r3
b4m2n1
q-2
g10
c-4
g9
e3
d4f7h-6q2
c3
i3
g5
c5
d-4o1
b13g17m9n2o-2q-2
g-3
d3h3
g6
a9d-3j3k3
a11j11k8l1o-2
c-5
i3
d4i8j6k-3l13
d-4o-7
a8
f3
f3
i3
m4
d-7i9o-3p2r1
b6c-5h-10j2k2l2m6s2
g4
b21g-3j3m7s2
b5
a-3b-4c-5
e3
k2
d4j-2o10
o-2
c-5f3h-5n-1r-2
f3
o3
d6
g3
a4d5k3
d10
a23d29i-3j16k9o5q1r1
d12h-3
b7g12
a7d6f3
a15d8i3k4
j2
e4o4p1
a3d8o6p-1
d5k-1o3p2
a-6d-9j1k1o1
j-1o4
e3q-5
a6b-3d8l-1o4
h-3
d8o2
a3k1
a3d6
d-4k-1
d9
a-5i-3
g6
d3o9
a9d6i3
f4
n-2o4r-2
a23d13
d3
e9
l1o1p7q-2
i3
a4
c15
f6
i4
d-3
e6
a14b-6d7i3j-8k4m-2o4
b-4d9o15r-1
o9
c-3
d-4h-3j-1o2
o5
d4k1
d9
a3j6p-1q3
a-5e-4j2k-3l-1q2
a4d-5o-1
a-4k-4l-3o8
d4
d6i3
d-4k-3
o2
d-6o2
f-3g-3h3n-1o-1
h4s1
b-4l-1m24p4q-1r-5
d-3h3q-3
o2
f7
o-2
a3d-5i13
l-1
d9k1
m-1o3q1
h3
a3
l2
a7j5k3o7
b7d4
j-2o6
d5g5o2
c3d-3l-1m1
d-4g-5o4
n-1
d4
d10f6h3l1o1
d4o3
a-4k-1m1n-2p-2
d9l-1o3
a10c-4d32i-4j1k5o4
d-8
d11k4
d-6
l-1m3
m1o8
a9d20
n-16q-2
d10o12s2
b-4d24e-4o19
a22d-11f-3j5k4o8s-1
a3i-4j5k-2o9q1
o1
d9f-4o3
a-4d3o-2
a-4d4
f5
d6
d16e-3f-4g-3i-3k-1o5
a14d5
d11
d6
d8
i3
a-6d6
e3
a16d12e6k6o2
c-3d-6m-1p-1
c5d5g3
d4m1o9p-1r2
c-3d7n-1o3q-2
d7f-6
i4
d-9h-3i-3q-4
d5
c3
d-4o4p-4r1
d4
d-12j-2l1n-3o-4
d4f-7j-1o10
d4
o4
a-3i-4n4q-1
d5i6
l-1
g6
b-7d15f4g-4j-2k2o9q1
i5
e3f4i-3j10
e-5f8g-5o2q2r-3
f-8l4m-4o1q7r-2
d25i-3
a3
i10
d-4
a14d7i3
a7c4i-3
i3
i3
a-6d8i-4
f13q7
d-5
d5
d6
a3
d9
d7
d7i4
f21
d15o1r1
d35
i3
d-12o-2q4r-1
f3g7
f53
f5
f18
d-6
f4
i5
d3
a8
d-4e10f-3p3q-2
d-9e3n-1o-3p1
i3
e6p4q-3
a8i-3
e6i-4p7
c-3
d11k-2
a-8i-4
a4g5
d6
b-3f3o4q1
i3
f6
a4d10
d11
b-7f20m-5q6
f-3
k3l1
h4
d-5
f5
a3i4
a3d14
f14
a-5c-7d-5f8i-3m-1o-1q6
d3
i4
a4
a6i8
a4d5i3j-10k3o20
a8i13j12k11o1p-2
a-9k-2
i4
d3
o1
d5
d7f14
i4
a-4k-1
c3d-5
d11g5
k-2
d13o2q1
h8
i4
g9
d11f3i3o2
d3
d-14f-4
c15d3
k1l1n2
j-1k1l2n3
d-5
d4
a4d6i4
d14
d6
k1
f3
d16
d-3f5q1
d-14k-2
d-4i3
a5d7i5
b4d-3
b3
a-3d3
a-3d12
f17
d-3f3h-5p-2q3
f12h-3
a-4
a4
d23
d6
a3
d5
f4g-3m-2n2q15
a6d25
d4
a4d12i4
f4l1q8r-8
f12
f4
f16
f6g3
d-3
a4d5
b4d-5
m-1n5q2
d3
d-3j-1q1
q1
d-4f3q2
d-12j4o3
a8e3
e4f7j1q1
j1
p2
o-2p8
f8p1r1
i5
d6f8h7
c8n2o4p3
a3
c-5n1
i-3
h8
j-3
d13e-3
d-3
n1
j-2
c3
h9k3n6p-1q-3
i3
h3j2
d3h4k-2
f6
f7
g18
d3
d-3q1
i4
p4
p-1
f3
g5
d4
c7q1
c5
j1n2
d3
c-6
l-1
r1
m1
f3g3
a-3d-5
a-6e3n-1p1
c5e7p2q-4
e22
f4h6i-3k-1l-1r-1
h3
f3h7l2m1n2
l-1
r1
c-3h-3i-4q-2r2
f5
a13k10
c-3m1r1
f22
i-3l-3
e11
a-7i-13n4
c-3
h7q1
h9l9m-2q3
k-1
d-3
i-4
d-3
c3
m10
a3
f7q5
a5g4k4
g5
o1p1
l4p3q-1
p5
i6
f19q1
b3e-4p6
i-4j-2
d-4h5
c-3d4
d4
a-6h12i-9r-2
c5i-3
f7
c18d-6
g3i-3p1
g5
g4
a-3
d-4
c12
c-5d10r-6
d-5k1
c3
c3
c3f6i-3n1
c5
d-4
d9
e3
d5
j-1n1
b-3f8
h3o1
d13
f20g-3q7
c-3l-1
d11
h4
a-3
a3e-3
a-3
c3
i-6
a-6e-3i-4n1r1
g6
d3
i3
k2
f-4h12k1l-3
d9o1q2
f5
f4
a-5n-1
c-6m-2
f4
c3q1
c-7o-2q1
c9
l1
d11
i4
g3
f6
e3p6
j1
e18
p3
b-4g-3j-2
f-4l-2
c3
i4
c3
i-4
k-1
j-2
f-4j-2
h-4
k-1q-1
a3
a4
a5g3k2
g5l1o6p3
k2m-5
a12
a13
e-3f-3h-8j-4r6
a-11h-3j-9r2
c3
a-4d-4e4i-5
k1
a3
g4o2p1
l8m-1p-4
b5
e-3h-11q1
f8
f-3
a-8h24i-6j-3p-1s1
e5
d-4h4i-3o1q-1
f9
b5g11
g5k1
n2
h-3
b-5d-3m-2o-1q1
q-2
d4
h3m1n2o2p2
a-3h6p1
o1
c-3o1q-6
k1
d-4n-1p6
p-5
p5r-2
d-3h5o2
h5q-3
g-3i3j5k7l-9s6
d-6k-4p-1s4
g-4
a-5f-5h17j-8k7o-1s4
k-2l-5n9q-1
c6k2l-1n5r-2s2
e9
d-3k-3
k5l3r2
g-10i-5r2
e-5i-9j1r2s-1
r1
b-3h8r1s2
a3b-15r2
d9f3
d-3k-3
c6
b-7e-10g-11j-1k1
a17k1n-8
k2n1s1
c-3
a-6h-9l1n3
i-3
f6
i4
c-11e5j1k1
k1
e13r-1
f-3q-1
c4
c8
c6k-1
r-1
f4
g-13r1
k6
a-7j-7
k2
d6
d-6l1r-1
a-15k-9
c8h23n5r2
d4f25
a8k1
n-1p1
d-4
f-4
a-4d-6f-5i-4j-1
c4
p1r1
d-8i-4r2
a-5i-6m2o1
c-4r1
a-3b4c-3q-3s2
c-6d-6h-4k-1l-1r12
e3f3g-6h-7q1
f16
f8
p1q-3
f4
n3
f-12g-12j-1
r1
m4p2r-6
f17q4
h-5r1
a-10c7d-5h-12j4k2o-1
c11
c5
c27
c8
d11
a-7h-6i-3p-1
i-4
d-4h-3p-1
d-7
e4r-2
f3
a3k1
d-3e13
g6
r1
r2
h-4q5
g5
f-5g3h-4i-7q-1r6
a-10d-4i-3q-1r-2
h-4k-1l-1q-5r7
r2
d11
a4d5
c-7d-3
f7
e3j2p7
g4p4
f3
c3f5
e3
a3j3
a-8d8
i3
e20g-5p2
e10
b-3e5
h-6r4
g4
i8
d8k-1o3p6r-2
c-7f9q2r2
h-3n3r7
i4
f15h-5i3j1k2n1q2
a5e-4
a5i3
i3
h9j-3
g7
f-7j-1r1
h-4n6r5
a-3
e6p1
f4
b7e9
r2
b20m5n2
d-3r8
b-3j-1l4
m2n1
i5
j1
f6
i3
e10
e10m1o2p9s-1
e19
j-2
r1
d5
f-3h-9r1
e5
q-2
e24n-1p8
e12
q1
e4j3n-2o2
f4j1m1o1
e5g4k1
e6p1
f4
q1
b3g30
b3g30
d-3e-13h-3j-2k-1
i-3m2
a-3e-4h7i-4j-2r2s-1
r2
a3
k-1q2r2s-2
f5
d-3g-4n4q2
c-9h-5
c13
a-13b-6c4d-10e-4g-11i-11j-38
a-5g-6i-3r-2
g3
i-4
a-3i5
d3
i3
b-3e-5f-3g-5j-3k-2r3s-2
b-6f-11g-4k-1l-1s-2
a-4l-3
i-3o-1q-1r2
f4
k1
i-3
i3
c5
c-5l-1n-3
l4n-2r1
c9l3
d5
e5g3
c6
j-2m2
d8g-3m1
d6m1
f4
e5
e22
c3f4m-1
e8j1
d-6j-4
a-3i-7j-10k-3m1s1
d-6k-4
f6
b-5d-3h-5l1o-1r9
h-8o-1r6
a-3h-3p-1r-1s-1
i-8l4
a-7b-3d-6f-3
c-8e8f-9h4p1r-2
b5
e7
e5
e10g3
k-3r-3
e-7
a-3e4k-2m1o4p14q-8r-4s3
d-3e3j3
e-7
e10
e7
a4
b-3m-1n8r2
e3n3
g3i-3
g3i-3
h-3l-1p1r5
a-5k2s1
a-4g-4
e3
c4
f13q9
c-6
e-8p-2
a9
b3e19
b3e19
r-1
b16g4
f3
e8
a-26d-14f-21g-11h-17i-17j-5k-1q-1r6
e-3r-1
c4k1
f3
i-9
f6
i4
c-6g4h-5
i12
d20i-4
e-5j-1
a-9d17i3
f3
e-12j-4
a19e-4i13j15
f8j2
a-5d-4h-3i-4
f-4
d-3
g3
e3
e5
e7
c4
d9
c3
l7m2
e5
d3
e4
h-3l3p1
b32c-17d-3e22f-17g-4m10p23r-3
b8e-5
b-3o7p3q-3
a-5b13d-3e-3g-4m9r-3
a7i5
e-6
b5e4
b7e10l-1m3n1p6
d-3f10n1q10r2
f17
g3i3
e-3f19n1q9
f6
f9g8
m2
d8f11o1q2r-1
b-3f11
i-3
d3
d-3e3
a3
j1r-1
e-5f13h-6q7
f8h-3m-1q10
c4
f6m-1p1q3
f15
a6f-3
f16
f11q7
q1s3
d5m-1o5
d6i7o9
d-3
l-2r1
f4
c-4f3
c-3e-4f-3p1
p1
a-3b-3d4j-1n-1
a-3i4
d20f-6j-7k-2s4
d5
b4
c5h3k-3q1
f13h-10k-1n15q19
f5h-4k-1n3o1q5
c-6d-5q8
c-4d-3
a5
f5h-8n-1o2q2s-1
f3
f16
a3d12f-4i5j2k4o3
i9
d-7
d16
d-4f16g-3q2
f11
m-1n1q9
b-16f6j3
f10
q1r4
f4h8
f-3q1r2
g3
c-4f10n-1q4
f14
a-3c-3d6k-1
f-3
f3
e3f-4q3
d7
f4
f3
e7
d-4
h-3j-1l1o2q4
f5
f4l-3o6p1q4
f5
d5
d8p1
f4h-3
h-3o2p2
o1q5
f9
f6
f-4
f14j-1
c-6d22k3n-2s2
b4g9
f3
a20k4
d4
c-4g5
d-3
b-6f-4h-4k1l2q5
l1
f-5
c-8d10j1k4l2n-1o5s5
a-4d-11f-3i3k1r-1s1
d-3
a-3
d-3
d12
a-4d-6l-3o9s1
c-4d33l-1o9s3
d5
e6f3g-4j2l-1
f3
d14i11j2o4
d-4p-2
d-4
d8i-6k-2o5
i5
c-5f7q4s-1
p-2
i-4p2
f-5k1q1
f25
f-7
f16
b-3f4
f5
f13
f6
e-3f3o6
k-1
d14h-4m-4o1q-1
f18h-5m1q14
b4c-3
g-7h-3r1
f4i-5
q1r8
d3e-4
f17
b5o2p2
d11k-2l-3o1
b8g20q-2
b3g9
d3
e-4f23h-4q21
f5q3
f8
e8p1
c-6f5j3k2q2
e-5f5
f7g-3
f18
d3
f13
h6
l2m4q2
c6m-1n2p1
c9
f6
c-9d11m3n-1o1
d12
d30
d8q1
d7
f5
f5h-5
d38f6
d3r-4
c-5f3g-5i-4m-1q1r1
f11
c3
h3
d7
c8d4q-7
d5n5o9q-2
f26g-6m-1q27
f16
f7
f24
f-7
f8
f9
f33
i5
a-3
d7g6
f-4q1
e6i7o2p4
a7d8k-1
a31k7o2
f5
a-3d33
d8
i-5
f4i-3
f39
d-4f-12q2
f8
g-3j-1p1
f3
f-4
d5g4
d-3g24
l-1n1q4
b-4d-7e11f-3m-6p1
e-3f-3
e-5n6
f4q6
d4
c-3e-3g-8h-8i-5q1
f11h-7m-1q11
a4d15o2
a15d23
f3g-4q4
d-3
a3d7f3
d13e-12l1o1
a3d17o1
a-3f19l1n-1o4q2r1
g-3p1q3
c-10f26q7
f5
q5
f8
k1
d6f7n-2
f15
a36d19
f10
a9k4
f12h-3q6
f6
f8q9r3
f23
f-5k1
d18
c5d4
a-4e3k-1o6p1q-2
a7d8k5o3
e-9p-1
b3d-5e25m2p6
a3e-3
d3f3
c-3k-1m2
i3n1
a6c6n2p1
d5
a-10d8e4l1s2
a-3e14k-1p2
d12
d12
c4e7
f12l4
l-1
k1m4q-5
k1
c-4d11o6
o3
d16
a7h4q-1
a11n2
c3h3k-1
f29
b-7c-10g-3j1q3
e8
a6c-4e5j2l9
e10
a16d11i3j2k7l7o2p7r-6
d15n1
d-10i5m3
a-11f-3r1
d-5l-1
f4
f4
d4
d-3
a-3j1
i3
c6
d6f5r-1
d3
a5h3i4n1
f-6
d6
d7
f3
d-4f10q5
d4
c-3q1
d5g6
d3f20
b14g42k-1l10m4o5q-7
f4
g6
f5
f5
d-3
d4
d-3
b-6
c4k-3l-2m1r-2
d9
f9q5r2
k2
c-3f17q7
q-1
c-3d22l-1o5
d12
d5e-4f11q4
f9
a5d16
d9e3l-1o2
a3c-4d-5h-11
f24
a5d15
f6
f-14
f-3
f-3k-1
d13j-7n5o3
d4
d3
f-3
d7f-4n-2o2q1
f4
a-10c-4d3j1n1
d4
d5
f11
f3
f4
q4
d-4k2
a4
f13q11
c-4f5
f-3
d6
d-3
i3
f11
f4
b4g3
f-3
b3c4d3f21g-5n1q2
a3g-3i-4j-2
d6
f13k1o1q2
f6
f-4
l6n-1
e-3
g5
f15
f5l-1m-1q1
e28k1p16
b4e21
f-5
e17o-1p11
c-3d13n2o2
d22i3l-1n8o6
e3f13g-7q6
a-4b-7
e7
e-3g-3
e4
d-6g-4r3
e4r1
e28m2p6
f16
a12d8
e-3
d5f3i3
c-3f11j-1
b-15f4
f-6
d7f5h-7
d9e-6f9i-3j2
a-3
g-10j2
d23
a8
a-3d-6
d3
c8d-3
c-3g3
d13
f10
b8
d9
g8
a4
a4d16f-7j4
b-7c-3d-4f7j2
a14f4j8
g-5j-1
a5d9g-16j9
a-3c-4j1
e5f3g-6j2
j3
c4
e11f14
d7g-3
e9f15
f11g-4
e4f5
a-3d-6
d5f5
b-5d10g-4j-9
f4j-1
f7
d7g-4
h-4k-1
b5
g10n2
f-3
g4i3
g-3
a4i4
b5c6
b3
r3
a-6g3
j-7l-1
c3
f3
e3
a12g3i4
c-5n6
e6p1
e3
a-4e4k-6
q1r2
f8
e5
e-5
b7
g-3m3
k2
p2
e9
b7m4
h-9m2n7o4
b7h8m1r-3
d8g-13
b4
f6
h-6j-2k-2q-2
e-4g10h-5k-1p-2q-3
b-15g3h-5
d3h-3o5
e-4m1
g-6
m1
d-6h-8
e13n3p3
c5l-1o1
l-1
l-1o-2r-2
d-3
f-3i-6
b12c-3
d4
c3k-2
a5
d-3
d5
a-6b17m5
a4c5k1
a10
c21n1o8r-1
a-15f-3l1p2
b3
g4
g-3r6
h-3
a-3r1
f3
c9
g23l1m2q-1
b11j-1
b4c6d-6j-1l2n3
c-3
g11
l-1s1
a-9j-4
a-3i-6k1l-1
b3
d4
l-1
d4
c-3e-3i-4
d-5n3p1
h-7
i-5
c-3l-1
i3k-1
a-7b4
b3l-2n5
g10h-3i-7j-2m3p-2
g3j-3
g8
g11i-3q-3
g-3q-1
g-13m1n1
c17
f3
r1
i-3j-2q-1
g-5m-1
f-4q-4s1
b3g5p-3
b11g5l-2m8n-1p-1q-2
h-3
a3b-5c-4h-14k1r4s3
g-4
b8g5k-2m1n2
b3
b3f-3l-1r-1
m2
b13c-6m9p-1
b5g4
b11
c3
a-8b15c11m1n2
f-11g4
b-3
c3
m-1
b13m10
c19n4
h-4
i4
g-3l1
a4l1r2
a5k1l1r3
a-8g-3r-1
a11
n5
e5m-1p1r4
e7
r2
d-3k1n-2q1
j2
k1n-4
k1n-4
a-3e5h-8
a-4j-1
a-4e-3p-2
e-3
f6
d-4f4q5r2
c-8e23g-3m-1p4
e4k1p5
j-1
e16
e39f-5g-3m-2p21q2
e5
e9m1p22
e4
h-5
b16g5n1
a-3b17g14
i-3
b10g8
h-4
h-4r1
h-5
k-1n-2
e-3
b3f4
q2
b-3f9k-3o-1
i3
k1
i5
i3
a-5h-5j-3m1
h-3
g3m5
g4
e9
f3
b5
a6i4j12p1
c-3f14q3
d-6
h6m2
h10
k-1m1o5
c6m1q-2
f5
a-5h-5
h5i-3m-2
i-4
g-3h-3
e3g-3i-3
n1p1
e3g-3i5q-2s1
i5
b10
b12
c-3h-3s2
q1
e14i-3l4n2r-1
m-1
h-4s1
a-3h-4
a-5
h-6
f4n1
a-4n2p2
i-3
a7
f8i-3
l2q-1
k-1p1
d12
d-3
a-3k-1
b-3
i4
f9
k-1l-4o1p10
b33
f20g-5q9
f8i3
g4
i3
k-2
d3
d3
a10
j-1
f17
f3
d8f4o2
f19q6
a-9d-5
f6i3
c3d9g-4h5i4n1o3
j1m1
b3e4g3j1n1
d-3
c7g8
m1n-1
a4b3g14
k-1m2n4
b4c3f-3h4
g3o2
c3n5
c-3
c5
f5
b6g-7j4m3q-2
b3g-4
g-6
a-4f-5k-2l-1q-4
k-2q-2
b3c-5k1m5q-2
b3
c-3g12
c-4
b5g-7m4n1
g-3
m1
c6
c11
g5
f8
i-5
o2
a4
c4g10h3j-4p1q-2
g9
i5
k3
c6j1
d3l6
c5
a5
d-4i-3
h3i-3k3q1
m1
i3
f3n1
a3
a3k2
f3
d3k1
e4f-3
d-4
i4
a3i5
i4
i-3k-1m-2p1
j-1k1
b3
d-3f4h5n-1
a18c-10i8j23k10l3
a-10d4i-6k7l10p-5
a10
e4g4
p2
g7
n-2
g4q-2
c-3d6g-3h-5p2
e7g20
g5i7k2l1n-1q1
h8
l6q-3r-4
i3j1k2
i9
f-5h7
k1
k-1n-1o-1r-4
m-3
a5d4k1
a-5i-4
e5
a-3d5e3n-3p2
d4
d4
p-1
d3
a19d8
o3
i5j-1
j-1
d3
c8n4
g6
h3
h3
i3
h15
d4h4
c5n3p3
j-2
e-3j2p-2
b9g7j-3
e-8m4p-6
m2n1q-2
g4
g-3
a-3
d11
k-1
m-1
a10d11e9i27
p1
b-9
c-3g3i3
i3l1
p-3
d-3p1
a14d6
a17d4
i4
k-1
e3
a7c-3d7n-4o1
m2q-3
f-7j-2
n-3
c-3j-1
n-2
e5l3n-2
b5i5
b3c-7
e3
l3n2
d5o3
i3
i3
f3
c13
d4
f-3
h-7
d5j1m1o2
d3h3
g4
g7l2
l-1r-1
c3h5
h5
b3d3k3m3
i5
i5
d4k2
n-1
d4
a3
c34g7n3
c5
c5
m1
r-2
c3
i-3
b3
h-5o4
c-3
h-3k-1n-1
p1
a4d4k1l19o1q-6
d12
k-1p3r-4
d4i6
f4
a3e8k2
g7i-3
e-5
d3
d7e-4g-7o7p1
f6
b4g3
g-3k1l7n3
l4
l4
g3
j2
a8d3
a14d8i3
g4
a-5g5h-3i-4
g3
g5k3
a5
i-5
d-5i3
a4n8q2
b-4p-1
d9
c-6n9
a3
f8
a-12i-3
i-3
d4m5
i3
a-3l2m15q-3r-1
d4
n2o-1
n1
b23m8p-3
b19c-4e-11i-3m2p-4q2
f4
d-3e-4i3j6k1l2
a-6
a-3k-2
b12j-1m20p2
b6m2s2
l1
f7p2s1
f4
b11
n3
a12k2m-1r1
k-1
g-3
d6
d10
d3g18m3
g3
b11f3m1
g4
a3j3k2q-1
d9
n5
g6
l-1
b6i5j-2m1
i3
i-4
i3
d-6m-1
e4h-5
a-10i-3k-1l4o-1
a-10k-2
i3
b7g9h-7m1
h-3
f6
h-7
i-5q-1
d5e3
h15l3
h8
a-5h12i-5l-1s2
j1
o3
d3
g-3i5
a3b-3l2
h-7i3
c-3
d3i3
c-5d6p1
d16
c20
h-3o2
i4
i4
a-5h-3
g5r-3
o11
o4q-1
i4
r-1
g3
d-6i-5m2
g-4
c4d14
a-4b3c10f-7g3q-2
f-6
b3c12
c7n9q-3
h-8j1l1n2
b8
g3
m1
j-1
a-4g-4i-4
a4d-3f-3h9i-4j1l3p2
a-7i10
a8i-4j21k8l8s-1
a-5c-3d5f-3i3j4k9l5
i4
c4
a-8i3j-1l1
i12
i3
d6k-3
h3
a-8d-3f-3i7j10k2l12
i24
i-4
i4
d3e-3g-3
a8i-3k1
c-3i10j2l21p2
i44
i9
d3q2
a-12d11i5j-4k-1l2o1
e13
a23d3i-4j-2k8l6
i-3
a-7i3
a-5
i3
a4
q2
b-7d4k1l4o16
a12b3e-7f-7i11j16k2l4p2
j-2r1
a12g-3i4j16k10l17
a3d7j25k3l9
i9
a11d14
a20d-5
i4
a-6
a15b-4e-10g-7j-5k4l8
a9d3i24k5
a26d4i7j17k12l23p2r-2
a13d10g4i3k4l11n2
a-5c-3i-3k-2m5r-3
a4c11f7
c-3i16k1l6
a13i-6j16k9l6
a9c-3d6i-7j8k9l11
a11i5
i-3
i-3k2r-1
b-3j-1
f-4
k-2
f10
k1
f6g12
b-4
h4
n5
a5b-10d8i6j-1l33
d7j7l9
i17l9
a-3
p1
g-3
p3
o2
a4d3m-1p2
o3
a6
m2p2
g4
a4d-3j4
c6
p2
e16
f4
m1
q2
f-4
b3e3k1n1
b4
a8i7
a14i6
g3
b8d3g8h7i4m-2
b-10m2
a3d8
c-3g3
b5j1
d-3
b7
c-3f7g4n1
a7i6
i7
b4g3
a3b-3d3i11j7k2l13p1
a10d3j3k2l1n-1
f-5h-7m-2
i7
k-2q-1
o-3p-3
f13h-6r-1
f12
d-6f6g-3m1
n1
g6
a3
g4
g3
b5j-5k-2
b-3
g6
f7
b3
j-2
b14g7
g7m1o-2
b10g-3j1
a-3d-4
d6
d-7m1
b3n-1q1
f8
c-3h-3n-5
i-4m1
h13
g5
a-3c6f-7i-10n4
c-3r-1
b3c-4
d4f-3o1
d-3
d-3
d3
d-5
b3
n2
c6g3h7i-4o2
n-1r-2
c15
d-3f7n2
f11
g5
a-6j-2
c4
b-8f6p1
d7
d3q1
f7
f7
c5i-3j-6k-2
c3k-1r-2
q-1
f3n1q-3
f5h-3
f3
b7
h3
g3
b3j1m1
c3
a-5b18g5i-5j1m1
b5
g13k-1
d-3e4g-3
i3
c-4
g3h7
a-5c11
h-5m3r-1
b5e-5
h6m1r-2
g-3r-1
p5
b3
a8
f5l2p-1q2
d3
e6o2
e-4
d16
g5p1
g9
b-3n1
i-4q1
h-3o-1q2r1
b3c8
f6h-9l1
g3
c6
d4
b3
i4
n3
a3d5
g3
f7p1q2
f9
g3
c13g-5n1
c6
c8n13q-1
g6
b-3
a-3e-4h-7
d-5
r-1
f3
c-6h-5r-2
h-6
b4
f3
f4
c3j-4
a-3b8c-4d-3m2
a-3r4
g4
n1
g5
e4p2
f7
e-3
o1
c-4l-3
n7
n2
b3c9k-1m1
b6g12
f6
b15g11
q1
a3g-5
g4
g5
b3f4g-5o2q4
b3g4
a-7f6i-3j1
f23
e-9g3k1m1
m6q-1
f5
b9g22m2o2p1q-2
b7j-3m1
g5
a-4h6i-3j1m1
h-3q1r-1
g9
c16m-1
c6
e-6
f7
f3
d3i8
n7o1
n4
a3
b-3c8k-3n4o-2q-1r-1
c5
i4k1
a6i6
l5r5
b5
e7
m-1
g3
a-3e4i-8
i5q-1
f6
c3f3g-3
b4g-3
b3c5m6n14p2
f-3j-3
o1
m2
c3
a-3e-11h-4r4
r2
b-3h-8r2
f3
b-5f11
p-1
a-6b4c7g4i-9j-2k-2m1s1
g11
c4g5
b3c3
g4
b25
k1l1n3q-1
g4
a6d4i8k7l2m1n-1
a6d4i8k7l2m1n-1
i17
h6i5
i4
d5e3
o6
c-3m7q-2
d5
c7
i5m-1n1
a7i8l5m-1
a-3f5k-1
d4f14
d9o2
b8g6i-4m1
a-12b5d-3i-6
g9
a-3d-4i-3
g6
b4c11g5
b6c7g11k-1
a3
c-5
c5
g3
i5k-3
d-5
b-6g-8m3r-1
b3d12
l-3
e-5g6
b-7n2
h5
f9
c-6i-3j-1n2
c11
c5
h5
a-6d-5h-3j-2
a-4c4m4n4
j-5
e3k1
h5
g-4m1
p7
g3
b11g4m3
b6
a6i3
i3
a8i13
b18
e4
i3
a13c-7i-5j41k39l18s-1
a6
a7p1
i-4
a-6i5k6l6
a3i-3k5o4p-3
b6
a5k3
e18
e3
b9d-4i10l3q-1
l-1
l2
f5
k1
b-9e4j1
n4o-2r-2
d5
d4
e-3h16o4
e10l-1n-2p2
n10o2
l1r-1
f5l4n1
o3
c4l-1
r7
r-3
g4
f-3
m-2o-2
l1n1
c4n5o2
k-1l-1m-2
i3
i5
b8g17
g4
g8
d4
i-3
r1
f15h-3i-4q2
c4
i3
n8
c7n3q-2
c4
a-3
l1n3
c-5
c5
c4
m1
g7
d3i3o6
m2
m1r-1
j-1
a-6f12g5h-3i-6o1
f18g3
c-7g3h-5
g3
d3
a4b7g5
c-4f12g3r1
p1
a3
a3d6
c-8d-3e-5
f24n1p2q2
g5
b20g11m5n7p8q-4
f3j1m-1o3
c17d3
a7
b13g-4h6
f3
p-1
b26c-3d-5g-6m2
e-4h4m1
f3h10m-1p-1
q2
k1r-1
r5
l-1
h-5
g3
i4
m4
b5g-4n6p1
f5g-4
f4
c3
b3
b3c5m11o11
c-3n-2
a3i8k5
a10d8i4
a5
g7
h-5
g17
c8n4
c16
b4d4j-1r-2
b6d10
r1
g7
g-4j-1
c-4d-3i-3
m7
c7
c3
j-1
a3d4
b-6g-8q6r-5
c3
f-3i-3q-1
h-4q-1r1
k-2
g4
g6
l-1m2
d9
g8
f4
b4g3m2
b8
c-3d5h6
h3i-4j-3p2
i3
f3
d-3i-6o5q2
a7i5
q3
a6
d12k-1
k1
d11
a-3d16g3
m-1n1o-2q5
d4k-1
h11k-4l1m-1n3
f3k-1
b9g9
m1o1
d3k2
q1
d-5
g3
a-3d7j-3k-2
f9
d4
j8
a10
h4
h4o2
c4
g4
b3j-2k-1q1
d-7
a4d11
b-4g-4q2
b-3f3
g-4
n-1
c6n4q3
k-4
c4
f-4
d7e-3k1l-1o1s1
b3k-2q-2
f10
f-3
d17
k-5l-2o2q-1
f6
d4i4q-2
a7d13k3q-1
h-4r2
c3l2
d-3k2o1s-1
j1r-2
k1
d-3
f3
d-5f5h11j-6q1
d31o6q1r-2
e-3g-4j-1o12
b-3h16q3r-1
h5j-2s1
d6
c9e12
s1
b12m3
b13
b7g8j-4k2q-2
e35p-1
c-8e23g-3m-1p4
f5q8
d6n4r-1
d12
h3
f3g-3
c-4
f7
c12m2
b5f3g3
g5j1p-1
b9
h5n-1
b-3m1
c4d4
c23
d9o2
a6d-3f-3j7k4l21p2
a11d3i-3j2k5l11p5
a-5i5k-1
a7
a-5d-7j4
b-3
r-6
k1
d-5f4h-4o-1p1
d3f3o1
d31k1o1r-2
a-11c-3f4h-9q2
f3
d3
c8g3
a7d7i4k3
c6
a-4c10i-3q1
g19
o4
b8g4
b3o-2
g-5
a4n1p-1
a5
m1q-2
c4g12m1n4
c4g5
a4d4i11
a3
b3c3j-2m3
c12
b3k1l-2
g6k-1
h7k-2l1
b4
g3
m1n1
d3g-3r2
d13
j1
d4
a9b5c-5e29f-5k5p15
e9
b4c-3g5j12
a4d6
a5c-3e12i3j-2k1p3
i4
e14
a3e4
e9j3k1
e8
b20e-3m4o-1
b11
e30
b4j1k1
e13
a4e6j1k2p1
b-4e-7l-1m-1
g3n2
d3
b5
a19e14k8
c-3e-4f-13j-2p7
b-6f-5h16l-1o-1
j-5
h9l-3
g3
h7
e-3
f4
c-4n-2
h-4
d6g4
r-1
c3
j-1
c-3d-20e-4g-4
i-5
f-3q-1
e-3
o-2
a5d4
e3
d9
d18
a3b3h-3j-1
b6
d-4f4h-3l2q4
a4
d4i7n3q3
f17
d12
d6
g5
f5
b-7h6j-10m-1r1s-1
h3m3
g3
b-6e-3f5h9o1
h3o1
h7r-1
f9
b3c-4g10h-4m9n-1
b3j9k3m2q-3
g5
a6d11k4
g11m6q-2
g10
a6d8k6l3p3q-2
a7f4
b9
c-6j3
g9
k-1m1o1
d-7g-5h11r-1s-1
h5
g25
f4h4
f11
f14g4q4r-6
f17q7r-2
d4k-1
c3d5
d3o4
l1o1r-2s-3
a4j1o2r-2
k1l9p4
c3
c-3
p10r-1
a4k1l-2o4r-1
d13
f4q1r1
f5h8
f9h4
d10g6
f17
g12
d3
c18f6
d7
d-5h-16i-3j2s-2
d-3
i8
d16
d-5
a4d3k1
a14d16k3
d5f5
d3
f4m3
i-4
a3r-4
d3
q-1
c-3
c4e-3g-6o1
a-5b-3c5g-8
c3
f6
b13g4
b4
a12i9k1
d5
b7g24q-2
h3
j2
c9
i6
b10d3g4j-2m10
b10g-6
b9g34q-1
f5g3
i-3n2q-5r-2
g-6p1
e6
b34g23m5p-2
b7g7
c17
b3g20
b3g6
d5
b20f-5g39m3q-10
b-4g14
b8g15j5
b4g12m3q-1
b6g-12j-3
b4g-11p3q-3
g5
f-4g11j-2m2
b-5g-6j-9k-1l-1n-1
g6m5p3
a3e10
d3e6
g25
g11
g-9
b11f5g22
f10g5
g20
c11g4n8
d4g14
g-4
d8e7
a-7d4k-2m-2
b12g23
h7
a3g-13k-1l2
i-4q3
a27
a4i11k1l11s-2
a-4i3j1k2l1o-1
f4
a5i-9
h10q-2r-1
i3
c8
g4m2
i7
a14d-3i-10
b3d-19h-3i3l12
a6i4j-1
h15p4
l1
l3
a-3h4o2
h4
b19m3
b13
b11m7q-1
b20c-5g4m12
b4c-3m17
a3b3g18
b13g5
h9o1
h3m5
c-6d-8n-3o-8
b5g-4i12
b3
e3h12n3
b7g24
c4
h-5
a4k2m5o1
e17g-4h6
g-4h3
p2
h7i-8
g4l3q-1
b11g-3m5
h7o7p2
a4e4
h8
b3h3
b23m8q2r-3
c-4k1n-4p5
f11h-3
c-6n-5p1
a5k1
j-1n4
l5n11
b-7c5d-3e4h22l1s-4
h-14l2q-1
d3
h-7
f30
h-7
g-3k1p1
h4
g3
c10l2m1q-2
c11k-2
h4
c4
d5k1
l1p2
a3
a6b5c-5g4i7r-2
a-4i15k2l6r-3
b5
i3
c4e3m2
h-12
l8m2
c11
r2
a5b3g5
e-3
i3
l3
k-1l6r2
b3d-3m4
d-9k1o-2
d-4e-4
o1
d-20o-6
i-3
a-3
c11
f5
n1o-3
i-4
f3
g-6h15
g3n1r1
c3g11
l3
r1
f5
f6
d-3j-1m2r8
h4
m2o-2r3
l1
i7
i-7
m6q-4
c5
e-3
h-4
a5i5j13k3l5s-2
a3j-4
i5
a-6k-3l2
f24
i5
a-4
e4j1n3
g4
e5
f3l-1p2
d-3m-1q-3
h3l1
e4
c4
b-4
h-9
c-3
c3f5
g-4
f-10r2
c-5
d25o3
c-5
q10
f3
f8
i9
e7h10p6
f5
c-3h17m3
f11
a-4h4i-6
c3
m4
b-3
b4e8r-2
d-3
d-3
o3r-2
a3
g5
g3
c3
c10
j-3
b-4c12n1q-3
c-5d35j-4o5q-1
j-2
l3r3
r1
e4h-3m2n-1
c5l-1
h-3
a-3j-1k-1p-2r-6
i-4
a-4i-6n1
f12
m2
g4
o1q-3
f3i3k1
d8
c6
p7
c-3q-1
k1
n-1p2
a7
d4
g5m3n-3
c-4
i-4
a-3c5
g-6
g6
a11d3e6i3j-1l1p2r1
b3e7g3j5
a23i3
e21
a-9o1
d3g4
o4p3
d10
a3i3
d3
g4
j-1o3q-2r-2
d6
b-3c12
g-3
h-3
f9
d-3
c4
f-3g-3o3
e-3
c-3
m2q-4
a3d3h-4
d6
h-3
g-5o3
l1
d3g6
d11
a3i5
d19e-8j4k1o16
d-5h5i3
f3
a7
g7
b13
k1m7n2q-1
d4
e3
i4
f13q1
f9
f11
b17g20j1m9q-1
c-3h3j3
b3g8
b25g35j1
b12g16
b6g4o2r-2
b3
a4
e5
d-4
c3
j-3k-3l2m2n1o3q-1
f-6i11j-5
d6
o2r-1
b17g5
b3h13
c5
f-3
d9j-2
c3h7l1n1
i3
g5
h8
c6f3
d4p1
c5e6
g-4
j-2
i-3
a-6d5
a-3j2
i4
a5c-3i4
d9
c5f4
g4
f10q2
f10
a-4
j2
j1
d-3i10
f7
e-3o-1
i-3
m-1
j-6
f3
g4
g3
m4
b11m5
f3
b15
f4
j-1l4r-1
l-1
b8g5m2o2
b8e3j1
b8g21
b4m1n7o1q-4
l1p1
e7
g8
c15k1
d-3
i-6
b3
f5
j1o1
d3
d8
o2
d6
b3n1
d6o2p1
d12i-3
a6
i3
e3l2
a4h4
d11
a4
p1
f5
h5l5
a-11i-5
j-4
g-4
c22m-2n4q-1
b-3
c26
a-3
d-4
c7
c11
h-3k1
e-3k1
m1o3
c-5
f5
b3
f-11
c4d6n5o7r-3
c7
f7m1
a4l2
a5i4j-2
i6
d23k2l3o7q-1
a-6d3
d4i7
g7l5p5q-4
d-4e6l1
e5j1m1
c10
h5
i3n-2p-3
k2o-1
d-3g3q-1
i-7l1
g3p3q-6
a3g19
h9k-2o3r1
c-3k1n-5q4
c13n3
a-3c3i-3
d11
f-3
c6
c9
g6l-2m1q-3
o1p-1
a3o-2p-1q1
a6j3
a11k5l1m2
i7j8
a8
k-1
a4
g7
c5d3i-7n3o2
c4
c3
d10k1n3o1
c7
f3
p3
k-2r2
a9d8g3i7
a3
n1
g6
l3o5p-1
d6o4q-1
f-3h-6
i-10
c-5e-3f26i3m-1q7
f8g-8
f10
f28
f27q13
f16
f33
a-3h10i10j-5s27
a-7e4h13
i5
c13h-3
h4
i3
i5
h5k2
h12
f3
f3
i9
d9o5
d5
c12
k-1
d-6m1o-3
c10f-8h3i-3n1
a3f-8j-1
c8n2
c9
g-4
d3e-4j1o1
c3
i4
f14
e4
b11c-3g6l-1m6
e3
a4i4j-3k2p2
d3f-5j-3k6l4p5
d-3i-3j-4k4l-3p1
e5i4p2
i-3
i-3
i5
j5k10l-4
a11d9h10i10j7k9l9q-3
a3d5i-8k6l6q-1
a6i3
a4d4i-9j-2l-1q-6
k-1l4n2p2
a30i-3k32l1
a8
i3
i-4
d4i-9j15k2l4m-2o2
i-5
i9
e7j2
r3
c16
d-3
d-7f-4i-3l1
l3q2
l1
c5
f6
k-2
j2
b4g6
b61c-4g77j1m21o-1p2q-8r-1
i3
b13g3
h-3
h7i3k1
h-4
b28g15
e9
f3g-4j-1
a-5i-3j-2
d-6n2
b-3
r-6
r-5
b4f3
d13
f3
c4f4
c3
b13m12
a-3e3
b5f4g7
b10m2r-4
b6
b21g6m13
b13
m2r-1
b7g4
i25
a8g7
c7m-1n2
i3
c8l-1
g10
g9
g17
o8r-1
i6
g3
g3
d-6k1
h-5
e-3g-4i-4r5
e-7g-8
g9
c3n5
a6
a-6b3d-4e3i-3n1
g3i-3
d12
b4f9
a9
g4
c5
f52
f21
d6g16
c8
k-1
i-6j-2k-1
d7i-5
a3f-3n1
a3d3i4
i-5q1
a-4h4j-1
b-5h5
b12
g6m1o3
g4
d3
b-4e28i12k1p6
e4
b4l2
j-1
f5
g-4
d10
f4
m2p2
e31g-3j2k2p13s-2
j1l4p4
i-10
f8g6
h5l-1n2
h3
i5
i-3
d-3o-1
k-2l8
d9i4
h-4
b-5g-4h6n-3
k-1
f6
d-3g3p2
j5k1n-3o-1
k1
h3
a5g3k1
h3
n-1
d5g-3l2
l-1r1
f4l5r-4
a4e5k-1p1
g5
a7k4
d3i4
a4h-3p4r5
n-1p4
d6j-2
i3
c9
d7m-4q1
i6j4l2
a7k5l3q1
i11
c5d-3l-1m3n2
g6r-1
p1r4
a24d-3i20k19l6o2r3
c3g3
e3
a4k2
h8
a-4
i4
c-3d4i7
c-3d-3l1
o-4q1
g4
l-1r1
f6
h-4
b3f12
d11
f10g-7j1q5
f4
d11i4
c-3n-2
d4l9m3n-1
i10
f5
e18
g-3q2
c5
f3
h3
c9h6
d11
q3
l1q1
d3g7o3
d3j-2
d-4
d7
g-3
d4
e4
d3
i5
j6l2o1
g3j4
d-4n3
a6q1
g6
b-4o9
d15
d4
c-4d7i5l2m1n-2o3
i6
c7
d3
a7i10k3m1o2
h3j1
a-3c-3d9g6p-1q-3
g4
a-3f17q3
g-4j-1
f13
i7
f13
f3
k-3l-1o1
g7
d4f5g3o1
a14i3j-1k2m3
a-4e-4g6h-3l4r-2
i4
a-4b3m6r-2
f4
e4h4j3
h-5j2k1
a8d13k1
a9d10
a9d14
i3
i22
f3
i-3
e3
d8f4o2
d8
d5f4q1
f6
f8
p2
c6
c4
e3
c7
f9
o1p3
f4j3r-2
f8r-2
a12d14
a-3f6h-3
d16
d10
d3g11r-1
a3e14
j-2
g7
c-4
b-3h13k-2p2s1
b-7
d5g8r-4
i12m1p-1
c10
a7f5
c-7h-5j3m-1p-1
d6
d4
i8
a14k5
a3d8o3
b4m8n1o1q-4
a-3c-3h-3i-3o2
d4
f10
a3f5k1m2q2
f31
f3
b-4c-5d14f-6g-4o7
a-3d21
d4f-3
f3
b5d-4m1
b10
p1
d3
a5
a29
d-4n-2
f24
d3
d6
d3
h3
a6d4i5
e11g-3o1p5
f4
m1
e5
e17o1
a-4e7n1
d3e-4
e3l1m5
e5
c-4d-5f-6g-7k-4l-2o7q-1s1
e6
e-3
e12
d4
c5n3p4r2
f8
d21
b-3e-4
c-3e5f-3i3p6s2
b11c-3f-3
c-4f20
e15
e15
e4
d-7e12g-4i-3j-1p7
j1
e7j-1
c4e7o1
c-5e6i5j-1
e-5
m1n1q-1
a4b14c-5d3f-16g7i13j3k3p3q-1s5
b-16g-3
a6b5c-5d7f-3g10i9l4p2
i15
i17
b4
b-12
b63c-4g40j-4k-5l-3m16q-10s5
a-3d-3i5
i13
b6g-3i6j-1k-1l2m1o-1
b13g8
b3g-3
e5g-3
d6g3
b22g66k2
a25i13
g-3
a-3d-6l2n15p4q-7r4s1
b9g-5
d-3i6
a6q5
i4
b4g13
g-10m-2n1o1p3q-6
a3d6g3i4o1
i18
n1p5
i5
c4n2
b6f29l1o2
d3j-1
l-3m1n3
c4
g9
d12f-8l-1o42
d5e3j1
d3
d-3
q1
a-3i4
d11
d-9o1p-4
d-3
c3
d-3
d23o1p2
d-4
m-1o1
a-4e27f-5o2p5
b-3e-12g4
e6p3
e-6p1
d9
j2
e8
e9f-5o1
m-2
b4
d4o2q-1
c3
j1
c7
k-1
h3i9j2k8l2p-1r-1s21
j-10
k2
d4
i9
k-1p1
h3
l2q-3
h-4
h4
a13
k3m13n2s3
i3
a-4k-5l1n2s6
i8
i6
g7
h-4n1p8
a-5
d3h-3m2o3
d-3
b7g7
f10i5
d4
r-1
h4
q1
h-4l5m2o2
a-7d20
a-12
g7
k-3p8r2
a7g3
d3h11o1s-2
a3g-3
a4k3r-1
a8d8k2m4q-3
b14f9g12m1n3
e10
b6f10g5i-5m2n3
d9f-3o11
f-3
d5
c5d4
d10
f13
k3
d-4f6
f19
f10g-4m-3n1q4
f26
d-5q1
f-7
f-7
k-1p-3
b-7f8g-5h-4m-2o1
f4
f4
i5
f-4
f10
f5m-1q9
f5
f5h-4m-4q4
f21q-4
f16
i-3
a-5d-3f4h-3i-4k-1o1q1r1
f3
i-17
c7
d-5
g3
h-4o3
b-4e3l-4q1
a4
j-3l4q1
f4
a10k4
a3
j-2
c3
c4
o5
d-5i-3
f-3
c3g-7
c5
c16h13i4k-1n1
g3
c-3e-3
f7p-2
n-1q1
f19
b-3
c-3
b-3i3j2m-6
a6d4
b5g4
c-3h-6o-1p-2
j2m-3
k1m-2
l2n-1
g4
d6h-3o7
d6
m3
b3
d6h-3o8p3
c-10d8
n1
b-4f4h-8
b-3q2
o-1
h-3r3
i7
f7
c3
b-3c3j-1
c8
c25
d-5
d19k1l1o32
h4j3
i4
a3d13i6
d3
i3
i-4
d9
a3
b-3d10f-3j-1l2o4
c-3
h-3o4r1
c-6j2
c4
g6
b4c-3
a-5
c-6
m1o3
c6
b3f-3h8o-1q-5
f-3
b3
d3
h3m2o4
a6k2
a8i-3
h-3k1n-2q-1
a-3
a7d30j6k5o2
i-8j19
i-3
d10
a8c-5i3j3o2p2
b4g3i-3j7
i15
c11f-4j-1m1o-1
a3d4
b5l1
c8
j2n3
b3
c3
i-4
q-1
d3f-5j-2
f-5s1
i3j-11
q-6
e-4
b-3q-4
a-3
d-4i3o4p-1
c6
a13e7i7
f3
d-12f17g-3h3q5
f5g-3
h7
c3
f5
f4
r-4
f30
e3o1p-1r-2
g3
d8
g19
c6
d9
c3
b3c13d7m2o2
a5d17n3o5p7
c5
a11d9i4k6
d9m10n2p1
c4f-11i4
c8i5l5n3
c5m3n2
i8
a15d3
a15d3
c11d-3h3o1q2
c-4d7
h6q1
c7
e-9
c-6q2
c3d-3o1q3
a5
b3g15
b3g15
k-2l4
a-3
a10k18l2m3
a5i3
b3e-8f-4g8
a3c-3d15e-10f-8g5k1m5
i4
a-5c-5d16i5j-1l20m1o1
i7
d-3i4n3o1
i-3
e3
i3k-2m2n4
g4
c4
i4
i4
d11i3
b4g7l-3m3q-1
b4g7l-3m3q-1
g7
i5
c9d5n3o5
a-7d18
d19
d3h8
d-3n2
a3
c4n8o2q1
c-3o-1p15
c6
d7
c-4n-1o1
c9k1n9q2
c7
d4
c3
d3o1
d-3n-1o3p-5
i-5
a3l3
d6g-3
i4
d14f-4n10o4
c4
c-3d6j1n5
i12
g4
c-5
m2
i6
e4
c5
b3d4h3q-2
f-22
m1p1q-1
f3
f4
h5
h5
e4
c5d3g6
k-1
h4
d5j-1o1
a4d3
d6
a3d7
h7o-1q-1
b7g-4h5l-2m3n1o-2q-2
f-3h4k1
n-1r-1
i5
b5
q-1r-2
a5b11g26j2k1l4m6q-2
a6b19
c-4d-3h11l-1
d3
d3
d4i3
i4
g-3
d4n5
a-4
e3h4p1
d-8j-2
o-1p1
e4l1
e5
q-4
g4
a4e3
q-4
h3q-1
d4o2
b-3c-4f4
e4
d3
c3q-3r1
g7
e-3m1n2
j-3
a-3
e-3i-4o1p-2
c6
c-4m3
b4d-14e-5i-3n1
c3
g3
a-3e-12j-1l-1
a-3q1
n4o-1
c-4
r5
b5d-3n3
h-3q-3
a-8c12d-4e-6i-4k-1n9s-1
i-3
c15h4j-9
a-6c7n7
c7
c3
c10
n2
i3
g5
d4k2
c-3
c-9
n1q-1
c-9
c15
c6g-12
o1
a-3e-4j-3m1n-1
b4g6m2
c7
c3n1q-2
c-4f3
l1
r2
g19
f6
n1
c-3
c11
c3
c7k1m2
m1
i-19
g9
c4
a-5s-1
a-3j-2
a-3m1n2
p4r2
i5
a-6c5g-4i-5
c-11n-1
c-3f-5g-3
a-5c-6g-5n-2
d7f-3o8
h7i3
a3
i-3
i-4
d3o4
a3
a5b-5d4g-3j1o5
d7g-6j-1
f3
n5o6p4
h-3
k1
d13e3
l1
e6h-3n1o3p1
g17
e12
i-9
d8g3m2o1r1
f-6j-1
a10k8n2p-1q2
d3l5m1
b15
f9q5
f11
c4o2p3
c3
b6
d8k1l11n1
h-3
d-3
d-3
b22g8
b22g8
a-7e-12g6i-3j-1
f-4j8l1r1
l5p2
a8i4l5
a10i-4
f-8g-10h-7i3r2
a-3e3i-4
a5i21
o2
i4
i3
i3
f-9r2
o5
a-5b-4c3e-5f-4g-14i9j-4l8
g-4r1
n1p1q1r3
a8i3j5k-1l9
i-3
a13i11k-4l4
c3
i4
a-3i4k-1
c12p-2
i-5m2
c5
a3b-6g-4i13j4k7l9
a3l3n1
i3l7
a3d7i5
c3k-2l5m-1r-1
b-3f3i-4j2k-1l-7
i8
a-5j2
a-3d-6e-10k-1l-1r-1
c4
d4f3
b-3g-3r1
b-3d-15e3g5n-1o-2q-1
c10
c17
c5
c3d-3
k1
c5n1
c4
k-1
d3
f-4g-11j-1m2
f27
d5
b24
c4
l1p2r2
b-3d-4g-3h-4r1
f5
c-3n-1q4
a-6b20d-3e-4g19j-10k-8m18q-6s1
h-8r2
j-1o1q-1
e-6k1l1p-6
g3i3
b-3
f3
r3
g11
o-1
c3
b13g13
i-5
r4
b-11d6h-4j3l2
c3
a8
o-1
d6
j-4
f5g-3m2
g-4m7
g6
n3o4
o-1
a-3c3h12i-5
h10
a4f8j2p-1q1
g9
a6
i-6
g-5r1
b-9h-5j-2r2
m-2
r5
r1
d-4
a-4g3
f6g4
c6
f4g3h-3o2r1
n4q1r2
a-3c-3l2
a-5i3
d-4
b-3g-5
e-4
d-4g-3q1
g4m1
c-4g-14i3r1s1
i8k4l1
i4k3l8n-1o-1
i4l1
g-3p-1
f-4g-5h-4
a42c-12d12g-9i6j26k22l1p-3s-1
i3
i12
i-4
d4i-5
a16d5i14
i10
i5
a12
b3d-4f3g8p2q-3
k-1l2
c-9f8
k1q-5
f9
j-3m2
i4
c9f3
d15
g3
d-5e-8h-7j6o-1r1
r1
d4e-3
q4
i-5j-1r-2s-1
a3
a3b-3c-3e-3g-4h-3o-1
h-7o-3q-2
a3
h-7o-3q-2
g4
a10k8o-2
a4
b3g4m1
a-6d-5h10i-3n-1
a-4c29d-5k-2l2n14p1
c3
k-1
c4d-4h18m-1n16s-1
c3
n2
c5
c-3f-3j7k5p-7
a-13k-2p-4
a-6
c3
h-7m1r1
a10i5
a13
f15k-1
f10
c3k2
a9k1p2
d4
e11
b-3g-5
i12
g3n7
b4c4d-3g3h8j-6
c29h4
a-5d-5
a14k16
a10i5
c12i-3n6q-2
c4
e-9j1k-3p-13
a13
c-3
c3
m1q-4
a4f-3h10j1o-2
a5o-1
j6k2
c-4
c7
l6o-2
a-8c-6h-4j3k3l15s-1
a-3
a5i13
i4
a-6d-3k-2m2
i-6
a-10c-4f8i-3j-2l6r-2
i13
i9
d-4h3o-1
h6
a6c5g-3k-1o-1
a7
d12
n3r1
i3
b7c5e4g29
a-3c-4p-1
c9
a8
k1
a3
f24h-3n2o1q33
h-4
c-3
g8
b4
c4k2
a4j1k-1
f4
k1
a7b-3
a8i5j8k18q3
a8
a5k1
c4i-11n2
h4q-5
h21i-3
i-4q-2
f3q4
c7k-1
c-7m-1s-1
c-7q-4
b-3
n-2
a3e-4g-4k2q3s-1
a4
a6
j-1s-1
i-5j-2q1
a-4d3e-5j-5
a-8
a9d4k3
e-6j10k1m1
g3
a6c-9d-13g-4h-4j6k1n-1o-1
a3
a4
a-3d-3j-1n-1p-1
d4h-3
g-5j3m1
j1
a-3i-4m10p3
a3
h-3l2r1
k1n-4
f6
b3g4
d8f14
c-5f33l-1q9
b4
b4g-6h-3j-1l-4m1
i13
b-3g6p2r1
g11
c-4q-1
c3
b7g16i-3j-3m1
e-5h-4k-1s-1
l1
c3k-2
c-5i4k1
l2
g5
b7g6
f4
h-3r1
e4h15k-1n-3o-1
l1p-1
a4f3
k-1r1
c-4f12
a3
a8f-4j5k1m-1q-5
a7f-3m-1q-3
a4l-1o-1q1
a4c-3h-9j-2k2l4
g8
f6g4
a4d8i5
a13
f7
i-3
b3
d5p1
c23
j2l1r1
l9m-1
l4
h-3r20
a16d9k32o1q2
c11
c11
a-4b4d-3l2
g-3
b-3g14
f5
i-4k5l13
i3
a3d6
b8
d-3f5h21
d-4f4o-1
d-3f3
h3l1m4n-1
c4h3p-2
g7
b4f-7g26m1q-3
b5g28m5o7q-3
b10g10
l-1m1
d6
p-1
a3
b12d-3g47l4m8q-7
b5g15
g4
b-3
b4k-2l-1m6q-4
a4
a5l1
d3
a7
a-5g3
d-6e-9g-6j-4n-4
e-3i-3n-7
b4
b8g51l3m9q-1
g-3
g9
g17
g-13
g-6
b-6g-5
b-4g-3
c10
b11g4
b7g6
m2p1q-1r1
a4j3k-2l1r3
a-3h-9l2
f4
a-4k-6
o-1r4
f5k-1q2r3s-1
i7
f5
k1l2
g14
q-4
f7
c7
a4d15
d-6g-5q1
a5
d-3
a-4k1
g3
c-3
d7
k-2
g7s-1
i-3
i-3l1
f11
l3o2q2
f14
b3g17k-1l6n2p3q-7r-1
b8g36
c4
e-7k1s-1
h-4
a6i8
i11
f-3
i5
g18
f3
f3
b6j4
h-3k1m1n1
g3
a9k4
g21i-8
g14n2
g31
g11
a19i-4j2k2l-1q1
a7
a3f3
a25j7k8p-1
i5
a-7k-1
a10
k4
d6i4k1l1m-2
i4
g3
g4
g3
k2
d-3h8k-1n1
c4
m1p2q2
a-6i-4k-1
a-3k-1
a7
g-3
c13n9
c3
c9n10
p3
k-1
a14e7j5k12m14
a4
g4j1
g5
h17k1
f11o2q7
f30
h17j-2n-1s-2
b-4h19j-2n-3s-1
l1
a-6
c3
c6
l-1
f-3m-1p-1
r1
k-1
l1q-3
a5k1l-1q1
i9
f3
h10k-1m-2p5
f8
f12h-4o-7
c6
a7
a4e-8j2k-4p-12q-1
a-3k-3p-4
c3p2s-1
c4p2s-1
a20d-4e-5j2k2l1n-2p-9
g4
a7g12j2k2
g16
n2
i-3k2l1
a3k3n-1
c9f6
m-1
g-4l2
f5
m1n1r-2
c24
f3
d4
i5m1
a-4m-2p-1q1r-2
d4
a-5h7i-4j-1
a-8h10
g3
d3
a33e-6j28k13n3p-28q1r1
a11k6
a15i6k9
b5d4g-5
c7
n-1q-1
g12
c-3g5m7
f-4
f5g10
g14l2q-1
h3
g11
g4m5n6
g3
b5
a18b-8c-3e-23g-4j16k2l3p-9r-1
a-4
a-3
h6j1o-1q2
a5
c-3
f-4j-5p-1r3
a6h12l2p-9r-2
g6
b6g12
f-4h-3q4
f-4h-3q4
g20
p4q-1
a8f-4k2p-2
a12d-12f-3j13k10p-4
c4d-6h32
c15n5
k-2l7p-14
a7m-1o1
a-3l5m-2
i-8
i10
c13
c14
c24
g-5j-1m-1n-1
i-3k1
c11s-1
c10m4
b4g3k1
b-6g20l12m2n2
b3c4
c21
d3
d10
b6d4g4k1m2
b8d3
d-4
b-12d-5j2k1m-3p-4
d-3f4k-3q1s-2
n2
f5
a28j16k8p-8
c-5o1
c13h11n9
a16k2m6o3
h3
b9e3g33
f18
l1o5
g18
b-4c24d-5e-3i-7j-2n2q-1r-1
c12
c19d-3g-3m1n7q1
f3
f7
a-4c8j-15k-2r1
c9
g3k1
l6
r3
h-5
o-1r-1
c5
d8
a3f-3g-3h-5i5k2l5
f3
b4c6
h-3n-1
a3g5o1
f9
f21k-2l-1q11
f8
f21
c-4f25g-4q5
f14
f24
d-7n1
b-6j-2n2
a-4i5
a4d9
a3n6
f3
b5
a-8g-7i-4r-2
a-3d12
a-6i4
i8
a15c-6i3j3k6m2p-3
a6e-5i4k5m7p-8
a10j2k1
b3
a-4c20d-7e-28i-3j-1n2
h-4q2
c12l4n2q-4
c3
g-3h-12
a-3c-4i-5n4
c3h-4
r3
h3
g4
c14
c4
b10g-6i-3j-1m1
b7g-5
b-3c4
g13
d-4k-1l1p-1
a-3d3i3l4
q-2
a-3i3k-1
a-3d5
a9i4j4k1
a3
i9
g35m3o2
g12
c5i-4n1s-1
f11
b19g3j2k1m1n1p1q-2
b18g14
p-1
l7m-3
q-2
d4r-1
a3
r-1
r5
a-5c24d-10f-3n13p5
c3
c16n3p3
a-5n1
f3k-2
r-5
n4r-1
h-7m1r1
h-5m1n1
c-3h-4i3
a7d10
c5
p-1q2
k1
l5
a41
d-4o-3r1
i-3m-1r1
h-6o-2q-1r1
b14g16m2n-1q-1
b10g10
g3
f7g3
b3g5m3
c4
b3
b10g-13j-7k-2m9q-1s4
b6g18j-2l-3m3s3
b3
g10
d5
d-5
c6k-1l5
d3
d10
i9
g3
c18g-5m-3n1
c18g-5m-3n1
f4
f4g14
g5n2q-4
i15k1
f3
b4g5j1l1n3p1
g3j2
b11
f9g16i3m2n1
i6
i11
i5
b4m2o4
c4e15g10
d3l-1o-1q1
c-4o11
f-4g3h16j-1o1q-3
d4
h7
h11
o6
c3
a5b-3d12i3l2o1
j11
a3d11
o1
d-3
a-6d-4i-13
f12g14l1m2o2p1s-1
a3
f11
f13
f3g4
h8
a-4i3
g4
g4
a-3
i-6
c9e3n1p1s1
g3
i7
b6h6
h-4m2q1
d3
r-6
c5n3
e9
e7
c5e3
a4
a-5f-3h4r-5
h13
o-2
p1
b4m2
g-5
d-5h4o1p1s1
h22
c4
o-1p1r1
p7
r-5
b10n1
b12
b3
e7g-4j-1k-1p7
q-1
f9
c3m1
a-5b19j-1k-4
a-4c17h3i-3n5s-1
c8
c-3n3
l-3n3
n1p2q-3s1
c9
c4
c3
d-3
c17d-3f-5g-3i-4k-1n13r-1
c23f-9h3j-1
c4
c11
c3
c4d-5i-3l1n3
l7n3q-2
c5n3
f-3g4j-1l-1
j3
e14
p2
b4g5h3
g3
e3
i-3
g5l1q-2
b3g12
k3
k-1m2q-3
m2p-1q-1
g3
c-3o-1r-1
h-5m-1o-2r-1
a-3k-1
h6o6p1
c4
h6r-2
k1
c4e9o1p6r2
e11g-3l1n1p1q-2
e15o9
a10g6h4i8j1k2
a8i5
i7
g4
c9e-4g-6r-2
l-1q-3
c5
a17c-4i7j9k27l14p-2
a-10k5
c17j-2k-1n6o2
c9
c-7n3o2
c23l1n4
c7
a-6c16i-4n5
n2q-1r-2
n-4q-1r-1
c-5n3
g5i6
k-1n2r-1
r-2
a10i3k2l7
i3
a4
i-3l-3
a23
a6k5
b4
k2
g-3h-3k-1
d3
a4n1
c15
a-4m1
a-4q-2r-1
m3q-2
a-6g-5h-6m1o4
a-7c8j-2k-1n1q-1s1
d8r-4
c3g4
c3k-1
a15e3i8
a15e3i8
a-22i15k1l2
i5
a-10i15
c7
i5
a10b-3i3j27k43l26o-1
i-3
i17
r-3
d4f4
a6i6j1k2
a26i-3
i4
a7d14i4k6
a4k2
a-3i-3m-2
q-1
a-4o7p-1
d3
e12h4
i9
g4
h11
c3h7n1q-3
k3q-1
a3d3i10
k-1r-6
i6
c3g4
a11k15l4r-1
a7d-6k3
n4
a11i10
e-13h-3j-1k-2l-2s-1
a8b-3e-5f-3j7k-1l-2
a7
b-4j-2k-1
k-1l2m-3q-3
i7
b3g17
i3
f4h-5
a18k2
d-3i-4n1
a-3i3l3r2
i8
k2
h-28
a-4f-6
d-6f6
d-3
d6
b3g16k-1
a12i4
e8p-1
a3
h-3o1
c8
e9
e7
f6
n6
a-14d-11e12i-8l-1p2
a-3e7m4
a5e17i6j4k2p3s-1
i4
a11e3k3l1p7
c4h7r-1
j2
d4
a6d4
k1
a7
b8c-6
c-3j1m5n-5
n-2
g13
p1
p1q-1r-3s-1
e-3h10r-2s-1
d-6h17r-1
a-3h25n14
c14n1o6p1q-1
c-4f8g5j5k8l8m1q1
d7
f4k2
b3k-1
d4
i8
a3f6l1n1q1
a3j2p1q-2
d4
h-10
a-9f-5i-10o5
a-3h-3i-4o1s-1
c3
g22
c18
c18
c12h5
a7b-4e-4f-3j1k-1l1m-2
h6q-6
m-1
i3
d-3f4g4l3
h11k-1
b7g16
e16
g12
a3h3
a5d3k18p-2
a9d8
b5g8
b5g8
r1
a21d23h-5i-3k9l4n5r-2
i-4
i4
l2
k2l1q-1
l1s-1
r-6s-2
r-1
m3n1p1
k1n2r-2
c8
s-1
k-3p2
k-2l-1n1p-2r1
k1
e8k-1r-2
e3r-3
a3e9
o-1r-1
a-3n2o10
h-4
a6i-3
e6q-1
i5
i3
a10d13
g3
i11
i8
i-3
j-1k1r-4
a-4
a7k2
a-3b-5o1p1
h-8i-3l6p3
h12
a3
c-6
o1
i-4p2
d4h-3k-1l1o7p3
i-3l6o1r-1
d6o1
d3
d6m3o3
a-5
a5d6j1o3q-1r-1
h-4j5k8r-1
i9
a6
a6
i-3
k1l-1n-1p-1q1r-1
b10e-4g22m1q-2
b30g37m14q-4s-1
b21e-3g48j-1m10q-6r2
d3f3
k-1
a4d14k10
a12g3
c5
c7
e-5q-1r-1
h4k-1
h19
e13p1
e3
d-3m1
a6i7
h7p-2q-4r-6
b5
a8i4k2
c3m2n6o1r-2
a11b-5c-3j9k11l1m-1
a12g3
a-5
a4
c7d-3h7m3n4
c5m2
i9
i9
b5e6
o1q-2
c3g11n7
c16
c3
f-3g3o2
i6
b9g7
b-5
k1
c7n2o1
h39
a9i4k3l-1
a4i6k1
b-3e5g15
a-3b26g4m11p2
e8
b14c-6d-8g18j-9k-4n1r-2s2
b19d-7g22j-9k-6m2n3q-4r-2s3
g7
c4
h7q-2
b-3f-3g-7h21j-1k-1
k1o5p-2
c3q-7
a28c-4i4j37k4l-1
a16c-4j37k10
a16k1l2
i-5p-1q-2
i-4
e-13h-7k-1s-1
a-7c-7i-9r1
a8
d-3h-4k-1m1n-1o1p1
h-5
a-6d-3h3j-1p-5
h-3
a10b-5c-6i10j-2l4
i11
d-4k1l3
a3
k1
a10
a16i9
h-3
g14
a5d9i-3
a4d-7
a8
d-5f3i4k1r-2
a7
g4
i-3
i15
e4
h9j-2r-1
c3f12m-3n2r-2
k-1q-3r-2s2
e6i-4l-1p13
g3
b15c11e-11g15h3m2
i4
g3
b7g9q-3
g11
b4g9
c7n3p1
b4g7k-1s-1
i-3
b10e-4h7
b16j3k1
c20g15
e-3h5n-5o1
d4i3
i6j3l3
a-13c5d-8i-15n-1
f5
c4
d3
i4
b8c4g19l1q-3
g5
b11
i4
a-6
c3
a-3
s-1
d-6p14
d-3p8
d-3p8
c-3h-12
a8d5i5j7k3l1n9
a-7d5i17
a22
a-3
f10
e7m2p1
a-4b21g8
e9
f5
b33
b24
e-3
q-1
d3i5m13p1s1
e35p11
e16i10p5
b24j-1k-2l-2m8s1
b7e-9g19
b5e-4g11
g13
a4
b7g9
b-6f-11j-2
c-3
c10f-5
c7
c-5
c-6
c17g4h3
c7d-3g3
c-8
c8g3
a-14b-5d-5j-21
a-8
c8g6
a7b-5d-17e-5g-4
a6b-3d-7e-3j2
f13
a8i4j2
a22c-4j14
a4g3j1
a25g-3h5i11j17
a-4f-15h10
a11i8j11
a-6h5j-1
b4e6
a11g5
d4g5h4
i4
b10j-2
e12f-3
e10
a-5e3
e5f-7
h6
e-4
b3c4e-6g3h13
e-4
b7f-9g8
d-3
a-3b-5e-5g-5h11j5
b3c3
o6
b10g12
b6g8
b6d4g7
a8
i12
j1
a-4d-4
b7g4m4
c3f-3g-6o1
a-3o3
o6s-1
b-5m-1
c-11
h-6
d3
i4
c-4
m3
e6i-8n1p5q-1
h9i-4
g3l-2
c-3r-2
a6i5
b3k-1l2q-1r1
f5
a-6
r-3
d-8g11i-5r-2
e-3
a6j4
k-1
a5
r-1
e3
g10
l2
f3
a-6
c3
c-4
h-7
h5
e6
m2o3q-2
h18i-6
e3n2o1
k-1
a3
e3k-1
k-1
b3
e8
c-3
c-5
i3
b11g5h8j1
g9
b5g-8j1n1
b4
b4
g5m1
g3
g-6n1p3
c-4o1p-2r2
i8
k-2
a4d6i-5k3l10p1
d4j-8k4l18
a4
i20
a9i-6
e5i-3
i12
h7m5
a3
a7
a-4
a8d9i6
d-3
d13
h3i7
l1n4o1r-3
d4g11
k2s-1
a3b-4i3
a3h-6i3k2l-1r-1
a3d3
a3d18
c6
f5h4k1m-1p-1q2
c5
d-3l1o-2p-2
a-3k-1
k3l3n-1q1
i3
r-3
f-4k1
e-12k-1
m-1q-1
q2
e11h9j-2p1
j-4
e3
d3
p10q-2
h3
i-3
l-1
f3
g3j-2
i4
c-6k1o1q-4
c37n13r-2
c5i4j-2
c8
g3
p1
c3
k-1
g3
q1
m1n1
g3
c10
e4
f13
g7
n-1
j-2
o1
a6k1
b-3
b-3i-4
d-3
d6
c3
a5
n7o1
d-4
b-3e5h-4j-1
a4b-6d-4h-6i-7j-10k2s-2
d5e7i-3j13
n-1q1
a-3g-3h21n1p1
d11
a6c-5d4j17k5q-2
a-3k-1
e-7h-4j-3k-2
o1
a-4
a-8e-23f-7j-1k3p-1
a4k2
b3g10l2m1
e-5h-6
a14c-4i-5j3k6l8
a-4i4k-3
h7
a8e5i-3j16k14s-1
i10
i14
a39d-3i13j41k25l1
i3
d3
i3
h3
a24c3j41k6l-1
i11
a10
b-5c20f-3j-4k-2n9r-1
b-3c7h-7l1
c21g-7h12j-6m2n14q-1r-2
a8d6i15j27k21l20p4s-3
a3i8j-4k6l20s-1
a11c-6d5i-3j18k6l15p1
i-3
a23d-7e3i-8j14k15l1o-1p3s-2
a5j-1k5
a15d12g-4i6j4k22l4p3
i-4
i-4k2q-3
i5
i-4j-5k6l2m1p1
i5
a-8i3k-1
d-3i-4
a3b-9d4g-5j1k2
h-4q-4
d28i6
a10k1
a15f-3j4k4
a6
a6k1n-1r-4
a4
c-7
e8
d4j1
a23c-19h-8j21k18
a7i5
a-6
a-7c-6j-2k17
i-12
a5i5j37k2l3
g3
a9n2p-1
a21
b-22c-6d-3g-11p-1r4
h-3o-1r4
i-3r5
a-4d-5e-3j1s-1
a5d13k2n-2o1
a4c-3j11k2r-1
i-4
a4k4
d13q1
d3k1o4p5
c-6j2
r-1
a15
k1
c-4h4i-4
k1n4p7
h16o1
b-17h6
l1n1
g3
i7
a-5d-3i-3k5
d-9g-3
d-7e4j-13l1p-2
a12
b-3h13i6j-2k1m1
a19c-4i5j13k12l1
a17i7k22l6p4
a18i6
a-4i-7
i-4l2
m1
a3
g12m4
l-2m2q1
a5
c-3d-4h7m2
b-3h5j-2
a-7i3
g6
a-7c5h4j-5k-2l2
a18d11i4
a4
a21c-4k12l5
i6
a8d11i4
h16q1
a29j14k2
a5
c16f-9g-11h11k-1n1r-4
h7
a6k1
c19g-3n1r-3
d9i7
f12
e5
i13
a-3e-12j-1k-1l-3q-1s-1
a3b-9e-4f-21g-9k1r2s-3
k1q-2r2
a-5c-10g-3h-10
a17d15i6
c-6i-8r-1
c-5
c-7h-4l3q-1
c7k-1n2q-1
c13
a-3d-3i-5n4
g-3h-7i3
c-7h-5l3
c-4l4
a5k1l3
a-7d-7k-2l1
a-6d-4
c3i-3q4
h6j2
d-3
d-3
o-1
h-3
a6d18i-3
f-4h4p-2
c7n2
a5c-3
g6
p-1
h-3
f14
g-5i6j3k-1l6
a3d-3i6j-2k3l1
a8i5k-1
a-4i-9k-2
a9i6
a47b-4d-4j34k42l7p-1q2
i3
a4i7
i8
a17d4i-3k10l1p-2
d7h-24m1p4
b3g5
g23
d-4m-2p-3r-1
a-6h4n-3
a-3
e5
d7h-3o3r-1
c6
a-6k6
i3
c-3d6m2o3
d-6l2o4
i6
a5
a7
i3
c-5
c-3f-5
i4
d4
f-4
c-6i-4j-1
a7
a-11c-10j8k-3l10n-1
a-11i-6k-1l1m1o1p1q-2
a-14d6k-4
i12
a11i-11l1q-1
i13
f3
d4
d3
d4
a5
i-3
a6
a-3d10
c-3d-6g6
i7
c-5d7h-11o9s-1
d6
i4
d11
a-4d-8o3
b-3
c-3
n-1
a4k2
i4
d3
p-1r1
a3
a3f3
a40d-5
p-1
b5m2
a3r2
i-3
e-3h-6j-7p-1
d-5q2
g10
c-4f8g3l1o1p10
d6f15
d4
h-5n2q1
a4i4
k1
d-3k2
a6d3k8
a3
a4d4
d8q1
d3
d5i-3r-1
i4
q1
g8
a3e-3h14i8m-1o-2
i3
a9
k1l8r-1
a5i-3
i3
c-3j-1k-1q1
b-6c-3p-1
a19i3
a9b-7e-4f-8j9k-1
i3k-1
i-3k-3
i3
c3
g13
a10k12
a4d-3i-3
i3
d3i-6l4n-1
d14f5h-5k6l10r2
i-3
f4
f5
c3l-2m1
d-5
d26i9
i9
g-4h5n-1
h21i-4n-5
a21
g3
f6
a4q1
a4
c-5
a7g8i17j4k5l2
c-4l2m-1n-1p-2
d14
a5
i5
c-3d10l1q1
a-3
c-3
d11
a-4d5r1
d5
l-1q-2r-2
a20i10j-2k8p-7
c-5l-1n-3
d3
n-1r-4
d6q1
d4f3
d31
d-9
j-4
a3g3
d16
f4h-3q2
f4h-3q2
i3m-1q-4
a3k1m-3q-3
a3c-3d-3e-4p-1
i5
a4
d8
d-4e-4j-4k-1
d-4i-9n1o-2p1
a4k1o4
c-3
c-3
a24i8k47
a11d3i-3
d5i-4
d8
a-12j-1q2
d3q2
h-3
f3
d5g5
d9i-5o2
a18d-3i3
i5
a11k5m-1
i4
i3
d4f-4o2p1
a-5d8
d5n8q1
d4
d-3
d4
c-5d4h-4o6r1
h-3
e3
l2
c4l-2
c9
d4
r1
a3j-2o1
j2
c3
a-6i-5
i-5
i7
h4
d3k-1o2
h3
i8
d3
a-4i-3
d5
c-5e-4h10n-1s1
h-3
a15e5k1
a-4e-3h3
e17m-1o2p10r-1
e8
f11
m1o-1q-2
d14f4
g12j2
g12j2
c-6e15m1p4
a11e6k2m7p5r-1
g-7
g11
a-5k-5s1
m-1
k-1
a-3b-4c-4m6
b-7m4
b5
d-6j-1
q1
g15
d-3
k-2l1m9n4
a10b-4k2p1
e15p10
p4
e4
c6
b7
n2p3
d-3
d-3o-1p1
b10
k1p3q3
i3
p5q1r-3
e-6
d4m-1p7
f-4i-4q1
k-2s1
h4
d5e3
f5j3
e-3m2r-6
d3
j-1
c3
b4
d5h12n5o6
d3
a5b7h-7j1m2
d7
b-10m1q-1
g-7
d-6e-11h-8
a-3b-3f-6h19i-3l1p5s6
f7p3
h15
b15g8k-1m13
a-5b8c-5g-5l-1m1
b-3d3
b-7i-3j-1l-2m7r-3
b5
g-5j3q1
b22i3m19n-2q4
k2l1o-1p1
h8o1q-2
k-2
b7c-3j2k1m9n-1r1
b13j-1
b14e-5g13j3p-2
b39c-9m17p-1q3
b13g14m1q-1
h-4
l1
b11g16h-3
b21e-6g9h-5m3p-1
b9g11k1m7p-4r-1
b-11g-5h6k-1m-1s1
g-14
g-8l-2m1p-3
l-2m8n7o2
a-3b13j1k-1m3q1s1
k-3
b4j-2k2m2q2
f6
h18
a-6b3i-3k-1
b6
c4f3
c-7
g-3j-2p1
d9k1
a3i10
b9
c-3m2q6
j-1l1
g4p-2
e22
b3q4
i3
c3
c6f-3n2q-2
d4
e-3
o1q-1
g4
b-7e3g18
d6
b-3g-3m5p1
b5g-3
a-3b5c-3e-5g4i-3p1
b13g6m5
b35
b5
e4
b3g3j1p1
n2
m1n2
n-3q-1r-1
c4d-8i-7k-2l-8n1o16
f3
f20k-2
f11
e3
c4
k1
d4
d3
e5
d25
f4m1q1
f3
d-4j1k1p-2q4
a5d4k1n3
a17d-3
d-3e-5p-2
c4
f4
j-2n2o2q-2
m10n6p10
h3
a-4d-6h24i-3
d7
g-5
b4h6p1
b5g3j-1
e-3
c3
h5q-1
e4h7p2
f-4g5
m9n-1o1
b40m7n-2
i6
a-4b10e-4g3m3p12
g-4
b4e-7g5m-1q-1
g8
b10j-13k-10q-3s1
b3
f8
f5
f-3h-6k-2s1
k-1r1
h4k2l1n7q-1r-3
b5d-4
f21l1q2
c7n2q-1
d-4
a-9k-2l-2
e-3g-5h6
f4
k6o-1q1r-1s-1
k3o-1q1r-1s-1
c3e-6
b5
a-5f5i-5l-3q1s1
j-1
e8
b7e3
q1
f5
f6
d3
d-3f16
h-3
f13
d4
o1q3
q1
d6l3o2r-1
i6
i4
c16
p-1s1
i-4n3p1q-4s1
a-13
f18
h3
o2p1
d7
p1
b9g-5m2
a-5d-3g-4r1
c3
h20
b5
h-19r2
k-16
b12e9
a-3g3n-1o-1
a-3g-3h-18i3
b10f-3g10j8k2m2s1
g-5
e10k-1o6p8
e9
f9k-1
m2
d3j2k1
a-3j1m1
l1q-2
e7
l1m1r-2
k-1s1
d3k1p7r2
f-3g3p3
d-4m3q-2r-4
d3p-2
h7
b3d3
f3i-3
a9
d-4f5
b-4d6
k-1
g4
g-8h5n2s1
d3h-4l-1o1
g5
a-5h-4r1
s1
o4
e4i-4
p1r-3
f4j3
i4
d-3
e9j3
d4j-2o1
k-1
c-4d3i-7k1l1
a-6d3i-4
h-4r2
h-4r4
f3
i-4
p5
g7h-3n-1
c-4g-4
b4g8
b6g29
b10g25
i9
i5
a8d5i5j-1k2
a-17g-3i-4j23k8l7
l2
a8d11e5i4
a-8d-5i-12j-2l7
a12d7j5k4l3
i6
i5
e3
d7i4l6n8p9
a9d8
q-1
c11f3
b4g7
i14
i5
i5
m2
b4i3q-1
b9c3
a9i-3
f3
d17
o2q-5
a7d3k-1
c-4h-3k-1
d7f-9
a4d9k1
a6d11i4
k1
d17i-7k2l4o4
d-5i-3
i5
s-1
k-1
a8g-4k8
i3
d5k2m1o3q-1
i3
d-4
c15e-4n2
c12
c10
d-5e15p1
j1
b-3e11
e17
i22
a-6i-4j-1k-1n5
a-3c3g-3i-7
d-3h3
a-8e-11i-6j-10k-1n1
c4
k1p-3
b-4c9f-4g-4j-1n26
c-4
c6
c-3n-1
q-4
m1q-4
e7f10
a-3d-3i-3
g12
c-7n1o1
a-3d-3e11
r1
a3l1
i4
e4
r-1
c-5m-1
f10
n5
m-2
b4g3
g-4
a4g8k1m2n1o2p2q-2
e3
b3
b8
k1
f5
f3
c4i-4
n-1
d3f3
f7
k1
a-4
g-4i-3n1
f8
c4e-7n4
q-3
a-4f10q2
f4
o1p3r1
c3
c3l2m2n10
e-3
q-2r-2
g-6p1
l-1q-5
a-3k-2r2
a-3k-4l-2n6r3
a-6c8i-5n1
k1q-5
d4
e3
i8
i3
h-4l5q-1
e3
i-4
c10l2q1
f12q4
f12q4
b-14c3d5
c3d3
d7
d5e5f4i3j-2o1q2
a10d4f-5k-3
a5
a5
q-5
e-3q1
i3
f6
c4k1
g7
h-6
f6
g6
m-1n4
c13h-4n5
c-6
c-7h-4o1
c8q2
c7
a-3e-5h-5
c4
h-3
i-7
c-4
c4e-4
a14f6
e12
a3
e4
e-3
a-8c4j-5
j-1
c10
f8
l-1o1
d4m1
p1
d4
p3q-2
a6
b3d-3
d19k1o2
o-1q-2
b6g10j2r-1
d8l-1o4p-3
h-8m7
i-5
l2p-1
i-3
o2
d16
d5
g-4i-6
f4o2
g4
a-4g3
i4
e3
e7
d-5i4
d7
c8
d11
a3k1
b4d-3j1l-1m1
a-5i-5o1
e11p15
h5i3l7p1
o1p-1
f5h-3q1
f4
d3
h-3n-2
q2
f21
c7h3l-1
a-5d-7e-4k-2s1
g4l2
d-3k-2o7s2
d3k-1o3p5
d9
b3p1
a-3d-3r1
e3
i3q-2
f-3
k-1
o-2
a5k1
f-3o1p-1q-2s-1
e9
c3n9
k-1m2
c7f9
c6f-4q-2
b5g4
k-2q-2
e15
a-3b-4i-3
d-3
m2
c5
d-6g4
g4
c10
d8
g3
d11
f8h-5p4q1
d5f7
f18
q-1
d4
d4
a4k1
d13
b5
e4
a-3g10
f3
g7k1o1q-1
d-3
d7
f4
f9
f4
e10
c11
b10g5
b3
m3
d25k-2o23s1
d-4o2q-3
d25g-4j-1k-3l-1o12s2
d14
d16
a6b-7c-3d18g-4i-4j-3k3n1o4p2
d-3
a7b-3d14i-4j12k3n3o5p9
q-1
d15
b4c3d4
h-5o8s1
c-3r1
l2o1q-1r1
e5j1m1
e3
f10q2r3
d3
f9
e-3
i3
d4q-5
d5
j1
b4
h-3
g-3
j1k1q1
f6j7
d3
a15d11i5j9k4o2
q-2
d10q1
f6
f7g3
d-3i-4
f7g4
k1
i-8
b7o2
a-4
e-3
e-3
d-4o6p1
o3
b12
i-3
a-3g-4h-5k-6l-1
a-6g-4
a-6
d11j6
g10
a6d-5
a-4c-11e-10f-3j-3
b10g6
d5
f3
d6
c-6h-6j1
f4
g7
d5
a-6c6i-7
c3
a-4d4
a-4
b14
a-6i-4
e9p2r-1s1
e11
h8p2
h13r-4
e5
f4h-4o-1
e5
h20k-1s2
i3
k-8
r-1
h3
a4
e6
a7d7k3
e12
f15
a13
a-8k-3q-1
d-3h7
e3
f30
a8d4i4k3
d10
a-3e-3k2n-1q-6
k-1
c3
a5m4
e5
a3
f6g9h-7
d4
a15
a-10d-6j-2
a3b-6f5r-1
a6c-4d-6f3j2m-1
d8g6j-2
j-2
b6
k2
g7
r1
b-3
a9k3
c4
e4
n1
f5g-13
b6
b5d9g7j-1o2
b4
g4
i-4
c3m2n6p-1
j-2
e3
n5q-2
c9g3m5
n4p3r1
c21
d3
e3
f4
m1n5
d-4g3n15
e4
c6g3
d3m5n-1
d-4
c7
d5
c-6d4e-9i-4r2
c-4g-5
d-3o8p-1q-1
g-3
a-5d-11e7j3o-1p5
d-12e4j-3
k-2
a-9c3
j-3
a-3b-3i-3r1
c6
n4o2
b6f10g-3
d-4h-4r1
f3
f3
i-6
c6l-1m2
f-3j1
c6
a4h-3k1
c-4
a3k2
a3k1
c-3m1n-3q-2
c-4i-6n-2o2q-1
i-9r1
g4
c4
b4
c4h7l-2n1q-1r-2
a4i5j-2l-2s-1
f-3j6
c3k-2l1
k-1
a5d7i7
a4d6
d7i-6o2q-2r1
i-4
q-4
i3
d4e7i-3j5l9n-1o5p11r-6
g-3j10
i3
c6
g3
g9i3
d3g7
b3
c3
f7l2
a9i11
b12
b6m1s1
h3
b8
c6
h4m-1
h3
b-4e-4j1
a10
k1
g8
i3
c17
f-3i-3j-2
c3
d4
i3
b-7e-6
f-3o-2
c5
a5g-8j1k2
a22i3k6
a-3
a3
f6
f11
d-3p1
l4n-1
a5k1q-2
c6
c25
d3o1q-4
c3
a-4b3e3k-1l-3o1
d8f3
n-1p-1
h3
d3o2
f3
d3
g3
d6
d-5
r2
g3h-4
p1
e-8
a3d4
c7h7
l3
d7g7
k-1
o9
g-4
a4
d-6o3
d-8i-4k1m2o2
e3n4
k1m-4p-1
c3
f6
m3o2
m1
g3
c8d3
d5
g-8o3p2
d4
f-4h8n-3
n-2o-1
d3e3
a5d6
b5
n7
a4
p-3
j-4k-4l-1
b4c8
c3
b-4
q-3r-1
q-1
d-7o2
d13
d8n-1o2
d3
h9
h23m-4p2
d-4n2
e4f-3p2
c-4l-2m-1q-1
k1l-2
m2
q-2
e3
d7
h8m1p1q-1
f13
q-3
h21
a-3h4n2
m4
g7
b-3h4l2
f4j-1r3
b3
g-3o-2
h4
a8
a5d3j4
c17
g9
a11i9
c8
b-3f-4h-3i3r4
c-3d-5h-4m-1r2
c3
c3
o1p1
a4c-3
k-1
d3
b3g4m3
o1
b4
b-6c-3j-1m7
r1
k1
p-1r-5
f-5g-5
h4
d4
b3j-2
e-3
c-3g13j3m2p2q-1
g-5h4l1
h8k1
k-1
p2r2
o4
d-3
e6
d9n2
i-3
h-3
r1
c4
c6d3o1
h3j-1n1
a-7h7j-4
a-3
h4n8q-1
n2
c6
c-3m1o1
j-2o4
c4h3n5q1
d3l2m1o-1
c3
f11
f4
a-4d-4
a-3g-3k-3l-3m2r-2s2
f-4
f-4
i-3
g5
b5c3g6
i-3
f-3i-3l-1
k1o-4r-2
i8
p1
f10q2
f6
b-4
g3
b-5
e-3h-5
f-8h6j-2
i-3j-1k-1l-2
g12
d-3
d6
h-3
c6
c4g6
o1
g3
b9
i4
i3
e5
c3g5
q-1
g7
b5g11
l2
q1
a5c-3
a-4m13
f3n5o-1
g6
b3h6m1o2
a-4h-7k3q-1
m4o1
k1p-1
e3
g4
c3
a9d5
r1
o-1
c3
d-3h16k1l-2n-1o3q-3r-1s2
j-1l-1
h7
e6
h-5m3
b8
h4j-13o4q-1
h5k-2l-1
f-3m1o-2
a8d6i3
j-1
p-1r-2
h7j1
r-2
f7
r-1
p3
d3h4
f13
f6i5j-12n-1
i4
b20
a7f-5h12j1o1
g5
d9
h35
a7
a7f-5j5
d3f-4g-8q-2
d6
e5
j3
j1
f3
f10
d3j1o-2
d-3
a4d16
e5h-4j2
a5b-3d8g-3h10i6j4l1s1
a6
a6d4j3k1l2
a11i-3j3k1l2
i7
a10l1n3p4
i-3
a-5d-6l1p1r-4
a8
i6
a-3j-1
i7
b4g3h4j2
h9i8
i-3
h3k-1p5
b-3d8g-3h4o3p-1
i11
s1
a14i4k2m7o-1
e4f10g4k1l1n1o-1q3
e12
f10j2
f3i3j-2n1q1
i11
f4
f-5
c-4f24n1q5
e5
a-4e7l2o-1p6
j-1
a3
g4
f9g4q9
f-3m-1q7
f5
f15q7
f3
e4r-1
e6
a14d18k5
b5f3
b15g18
o2
d4
e8f-3i3
c4
d-4e16p1q-1
f7o3
c-3e30f-4p23
g-4p7
k1
a3i3j3k1l1q4
e10
b6f6g11n-1
b8g11
f10g6r-5
g8
f18
f8
c-7e-3f10h-4q7
f-6
l3m-1q4
f13q9
c6d5n1
f3
b4g3
j1o1r-5
i-3
g4
k1n3q1r-3
f3k1q2r-2
d3g-8j1
a-3
c3
c-5
a3
d11f-4l1o4
j2
d12m2n6o7r-1
d3l-1o1
d-3
d-3
d13g3
i-3
d9f-5m6o4
d6
d3
a6c15g-8j1n2q-1
i5
c19
a9n4q-2
h-24
g4
c-5n-1
b4f9
l-1
r5
b4
f4g5
c5
h-3
b-3f21k-2l8m-1q7
b7
a-11f3
l-1
a3b-3d4j-2
h7m3n1p1
j-1
d3h10o2p3q-3r-3
a-6h5n2p2
f3
j-2
c4l1
c4
d-9
o-1
a3f5
b4
f8
f13
n10r-1
c6
f6
m-1
f10
d5
i-3
h6
f3
c3d6k-2
a-8d8i-4
c4d16
a-4j-3
a9
a5
q-1r2
r2
h14l3
a-3
h6k2l-1n1
q2
k-1
d-3l11
h6
i3
a9d6i3
h9l-1m-1o1p1
h7
e4
h-5
e3p1
d5
b-3
c-4d-4n-4r1
d3
e4k2
e6
h5l-1
h-5
h3i-3
l-2o-1
i-5
h-10r7
e-7i-4
g-5
o2r-1
b3
b8c6g3n2p3
c9
c3n9
j-4
c7
e-3n5
i-3
a7c-3k2
a-7c3
i-5
b4
c6
q-2
g10
k1
b7c3e-4
l10r-2
c4
b3
b4m2
e-3m1r1
a-11c7e-5i-3j1n2s2
a-3f-3h7j-15
i-3j-18k-3l1q-3r-1s1
c3g3
a6k-2l-2p-1
p-3
b-3
a-16j-4k-2n-1s2
c10
g-4
l-1q-2
g3
b-3j-8k-5l2
c3g-3j-1k-4
d24
b3g3
h4k1
b5l1o1
b27
o10
g5p1q-1
b14g11
i-3
c8g-3m2
c6
c6
b-5h10j1k1l1s2
b7g6
c3h12k8l1o1r1s3
d-3j-4l1p-2
k-4m-2o-1
g5
d6
c3h34k1l-1q-4s4
d19
a-4b-6d8f-4k-2l-2m-1n1o5
c4d-8q-2
k2l-2s1
k-2
i-8k-2l-4m1r-1
b3
c5e-4h6n8
c3e-8h-5n-4s-1
c-4
c4
c14
c-4k1m6n2o2
b6c-3g31
c6
c8
c-3
c3
c24n2o2
c11
c7n4p-3
c-6
c10
c-7d-7h12n7q1
c6
n4
b3
c19h-3j-2l4m1n8
c-5h3k-2n-1q-4
b7m8n1
k-1
k-1
c5
c4k3n4p22
c3
c6k-1
e-4g-3j-5k-1l2s2
s2
c3d7l1p1
b4e4h-3j-4l-1
g4
c17
h3n2o1
c12n4
c-6n4q-1
i4
c-6k-2l-2n2
c40n15p2
c15l1n5r1
d13k1
k2m15
k-5l1p1
g6
c4k4p-2
b6
k5
k1n3
g4i-7j2k3l-1s1
b7
g3
a-3b-3d-5j-4n-1
k1
d9m4
e-4h3i-3k-1l-1p-5r-1
k-1p-2
c4
h-3
h18k-2l1
h12
e14
c4
c5
a-12d3h3i4j-3k-2
c-8
d5
h8k2l-7n2
c6
d4e-4g-5k-2
d3k-3l1m-2o3q-1
k3s1
g4
c-5
e9
j-1k-7l1
k-3
d-12g-6i-5n2
a-15c58d-8e-16h9j-1k-2n19
a4j-1
a-13c22d-7e-6l2n13s-1
c9f9
c3f7l1q2r1
c3
c12n1
c6
c-10
c3
c-5
c5
c4
c8
c8n3
c4
b16f6g4
c14d-5h6l1o-1p-2
c10
b12
i-5
s2
k-3s5
k2l6s12
k-2l-2n-1p-2q-5r-3s11
k-3l-1m-2p-12r-5
k-25
a-8c11f7j-2n2
h7j-7
n3o1p-1
b25m19o1
b3
c3
b-8c3e-3f5g-3n3p-1
g10
i-7
a5e-4j-2
a3d3
d-4
c4d11
b5g6
a-5e6g-3h10j-4k-3p1s1
a3c3f-6
a-6d-6j-1k-2
d3
c18
g-23h11i-4j-1k-4l-1m-2s2
i-5l1m1o-1q-2
h3k-6l2
a-3j-4k-2l1p1s1
a-4e3o5s1
a5e3h5j4k-1s3
a-3g-4k-2l2s2
e5
k-2
k2p1
k-2l-1o6
g-4h10j-4o-1
e11
h4
d5j1k-1
d4k-2l-1s1
m1
b7
b4
d7
k-1p3
g6
n9
b4h3
f5j-1
b3c3
f5q2
b5
d6k1m3o2
g15
l1n3q1
k1n-1
d4o2
d12k-1o3
b4
a-4b3
i-6
p1
g4
d-3j-3
p4
d-9j-3m-1q1
i-4
a-3f-3o-2
e14
f-4g-6h-8i-4q-2
e4j-1
e25p11
e7p5
c10
i13
k-1m1p4q-2r-3
g6l4p5
n1
d6m-1q-2
i-6
b9f3g9l1m3o1
c8i-3n4r-1
a3b4g5i5j1
a-3b12g8m10o1p1q-1r-7
g-15
b10g5
d6i5
i3
g4m1
g5
g5
a4k2
a-11i-4k-2
i-3
f4
c-8
c3d14
a16d-4i7k15
i4
c3o1p1
d6
a4d6
g5
i5
a3d-6
a-3b12g15j-3m3o1
b7g13
b11g17h3l1m2q-10r-1
g-4
b-4g19r-2
g4
a6i-4
m2
g-6
a8d3i3
f3
d-4f7g16p-1
c-3n9
a7d-3i7k2l1o6
i8
i4
c5
c6
a5
d-6o1
d-6o2
i-3
i-3
d-4
b6m6
b4c5g17
b10g12m10o-1q-3
b11g23
b8g25
b5j-2k-1m6p4q-3
g6j-1l3m2p6q-1
b4g-3
b4g-3
f3
d-3g6l6
i3
i4
c14
a-12b3g-4j-2
i6
b3
i3
k1m1p5
e7
a3
i11
b-4h-4l-1p1s-3
d-5h4i-6
g3
d6i8
b-3g-6h36o-1q2r1s-2
c4m1n2r-1
a4
r3
p3
c3
e3
h4l2n-1p-1
q4
a-4d23g3i6
c9h4
a-11h11i-14m-1q-1
p5q-1
h3
m2
c8p1
c3
a5c-5d19k2n-1o3r-2
d12
e12
g3
k-2
c-3l1m5o2q-1r-4
d5
i5
h3r2
a5d5f-5j4k1m1o1
a3d23
a-8d10
a13d23
f-6g-3h16j-2l1s-1
d5
e8
b-3g-5h-4j-1m1
n-1o-1
l-1q1
l1o3
l1m-1o1r-1
a4d5
c4
a8d12o5
o2
a16k3l5o1q-2
d10
d4
a13d22
d8h3o2
c-3d6f-3o6q-12
d-4m3q-4
d21k2o6
d-4
d5
i-14
g5h-6o5
b3d13
d-3g5h-4
g3
b-6
e5
a3e5q-4
a8b4g20
i-4k-1l-8o-2q-1s1
g-5j2
b11f3g-4
a-4j2k2m-2p-1r-3
m-2r-5
g8
a-3g-6j1
l4
k1
m-1
h21
h5
h14
m-2
m-2
b-3c-9j4k-2o-1p2
b-3g3
c-4h-11l-1
i3
a9b20g9j5k2l1m2
a5b4g8
f-3
a5e7j-4k2l4
k4
b3j12
a8c-4e3j10k10o-3
a-8e-3j2
a16d-3i-3
a6
a-14k-4l1n1
a5
i-3
a4e4o-1
l1p3
b9g-3
i-5
a4e8m-1
i4k2l3q-2
i8
b5c-5
a-4d5g6j-4k-3l3o1
i5
g4j-2
a-9b-5d4i-12
i5
d4f4
i-3
a3
a4c-9d3e-7g6i-9j-1k2l1
k1
b4g4l2m6q-2
b4g-8j2
a3o-2
e13
i11
k1
a4e8
a-4b-3l2
b6g3
i3
c-4h-3i-5k2l5o-1
a3k2l8p-1
b-4e11m-1p9s1
o-3
a-4
a-3b4e8g6n3
b6e4g9
j-2n1
a4k1o-1q-1
a-3m1o1p1
c9
d-4e13i5j2k3l1p2
e3
d-5j3l3
b4g9
a-3
a4j4l1
i3
e-3
a6i9
i11
b3
h-5l1o2p1q-1
d-4p1q-2r2
a-5
k-2
o-1
e4
e16j-2p1
f-3g-8
e11p4
c-3d-4
b12e4g6j-5m1p2s5
a-4b-4
f6j2n2
b-3g4h-4
b-4g18
b12g-3
k2
g-7
a-3b19c-3g7j6k1l-8m5n-1s1
b-13g-8
b22j3k3l-2m10s3
b14j5m2s1
e7
e5
k-1
f10
b16j3k2
d-3k1s1
i-3
i10
d3
b3e6
a5d9
a-10i-3j-2
g-4
a-6d-4i-4j2k-1
b4g6m2
f10g3
f3k-1l-1m2
f5m1
f4g3
f7
m7
m2
a-7b-7d-7g-3i-3l-1n-1
b-8k1p4
d-3r2
a-3b6c4g18j-2k-1n1
g7
a-8d-9g-3h-37
d10
b-3d7o6p1
g-3h12j9
i-6
a-11l1
f-6j-2
f4g4
e4i3
a-5c3d-4e-3h-5n1r-1
i3
h-3j-4
c-3g-4k-2
c-9h-22o-1s-1
g3
c-5h-9s-1
g-3m-3s1
n1
f3
a-11b-4f3
b6g7
b-6c-4f29g-3q3
b3c7
h-6o3
c14d5
b31
g3
n1
c4e-3
c-4
c13k-2l-1n2p1
q-2r1
c6
g-8
c10
f16n1q1
h-3
b6c5
c24n1r-2
c4
c-3k-1
a3d4n3
r-1
k-3
c3g-5l-2o-1
c3
b5c4g-3
l11n3p-4
f3
c10n4
c18
c4
q1
c3f3q1
b-4r3
f5
n2
c-3n-1
h-7i-8r3
i-3
e-5g-14h-18i-5r2
h-3
h-5i-5m2r-2
c-5d-4g-4h-3r4
n1
b3g9
c-4f6
n2
b-4
a-3c-3p2
b3c3
d-5
b5h-7
b7c-6l-4
c-3
c14
c-5
n-1o-3p-7
h-3m2r5
m2n2q1r2
a3d-5i-7
f3
c-6r-2
c10n13
f5
p1
c8l-1n6
p7
l-1r2
n7
c9
m2
n1
k-3m1r5
k-4m1n6
m2r1
a-3
f4
b6h-5j1p-3
b-8
b13g3j-3
b6
b3
f4
b5
b3c-4k-3l-1q-2
n2
b9f9
c11n6
d-7h-6i-4q2
g9
d-3m3
d4
i4
f7
d-10
f8g3
l2
d-10m2o-1
b3
c11
a-3n-3
k-1
k-7
e3
f4
b-7
a-14j1r-1
a-7j-4
l1
e3
b-3n2
a-4f7
d9
a-4d-8g-3p-1
a-4b-13g-9
k1
a-18j-3n4
i-5
a-14h-4i-14m3r1
e-4
a-6d-5h-17i-9j-2k-1l-2r9
k-2
b5
b6i-11
b-4c4g-3i-3
c6
c3
a-6g-7
b9
b-4
d-3h-7
g-7
h-13i-7
a-6h-4i-10
h-8j1
a-3
c5
f5
a-3b12c9
c3
a3b-4
a-3c9j-3
b3c5g-3
b4d-3
a-14
b-3
e-3i-9
a-7f4j-2
a-4f-5j-1s1
c-5g7i-7j-2
b4g14j-3k-6m7p-2s4
b6g-7
b17j1k5m2q-15s3
a-3b11g7j4
b6g18j-2l-3m3s3
b7
g6
b3
e4
a-5b-7c-3j1
j-2
d30
b26j5m8q2
l1r1
d-4n2
c6
b17g-3l-2m3
b16d3
i-5
a6
g3h-3
f4
e4
o1
a4
h-3
g-5
d3
m-1
b-4d7g-3j-1o1
i-5
d8k1l1
a4
a-10j-1
o2
f7
i-5
a6d-3e4
f6g4
i-3
i-3
r-1
q-3r-2
n-2
a7h4i-9j1l1
r1
q-3
c-3l2
e4
h-5i-3
g14
m-2r-3
h-5
l1
l-1
o1
c4
d-3m2n3o2r-3
d-8
a-3c-5f3h-7o1r-2
g-3r1
c-3h4
e-5i-3j-2
c4
i-8
f3
c-5i-4
b-3e-6g-8j-2o1
c10d3n15
b4m2o2
g5
h-3
i-4l1m1n2o2r-1
b-3i-3l1
d-6o4p6
d5j4k2l-1
d11o5p21
i-3k-2
e18
a7d3i8
a13d21i9j27k11l2o14r1
d8
a3d3
d7f7i8
d26h-4o2
a4k2l1o11
i8
a5
a6d5f16k2o5q1
c3e5n1p1r-1
e-10j-1q-2
c5d-3
n2r-3
a14d20k3o10p1
l2m1q-3r1
d-3
a3d24
h9j2o2
b5
f-7i-4
h9
h-3
a-4i-5
f8
g-9
f7
a6d16e-3o11
a8d8
d7
d11j3p1
k-1o3p3
e4
a-3
a11d11j18k8o11
a-3d-5
d11
a7d-12j-1k4o2
j-5l1
c5
f3g3o1q-4
f8
i4k1
a-3d7i-4k2m-1o5
d-5
e3
d4
a3e17p-1
b7
o2r2
h13k2
g10
h6
i-8
n2
r1
f3
g3
f-5i-3
h-4
d6j-1o1
c4e3
e5
d8l-1n1p-1
d-3k-1
h-3
a4
d4e6
c5d8
a5d19i-3
a12i3k5
p6q1
m7
h3k1
d-6
m5
p9
d20
d6
a-3
e3j-1p15
j1
l-1
h8
a-4b-5j-2o3
f-3o1
f8
d8o2
a-3d5k-1
a-3c-3d3j-2
a9d-5i3k21
n1o10r-1
n1
h-3
d37
k-2o11p2r-5
d6
d10
c4
p2
a10d8k4
c10
c10
d12
e9p3r-3
d-3l2o3p3q-2
d9
a3d18i6
d10
i3
d8
a4k3
d-4q-2
c5d-3l1
d4
i7
a7i9k1
i4
g19
d4
d-5
i3
e16
a-3k-3o1p4
d33f-3j7k18o3p-1
a10
c8
d5p1
c3
d3k-2
p3
d-3f-3o2
d11
e6
f-3g-3
l1n2
c-4d8j-1
d12
h-3n3r3
d-5f4h-24o2
h-3
o3
m1p3
e8k1p6
e11
a4d9g-3j13k4o1
d9i-3o3
p-2r-3
d-8i-8
a-3d-6i-5q1
g14
a3d31i10
e3p8
a4d5i7k4l3o8p4q-3
a11d12i9
c-3d7o4s1
p-1
c-6m3n1
c13
a3j2
a6
a-7c-4d8j-6l-1q2
d22i6
a-3b3d4k-1o4
i4
d7
d-7o2
d3
d-6
a6d7
d3h5k-2q-1
o7
b-4g-4j-1n2
k1q-2
d8o5
d6
d-6
d-11e-3o8
a3i9
d4k-1
d5
c9d7
l2o1
l12q-1
c3
m-1
a-5
f4
b4c3i-5j-6k-2n2o4
d23
c-5
d3
p-1
d8
d-4o9
m3q-1
a-3b-3d-4g-9
d3
f6
c4
a-4b4c5l1n3o2
e8
b3
d8i6
h4
c3
i-5
o-1
i-5
g21
c-3
c7
l2
n1p-1
p-1
e3
i-3q3
d-5h-4p-1
d-3
o6
a4d10k3o4
d-3f3h-6o2
c4
c8
g7
b-8j1
c-4d-3
f-3
q-1
c-4h-4k1
i-3
l-1
e19
k-1l-2n1r1
f-5
r2
a15d10j8k6o3
i-3
a16d7
c4f5
b-3e4
b4c3q1
c3
c-4e-7n-2
a11d6
h-5q-7
b4
b-3
d-4i-6
m-1
b8k1
b3g3
a3i-3k3m1
b3
h7
d6
i-4
f13
e8s1
i3
d7
a30d21
h4
h10
a3g3i5
a-3d14i3j-1k6o5
a9c-3d-4i6k2o2
a-6
a-3
a3c-3d11f-3i-6j7k2o10
a-7
a5c3d5
l1
d8i11
a19d17k6o1
a5d10
k1
e3
b5
d8
d-3i-3
g4
f13
d4j1
p1
e-3f7
g4
g-3h-3o2
d4
d3o7
h4
m-1
d4n1r2
d-3k-1
b10
d-3k-2
i4
f8j1q2
b-3f8l-1q5
e7
d4
i6k3
i3
c6
c4
l-3
b8
c6e-3
e19l-2m2p5
e-8
b-4
j-1
d-3l2
d3
d15
d8
d-4h5
c3
m1p1
d25
l2
m-1
a3d3k1
g3
d6
n-1
j-1m1o1
g5
i5
c9f-3o3
d3i4
c-4g-3i-4
c9
d20k4
f6
f6
d-3p1
k1
c-7e6g3i-4
c8d-7n1o4p-2
g3
g7
b-3d-3e4l1
c-6d12h-9i-5o10
d7
c11
a6d4k7m2q-2r-3
f-5g-6
d3
f-3
r1
l-1n1
g4l-1
g5
d-4g7
b6g5i3j3
a-3
e3
d6
c5
f7q4
e3p2
d3e3
a3b3d5
c-3g3
c5
c7d7
c-6d-7f-6g-6m2n5
n5
r1
g3n2p1
d-3j2k3l1q-2
a-5
i-4
d4e-4h-3
n2o2p1
d3
d13
j2l-1m2q-2
l1
f3
g3l2o-1
b3e4l-1n3q2
f5
b3d-3
c-5
n1
d16
f6
i-4
d10k-1m1o13q-1
e-9j2k1o2
d7
a9d-7k2
g4
d-4f3
d-5k-3
d10i5n1
d-3
d5o1
d4e-3f-4o6
b3
d8
d6
a-6g-11i-6j-18n5
d4
c7n2r-1
c4
k-1
a4d4
c-3f4q2
h-4
g6
d-3
d-3
d26f-3i4o10
g3
d15k2
d6o4
l4p1r-2
d-3
c8
a3i3
d-7o-1
a-3
g6
h-5
f7
d13
d-6o4r1
d5
d5i4
d-5
o1
d13f3i3
d4
a3e-5
d12
d4
c3l-2m3p-1
d6m3o2
d4
a4d10
d8
a7d10f4
l6
c3d3
c4d6
c7
d5
h-3i-4
a-6c-7d4f-3j-1k-1o4
d34i13k5o2r-3
d-4
a3d9k1l-1o20
c3d16
a12b-5d34g-3j19k12n-1o11s-1
d-3
a7d3
d11o7q1
d14
g3
c11d4
o-10q1
d-10j1k-1
d4k3
a18d16g3k6o5
p2
b4
c-3
a3d4o7q-1
d7
a4d-9
d5
a3d13k3
g9
h-3
a-5d7k-11o4s4
a-3d15
i3k-5
a4d20
d9
m5
a-5b-3d-4i-5j1
p2
f5n-1
a12d31i5k9n-4o5
a16d4i3
a13d7
i3
j4k-1n-1
c5
m1n-1q-4
a6d4j4o8
d-10k-1s2
i-3
a12k6p3r2
a4d-4o2
i3
d-7j-3l-1n2o4
a-4d10h-3o3
d-6
a5c3d3k1
a9c-3d11j14k10o19q1
a-10d10i-3j-6k-3o5q2
a12i11
i5
d8i6
i7
d5i-4
d6
d7i8j6k1l4o5p2
a7c-3g-7i-3j33k12o2
a-3
a12d4i3
d10g-3j4k4o8s-1
f6
i3k-1l1o5
d7o3
i-5
d13
d-4i8
a17d21i9j9k8l1n-1r1
n1o3
i3
d11j11o1
a5e3h-5j2o8p2
a16d15
h-5l4
d11
d12
d9o9
d-3
m-1o2
o2
n2
d25g3
d-18f-7o-1
g4
a-21d5f-6l-1o4
b3
d-5
m2
c4
a6d19
d16e8
a6d5k5n1o5p-1
a11d6i9
f4
o2q-2
d-4o3p15
d-3
g3
d7
d12
i4
i4
a-4c-3d35k-1o6
g9
f9
d6
d4
m1n-1o2
a3d3
e-3h16o1r-2
d8l1o4
a4k-1
i4
f4n1o2
a-3k1
i-4
k1
a-3d3k-1
a-5d6k6l-1n-6o3
a5e13j-2l1n1p4
e15j2
d-5f-7o-1
d6
d5
a-4c-3k-1n-3o1
q-1
e3
b-3d7o4q1
d7
d3
d10
a3d-5l1o2
a-4i-10
c6
d3
f5
c-4i-3
c6n2
c3d11
a7d-6k3
d4
d-4k1o-16
q2
d19
d3
a5d4
a12i8
n2
a-3d8o2
d7
a-4c-8d31g-3i10j-5k4o13
a5d3
a3d4i7k6
a-8
d9
a4j1k1o9
a3
c7d9
a4d-5i6k-7l5o2
a-3
h-3
a3
d4i-3m7
m-1o2
c5d3
c3n2
c25d7
d19
d3
d11i-5m4o1p2q-2
i-3k5o2
a-5d16i13k-1o2
d-7e3n-1o2
c-3d9h-3
f3
a5d10
a3d19i-4j20k3o17p1
a-4i-4k2
a8
d-6
b4
d-5n1
d-6e-5f-6o5
d-3
d3
d13i4o1r1
i3
d-6i3o1r1
d-10
d6
d-3i3
d-4f-4j-2n5o-1q-1
d4
d3
h-4j-2m1o4q-6
a3c5
d-7
a7d22i6
d-3h-4
a4k1
d4
d22n5o5
a-5c-3d8k2l4o12
a-4i3k1
c7d9
c8
c4
e4h-3j-2o1p-1r3
c6
d-3o3p7
a12c-4d16i12j10k7l12o9
i3
i3
a9d28i-7k12l-1o4p1
i-3o11s-3
d9o4
d-7
d-7k1o6
d3i-6
d3
d4i6
d21
a-3d-5i-3
d-13i3q-7
d4
a3n1o2
d-6k-1
c6
j-1o12
a14d13
f8
d-3
d4
d21
a-15i-12k-5p2
i5
d-5
a4d8o6p-1q4
d8k1o1p-2q2
f19h-3
d12o5
d-4k-2
d10o3
d9i-5k1o1
r1
a6c3d15i3
g3
i-3
d-3
d3g-9j-3o10
d-5
d7
c4
d-5
c-11
c-5d-12e-4f-3j2k-1o3
a13d5k-1
d6
d-11o2
a7d11
d-4
d-3l1o4p-1
d-3n-1
o6
d-4g-5o-3
a-3b-3e-3i-5
i-3
e5i-5
d9i3
c6
g4
c5
a21d19
a11
i-3
i3j2
a-4j-1
i-3
a4f3
a3
d-3h-4
d-3i-4
c3
c8i-4
a22
f8
c3d7
d6
c8
e3
b4d4
a-4d-4
j2
i-3
i-3
i-4
a-4e3
g3i-3
d-5
a7d-3i4
f5
i3
b3h4i-5
a3d3
i-3
i-3
i-4
a6i3
b-5
d7i4
a-3c-3g-3h-6i4
a15i5
h6
a8
a3
d7
a4d7
i-4
f-3
a5d-4i6
a4
a-4h-8i-8
i-4
i9
e7
f9
a3
a-7d-6i-14j-2
a7d8
e9j-2
b-3d11f-3j4
i3
i-3
i3
a-4
h5i-3
i4
a5
e11
d3
a4
d5
a-8h-4i-15
j-5
a9d5
i-6
g-3
h5
f4
h-3
i4
f4
a8i4
a-3
h5
e3
d6
h8
d5
c3h-6
i7
a-3c13h4
a11
i-4
e6j1
f5
e4i-11
a3
a10i12
d5
a3
d-3
a3j2
d4
d-5i-11
j-1
c4
f3
c3
c8
d10
a-5h4i-6j-2
a3d6
d5
j4
e13i-4
g5
a15
b-5d-3i-7
i-3
c10i-3
c7
a6
c5
b-3e6
a-5c3d-5i-5
i-5
d-8
d16
e3
e10i-5
c4
d8
c6i-3
a-3i-5
i-7
a22d7
f9
i-3
a4d9
a4
g3
a-4c3f-4h4i-3
i-4
g10
b-4j8
i3
g5
a8d3i6
g4
i3
a3d-6
d6i4
i3
i17
e3
a-5d-9i-8j-4
a3d10e9j8
a-4i-6
a6j-3
f3
i8j2
c-5d11
a4
a4d8
a11i3
i6
i13
a16i12
c-9f5
a-3g9j-1
i5
i9
a6c-4d7i4j6
a4c-3d5j8
c4
g6h8
d10
c-8d7i5
f4
c3h4
d8i13
a3b3j4
a8i5
d3
i3
i5
a-3d-6i-7
i6
a-3i-3
d5
i5
i4
i-4
j2
d4
a5i6
f6g-4
c12f-4
d9f4
e-4
e3
a7d10
d6i9
g9
h7
d3
a-5d-4e4
h-3
h-5i-5
a-4d-3e5
i12
f3
f4
g4
c3
c-4
b-3f17
c3
a-6
a-3h6
d5
e3
f5
h13
c5g-3
c3
b11c11
d5f4g-3
d5
d3
a-3
g3h3
d-4
h-4
e3
b-6e-3j-2
a-5b8d-6g3
f9h-4
h-5
e-3g-5h-13
d-7j2
i-3
c13
i3
i5
i-19
c16
a6
d6
h-8
b4
d4
b5
d-4f3
c6
c7g3
b7d-12j1
j1
b-3f5
a3
j1
f4
d9
j6
f3h4j1
c3
c3
i-3
d3
i-3
c-3j3
d4h5j2
b6
g5
c3
e4
d9g-5
d-7
h-7
i3
c-5
f5
g3
d-3h-5
e16j-8
i4
d7
d-4e3f-3j1
d-3
a-6b-3c6g-5
h-5
a-6d-6
g3
h-3
d7
d3
f6
d11
h7
d3
c9
h-4
a-3b-6f5g-3i-4
d5
d3
g3
e3
h-4
d-9h4
a-5f-4
h4
j-1
c9d-3
i9
i-3
c12
f5
j-2
h7
b3
b6
a-6d-6f-4h4j-1
h-3i-3
d3
c20
b-6c5d7
c3
a-3c15g4
a-3e-9j-6
g-4
a-3b-3e17
d6h3i5
c-5d-4g10h-3
d-4
b-3
a3
b7
h-3
e3
d-8
a3
d4
f3
d-3
a-4e-3j-1
b-6c-4d-4e7g-3
c3
b3c3d6
d4
b-6
f3
a-4h-8
d9
d6
c6
a-3
e-3
f6
g12
e3
d10
h-4
a6
b3
d-4
d-3e-3
j2
e3j-1
c-3d-5
a-3
c7
c-9h-5
a5e3
b3j1
e3
f-3
a-3b3d-3
e7
e4
g-3
c7
a4d8
d-3
c-6
a-3
g-3h8i-3
a-5c-3d3
d3
c6
g4
d3
f-5h7
h8j-2
e4i8
a-4
e3
d-3e5
a-3
b-4d4
f3
b6g5
b-5g-7
j1
c6h3
b-3g-3j2
c5
a-3c3d-9
g4
i-8
e9
d9
d-3i-5
a-5
a4d3
c4
c7
a3
f3
b11
d4
h-4
e8f-6
h8
c7
b8
h6
c3d5
c3
g3
d6
b4f5j2
d11
a4d13g3
c3d-3
a-8c4
a4
g-4i-3
a-3
j1
f3
i-3
d20
c3
e3
f5
b-7j-1
f3
e5
a-3
c7g-6
h-3
g-3
c5e-4f-4i-5j-1
c3
d9
f3
a-3
a-5c9d-4
c-5
h6
e7h5j-2
d19
a-3c-3
c-4h-4
c5
g5i8
h5i-7
a-3h5
d-3e3i-3
e10i-3
b14g12j1
d3i6
d12
c20
f4
b9c-3g7
b3f5
a3
c4
f4
d13
f10
g5
b3
a8
g3
c27
c3
g4
e7
d9f3
g4
c-3
f5
g3
b-6i-4j1
d3
a6
d-6
d5
c3g10
a3
f11h6
d-12i-4
h-3i-3
f-7g-10
i-8
c6
e3
i3
e6f-3g-4
j4
e7
h9
a3d7
a5
a-6d4i-3
c8
d-3e6
c4g3j-2
c6
d5g5
c4
j-1
g5
a-7b3d-7e-10f8g9
e14j1
e3
e10
e3
e-4
e12
b4g4
a-3j-5
a21d8
b-9f8
c10d-4
c9g3
d4
b-3
c4
g3
e4
i7
i4
h-5
h3
b5c3
e6
e6
d-3
g3
a6
i-3
g3
a3j-2
e3
a6h3i3j1
d6g-3i4j5
h6
c-3
a17d11i5
c-5f10
a-3c10
e3
g16
i4
c19
h10
b5f3g4
a12i6
a8
f6g-4
f-5
f5
d10
f3
e3
d4
f5
d-6
h5
a14
h4
h17
j-1
j3
f8
a4d22
d11
a-3b-3
a5e7i3
a3
j1
e5
b-3
d6
a11
d4
g4
f5g5
d6
d-4
a-4d-4i-5
c-6j-2
b5c4g-3h3
c10
e3
a-6d-5e5f-4h-4i-4
d-4i-3
c12
c5
b8g18
g3
c-5
c5
c-8d-8g-8
c16
a-3c21g-3h5i-4j-8
h3
a6b-10c6f-4j2
c7
a-4j1
g-8h-3
b6
c-6f-3
h6
c5
c-7d-7g-3
f7
f6
b7f3
e3
b-3f-3
d5
c3
c3d-3
a-3j-1
f37
b-7
e14
a-3b-4c-5d-5f79g-8h-12
d17g-3
a-5e-3
a3d8
d9j1
b5
h-3
a-4h3j-1
c7e-5
a3
h-3i-3
d9
d7j-1
a4d12
h-4
b7
c3
b5j-1
b5g9
i-8
d-3g6
a4h4
f8
f5
b3
i-4
c3
d-3h14
f5
g4
b3
c-3
a10i7
a-9g-4h5i-4
d-5j1
d-4h6j1
d5
h-3
d7
b-12j1
c4
a6d-3
j1
i5
d3h-9
g4
e5
d6
a9g-3i3j3
c-4h-3
c3
d-3
a-4d6
d7j3
i-8
c7
d3
f6
a10i9
d5
c5
a8
c-3
a8
a5d-6g-3i-5j1
c4
a3c6
a5d9j10
c4e4
c-3
f8
i4
a17c-4d-9i-5j3
d4
d-3
a3c6
c4d9
f11
i3
d6
a4d-7
a4
f10
i5
f-3
b3g3
b-5c-5f-7g-3h-4i-3
d6g8
i11
g3
b7
i8
f-3
h3
d16f3
d-4
i7
i3
d12i3
i7
f3
a10
a4h-3j4
e3i19j2
a3
a-3d3
c-3
d9i13
c3
a3d-5
a-4
c-3d4
a5d10j3
b10
h10
d3g3
a7d-4
b-5f-5
f14i3
c-4
a3d3
f15
a3d4i5
a10d3
g11
d-6
d18j8
b3g10
f13g-4
g-4
c-3
a5
a3d10
d-3
i-3
g19
i4
i-4
a5
a-3
i6
c9
i3
i4
h6
f5
g-3h7
h5
c-3
a5
d3
i3
d4f-12g4
a3d4j3
c3
b4e-3f3
a-4b4f3h-8i-4
b6g7
a11i4
h-3j1
d5
e5
a4
f3
j1
i-10
f3
c3
b36c-4e-3g12
c6
c-8
d11
f5i3
b5c4g4
c3
i-3
b5
g11
c-3
f28
d10
d5h3j-1
d-3
a-3d8
g8
f5
d7
a3d18i9
i-3
e4
b4e4
f-7
a4g3
c-3d4h-3
d3
f3
f5
f7
a3
a4b11d6e9g-3h-3
d9e-4
b-7
c5
a3d4
b7
f6
h-3i3
e5
d3
e4
c3f-3
f4
e6
f3
c6f5
a-4g3
e6
f3
a-3h13
b10j1
a-3i-4
e5
e-3
b5e9i-4j-1
f9
b7e3
c7h5
c5
g3
h11
a5
a4
a5j3
f3
a5
e3
g-10
c4
d10f3
a7d14
f12
a5i7
d11
d3
d-4j-1
f3
d8
d6
g9
d3g6
b5e-3
c3
g14
g-4j-2
c-4
d-5f7i-3
f7
f32
g3
c13
f-4
b-3
b3e8
c7f4
f13
d4
a-3c9h9
a-5c12h6i-8
c8
f4
b5c6g5
c9
b3c5j-8
c11
f3
d-3i3
a3c-5f-7j8
i4
a4i7
b5
a-3c-5g-3
c3
a-3
a9d13i-3j3
f4
c-3h-4
i5
d24
b8c-3e-3f27g16h-4
d-3
h-5
f19
a7d9i3
a6i3
c8
c7
c7
a9
b12g10
b6g10
b16g20
a-4d-3
b28f3g19
c13h4
c3
b9
e7
g10
d-3g-3
b4c3f-3
f5
f12
c9i-4
e3f8
d3f3
c20g7
b13e-3g5
f13
f9
d-6
j-2
b8g16i-4
b-7c-4j-1
b9
g14j-1
d5i-3
c4d11
b-6
c7
d-3
d-5e-4i10
c3d5i6
b-4f-7g-5h-3
c5
a6
a-3d-7
a-4i-3
f7
g5
c3
a4j-1
a6
a7h-5j2
h9
a4
c5
a4b-3
d3
f-11
d-6
d-5
i3
b-3c8g4i-3
b-7
i3
a-7
d-3
d3
i4
a7d14i3
g3j-2
i7
b4e-5f10
b4g7
a6f16j4
i4
i-3
c14
a4d3
c3
i4
d3
f3
c-17g-4i4
a-10c-6f-5g-7h-8i-3
e3g3
h11
d12
i3
g-7
b7c3e-4f13g12
a7
a5d9
a9
d3
d13
c8
a3
f-3i-6
d6
b-3
a6
d8
f-4
e3
a7d-3
g3
c5f3
a-7d11i4j-2
b-5
d-3
c3
c3
f8
f26
f7
c14
f4
g6
d5
g3
g3
c10
c8
b9c38
h-15
a5
a4c-5e11i6j2
i-4
d3i7
i6
e5
a17
e12
a3e19j-2
a-7c30e-9h3j-3
c8i3
c5
c4
b-9c21e-3g-10h7i-3j3
c5
c9h6i-3
c4
c25
d-3f10
c-6g11h-3j2
c-4g-12h6
a6c28h4
c12f-5h5
a-5c-3g6
c-3g-3
c-7
c8h-3
c5
d-7
c-3f14h-4
c-6d3
c23
c10d-4
e-4h6i-3
c-3d10h-3
c5f-3
c6
c15
a-3g4i-3
a-4c-3g-7j-1
c30d-3
d-5f12
c-3d5f3
c5f4
c11
g3
c5
a-5c20g-3h3i-5
c19
g-4
e8f-12j1
d-3e-5
e8
e3
e19
e17
d5
a6d20
d3
a-3
e7
b4g8
b-3g-5j-1
e5
b7g-6
b-3g-7
g5
b5f4g18
c13
d7i3
b7e-4j-1
b-5g6
f9
c4
b8g10
c-3e11
f6g3
g7
g6
i3
g6h-3
g5
b6g3
a-7d-6e9i-5
b6g4j1
a3d3i3
e4
b9
a4d5i-3
a3
g6h5
b-3d4g-3i3
e3
c-3d4h6j1
h13
d4
a11d9i6
a3
e13
a7
e-3i3j1
a6i11
a5d11g3
b13f-4j1
b15e7j1
g3
c-3j-2
i10
b5d-4g-3j-2
a8d8i-3
c-7f9h-6
d5i4
a-3d-5
i4
d3
g9
i4
g4
g3
b10
b3
a12
f-4i3
a3d3i4
a11d8
d-3e4
d7
e3
c3
f17
g7
f3
b18
a-5b13g7h4
b5
f6
g4
h3
c7
h3
a-5f13
f6
b5c3d4
g10
b15
g4
b9g-3
g8
b-4
b3g6
g3
b-5e3g11
g7
e-6g-3h-4j-1
a3b-5g-4j3
b9g4
g3
b6g3
i-3j4
i-3j1
i6
g5
a-3e3
f5
d3
i5
f-4h10
h7
d3
b8c12
b4
f6
c6
c-3
b5
f5
b4
f-3
c5
a-10
a-3c-4d4
f5
d3
g-3
c5e-7j-1
d8
c-3
b-3g-3
e-3
c3
d-4
i-4
d7f3h-7
f3
f4
d6g-7j-1
e3h-3
e6
a3
d6j1
b-9g8j1
g3
d9i3
d3
a5d10i3
b5g20h-13
c-4
b9g6
d14
f3
b5c3d6f-4g9
d5
d3
f-5g-5i3j6
d5
e-4
b5f20
j-1
a3
d7i5
d3
c4g14
d8
f3
d-3f8
d3g-7
d8j3
c-3
i7
a-3
e9
f3h-3
a4
a-4
d4
c3
a8d5f-3j-1
a3
i3
b3
c13
d6f-3
c3
b4f4g19
c3
c4
e-3h-3
b10g8
f19h-3
g12
d-5
a3j4
d-5
h-3
f4
c-3d-6e-4h-4i-3
d-6i-4
c17
d5i6
f-4h8
d5i-5
h6
a4d7
b-8g-5h4
g3
c4
d12h-3
f3
i4
a3d12j2
c5
i4
c5
c4
a6
b4j-1
h14
h-4
h9
h-4
e-3
c3
h6
g-4h4
d6
a-3d-4
b5
b-3
i-3
f3
f5
f-3h-3
h4
i-4
h9
a4
a-3
a4g7
a-3h16
e5
e7
e10j1
d-4h-4i-6
e6
e3j1
c3
b3
a12
g18
g9
i-3
g-3
a3g4
i3
h-4
a10
a3i4
d4
i6
f6h3
f5g3
g3
c5
b3g5
d3
e3
d3
i-3
c11
f5
a6f32
b-3
f5
d7e4f-3
d6
c4d5
c3
d3
h3
e5
e28
a5d4f-3j4
a4
c9
c-3
c3
e4
h15
a16j13
d8
a31j10
g-3
g3
a16i12j22
a14i4
a3
a6d7
e8
a18i10
a5i3
a14i3
j1
f5
c3f6
i12
h7
j-3
a19d8i8
a-4f7
a3
a9i5j25
a10j5
a14d-3
j1
a-3d3i4
a3
a11i3
e4
d3j1
c3g5
d5
f-3
e9i-3
c-9g4
e11
b3
b5
c-3
e-3
e9j1
b5e5g8
c-3i-3
b-5
e4
d3
d-3
a4
c16
d-5
a-9
c-4h-5
g3
d-4
i8
b6f-3g12j1
d4
a4c3
d9
f4
f-3
g-4h4j-14
a3
d3
f3
d7
d7
d-3
a7d6f-5h3j3
d5e-6
a3
h6
a-4
b4
a-5c12f3
c5
e7i3
a17d5i3j2
c3
a5h4
d3
g3i3
h10
i5
g8
d7
f5
f3
c-3i-3
c4
a-3d-3
c3e6
c3
a3d9
c6
d8
d28
b-3
d-3f19
b-3d-6g-5h-4
b9
b16d-3f7g6
f14
c-5f66
f4
d4
d5
e11
b4
g10
e17
b7
g4
c4
h-6
f3
b4
b8e8
a-5
a3j3
a5c-3e8i5j2
d10
c10f9j1
c4
f9
b4
j-1
f-5
f3
i-4
f5
b-3g-3
d-3
a3
f9
d6
a-8b7g9i-4
f7j1
h6
b3
f6
a11i6
g3
e6
b4c-3
c10
e3
i-5
f6h-6
c3
f-4j-4
f5
e29
c-3
f3
a7b3
f6
b7e6
b11g17
d-3
b14c-6g-3i3
j2
i-5
g5
i3
c28
i7
e12
b-3d-3f7
a-3
f-3
a-5i-4
f7
c-4
f13
h4
d-5h5
f17
d10
d6
d7
d8
a20i9
i3
a3c-3g-3h-10j-1
b4e4
c3
b4d3h4
b5
d4
b3c17
c7
a-3
c23
b6c11g8
c3i5j2
e7h5
f3
h3
f24
e25
a3
j1
a-5c-3i-3
e10
g6
e5
e6i3
h3j-1
d6
a-4b-12i-3
a-3d-8i-5
a-3d7
d-4
d7
a-3b-10c18e-4f-3i-3j-7
c7
c-7
c-12
c6
c-5
a7d18f-3
c8h3
a-3c8h8j-4
d9
f5
c20
c3j-1
b-4c20d-3e-3h5
c4
d4j-5
j2
d3i5
g3
a-3d3i7
b-4d3
e6g-6j-1
d8
d6
d8
d5
i3
a13
c4
g-7
f5h4
i5
a-3
d7j1
d5
b13e-6
g9j3
i15
d6f3
d6g-3
d3
c3d3
a12
d-3
d7
d4f-4i4j1
b-6d9g-3
d-4
d11
d11
i3
c-3
a10j2
a16
a4
c5
j-8
g13
i3
a5e-5
a14j8
a6i4
c5f-8
c6d4
h4
i11
d-4j1
f5
f3
b10g3
g-4
i-5
a-3c4
h-5
i-3
e4j-3
c-3
i-5
c22
i-5
i-6
j-3
d3
c5d-4
c-3
g-5
a-6d-12e4i-4
g3h5
c-7
h-3
j-1
c-3
c-5
i5
h-3
g6
e5
b3
a3
e-3g-5
i3
b7g14
d-6
a6
g3
d7
d-5
e-7
d-7
j1
f6
d-3
e7
c5
d9f-3
g-5
h-3
h-4
c3f5
a3
b-5
e6
a-3
g-4h-6i-5
d-3
f-3h-6
a-5c-4
h-5
e4
e3
d-4i-7
j2
f3
a3
e-8
h-8i-3
e4
c-3
b-17f5g-8h-4j1
f3
a4
b-4d-5g-6j1
a8d6f5i4j1
a6d10i5j1
j2
i5
a4i-6
d8i3
g3h6j4
d8
e5g6
d3
d5
c4g7
c-3d5
d3
a-3f5
f-4
f7i6
a14d10i7
i5
a-6b-3d-7
c-3
d-10e3
d4
a14b11
c-3d-5f6h-17
f10
b4g8
j-1
i-4
d15
b-13g-7j-3
f3
d4g5
g-3
a4b-5c15g-17j-3
c8
c3
c5
d-7e-3f13g-3h-4
f3
a11
f4
i3
i8
h-5j-1
e10
d-5e3f4j-1
c4
a7
a-7
d-4
f4
d-3
a-3
e3
e-3
a5
g8
j3
f10
c5
h7j-1
h6
b3g3
a-3f7
h-5
d5
c7
e15
e12
g3
e7g-3i-3
a7c4d3f8
a-5c3
g10
f8h-4
a7c5f-21i10j4
a5d3
a3d11i-4
a8i12
c7
d-3
c4
c7g13
c18
c6d-3e-6j-1
d4
d-3
c11
c3i-3
a31d8i14
a3d3
c-4
e4f-3
j-2
c-3
i3
f-9i-8
g-4
b4i-4
i-4
d7
e8
i-9
h3
f7
c-4f4
g3
i-4
e3
a33
a-3d10
b4
f5
d10j6
c4d5
c4
b6f-3
f8
b4g12
j2
f3
f23
c3
i-3
b13d-3f10g18
f4
g3
d4j4
g4
a12i-4
d4
e13j1
f3j-1
h5
c6
d3g-4j-2
d3g-3j-3
b3g5
g5h5
j2
c8f5
e3
c11
c4
c-3
d8
c4
a-9c-17h-7i-3j-9
h-4
b4
b-3
e4
c4
j-1
d3
d8
d5f6
c5
d6
a3d7
d6
d-4
d4
d10
a-10b-3d15j-2
d20
d5
a-3d6
d15
d-3
c5
d-3
a-3d3
a8
d6
d-3
d5f4
d-10
d15
d12
d-4
b-4c3h4
a10
c8
c10
i5
d10
h4
c8
a4d8
h-3
c5
f8
b3
b-4g14j-1
g12
b4g8
d-7i3
e5
f3
f-3
h-4
a14
f8
e-3f7j4
f6
d-3
d-3
f3
a3
i-3
b-4
g4
f5
b3e4
c-8
g17
c-5
d-3
e-3
a4
d6
g6
g17
b3
c4
d3
d-7
a7d18e5
c21
c9h13
d-4
f-3g-9
a5c3d-9
a-6d-6i-6j2
c14h-4
c9
c8
c6d-3
d-5
f12h-4
d-10g-4
a-4b-6c8d3e-3h20
c4
h8
b-3
b7
e19
h20
h10
c5
d7i3j-2
d7
c4g14
e4
e9
e4
c-4i10j3
a6i3
b3c9
c7
e3
a-4d4
h4
i-4
d10
c4e-4f7
a-3
f-6
c-4
g13
d-3
h5
c7
e6
c8
a3f6
f3
g4
i6
a3
a3
c3
f18
a7i6
b3
g-3j1
a-3e3g7
f15
f15
c3f11
h-3
a7
d9f-5
f3
d-3e5f13g-4
h-4
e9
e8
f-3
f7
f8
j-2
c3
c3
f4
j-3
c-3
f8
h-3
b7j5
b3d-3f5
b8
d-4
f3
b11f3g9
b3g6
g4
f4g-5
b4
a-6d-4
h-12
g3
f3
c-4
a5g4
g-5
b-3
d6
b-4i-4
a7d6
d12
c-4d3
h4
a7d6
a-4f14
b21g10
d-3f4
f5
a4f-3
f8
a7d8
h3
b4g8
d8
b5e-4h-3
b9
b14j2
c-11g10
b9g4
b5
i-3
c-5h-8j-3
a5i11
a-8h-13i-7
g3
g4
a5h-3
a-3
b-3f8h3i-5
j-1
d-3
g-3
b-3g-6
f15
d-4h4
i-3
a6
f3
c-6f19g-3
b3
b-4d-4f-13g-4j-5
h3
a-6b-5d-6g-5
c4d5i5
f19h-5
d4i3
f23g-3
c10
a-18c7d-3f-16h31i-10j-8
c11
c-12
c-3
c-3
a3g4i3j1
d23
g3
d4
c-4g-3
b12g12
a3d-6g-3j2
j-4
j-3
d4
e4
a-3
b6d-3e-3
d-4e-3f6
b31c-18f-4
f5
b34g13
c-3d-5
a-6d-11f7
d-3
e13
h-3
g4
d8f12
i4
f5
b3e3g3
b3c6f4
b10e3
b3c3
b7
f18
h-4
b-3g3
d9j3
a7d4f-3i6j7
i4
c-9d-3j10
a3d3i11
a-3c3
b3
c9
a4h5
a3g10
j1
a3i5
a9
h7
d-3
f47
c5
c-3
i-6
d-6
a4
c-3
a13d5i3
j-1
b-12e4h-3
d6j6
a7d7i5
d-5
c3d-7f5
a13d3
a-8i-3
a3d5
a-8i-3
d-4
d-3
d5
d3
d8
a4i-7j-1
i-3
f16g9
c6
a8j8
a-3c-3d3i8j14
c7
d3
d10
c4
a3c3
a13i19
i5j1
d3h17j-2
c3
f5
g-4
b8
b3g5
j3
a5
g5h-3
e-3
e9
i-3
f3
e-3
c-3j-1
j-1
c6
a-3c-4e11h-4i-4
e7
b-5
e16
e-5j-1
e4
e6
b-4e6h7
e9
b21e-10f-5g9h3
i-4
b8g9
b11
b21g-7j5
a3d3g3
d8
b-10g-9
b11f-3j-1
c-3
h-4
h-4
b4c11
c9
b4
a10b-9d4e-3j-1
a-3d-3i5
c8h3j-5
a-4h-3
g4
d4
a4
d-7i-3j-1
c14
c7
d-3
c21
h-3
f4
b-3c3d-9h-6
a7f4
c5
d3
f-4i-3
b9f-4g25i-5
e6
d9i5
i5
g3
i-3j1
g-3
c6
i3
a-7
a25i6j10
h-3
b6
f6
a4e15
a3b-5d-8i-4
a-5g-11h-3i-6
i-3
a-3i-4
a6h-5
a-5b-6
f4
h3
c-6d-4
e8g4
b-3h-4
i-3
h-3
j1
a-4b-4j-1
c4
a-3i-4
g-3i4
a-3g-3
h-3
e-3
h-3
d-3i-3
e-3
h3
c-4
d-4
d3
g-5
g7
c4g3
b7g-4
c4
d4
f17
c6
f16
f3
c-3
a8
a3
b3g15
a3i6
a-4
c3f4g-3
i4
a3d19
h-5
a9d5i-5
b-3i-5
f29
a5c4d3
a3d5h3j-1
a3i4
a8d14i7
d4f-6h3
e-3h6
a3
d-3
d6
g-9h3
a6
a3d-3
a-4
c-3
d4
c-4
a21g3
a19d3
d4
c3
j1
c3h3
b6g9
d3
e11g-3
d-3
g6
i-8
b-4
e4
a4
a3
c3
c9
d3
b3
a9
c3
e4
d4
f3
h8
e-3j1
i5
b3
e5
e3
c9
d3
c13
e4h10j1
g3
c24
a3
e5
d5
a6e-5g-7j1
e3
a-8d-4
f3
g6
a3j1
a4
b-3d-5f5h-10
f3g-3h-3
b5e20
f4
a-5i-3
d-4f9h-3
e11
a-6f-3i-13
e4
a-3b16e16j2
g3
h19
g3
c7
c3
e3
e3
b6
e11
f3
e7g3j-2
e14
b3
a11
e5
c-9g-5
e-3
c-3
c3
d-6e9i-4
f3
e7
d16
c5
d-5f3
f11
a6
a-3e3
e-3
h3
c-7d-3h10
c7
c-3
d4
a4i3
i-4
a-9e-6j-6
d4
c8f3
d-4
c3d-6j2
f3j2
a9
c5f4
c4
a-6f-10
b-7g-4
d6
d7
c-3h-3
a8f3
g7
g8
d-4f8g-5
f7
c-8d-5
c6
j-5
c7
i3
c7j-2
c6
f18
g7
i5
e3f-8
b6
j-1
c4
h-9
d-5j-3
d3
d-4
c8
g-3h4
c4
f-4g-7
d11
e3
d4
a-4f4g-4
c4
b5g11
a7
c3
f6
a7
g6
i11
i-6
c6
f8g3
j3
d5
g5
a-5e7g-4
a5f7g3i3j5
i5
f9
a-3
a17i7
g7
a7e-3
g14
d-3
f13
e14
d3
f5
a9f-4j2
i3
a7d6f-3j-4
a9d4
a3d3
i3
a-3d3j9
a4d-8
a4d4
d20i3
i3
a-3d14
a4d-5g3
d10
h-5
c6
f5h-5
a3
a5d4
a-3d13
a-5d-17
a5d8
h-3
d7
a-3d-5
e3j2
h-3
c9f-3h4
c3
c5
e-3
b3f11g3j2
c6
a5c5i4
a-4
b3g-4
c3
d-3
a6
a-3j1
g5
e4
f-4
b3
h-3
f-4j-2
e-3
g4
b5
d4
a3d7f-5i10
c9
f3
f26
d3
a4f-3g3
b3c14h-3j-3
d5i3
i4
c5
d8f3i-3
d12
d33
j2
c5h3
g5
a3
e11
c3
c12
a-4d5
f13h6
a-3
d-6
d3
d-4
a-6g-3
f5
c4
c3
a8b-7e-4g-6j8
i-3
c4
a-4i-3
c3
a5d14i-3
d5
a13d23g-3i3
a3
a10j2
i3
a7d5
f5
a14i5
d3
a-4d-4e-3g-4j2
a11
a13d11e-3
a9d10i3
d5
d4
f3
i3
d-8f13
c14g3
d5h-5
f3
c3
h-3
f5
b9f-7h10
i5
c22
d10
b4g15
b4g4
b9
e7
d4
b11
a7i-4
c-4
b3g3
c5
i3
d5f3
c-4
c9
e6
e9
g3
d3
c3
f-3
d-3f-3i3
c12j2
c4
d-3i-4
g4
d-9i3
e4
b-4f5
b4e3
d7
b-3f-5g-4
i-3
a5
d6j4
d6
a4
g-3
a4
d3
h-3
d-5f-8j4
i-4
e-3
e3
d11
a5i3j1
i4
a3
b3h14j1
a6
f3
j2
a18
a-3c-3
b3g15
g-4
b-3c3
e3
d7
d12i3
d4
c5e7g-4
a-4d3e-5
h4
h-3
c3
f4i-3
b6c-7d-3g3
d6g-3
d6
c4
h-3
c8
g3
h-4
b-4
c4
g-5
d11
e12
a-3c9
c19
h6
c11
c3
i-4j6
b5
b-5c6
b3c3
f4
f3g12
g6
b5g43j1
g-4
a-3e5
c-4i-3
e5
e6
c5
d-6
h-4
c11i-3
a-5i-3
i4
c4
g4
d11g-5j2
e-5
c6
c6
f4h-5
c-6
a5f-8
d3
b-3f15
d-3
f6
f14
a6d4f-6i3j2
a5
i3
c9
e5
d5
d6h-3
d9h3
c7d3j1
g3
e19
a-3
b-3
a9i5
e4
a4
b13
g3
f3
i-6
b8
h-3
a4
c8
a7i-3j1
c-5
d8
f3
e5
f16
a3d19
c-3
i7
f3
d-5
a3d-3
b10
d-3
d15j-2
h-5
d8
d3f3
c13
g-5
c5
d5
j-1
e6
c-21f-8h-5
d8i-3
h-8
d-3
c5
j2
i7
f29
c-11
a4
f3
a3
d3
i-3
i-3
h6j1
b-3h3
h3
i10
e-7f5h-7
i4
i-5
a-4
g3
d8
d8
a-4d14
a3d4
c-3
e8
h-3
e-3
a-3d12j2
d7
d7
a8i9
d8
d14
a-3d-5i-4
b-5c-9
a3c4i4
a13d9i12
d7
c5
c5
c-3
d7i4
d4
h-4
d5
d-3
b11g-7
f-3h4
h-3
j-2
a-3
g4
b-4
a-4c-3d-5i-4
e8
c7
c9
g16
i10
a3d7
a3
d10
d3g5
a9
a7d10
a16d11
a4d3i9
a6
a8d9
a15d10g-4j4
d-3h31
g-4
e3
b-3c4d-3
f5
c-3
d9f-11h-3
d-4
d-3
d16
c3d-3
b7d-3g7
f61
a3b9g6h-3j2
e3g14
e4
f19
d-3
f4g3
g-5
h-3i-4
c15
d-10e6f4i-4
e13
f3
c3
a3d10f-3g-3
d-4
a-4d-3i-3
h-3
a-4c13e3
a9
e4
b8g5
b14g25
a4d18i4j-2
i-4
a10d6
d3
d10i7
e5
e13i-3
g3
c-3h-3
e12f-3j1
i-3
b5j1
g-3
g4
b16g8j2
a-4i-6
g5
c-10f-4
g10
g6
g4
f3g3
f7
c-3i-4
d4
i3
f3
a3f6g9
i11
f3
d4
a3
g6
d7
f8h-3
e-5f-7
f16
c3g6
f12
c-10h-4
f5g6
h-9
c-5
f13
f9
g6
b6e-3g10
b9j1
f8
f-3h-3
f7
f3g4
f10
b4f3g15
c44
d-4
c-5g-3
d3
g3
c6
a-6e25f-4
e6
i5
a6c-6i5
e15
d4
f6
h7
i-3
h5
j-3
d22
f-5
h3
h-3
d8e5h-9
a4
e7f-3
f4
h3
e3
f4
c-6
e-3
d7
c-3d-3f-3i-5
f4j3
a5
i6
a3d7
d8
a-11i-5
f12
c19
c3
a-3d-7f10
f7
c5
d4h-5j2
d4
e29
e5
b8
e22j1
e17
c-4e10g-6
i6
i-3
c6
j1
c-3
b-3c-4d-4i-3
b9g18
a-5d-3e7i-3
g15
f11
d-3j1
g10
b3g4
b8
c6
c-4g-3
c12
b3g-3
i-3
c-3d4
c4
b5
d3
d7
a5e6
a3
b5g20
b-4
f7g-4
c11
g-9
b7
j1
a-4d14i4
f4
a6
a-4
g4
a3
f8
i3
f9
a3
a9
f21
a8
f7
a-5g-4i-7
f-7
d6
a8
a-3
d-3
g3h-3
f18
d-7f13
d7g5j1
d7
h-3
h-7
c3g-6
a-3
d-7
d7
g9
g3
c-3
g5
b7
d9
c6g3
h-3
f15
a4
f9
a-3
a-3h-4
d3h6
c9
f12
c4
f7
c13
c8e-3
b11g10
d4
g3
b-6f4h-9j-1
b14c-4d-3g20
e10g6
a-3c3e3
c3f5
b-3
e22
f5
f3
f19
a3
d5
f3
f-6
d-3
f-11i-5
d3
f18
a8d13
g6
c3e4
c4
h-4
f-3h-6
d7
a6d20
f18
b7f12g8
f4
c5
b6g5
g9
d-4
f4
c5
d3
d4
a3
d-3e-3f5
d-3f15
g11
f3
b18g16
f31
b20g14
d3
b-7d13g-3
i-3
d3
d10h-3
f6
d-5f11
a4
d8
g-4
f5
a3e3
d10i-3
a5d17i4
i4
d22
d5
b-6g16
a8e11
c5d-4
a-3d7
g-9
b3
b22e3
i3
g-5
e6
c4d6
d5
b3e-3g4
a-3c12d6e-5h15
d10
d-3
d3
c19g5
g7
e5h5j2
a-3b5g15i-3
a-8d9g4h-7i-4j-4
c-4g28h4
g11h-4
c8h14j-3
g5
h17
h5j-2
h21j-3
h16
h-3
f-3
b-3
c7
f4
h11
c-3h13
g-3
a-3i-4
b3g-4
b-5c9
h6
h8
h20
b-5d-5f-6j-2
h8
c19
d-3g4
d-4
b6g4
h-5
b7
c20
f9
a3
h13
g20
c3
c24
c-3h13
b-3g19j2
i3
h25
b-11d-3g-3
e-3h7j-8
c-5
h-4
e3
h-3
c-4h11
g-5i6
c7
c3
h-6
g13
b11g-4
h14
h10
h12
d-3h8
b-3h-16
h18
h5
a3b14g27
a3b22g21
g12
b3g19
b3g3
j-1
g10
h3
a-5h3i-8j-1
a-8b-5c-4h10i-9j-3
h23
h13i-3
b6g43
c6
b-3g-5j-2
c13
d-3
e-3f-3h17j-1
a-5c9h7j-6
f3
a-7c18g-4j-1
g4
a-6g-6j-5
c19
b-3h28i-7
h7
c-3
b-4c-4g-4j-5
c-3d-3h3
b-13e-3g-4h30i3j-6
c3h9
f4
b4
a4
h9
c12
c10
b35g26
b-3f-5h-7
b-5
h7
e5g3
h9
g7
h8i5
a4
a8
c-4d-4g-6h4
h6
h11j-2
a6g4h18
h5
c3
a12d7g15i3
b10c-6f-7g14h-6
a-3b-5e-4j-2
f-4g7h-5
b3g5
g12
d-4h4
f-5h3j-4
b-6g-5h18
f-5h21j-3
c-3
b-4d-3e-8
h3
i-3j-4
e-3h3j-2
g3
c-4h-4
c5g5
c-6g-4
g21
b-4h7j-3
b14f-4
a-4f-3
b9g-5
h3
c4g3
a-3h17
a-4c14
c-4
b-3c7g3
c5g4
c3h18
b3g8
g9
g7
b-7g5
g12
a3
b5
b7g11
c4
g17
c4
i6
b-4g-5
b-3g8
b4
b8
b-4g5
b18g16
c3
i3
g4
g28
a-5c19f-3i-3j-3
g7
b4g31
b6g19
c18
g23
b24g5
b-3c8g-11
g14
b27g23
b3g19
c9
g13
g3
b3g7
f26
g4
b14g12j1
g-3
h-4
b10
i8
b16g-4
b13
b4g-5
a-10b27c-3
b22e-5
b3f4
b9j-5
b4
f5
c3
f6g-15
f-3
f11i-3
j2
c5f6i-4
c5d6
b-5h9
e-6
f3
h3
g4j-1
f6
a-3h-12
d-3
d-3
c6h9
a5b-3d3
f5
f-3
d3
f9
a-3
d11g32
d5
b-4g28
i3
f4
f4
b3
a-17b-13d-3g-5j1
a-3
b16c-4g4
d4
f22
b12g11h-5j1
i8
f3
g21
d5
a-6h-3
f-3
g3
d3
d7
f3
d-6
b14g21
d3
i5
a3
b3
g7j-2
g4
d6
g3
f3
d4
b3
g6i3
i-3
g-5
c3
d-4
f3
f3
h-7
e5f-5g23
g19
a3e7
f19h-5
d9
b-5h7
d-3f5
a-11e-6g-13
a-18c-6d-8f13
f8
f4
a-12e3g-10h-3i4
h-3
g11
g24
a-4b-5c-6d-3g-5
f7
a6d6i7
a5
d7
b4c3
i3
g-3i4
b26
d-6
d-4f3
b-5c5
c11h10j-1
b3c4
c17
c9
c4
c9i5j2
c7
c-6
c-5
e7
g-7
d10j2
b-4g-7h-19j-1
d-11f7
a4f-5
a-3j-3
a-6h6
d8
b9
f7
e6
a3
a3d3
d-3
c3
d-3e4
d4
a-4d-6
g5
a-5e-3
f-7
h10
a8
d3
i4
f4
i-3
a-7i8
d3f4
c-4d-9
b5g5
f4
f46
g7
i-4
f5
g3
a-7e-4j-2
d4
c12d-4
e3
a-5
b7
e6
d-6
e8
g-3
e-3
h3
e25
e10
e4
c4
b-3c-4d-4e4
b-3
d4
c4
e8j-2
d4e-4
f5
b4
e4
d3
a-4b10
i5
g6
e-7
i3
d3
a3
e-3j2
e-3
g3
e5
c9
a12
i-3
f14
f15
i3
f-6
a-6b-5j-3
g3
e4
a22
a14
c-5
c6d3
c8
a-5
g10
a8d4i14
h4j-2
c5
c-3
e20
d-3
e3
c24
g3
c5
c7
f-3
i8
e17
a-4
a3
a31
a4
g3
b4c-7i-4
b5
c8
c8
g4j1
c-3e3
e-5
a11e5i-5j2
d-4
i-3
e-3
b25c-5d-3
b7c5g4
a3d7
d-4
h11
c-8e4f3
a22b-3d4i16j18
e3
c-3d-3f7j1
e10i-4
c3
c-4d-5e10
e13
c8
f9
e3j3
e5
c5
b4
e25j3
f5
i3
a-5e10
g-9
i4
a4
a-3b3d-4
e4
e-6j-2
g4
i3
d4
a4d3
d-7e7
h-7
e3
f-3i-8
b-9c-4g-3h-3
b4g3
b6f-3h-5
c13
h3
h7
f-3
f3
d6
b5
f4
f8
f3
f16
a-3i-4
g5
d3
c15f-5
d11
c7e14
f19
d6
f-3
i-8
c-3d8
f6
c5h6
b4g7
c3
h14
g5
d3j-2
d-7
c3
b3
i15
a-4b-3
b28
a-5
a3d4j4
f-4
b-3
d4
b3
a-9c5i-7j-1
d-3e-9
a-4f3g4i-3
j-1
d-5
b-3d-4
g-3i-3
j-1
c8
b5g3
a-3
d6
d-6
a5d17j-2
i8
a6
a8
d7
d7
f-7
d-5h4
h3
c3
e3
c-4
g8
a3
d10
a4
a13
a8i-3
c-4
a4
i-3
a3c3
c14
c5
b4g5
a5
b15g3
f6
b-3
a3
e5
e-3
a3
f3
c7
f3
a3
a-5b-6g-3
f13
c15
b-3f19
f5
f-5
c-4f-3
a6
d-5e13h5i-3
h-3
c3i7
g4
g9
b14e-3g-3
b-3
b5
b16f3
a-6g5j-1
a11
g36
b25c-8
b-3
b10
c5f7
b27j-3
b12g3
b14g-6j-2
a-7b19f-7
b4f3j2
b16
b29f5
d-14h-7
c5d3h3
a-4c6e3j-2
e12
e10j1
d5
c7
c11g5
d-7
d3f-4
d5
a3d6
d11g4
f4j-1
f-4
c4
e3
h7
b6c-3
b16
e-3
b4e-3g-3
b12
b24d-3
a-3
a3b-4i-3
e7f4
d9
c8
e-5i-6
d8
g6
f3
d5
g21
a12d24i9
b7g3
a-3d24
c10
c-3
c6
d-4g-18
i8
e4i-3
e6
i-3
b-3c4d-4g-12j2
i3
d-7
j-1
d8
a14d10
b5g8
a4
g7h-10j3
g5
g3
g3
e4
d6h11
d6
g4
f3
d4
h4
a-3i-7
c10
i5
e3j2
f18
g-4
j1
d4h-5
b-4
i-3
j1
d15
i12
c4
d19i7
c8
d4f-4g-10
d6
d8
b-3
a-3d-6f3g-5
b4g4
c4
b9d6i5
d-5
c-3d3
b3
b4g5h3
d10h-14i-6
c4g-5h4
f36
a-3d-6
b4
g4h5
c-3h7
h-8
g3
f21
g9
b29c-3d-5f-3g6j-1
b4d3
b-7g15
i-11
c7g4h3
d14
a4d4
b12c15
b-6c13
c4d8
d21i6
d17
a14i8
b7g12
b8c10
b7c13
h3
g8
d-3e-4h-4i-3
a-3d-3
d3
a3b-3c4d4h5i8j1
a-12g-3i-3
b-3
a4j3
f9
d3
a5
b-6c10
c14
e-5i-5
e5
c7
i3
a4c3
c-4i10j1
c4
b-3
d-3g7
c-3
c-5
g3h-3
a3c-3
d-6
e3
e4
c5d11
b4c4
c19h6
i3
b3j1
e3f9i-3j2
g-3
b5g3
j-3
g6
e3
b-7g-7
f15g-3
a-4j-3
f3
a-3b-3c-3d-5j-1
a-7i-7j-2
g4
f5
e-12
b-5
f-3
e3
f5
f16
f4j2
g3
d3
e4g-4
b3j-2
a-4h7i-5
h-7
b-3
a3
f4
f7
f-4
h11
c3
i4
a4
g7
c-3
a8d3i3
g4h-3
b6
g3
b4
b3
b3e3
d3
d10
f-7
j2
c4
b3
h-3
b7e4g17
b6g27
f3g3
b-9d5j3
d6
a-5c7i-3
c18e-5i-4
c13
c11f4
g3
a-5d9g-5h-3j-2
c-4
b8g6h7
f5
g7
g5
g-3i3
b-5g-5
a-6d5j-2
i3
a-5b3h3j-1
a-4i-4
c8
g14
g3i-3
d-3g3
g4
a-3
h-3
j-1
d-6e11
f4
d-3
e-4
i4
e-7h-11j1
d-5j-3
d9f-7
d6
d15
c6
a4
a4
a5
g3j-1
h3
c4
d-4
d9
d5
d9
d3
i3
c-4
f17g4
i-3
i3
a-5
d3
c11
a3d5j1
d-5i4
a-7c11e-6f-3h4
d-3
g13
h-4
c-3
f5
f4i-15
b-3
d-4
i-3
c6
a4
d5
a-3g3
g3
b16g37
a-4
g20i8
a7
a3d5
e5g4
i-6
g10
b3i9
i4
i4
f8i5
b33g33
b-6
b-3
g10
b-4g11
g-4
g-8
b12f4g-5
b4g12
g-5
b11
a6d3
b-3
c7
e6
a-5b-4d-4
d-9
a4
e5h5
a6d17i4
h3
e4
d3
h8
h7
g-3i4
e3
a5b-3g-4j1
a14i4
a4c4d6j2
a4i5
a12d5
e-5
a3
i-3j-1
b6g6
c9
a3e4j6
f13
a11
e4
a6
b23g10
e-5
b15g4
c9
c18
c-5
b16
e11
a3d5f-6
a13i9
d6
a6d9
h-3
c-4g-4i-12
d5
a5d6
d7h4
b-4h4
c3
a8h-3i10
c11
a3d8f3
d4
a6c-12d-3h-6j2
d4
d-6
a-3
i4
b6g7
d4
c4
j1
i-7
f6
a3f6
g4
a-3
a5d7
b-4g-3
b-7g-4
a-8b9i-5
b-9g-5
a4
c3g-8
c19
c6
c5
c-4
d10f3
d6
b13g5
b-3g-5
i-4
j-1
d3
d4
g5i3
a4j9
c12
f4
e4
b-4d-4g-4
g8
i-3
g3
g13
h-3
a-5i-3
i-5
a-8c-8e-7i11
g6
b25
e13
g-3h-5
e3
f6
g38
h4
d-4h4
b11f8
b23e-4
e3j1
b3
b17e9
a7d4
b17g4
d-5
b-8d-4f7g-6h-5
g-3
b5g12
f5
b-3g7
g14
d3
b3g-4
a-3b-4e24
b12e-4
c21
b14g9
e-4f-4g3h5
h4
h3i-4
b-3
h6
h-6j1
b4
h11
c4
c4
e-3h6
f3g9
b-3g3h10i-3
b3
g-7
c-3
b8g-5
h-6
b16g7
a-3d-6i-3j-1
b5
d-7
a-3g4h4i-4j-1
h7
g7
i-3
f5
b26g34
c-3
f-3h3
c6
c3
j2
d-14e-5f6i-4
g3j3
a7i4
a9i3
d4
f4
c8
a4c4
d4
c5
d3
a-7b5c6
f6g7
c-8d-3f69g-3h-6
f-3j-2
i-4
a6d5f-5
i3
i3
e6
c3
f3
f20
d-3e-4j-1
f16i-4
i-4
f10
f6
f3
f20
b7c3f9
f6
b6
f5
f7
f9
f7
a5d21i23
f3
f9h-3
a3g12
f33
g9
g5
a-3e5j-6
e-3
d-4e-3f-3g3
g3
c3h3
f5
f4
c-5d-4e15
c3
e9f-4g3
e9f-3j-3
e-3
c5
d4
c4
e4
h-4
a-3
e8
e3
f4
b-10e16g-5
d-5
e7h7
d5f3
d4
e27
b-3e-4f-3
e22
i4
a8d3i10
a6d5g3i3
d3
a20i4
b3g6i-3
a-9c10j-1
d3
f-5
a11d21
e3
c3
d4
a5i-5
b4
a4c-8d-4
a9g-4j3
i4
c9
f14
f13g3
d4
f10
a9d6e-3
a6i5
d7
a6d9j3
b3
f23h-4
a5d10
g4
b3
e3
g9
g4
c6g4j2
d4
f9
c8
c5
f5
a4
a-9d-3
a3g11
b3g-4
i15
e-7g9
e4f10h-8
a-5d-4
d-5
a11i5
c8
a22d7
a22
b-4
c4f3g5i-5
b23g14
c3
f10
f7
b4
c15d-3
d-3
c15
a-3f45g-4
f11
c3
f26
f3
a9d5f-5i7j8
c-3d-6
b3f12g8
f14
g3
b5
c10
b-6f17
f-9g-3h3i13
d10
i4
h-4
a3
h-7
h23
i4
a-4b4c-3i5
g4
f5
b13j1
g7
f5
a5
d3
f27
c-3
f3
d4
f20
f5h5
f13
a4g4
f4
j-1
e3j2
f7
f4
j4
f4
e-4f6
a-3
c16
e11j-1
a7
f8
f3
a3g4
f3
f11
c3
c7
f14
d3
b3g6
f-3
f4
b3d14g6
a6d5
a6f-3
a5d9
c6
g6
a15d35
c-4
i5
c3f4
a26i15
i3
d4
b11e-3
c3e4
b5e3j-1
e12
a9e9
e6j-1
b22e20f-4g-3
b9e6
g4
c3
b6
a-7i-15
d5
i13
d7
a3
b3c-3
b4
b5g3
g-3h3
b-3e-3g4i3j2
j-2
a-6i-5
b15
a-6b5d3i-6
d-3
d5
d14f-18
d-8
a4d3i-3
e4i3
a13d10i4
d8
d3
a-4
i5
d4
j1
h-12
f6
c10
g17
a3d3
b-3
a9b3d4
c4
f4
f3
f12
i4
h-4
a-6i-12
f3
f4
b5
b21
b3
e3
c4
c4
i9
f5
f5h-3
b10
i-5
f5
d3
e4
c-9
d3
d5
d-5
e5
h-4j-1
c7
a3
f5
c18
g4
c-5
f18
g10
c18
c4
c4
a3c-3i3
c7
a7d9
c9
f3
a-3
h4
g4
c-3d-4f22
f4
a-3d-10e-3i-3
b-4e-6
d-4
f3h-5
f20
d-3g-3
f3
d6
i6
d-4
c4
a5
a6d17
d20
i4
a4g-5h-3j6
c6
g6
a5
c3
c6d-5
d3g-9
d3
d16i6
a-14
g-3
a4i9j5
c7
g3
f4
h3
i3
f4
i3
d5
c-3
c10
f4
b3g5
f7
c5d-5e3
a4
e-5f-3
a3j-2
d-3i-4
a4b-4e-9j2
f4
f-3
d3j1
d16
c3
e4g3
e14j-1
c13
h10
a10
d3
a-7c17j-3
a3e3
j1
c10
d5i4
d8
h3
a-5d-4
i4
i-3
d4
b13
b5
g3
d5
a-3
c4
c17
i6
i3
d6i9
a3
c8
c-3
c-4g5
d3
e7
c6d11
a3
g-5h5
a-4b14d-4
f4
d4
e5
g6
a3
d-4g-5
a-3
c5
g-5h-5
c3
g8
b-6
f6g3
c5
d3j-4
h-5
c3
a11j9
a3
a16d5i5
g10
d4f4h7
d11i6
i4
a5d3j2
d-3
d3
a4d4
b4f4g3
d5
f5
a-6b-10e-4f3g3i-5
g6
g-3h11
b3g5
a4d8
f14
a9d21
b4d-5
a-5d-7i-5
c6
d5
a-6c4d-7i-5
c8f-5h7i-3j-1
c3i-3
c3
c4
c-8
c7
c-3
c14
c15
c6
c5
c22d3
c-3
c3
c5
c-3
c-4
j-1
f10
i-3
a3
a4i17
c3
a3
d-4
d4
d5
d3i4
a3
c9
f9
i3
a-4i6
a5d3
d6
a7d6f3
i4
d-9j-2
f11
h3
d-5h-11
i3
f13
c3e5
d-3
c9
e3
e6
e16
d-6e5
e3
i5
b15
g-3
b6g6
h-9
i4
e-3j-2
a-4c18d-4
c29
j2
c14
b8d-4e-3g10
d7i3
g6
d4
d4
d-3
d-4
a-6c-7d-4
b6g5
f3
d-3
d3
b6g8
g8
a4
d9
g17
f9g-4
g5
h-3
e13
d-5
e3
f3
j-1
f10
g3
e15g4
d7
g8
c-4
e13
f7
h-5
d3
g23
f5
c5e-3g8j-1
c4
c-6
d10j2
a4i3
d3i6j1
d5
i6
f8
d5
a4
f5
c-6d-3
a6
f8
e41
a-7e46g-6i-3
e11
e28
b3i11
c4
g-4j1
a3d3
f-3
c3
d7
f16h-3
a3e5
i9
b14g7
a3
d23i3
a-4b10d7f5g7
b18d3g47
i5j-1
g11h3
f7
g7i6
a-6b-3c-4e5g-3
g3
f18
g8
a8
a4
j2
e5
d4
f3
g4
e5
e4
d15
h-3
d17
b19c3
b-8
c-5
i7
d4
a3i3
a-3
e4j1
h-4
a6d-4
f-3
e3
d-4j-7
e5j1
h3
d15
e6
b8
e6
c8j-2
c4
a3d6i-5j1
i3
a4i3
a3
d-3j-1
d9
d-4
a-6h3
h-3
h-3
d-4h5
b4
g9
f13
d-5
f-3
f7
f-4
f-6
j1
d3
a5i7
d-4
e3
g4
c4
d8
a3
f5
c10
i6
c6
a-4
c3
h-3
h10
i5
c12
d3
d-4
a4d-5i5
d7g4
d3
i4
d9i5
d-4
g3
d5
d-10e3
d-3
h16j-2
d18
d3
c10d4j1
c4
c4f5g-3
b-3i3
a4i3
c7
d8
g7
g3i4
a3i5
a3
d3
a3d7
i7
i-3
a8
f3
b-4d-4h-4
a4j3
c-3g3
b-3d10
a4
c5d-5
d6
c5
b6c5
d8i6
d-4h-4
d-3
c4
c17
c-3
b3c4
a4d9j6
c4f5
f3
b4c3
i-3
c-3e-3
a11d6
g4
b8
a7
d-3h7
f13
e4g-4
g4
j-8
f3j-1
b5
d-3i-3
a-4g3i-6
j2
d5
b5
d3
d-3
i4
f11
e8
d6
a3d3f3i6
c6
b9
c4
a5b3e6g8
j-6
c3
g3
c-9
d5
j-2
g5
i5
g3
c8f-3
c-4g-3
c7
d11
f6
f6
a6
b3e5g4i-3
c4d-7
c-6d12h-9i-5
c11
a8d8
d-3
d5
d4
f3
g3
b6g5i3j3
c5
a5d3
a3b3d5
c7
c6d8
d-6f-4g-5
a6d13
g6
e-4h-4j-1
g4
f6
d-4
d7i5
e4
d6
f3
a-5g-9i-5
f18
i3
e13
b4e8f4j2
a3h-3i10j3
a-4i-7
i5
e-4
c3d-3h-3
c4g5
a-4e-4f-3h-4
g9
c8f4
e3
e-4
b-3
a-5g4
d-3h-3
d3g3
b10e3g15
i-3
b3
a5
e-3
b9c-10g-3j1
g5
b24g6
h3i5j4
c3
c-4h6
e3
d4
a4i3
d-4f3
a-9
a3
d4
d4
d-4e4
d-6
d7
d19
a-14e-3j-2
g4
d7h6j-1
d4
d4
c-3
d-3
a-5d6
b-7d3e-5h4j-2
a3d4f3
c-4
d12j3
a5d9
j1
d-3
c5
b7
a-6f-3g-4
d4i5
a-3e9
d5f12
c3
c3g15
h-3j-2
b6d-7g4
a7d-3
d5
i7
d6g-4j-1
h-4
b-5d4
c-5e-3
f-3
g3
g12
d-3
h-3i-4
a6c3
i4
e3
f3
a4
c-4d-8
d-4e3
j1
a4
g-4
b-7g-10j-1
e3j-1
g6
e-3f10i-3
d5
c10
j3
c-3
a-4c-4e-3i-9j-8
f9
g4
c6e4
h3
d4
c4
a5b-14j1
a3
d6
j-1
b-3f4g-4h-4j1
c-3
d3
b-3c-3h-6
c8
b-4d-9f18g-3h-5
f8
d-3
d-3
a-3d13
a5
a6d-7
a8
g9
d3
d4
d-3
d8
d3
i3
e-4
g-5j1
a-3c3i-3
d12
e-4
h-5
a-6
i4
i-3
g-3
i5
b4
g7
g5
a-5c3
c5g26
g4
d-6
b-3i-6
c4
h-4
c-4d6f-3i5j-2
e-5
c23d-3f-7
c10
b6g9
c5
f7
j4
b4
d8
a4
h6
b11d-4
d-5f31g-7h-5
f-6
a3
c5
c36d-3h7j-1
c17
c6
a-4c-9d-5g-6i-3
c-7
c15
c5i-5
c3d4
d7
h4j-7
i3
b-3d6
c-3g-13j1
f9
g4
b-4i4
i3
c-3i-4j1
d-3
c-3
b-4f9
f8
c7d3
a-3
a7
d6
a6
f5j-2
h-3
c11d14
b3g5
b5
h-3
d-3
c-4e3
d8
d-7
a3b3d4
h3i-12
b4d-7g3
f5
b3g10
g4
f5g5
c-3
d-4i-5
f6
a-5b-7d-15f25g-5
f9g-4
f12
g-5
f10
e4
a-3
a-3b-3
g3
e3
b-4d3f3
e9
e-4j-3
d-3
f12
h-5
d19f-3j3
d-3
f4
a4e11i3j1
c3
j3
f7
h7j-1
h6
b-3h-5i-3
h-5
b-4
a4h3
f5
b-5
b3f4
f7h-5
f13
b6e-3
d3
h-3
f10
f6
f6
h-3
f6
c-4e-6f5h3
d-3h-4
g10
f4
a6d-5j3
a3
e3
g3
d-6
b3c6i3
c5h5
g6
a7
a-6c17g-3h31i-9j-5
c3
c8
c-4h4
c4d9e4
d-5h-3i-4
c7
f8
f17
f11
a-6h4
b-5h-4j1
c10h3
f8i-8
i4
a7
j-3
a-5i-7
g-3
i-3
a4h4
e-3h6
g5
d10
c20
c4
d6h-3j3
a4d11i-3
f7g-3
f7
f7
f4
f30
c3d-8e3
b4
f8
f8
c-6f6g-6
c3
f3g5
d-5
d-3e-3h11
a-10b-3h6
c3
c4
d-4
j-5
f9
f4
f7
d-4
e-4j-3
e7i4
i6
i7
a4i3j3
e7
d-5
a-3j-1
e-3
e3
a5
a3d3
a3d3
j-2
d16
g4
e3
b-3
d-3e-5j2
a-5d-4g-3
a-4d7
g5
d15
b3c13
c10g5
c17
d11
c6
b4c-3
a8j1
g3
a3
a-3d11i3
c3h-8j2
d25
h-3
b-7d-3
b-3i-3
d5
h-15
f4
a-19d-21h6i-3j-4
f7h11
a-3h-3
h5j-1
e3g5
e4
e-3f10
a3
c18
c3
c-8
b8e4
c10
c21e-4h21j-1
h-4i4
i4
c8
a6d12f-6j2
a-3
d10
a-4d-6
a-7d3
a-5d-4
a6d3
a-3i4
d7
c5
i7
i-5
h3
c3f7
e4
f4
e5
c4
f3
b11
b10c-4e-8
g-3
f9
g4
h-3
f3
b4f5
a-3
d-5f3h-3
a6
f5
c17f10
c-3i3
c6
c32
f5h-7
f7
c7
b10g11
c3d-7f-4i-3
d6
d3i-6
c5h8
f8
e-3h-3
b-5h6
a-5d23g-10h3j3
d4
d7
d3g-4
f13
i3
c5
c8
h9
a3
f6
a5c3d6
a10
i3
d-4f11
f10
g6
c7
e8
b6
b10g10
b3
i4
c5
e7
d23i9j-2
a4d4
d-3
d8
d9i3
d4
d-3
a-6
d3i5
a3d3
c3e12
e3
i6
c4
b-3f4
d3
c11
d3
a7
d4
b12g8i6
i-3
a3b4d4g13j-2
g4
a22
h-4
c4
b5f-4h8
i9
a3
a-10
e3
e3
g-6
d-4g4
d7i3j-1
c12
i4
d6
i-6
h-3
a16i5
d-4
j3
a4i-6
d-3e3
j-1
g3
f3
e4j1
g3
d-4i-3
e-3
a5c-5g6
a4
f6
h-3
d-7
a14
d8
b-4e17g-9
e13
c6
e-4h-6
h-4
g3
b-4d-4
c-9h-3
a-4
h4
f-3
f-5
a3e6j2
a4
a4
i4
h-3
c3
h3
c-6
c5
d-18
i-3
c6
a3
c-7
a3b4e5i7j1
b5
g3
c8h3
c6
a9e-5j4
d4g3
c4d-15h5
c3
d3i4
d4
g4
d3
f4
g5
b3g13
f3
d4
a8d5
h-7
c-4d-3
i3
b-4d-17e6
e7
e3
d3
a-4h9
f6
a3d6i4
a3c7
b-3f17
i9
g3
d6
c6
b-5c3f-3i3
a11d-5j13
a11b3i8
d-9f4j-1
f4
f10
d3
c7
d3
h3
h3i4
a5c3f-7
c3
b-13d6g-4
i10
i5
d4
a-5
i5
a16i4
a-8j-23
a4
a-3h-3
d3i-3j2
a8i6j10
a9i-3
i5
c-3f3
a3i4
d-3
a5e-3
c15
c4
b4
f-3h-3
a6d4f-3i4
e4
d5i-3
i-3
i4
e23
h3
f13
e4g6
g11
g4i-3
e9
c5
h18i-3
e-3
c-4
g-4
b3j-1
g7h7
c-4d-3g-3h-3
e5
a10
i3
g3
i-4
g3
h7
c16
g7
c9f-4i-3j-2
c5
c-7
a14
c4
g-3h6j-2
a3
g-7h6
b-4e17g-4
h-4
e7
a7c3i3
a4
d-8
j3
e-3g6j1
i-3
a-8d3i11
a-3d13j-4
d4g3
a-6d18
d9j1
c3f7
c7
c13
a-6d-3e7i3j-1
h-12
a-3c5
a-6h3
c9e-3
g-6
h-6
d3
c7h3
d4
a-3f-3h17j-1
a-4h3j-1
a5j-1
a4
a-5b-5c4g-7
c21h9
j-2
h-4
i-3
d9
c9
b12g3
c10
f-5g-7
a-3d5
f3
e6
f17
e3
i6
f3
f3
f-6
c4
f12
d12
h3
c16
f22
e3
g3
c5i-4
e5
g4
e18
e4
g-4i3j-1
e15
e12i3
e16
i-5
a8
e-3
a-5
d-3
a4e3
e4g3
b-3
f6
e-3
e4
f14
b5f12
c34e-3
b3
a-3c-3e-5f9
g7
d5
b-4f-3
f15
d3
c-3
f15h-4
c4
h10
f3
a4d4h17
e12
h3
f6
i3
h3
h5
d6
e3
h3
d-3
h16
b-3
a3
e-4
c-3i-4
i5
d6
d-3i4
d6
a3
i7j1
d3
d5e3i7
j1
d-3
g3
d4
f5
f6
g6
a-3c3
c10
c7
d4
b5
a6
i6
h-3
d-3
a-3
a3f8
a-4
e3j2
e8
d9
d3
d3
h-3
c7
d4f10g14
c3
i-3
a6
f-3
f10
f3
a6d11
f3h6
e4f-5g4
a4e-8j3
d3
i3
d10
i4
j2
i-4j-1
b3e6
a5
c-5
a3
i-3
a4
g4
d9
h3
h4j2
e8
e-4
c-3
d3h-3
h-3
i6
h-3j2
j1
g13
d6
a4i6
d10
i-3
a4f4
c-3d-3
c4
c13
f3
a4
g-4
f6
a4
c10
a3
h-6
d6
c-3
d3
i3
i4
c6
c5
g5
e5
e13
c-3g3h-12
i-4
d-3f4
f6
c3
f8
a5
b3d7e-6g7
i4
a-4c15
f7
c12d-3i-4
f13
d13f-4
d15
i5
h-4
d-5
d-3
i5
d3h-3j-2
f4
e9j1
d-9i-4
a3
e-4
c3
c3
f8
f3
b-3
f4
d7
j-2
c3
i-3
f16j1
f5
c6j2
a9
c6
c4
a3
c6
g4
c9
a3
c3
b-3e3j-2
h-3
h5
e6j1
e9j-2
e3
b-5
g4
h3j-3
a-3i-3
a10
a4
a4
c12
e6j-1
a3i3
a3
i6
h16
g4
g6
c3f9
d-4
a-6b4d-4f11g12h5
c3e4
g3
c7
d6
a5
a3
c15g3
a4
a6
a22
a-3d-3i-4
d10e-6j2
a10
b-3
i7
f15
e15h6
j3
c6
h-5
d7h6
f3
g3
a5
g3
f7i3j-3
i3
i6
i9
f9h-3
a-4
d3i3
a9
a14
a-4
a-5
a-3
a7h-9j-2
f12
a3e10
b-6d-5e-4g-4h-3
d8j-1
a4
d5
a3d5
d8
d3f3
d12
d3
d15j-1
a3i6
a6
a-3d14j-1
d3
i5
a-4i3
i3
a9
a9
a-4d4
f3
a-5d3
d5
d10j2
a5
a3d7
c5
b12f7g5j1
b3
h-5
b6
b20c-4g16j-2
b4
b11g14
c11
g8
g4
a3d9h-9
e-4
h7
d-6g-6
b4c-4
j-1
d4i-3
b5d-3
d14g3
b5g6
i3
a-4i9
i4
c27
f16g5
e3
i-3
g4
a5c3d13
g4
g-5
a3f3g4j1
h-3
b3i7
g-4h-4
j1
a7
c-3f4g9h-3
f3
a3i4
b3g3
e7
b5c8
b3
c8d-3
b5g3i-7
f12
f4
a3f5
c8
f4
f9
e20j3
b-3
f6
b20f-6
f16
e3
i4
a-7d-20
c21e13h8j1
c13
a13
b-3c-5h-4
a-6c5g-5h5i-3
c5
c11
d6
d6
f-4
i3
f14
b4
f-4g-3
b-4e5f-6
d5
d7
c-4g12
d-4
g-3
a-13b-3c-5e-4i-12j-2
f5
h-5i-6
g3
j-3
e4
h17
d7
f5
c8
c5f11
b3g8
g12
g4
g6
d8
b-4
d4
d6
c-3d7j1
c7
i4
b6f3
d-3
d-3
a3i3
g-3
d3
f58h-4
f42
f-5
b7c12f-6
c14
c-4
b6g8
b17
c4
f-6
d-3
d5
d3
g6
c4
c-3
a-4c-3
c3
c10g8
a-4i-5
b4e-3
d4h-9i4
g6
c5d-8i-3
g4
g6
d4
c4
h7
f15h6
h11
f-5g-6
d-7e-6j1
b19
d13f-3h-3
g3
d3
h5
h4
e9
g5
b8d-3g8
b7
e-6h-5j-1
h-5
a-4f-6
h-4
g4
d3
d3
c6
a3g4
c19
c4e-3
c6
j-1
a3i3
g7
f-4h-3
e-3
b5g12
h6
a-4
c3
b3i3
c-4
b6
c3
i-5
d4
g3
b3d-3f3
i-3
h11
d10
g3
a-3
g3
g-3
g3
d4e-3h-4
j1
c-11f-3
b3j3
f17
a-4d-3
f-4
d3
c7
c3
j2
c6d3
d-5
b21c3d5e-5g10
g5
b9g11
b5
f12j-1
f-6h5
h4
d-4i-3
a-4i-4
e8
a-12c-4
g3
b17
c-4
b4d8
d9
a-3i-8
c4e-3g-5i-4
c10
c13
g3
e8f-7j-2
e14
b3g9
f26
d23
a3d6
d-6
f14
c8d-5f-5h8
c18
c4
a10c8d10
b4
g14
d-4j-2
j1
c-3
f5
c5
d-3i-4
c5
i-4
a-3
a16i3
a7d3j2
g6
a4h6
i-7
g6
g6
a8c-4e-4j12
f14
g5
g5
f3
b-9i-6
f5
c15
a4
j1
b3
a-5d-3
j2
g-6
c5
d4
e6
g-4j3
e-3
d-3
e-3
e17j3
d7
d18
d5
e3
d11h-10
a-3b-3e5
e10
a-3d3
d4
a6b-4d-3j-1
b-4h7
a-5h6
f7
c-3
h14
a6
e11
h11
b3
g7
d3
g6
d9
g8
a-3b4g3h9
c15f3
d5j6
a11
a-4
d3
i3
j3
c14
d9f3
a10e12f-6i3j2
i4
i5
i-7
a15d5j4
d3i12j5
a17
e7
a-5e9j2
d3
a8b-3e10i3j-2
a-5
a26
a8e3i-5
c4
b-3e27f-3
e9
c3
c-5d4
a-6
i-3
h8
b10
d5
b11
b-3e22j1
d4
c-8e11g-5j2
e7
b3f3
g-4j-1
c4d3
c-5d6
d3
h6
a5d16
b3
b3g3
a12d6j4
f3
d-4h4
a9
g6
a-3
i-3
a4
d3
a11d-4
i-5
b5g7
d12
a-6d19i-4j-5
a-9
d3i4
h4
a-3d19
a11
a12i3
d-3
a-6d5
g3
b7
b-9e-4f-3h23
a3b3d7
a-3b3
d3
b3
a10
a4d5f-5
e4h6
h3
d-3
h-4
f6
g-4
a4d5
d12
a3j1
i4
d3
c-5h-6
c4
a-9i-7j-3
i3
d3j-2
c9
a-3e-3
d5j-1
c10
c3
c4
g3
g-5
e3
c-3
c3d8
d-9f-5
c-9h9
b3
g4
b3g8
d4
f6
g3
d7
a4
b10g11
b9
b9g15
a-5d-3
d3
j-1
h-6
d5
e3
i5
b-3
d8
c-3e8j1
b5
g-4
h-4i-3
d11h-4j2
d7
c15f-3
j2
d-3
d-7f-5
d-3
b5
a6j4
i4
a10d8i3
a3
a5c-3j3
c5
d5g-3h-3i3
i-3
a3i-5
a-3c-3d5
i-3
a6i3
d12
d4i4j3
a14d6i7
a3
i8
a3
c-8
j-1
d13
f14
b-3f-10
d4
c-3
e-3
d3
b6
c3
d-3
d-4
f7
d8h6
a-4i-5
h-3
d5
h7
b8g5
b5g11
e32g-3
e10i-3j2
e9
c9h7
a-3b19d-4
b17
g4
f7
c4d-10i-11
f3
c3
a4
a3d5
d6f3
a-3j-3
a3
b9
d-4
e4i3j-1
f-3g5
d-3
b-4h8
c3
a-5
g-3
i-4
c5
c8
h-12
c-3
g4
e6
h-8
f3
i-3
i-3
f5
h-3
c-4
d-8h12
f17
f5h-5
g3
b27
b-8
f8g-3
c3e3g4h5
c15
c9g-3i3
d3f-7
d-3
c4
h3
i10
b3f-3g6h4j-2
c9d-10f-5i-3
e-3i-3
e-3h-3i-3
g-5
j1
i3
i-3
d3j-2
d-3
b17h-7
b10c-6
b24
h-3
c4
d19
d7
d4
f17
c5
f15
b-3j2
h6
d-3g-4h13i-3
f6
c3h18
h17
e8j-1
e6
d6
a-3
f3
c-4
a7d-4
c4
h-9i-3
f4h-6
j2
b7
d12
f4h-3
f-5
f10
d3
b3d-5g3
f6
c3
b3
e27h4
a-3e3
g-5j1
e15
e5
a-3c3
c7
c17
d6
c5h-3i-4
f-3i12j1
j2
d3
i7
a5b-9g-9j4
d3
a8
c-5f5
f11
d-5f7g10
b-3
g5
g20
b4g4
c-8e-9
f4
g-5
d-3i-7
g5
g14
d-3
a-3i-5
c5
g-3
c6g4
c17
c3
c12
c-3
f5
a8b-3d4h-4j5
i4
f4
a3d15
b-4g4
a12j16
a-3c-4
b7g3j-1
i7
i8
f6
b3
g8j2
a4
f5
c-4d-8
b5
d4
b7g7
c4
f15
b4g-10
f-3h22j2
d-13
g4
f4
d4
a-3
b4g12
e3
a4
i-3
c8
d3
i4
i-3
i7
g5
a3e11
b5
e-3
b9e4g13j4
c4
c5
a4
a3
i3
e-4
j1
d-3
b8g7
c-3e3
b3
d3
c8
a-3
e4
e-5
d8
a9c-8j11
c3
g-4j-1
e31
d12
j-10
f4
a-3c-6g5
b3
c3e6i4
i4
g6
j-1
i-3
a-16e3i-3j-16
f5
c-4
a-3
d8
a5b-3
f3
d7
a5c-11j1
d6h-3
d3
c-3h4
g-3
a-5b-3c24d-5e-3g-4h5i-7j-4
d3
g-3
a5d5
j-1
b4h9
a-3
d5
h4
f9g-3
d4
c10
d-18j1
g-4
c6g10
e-7
a4b-3d5g3i7j2
e3
a-3d-3h-3
h3
a4b-4d-3
d3h5
b-3d-3
d8
b7f-4
c8
b-3
a4
d8
b3
b4g11
d-4
d-6
d20
h15
d4
c8
d-3
a3
b-4d-4
e5
d-4
a3
d-4e-6
d4
a-5
e-4j-1
e14i8
a-5i-5
c-4
a3d8
d5
d3
d3
h-7
f4
a-3i-4
h3
d4g-3
c-3
h10j-2
a-3d-4f4
e4
d5i7
c13j-4
b-4c3
c-4
g-3
c6
g-5j-1
d4
d-3
b-4d12
a6
a-4i-4j-1
h3
d-3h6
c4
b-3e4
a-4b4d3g4i-4
c4
c-6d-5
f-3
g-3
h-6
f6
a-11d-19f5g-8
g-3
e10
f3
c3
a9d4i3
j-1
c-4
d3
i-3
a-3i-4
a-3f14j-1
c12
d10
d5e-4
c3h14
c4
g-3
a15d11
a-8h8j-4
c-5e9j-1
e10h6
d18
d-5i-6
d-3
e3h4
d5f8
d-7f7
f9
d5
g3
b-6i4
h3
d8
f3
e5
h-4
d-4
a7d-5j4
a-3e22
d-9
b11
c-5
g-5
a8f4
h-6
c3
a3
a-3
c-3j1
b4
g-3j-4
a4
a5f3
b14d3
f3
a7
a3
b3d4
g8j-3
e4
d4
a5d4f-4j8
c5
c5g-3
g-5i-5
f3h-3
c5
c9
i6
c3
f3
d-3f-3
c4d-6f4i-5
f3
d-4
e9
f-5i3j2
d6
j-1
d-3
a4b-8d5g-6h-3i-4
a8f-5j2
f4
i4j1
d4
c-10e5
d-3
i9
a-3d-4f5
g3
c-4
b3
d-7
b4g4
d19
a4
d-7
a-5
a7
j2
i-6
d-3f4g-10
b6
a4h-4
i3
a3d3
g7
b-3d8f-3
f13
c-5d-6
b3
f8
c-4g4i-3j-1
j1
f6
d-5f10
b9
f3
j-2
j-1
b-4f9
h5
h6
a7d6
b5g6
a3e3
f-3i-3
a4d8
a-3h4
a-6g-4i-4
c5
i-5
f6g-6j-1
c4
d-3
f-3i-7
a5c-3d3
b5e-3
d-5f-3g-7
b13c-6i-3
b3
f-3
d-8j2
f14
e4
e3
j1
d3
f3
e-3j1
b3c5
a-3c-4d-4i-5
j1
g11
e3
d-3
h-5i4
a-3
f4
i-3
b-3i-4
f6
a-3
i5
a-10d-3i-4
d4
d18g-5h3
d-9h-11
e3
f5g-4i-5
g3
b4c-4d-3j-2
d-4h9
a-9c3j-2
c-3i3
c-4
d-5e5
a3d-4f-6
a3d4i-3
f-5
c-4e4j1
d14
e4g-3
f-7
h7
g-3i9
a3c-7d-3j5
f-4
c16d-3h-6
f-6
f5
a-7i-6
e5i-3
i3
c12f-3h5
e-3
e5
d-5
e-3f5
b-3g-4j1
a4
c-3
e3
d3h-3
d-3g-3j-1
d6
d-5h10i-5
h-4
a4d4f-6
f3
h-3
d4i3
h4
j1
h5
a5d5
d10g5
d14
d6
b3
d3
d-3j3
f-5j4
d6i3
d10
e6h3
e3h5
e3
h-3
d-3
h-5
c6h5
f9
b-10f6
d3
d-3f9j-1
f3
b7
f5g3i-3j1
d-6i-3
j1
g5
d-3j1
c6
a-4d-5h6
f5
g-6
d-3
d-3
b3
i3
a-4f-8j-1
c9d9
a6d4f3i4
d5
g-4
f4h-3
a4c3f3i3
c3
a3b12
b3e6j-1
b3g9
i3
c-3
g-7
b8c-5j1
a3
h4
h-6
d5
e3
e7
h4
a4d6
c3
d-3f6h-3
h-5i3
b3e-3g5
a4
c3
g3
c-5
f-5h4
b-3
c10h9
h5j-1
c-3
j1
h-4
j2
a-3g-3
e4h3
a3i3
j2
c8
c7
d-4i-9
d-5j4
e11j1
h3
b-4e-3
a5j-4
f4
e3
d5j-2
i-7j-1
e3
g-3j-5
e-3
d3
a5g-3j1
i6
d-4
c4
a-7d-6e4
d-5e6
c-3e7
a-6b-6c-7h-13i-3
a5d24
d-3
f-3
a-8e-5f-3
g-3
f7
d3
a-3d-3
b3
a3j3
h5
i7
e6
c-4f8
f5
a3
b-5j-4
c-10g-3j5
b7
d4
b-16e-3i3
b-3f-4h5
e-3
f17i-3
d6
a4b6
h-5
j1
b19f6j1
d3
h-3
j1
d9
d10
a3e-5
d-3f3
g3
c7
f4
c4d3
c-3
c5
a5d-3j1
g7
c-3
a-4h12i-3
c3g8
c-3
h4
h3
d3
d3
g3
f6
d6
h3
a9
c-4i3
a3e-3
a7
d-3
b3
e-3
a-4
h-4
a5d-4i3
b-9f11g-3
a10d12
e5
a8g-4j2
d3
g6
g3
i3
a5g-4h5i4
e10h15
a3d3
e3
a5b-3f-5g-3j4
g3
e3
d-7i9
c-4
a3b-6d5f9g-5
b-3d3e-6g-6j1
i10
d-7
d8i3
d7
c4d9
d3
f-5
a3
d3
d6
d7
d7i4
e15
i3
d-13
f13g4
f3
d14
f18
d-6
i4
d-11
i3
f6
a4d10
a3d12
c10
d-3f22
a11d3
a-6c-9d-8f6i-4
i4
a3d8
i4
a4c5d5
a3d16i-3j3
h8
d3
a3d5
a-4d7i-4
d16
d-3f5
d-4i3
a-3d3
f17
d-4
a-5i-3
a4
d5
d9
d14i-5
a3
a16d16i5
f4
f3
d6
a4
a8d8
d-8
c7
j1
d9
d5
c-3
f4
e3
e18
b-6e-6j2
f6
c8
d-5
d5
e5
e7
g6
c-7d-3
e6j2
e5
a-5
e3
e-8
f3
e8
c4
c3
e5
d-3f10
g3i3
i-3
d3
a3
e-5f13h-6
f-8
a-7c-4d-4f10g-5h-4i-3
d3
d6
d7
f5
d5
i5
d3g4
a7d8
f5
a-4c-3d-6f14h3
f8
e3
d6f7
a9
f12h-3
a7d8
c-3
d5
d-10i5
f4
a5d16
a5d15
f10
f13
f-3
f-3
d-3h-4
b5
b3
a-3i-6
c-4d-4
e4
b3
d4
c-3e-3i-4
d-5
f5
b3h-3
c3
b7
g3
a-3
b12
g-3
a11
f6
d-4f4
f4
d-3
d3
f20g-5
g4
d3
b5c7g5
g3h-3
c3
g3
f4
b4c-3g-7h3j3
g-4
a-9g-3
d-4h-3
b3
c3
b6g-7
a-4
d7
c6
c6
g5
b-3
b-3g-4
c4f-5g14j-2
g9
a5
d3
e4f-3
d-4
a3i5
c-3j-1
b3
a-5f6h8
a10c-10i7j10
e4g4
e7g20
g5i7
h8
i3j1
f-5h7
a-5i-4
a-3d5e3
d4
d4
a19d8
e-9j-2
g4
a4
g-3j1
i3
b-3i3
i4
g5
a3d7i8
e5i4
e3
a7c-3d7
e3
d3j1
b6
f5g7
j1
h-4
c5
c5e3h3
j2
h-4
i3
c5
d-4
d10
i5
d6
b8g10
i-3
h-3
d7e-4g-7
c-6
a3
h15
a-5h12i-5
g-3
d3j1
a3
c4d14
a-4b4c9f-7g3
j1
a6
g4
a4d-3j4
c-3
f4
a8i7
g3
a7i6
b3
b10g-3j1
d4
g3
c5i-3j-6
f3
f3
b7
i-4
i4
f7
g6
b-3
b3c9g5
c5
b-7
b11g4
a6i3
a3i-3
a5
f-3
b8g17
c7
c5
a-3
c5
c3
c3
a6
i6
c3
b3c5
c4d4
a-5b3d-7j4
a4d4i11
a9b5c-5e29f-5
b-6f-5h16
h9
e-3
c-4
d6g4
c3
j-1
a5d4
f17
d-5f3g5
g25
f14g4
j-1
c4e-3g-6
a12i9
d5
g-9
c11
d-9
d-20
f-4
i7
f7j4
g12
a-3i-3
c-5f3h-4
c-6
f4
g-5
h24
f11
c3
c8d8
j-1
c5
a-3j-1
i-4
d3e3
d3
d4g3
g4
c-5
i-3
d4
a6
c4
c-3
c3
d3
d4e-3j2
f3
d7
d4
a4b13f3g15j2
b3g8
b15g12
b5g10
c3
j-3
b3h13
d3
a3c3d3
a-6d5
d4
f10
f10
a-4
d3
g4
g3
b8
b4g7
g16
d6
d12i-3
e3
g-3j-1
d8
a4
d4
a-3
c7
c11
e-6f-4
f5
a4
i6
d23
d4i7
g7
d-4e6
h5
d-3g3
h9
c-3
c11e-3
d11
c3
a5d13
a3
a6b3e-4g3
a4g4
c3
d6
f5h4i13j-5
i5
f10
c13h-3
h4
i3
f27
i4
i5
h5
h12
f3
f3
d9
c-3i-3
i4
f14
d3
b11c-3g6
i4
i-3
b5f4g7
b7g18j-1
g-3
d-10
b14
b13g4
b3j1
f4
b5
a8g7
c8
g6
g9
g17
f7
d9
d-6
a-4b-3g-5i-9
g8
b36
a-6b3d-4e3i-3
d10
a5
c5
f22
g5
c8
b4
f8g6
d3g5
d3
g-3
f3
b-6d10j-1
d4
i6
d3
a-4d11g5
a-3f17
f13
f13
c4
e3
d3
h3
c4
b6f29
d12f-8
e9f-5
i9j4
d4
i9
h4
i3
a-4
c-3d3
b8g6
d3
d3h-4j-3
a3d7
d9
b14f9g12
c6d4
d-3
d11
f25g-5
d-5i-3
f-7
b-7f8g-5h-4
f4
f4
f-4
f10
f5
f3
c7
d-5
h-4
b-3
b-4e3
j-2
f3
a10
a3
j-2
c4
c3
c16h13i4
b5g4
b-3d-4
d5j-1
i4
a3d13i6
d3
i3
i-4
d9
a3
b-7d10f-7j3
c4
a-8
a3f-15j2
a6
a12d6
d-4
i4
d15
c10d3f-3j-2
j2
e-4
b-3
d-3i3
d8
c-4d6
c-3d16e-10f-8g5
i4
a-5c-5d16i5j-1
i3
i4
d11i3
b4g7
g7
c9d5
a-7d18
d-3
a3
c4
d4
c3
d3
d-3
a3
d14f-4
e4
h4
a4d3
f-3h4
i5
b5
a5b11g26j2
c-4d-3h11
d3
d4i3
i4
g-3
d4
a4d4
e4
c3
d3
a-8c12d-4e-6i-4
i-3
a-6c7
c3
c10
i3
c-9
c6g-12
a-3e-4j-3
c3
g9
a-5
a5b-5d4g-3j1
f3
h-3
f9
c12j1
b5g6
d-3
d3
f5g-3
a-3c3h12i-5
i-6
g-5
i-3
a8
a-3c-3
b-3g-6
g4
c-9f8
f9
c9f3
d15
d-5e-8h-7j6
d4e-3
a3b-3c-3e-3g-4h-3
g4
a10
b3h-3
g4
a-6d-6g-3h6i-3
a-4c29d-5
c4d-4h18
a8c-4f-4j8
h-7
f4i3j4
a11
b24g45
d4
e11
b4c4d-3g3h8j-6
a8
a8i5
g3
c11i-3
e-9j1
a4c4g-3
a-3c-4
f24h-3
c-3
c4
a6c-3i6j12
h4
a-3d-3j-1
d4h-3
h-3
b3g4
b4
e4h15
g4
a11
i-3
b3
c11
a-4b4d-3
f5
g7
a3
a4
a5
a-5g3
f5
d-6g-5
c-3
a9
g3
d-3h8
a-7i-5
a6
g6
c20
c9
c-4
a14e7j5
a8
h17
f30
c6
g4
f3
h8
f8
c7
a12
a3e-8j2
c4
a12d-6e-6j2
g4
i-3
c9f6
g-4
d4
d7
g4
a15i6
d-3
f-4
g12
f-4
g4
c-3
c-5f4h4
g6
b6g12
f-4h-4
h-3
a7f-4
a-3
c15
g-5j-1
c-4f25g-4
b5
a-3d12
a14c-6j3
a-3d3i3
c3
f11
b19g3j2
d4
a7d10
d-4
b10g-13j-7
d4f3
a3b5c3d3g18i3j1
b3d3h5
d3
g6
g5
c-7d3
a4b-3d12i3
f12g14
f3g4
h8
e3
g5
e6
h-5
a-3
a17c-4i7j9
g5i6
a-3i-4
a8
c12
c3
i5
a10b-3i3j27
e12h4
a12i4
a4
b8c-6
d-6h17
g22
h11
b6g15
a5d3
i-4
c16
a7
i5
a4d7
i6
j-1
h-4j5
b10e-4g22
d3f3
h4
a8i4
a7j2
c7d-3h7
c3g9
a9i4
b23e4
g7
b4g9
g5
a-6
e7
b24j-1
b10g12
d7
a8
j1
i3
e3
c-5
c-4
b4
g3
h5
h-4
c6
f5h4
c5
a-3
c27
f-4
e11h9j-2
e3
c9e-3
c8
g3
c6g4
g3
a4
a15
b-17h6
d9i7
a6d18i-3
c7
f14
b3g5
d-4
a-6h4
d7h-3
h6
c6
a-6
c-3d6
d3
a14c-3i3
g3
i3
c-3
d4
a-3
a6
a-3d10
i15
c-5d7h-11
a3f3
d4
a4d4
d8
d5i-3
i3
i-3
i-4
f4
c3
d-5
d26i9
i9
d6
f6
d-3
c-5
d14
a5
a-4d5
d3
d6
f4h-3
i5
a4
d8
a24i8
d3i-6
d5g5
d9i-5
i3
d4f-4
d-3
c-5d4h-4
e3
d3
d14f4
g4
c5e7
c6f-3
e3
d6
b-3g-3
f4
a-5f5i-5
e8
f5
d-7f-5
d4
d6
d6
i6
a-3b4e-4
f-3g3
d-4
d3
e4i-4
f4j3
d-3
c12
c-4d3i-7
c-4d-3i-6
b-3e11
c5
a-6i-4j-1
d-3h3
a-8e-11i-6j-10
b-4c9f-4g-4j-1
c-3
h-4
g-6
h-4
i-4
d4
a4d8
d3g-10
g5
e7
d7
f3
d11
f4
f9
f4
e9
c-3
f9
d5
j1
f7g4
b7
e-3
e9
e11
h8
e5
f4h-4
j-1
a4
e6
a7d7
e19
d11
f6g9h-7
f6
d4h4
b6
g7
b5d9g7j-1
c30
b-3d8
f3
c-4
d5
d-3
b4
a5
a5c3
a11d5i5
a4d6
d4
g3
f7
b12
b4c8
d-7
d8
c6d3
f4
a-3g-3
i-3
b5c3g6
f-3i-3
a10
a5b-3d8g-3h10i6j4
a6
a6d4j3
i7
h9i8
e4f10g4
e12
f3i3j-2
e5
j-1
a3
g4
f9g4
e4
a14d18
b5f3
e8f-3i3
f7
c-3e30f-4
f5
a3i3j3
b6f6g11
f10g6
f8
c-7e-3f10h-4
c6d5
f3
b4g3
j1
g25
d3g-8j1
d11f-4
d9f-5
a-3g3h-4i-3
h7
e4
c3d6
a-4h4j-3
a5
h14
h6
i3
a9d6i3
h7
e4
g17
h-5
c9
c-6d-4
g-3h-11
b8c6g3
c3
b4
b7c3e-4
e-3
a-11c7e-5i-3j1
g5
c6
b3
i4
c4
c4
a5e-4j-2
d-4
f23
b-3d3
a-6e5h7j-6
g5
c25
e-3
i4
b4h3
b3c3
f5
b5
d6
g15
d4
b4
g4
d-9j-3
a-3f-3
e14
f-4g-6h-8i-4
e25
c10
i13
g6
d6
b10d3f3g9
d6i5
a-9i-4
d7
c-8
i5
i3
a6i-4
c8d4i4
a5
i5
i-3
d-6
b-4h-4
b5c-5
a-4d5g6j-4
b4g4
b4g9
e11
b6e6
b12e4g6j-5
g-7
d3
a5d9
a-10i-3j-2
d10
a-4
f16
f3
c-4f6
b6
b6h-5j1
f3
i4
a-14j1
a-3b10f-15h-3j1
b6g18j-2
g11j3
b7
g6
b5j-1
a6`,
};
