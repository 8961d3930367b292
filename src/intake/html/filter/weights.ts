import type { Table, Weights } from './judge.ts';

// Written by `npm run train:pages`; not to be edited by hand. A weight above 0 speaks for article.
// prettier-ignore
const ALONE = `
!home=-0.06 !home:address=-0.54 !home:article=-0.05 !home:aside=-0.82 !home:astro-island=-0.19 !home:blockquote=-0.25 !home:body=-1.41 !home:button=-0.75 !home:dd=0.81
!home:div=-0.07 !home:dt=0.22 !home:fieldset=-0.22 !home:figcaption=-0.64 !home:figure=0.89 !home:footer=-0.47 !home:form=-0.32 !home:h1=-1.27 !home:h2=-0.19 !home:h3=0.54
!home:h4=-0.41 !home:h5=-0.25 !home:h6=-0.15 !home:header=-0.58 !home:label=-0.55 !home:li=-0.29 !home:nav=-0.81 !home:p=0.32 !home:ps-copyurl=-0.32 !home:reach-recirculation=-0.29
!home:section=-0.28 !home:summary=-0.08 !home:tr=-0.32 !home:ul=-0.55 !r=-0.51 after1=0.55 after2=-0.64 after3=0.03 after4=-1.82 after5=-0.46 all-capitals=-0.4 any=-0.03
around0=0.16 around1=-0.14 around2=0.17 around3=-0.1 around4=-0.58 aside=-0.68 aside-twice=-0.81 aside:caption=0.21 aside:comments=-1.64 aside:letter=-1.34 aside:related=-1.06
aside:share=-0.75 aside:tweet=-1.41 before1=-1.31 before1w=-0.75 before2=-1.48 before2w=-0.66 before3=-1.49 before3w=0.63 before4=-0.14 before4w=0.36 before5=-0.46 before5w=0.18
bracketed=-0.81 bullet=-0.99 capitals0long=0.39 capitals0short=0.13 capitals1long=-0.71 capitals1short=0.33 capitals2long=-0.54 capitals2short=-0.39 capitals3long=-1.48
capitals3short=-0.43 credit-end=-0.59 dated=-0.75 end-0=-0.18 end-1=-0.28 end-2=-0.37 end.0=-0.43 end.1=0.59 end.2=0.23 end:0=-0.56 end:1=0.01 end:2=0.19 headed=-0.53 home=0.22
home:aside=0.28 home:blockquote=-0.61 home:div=-0.16 home:figcaption=-0.76 home:figure=-0.99 home:h1=-0.74 home:h2=0.44 home:h3=-0.74 home:h4=1.65 home:h5=0.86 home:h6=-0.97
home:li=-1.3 home:p=0.42 homeward:false=0.25 homeward:true=-0.2 house@-1=-0.14 house@-1:tail=-0.57 house@-2=-0.26 house@-2:tail=0.23 house@1=-0.34 house@1:tail=-0.53 house@2=-0.44
house@2:tail=-0.17 houses0=-0.36 houses1=0.41 houses2=0.39 houses3=-0.39 houses4=-0.67 in:<address>=-0.68 in:<amp-layout>=-0.04 in:<amp-lightbox>=-0.15
in:<amp-web-push-widget>=-0.64 in:<article-sso>=-0.63 in:<article>=0.28 in:<aside>=-1.32 in:<astro-island>=-1.12 in:<blockquote>=-0.82 in:<body>=-0.38 in:<button>=-0.43
in:<details>=-0.21 in:<dialog>=-0.37 in:<div>=-0.5 in:<dl>=0.55 in:<dwell-observer>=-0.48 in:<email-slide-in>=-0.46 in:<fieldset>=-0.33 in:<figcaption>=0.19 in:<figure>=0.12
in:<footer>=-0.94 in:<form>=-1.86 in:<h2>=1.31 in:<h3>=1.63 in:<h4>=-0.1 in:<h5>=-0.01 in:<header>=-0.33 in:<html>=-0.38 in:<label>=-0.1 in:<li>=1.02 in:<media-video>=-1.31
in:<nav>=-0.55 in:<ol>=0.12 in:<p>=-0.27 in:<ps-actionbar>=-0.34 in:<ps-follow-button>=-0.03 in:<ps-form-newsletter>=-0.01 in:<ps-header>=-0.37 in:<ps-list-loadmore>=-0.55
in:<ps-secondary-nav>=-0.28 in:<ps-toggle-button>=-0.01 in:<ps-toggler>=-0.14 in:<reach-nav-share>=-0.1 in:<reach-nav>=-0.26 in:<section>=0.03 in:<summary>=-0.34 in:<table>=-0.14
in:<tbody>=-0.14 in:<thead>=-0.01 in:<tr>=0.51 in:<ul>=0.24 in:<util-sticky-module>=-0.34 in:author=-1.23 in:banner=-1.23 in:body=-0.05 in:caption=0.23 in:comments=-1.56
in:hidden=-1.26 in:lead=-1.24 in:letter=-0.93 in:live=-0.62 in:media=0.28 in:meta=-0.8 in:navigation=-0.69 in:paragraph=1.14 in:points=-0.74 in:pull=1.13 in:related=-1.02
in:share=-0.72 in:tags=-0.99 in:teaser=-0.55 in:tweet=-1.29 in:wall=-1.84 in:widget=-0.18 labelled=0.74 linked0long=0.4 linked0short=0.26 linked1long=0.18 linked1short=0.56
linked2long=-0.72 linked2short=0.03 linked3long=-0.09 linked3short=-1.58 linked4long=0.06 linked4short=-1 linked5long=-0.88 linked5short=-0.47 own:author=-2.29 own:banner=-1.78
own:body=-0.58 own:caption=-0.86 own:comments=-0.66 own:hidden=-1.36 own:lead=-0.91 own:letter=-1.44 own:live=-0.9 own:media=-1.01 own:meta=0.58 own:navigation=-0.31
own:paragraph=-0.18 own:points=0.84 own:pull=-0.3 own:related=0.87 own:share=-0.42 own:tags=-2.05 own:teaser=-0.52 own:tweet=-0.58 own:wall=-0.38 own:widget=0.17 phrase:bio=-0.92
phrase:bio:brief=-0.13 phrase:bio:full=-1 phrase:bio:tail=-0.46 phrase:credit=-0.85 phrase:credit:brief=-1.4 phrase:credit:full=0.02 phrase:credit:tail=0.37 phrase:follow=-0.59
phrase:follow:brief=-1.39 phrase:follow:full=0.3 phrase:follow:tail=-0.55 phrase:give=-1.01 phrase:give:brief=-1.22 phrase:give:full=-0.05 phrase:give:tail=-0.73 phrase:legal=-0.58
phrase:legal:brief=-0.63 phrase:legal:full=-0.17 phrase:legal:tail=-0.77 phrase:letter=-1.84 phrase:letter:brief=-0.74 phrase:letter:full=-1.38 phrase:letter:tail=-0.6
phrase:load=-0.26 phrase:load:brief=-0.8 phrase:load:full=0.37 phrase:load:tail=-0.41 phrase:minutes=0.06 phrase:minutes:brief=-1.65 phrase:minutes:full=0.58
phrase:minutes:tail=0.2 phrase:note=-1.09 phrase:note:brief=-0.82 phrase:note:full=-0.66 phrase:note:tail=-1.18 phrase:person=-0.63 phrase:person:brief=-0.48
phrase:person:full=-0.44 phrase:person:tail=-0.77 phrase:picked=-1.36 phrase:picked:brief=-0.63 phrase:picked:full=-1.21 phrase:picked:tail=-0.42 phrase:pictured=-0.91
phrase:pictured:brief=-0.47 phrase:pictured:full=-0.72 phrase:pictured:tail=-0.13 phrase:point=-0.83 phrase:point:brief=-1.35 phrase:point:full=0.1 phrase:point:tail=-0.34
phrase:pointer=-1.65 phrase:pointer:brief=-1.65 phrase:pointer:tail=-0.62 phrase:reader=0.05 phrase:reader:brief=-0.6 phrase:reader:full=0.48 phrase:reader:tail=0.07
phrase:sell=-0.35 phrase:sell:brief=0.08 phrase:sell:full=-0.79 phrase:sell:tail=0.17 phrase:share=-1.15 phrase:share:brief=-1.15 phrase:share:full=-0.03 phrase:share:tail=-0.73
phrase:talk=-0.19 phrase:talk:brief=-0.96 phrase:talk:full=0.69 phrase:talk:tail=-0.74 phrase:thanks=-0.77 phrase:thanks:brief=-0.64 phrase:thanks:full=-0.39
phrase:thanks:tail=-1.02 phrase:web=-0.68 phrase:web:brief=-0.14 phrase:web:full=-0.82 phrase:web:tail=-0.09 place:after=-0.43 place:after:long=-0.45 place:after:short=-0.53
place:before=-0.27 place:before:long=-0.04 place:before:short=-0.31 place:within=0.16 place:within:long=0.16 place:within:short=0.2 quoted=0.67 r=0.53 r@-1:false=-0.01
r@-1:true=0.1 r@-2:false=0.16 r@-2:true=-0.02 r@1:false=-0.06 r@1:true=0.11 r@2:false=-0.02 r@2:true=-0.02 repeated=-1.35 said=1.26 steps0=0.9 steps1=0.45 steps2=0.1 steps3=-0.13
steps4=0.09 steps5=-0.43 steps6=-0.44 strong0long=0.43 strong0short=-0.26 strong1long=-0.5 strong1short=-0.51 strong2long=-1.35 strong2short=0.8 tag:address=-0.54
tag:address:short=-0.54 tag:article=-0.05 tag:article:short=-0.05 tag:aside=-0.54 tag:aside:long=-0.02 tag:aside:short=-1.23 tag:astro-island=-0.19 tag:astro-island:short=-0.19
tag:blockquote=-0.87 tag:blockquote:long=0.71 tag:blockquote:short=-0.9 tag:body=-1.41 tag:body:long=-0.51 tag:body:short=-1.28 tag:button=-0.75 tag:button:short=-0.75 tag:dd=0.81
tag:dd:long=0.74 tag:dd:short=0.43 tag:div=-0.23 tag:div:long=-0.06 tag:div:short=-0.4 tag:dt=0.22 tag:dt:short=0.22 tag:fieldset=-0.22 tag:fieldset:short=-0.22
tag:figcaption=-0.95 tag:figcaption:long=-0.87 tag:figcaption:short=-0.84 tag:figure=0.6 tag:figure:short=0.6 tag:footer=-0.47 tag:footer:long=-0.37 tag:footer:short=-0.45
tag:form=-0.32 tag:form:long=-0.1 tag:form:short=-0.32 tag:h1=-1.49 tag:h1:long=-1.89 tag:h1:short=-0.12 tag:h2=0.11 tag:h2:long=-0.39 tag:h2:short=0.9 tag:h3=0.02 tag:h3:long=0.08
tag:h3:short=-0.01 tag:h4=-0.08 tag:h4:long=-0.84 tag:h4:short=0.32 tag:h5:long=-1.26 tag:h5:short=0.29 tag:h6=-1.17 tag:h6:long=-0.19 tag:h6:short=-1.18 tag:header=-0.58
tag:header:short=-0.58 tag:label=-0.55 tag:label:long=-0.32 tag:label:short=-0.56 tag:li=-0.31 tag:li:long=0.14 tag:li:short=-0.5 tag:nav=-0.81 tag:nav:long=-0.37
tag:nav:short=-0.79 tag:p=0.44 tag:p:long=0.41 tag:p:short=0.26 tag:ps-copyurl=-0.32 tag:ps-copyurl:short=-0.32 tag:reach-recirculation=-0.29 tag:reach-recirculation:short=-0.29
tag:section=-0.28 tag:section:long=-0.1 tag:section:short=-0.46 tag:summary=-0.08 tag:summary:short=-0.08 tag:tr=-0.32 tag:tr:long=-1.87 tag:tr:short=-0.06 tag:ul=-0.55
tag:ul:long=-0.56 tag:ul:short=-0.09 tail0=-0.43 tail1=-0.11 tail2=0.15 tail3=0.56 tail4=0.3 tail5=-0.01 w@-1:0=-0.24 w@-1:0L=0.06 w@-1:1=0.28 w@-1:1L=-0.33 w@-1:2=0.04
w@-1:2L=-0.7 w@-1:3=0.37 w@-1:3L=-0.73 w@-2:0=0.11 w@-2:0L=-0.19 w@-2:1=-0.23 w@-2:1L=0.29 w@-2:2=-0.11 w@-2:2L=-0.3 w@-2:3=0.38 w@-2:3L=-1.54 w@1:0=0.04 w@1:0L=-0.02 w@1:1=-0.16
w@1:1L=-0.39 w@1:2=0.41 w@1:2L=0.21 w@1:3=0.33 w@1:3L=-0.51 w@2:0=0.32 w@2:0L=0.11 w@2:1=0.1 w@2:1L=-0.28 w@2:2=0.15 w@2:2L=-0.44 w@2:3=0.51 w@2:3L=0.05 within0=0.23 within1=0.37
within2=0.46 within3=0.11 within4=-0.28 words0=-0.62 words1=-0.35 words2=-0.04 words3=0.02 words4=0.14 words5=-0.23 words6=0.15 words7=0.32 words8=0.41
`;
// prettier-ignore
const BOTH = `
!home=-0.02 !home:address=-0.68 !home:article=-0.05 !home:aside=-0.78 !home:astro-island=-0.21 !home:blockquote=-0.25 !home:body=-1.38 !home:button=-0.74 !home:dd=0.85
!home:div=-0.1 !home:dt=0.14 !home:fieldset=-0.19 !home:figcaption=-0.5 !home:figure=1.1 !home:footer=-0.44 !home:form=-0.29 !home:h1=-1.26 !home:h2=-0.13 !home:h3=0.58
!home:h4=-0.51 !home:h5=-0.15 !home:h6=-0.13 !home:header=-0.51 !home:label=-0.52 !home:li=-0.35 !home:nav=-0.78 !home:p=0.35 !home:ps-copyurl=-0.31 !home:reach-recirculation=-0.34
!home:section=-0.31 !home:summary=-0.07 !home:tr=-0.32 !home:ul=-0.53 !r=-0.29 !r+!d=-0.44 !r+!d+long=-0.34 !r+!d+short=-0.47 !r+d=0.01 !r+d+long=-0.1 !r+d+short=0.95 after1=0.3
after2=-0.48 after3=0.07 after4=-1.71 after5=-0.4 all-capitals=-0.4 any=-0.03 around0=0.16 around1=-0.07 around2=0.18 around3=-0.06 around4=-0.59 aside=-0.59 aside-twice=-0.63
aside:caption=0.12 aside:comments=-1.64 aside:letter=-1.37 aside:related=-0.99 aside:share=-0.67 aside:tweet=-1.35 before1=-1.54 before1w=-0.79 before2=-1.56 before2w=-0.69
before3=-1.44 before3w=0.73 before4=-0.11 before4w=0.43 before5=-0.38 before5w=0.32 bracketed=-0.79 bullet=-0.84 capitals0long=0.36 capitals0short=0.08 capitals1long=-0.7
capitals1short=0.39 capitals2long=-0.41 capitals2short=-0.34 capitals3long=-1.57 capitals3short=-0.45 credit-end=-0.67 d-after0=-0.06 d-after1=-0.01 d-after2=0.07 d-before0=-0.06
d-before1=-0.18 d-before2=0.24 dated=-0.52 end-0=-0.15 end-1=-0.29 end-2=-0.32 end.0=-0.74 end.1=0.4 end.2=0.2 end:0=-0.49 end:1=0.15 end:2=0.15 headed=-0.5 home=0.16
home:aside=0.39 home:blockquote=-0.62 home:div=-0.15 home:figcaption=-0.74 home:figure=-1.09 home:h1=-0.65 home:h2=0.25 home:h3=-0.77 home:h4=1.52 home:h5=0.85 home:h6=-0.99
home:li=-1.38 home:p=0.36 homeward:false=0.27 homeward:true=-0.22 house@-1=-0.15 house@-1:tail=-0.5 house@-2=-0.24 house@-2:tail=0.18 house@1=-0.26 house@1:tail=-0.53 house@2=-0.38
house@2:tail=-0.28 houses0=-0.43 houses1=0.39 houses2=0.45 houses3=-0.49 houses4=-0.58 in:<address>=-0.67 in:<amp-layout>=-0.05 in:<amp-lightbox>=-0.2
in:<amp-web-push-widget>=-0.59 in:<article-sso>=-0.6 in:<article>=0.45 in:<aside>=-1.18 in:<astro-island>=-1.16 in:<blockquote>=-0.79 in:<body>=-0.44 in:<button>=0.13
in:<details>=-0.17 in:<dialog>=-0.41 in:<div>=-0.51 in:<dl>=0.42 in:<dwell-observer>=-0.43 in:<email-slide-in>=-0.43 in:<fieldset>=-0.32 in:<figcaption>=0.3 in:<figure>=0.35
in:<footer>=-0.79 in:<form>=-1.78 in:<h2>=1.2 in:<h3>=1.75 in:<h4>=-0.1 in:<h5>=-0.01 in:<header>=-0.03 in:<html>=-0.44 in:<label>=-0.16 in:<li>=1.06 in:<media-video>=-1.37
in:<nav>=-0.52 in:<ol>=0.26 in:<p>=-0.39 in:<ps-actionbar>=-0.29 in:<ps-follow-button>=-0.03 in:<ps-form-newsletter>=-0.01 in:<ps-header>=-0.3 in:<ps-list-loadmore>=-0.49
in:<ps-secondary-nav>=-0.25 in:<ps-toggle-button>=-0.01 in:<ps-toggler>=-0.11 in:<reach-nav-share>=-0.01 in:<reach-nav>=-0.25 in:<section>=0.18 in:<summary>=-0.34 in:<table>=-0.26
in:<tbody>=-0.26 in:<thead>=-0.1 in:<tr>=0.23 in:<ul>=0.2 in:<util-sticky-module>=-0.26 in:author=-1.01 in:banner=-1.13 in:body=-0.13 in:caption=0.21 in:comments=-1.58
in:hidden=-0.85 in:lead=-1.09 in:letter=-1.08 in:live=-0.87 in:media=0.2 in:meta=-0.75 in:navigation=-0.56 in:paragraph=1.08 in:points=-0.86 in:pull=1.2 in:related=-0.96
in:share=-0.66 in:tags=-0.96 in:teaser=-0.58 in:tweet=-1.22 in:wall=-1.63 in:widget=-0.28 labelled=0.68 linked0long=0.34 linked0short=0.18 linked1long=0.27 linked1short=0.6
linked2long=-0.62 linked2short=-0.1 linked3long=-0.1 linked3short=-1.78 linked4long=-0.06 linked4short=-1.01 linked5long=-0.82 linked5short=-0.39 own:author=-2.13 own:banner=-1.68
own:body=-0.58 own:caption=-0.94 own:comments=-0.69 own:hidden=-0.92 own:lead=-0.81 own:letter=-1.47 own:live=-0.84 own:media=-0.91 own:meta=0.54 own:navigation=-0.26
own:paragraph=-0.29 own:points=0.83 own:pull=-0.38 own:related=1.11 own:share=-0.34 own:tags=-1.89 own:teaser=-0.55 own:tweet=-0.52 own:wall=-0.19 own:widget=0.31 phrase:bio=-0.84
phrase:bio:brief=-0.2 phrase:bio:full=-0.93 phrase:bio:tail=-0.51 phrase:credit=-0.87 phrase:credit:brief=-1.38 phrase:credit:full=-0.03 phrase:credit:tail=0.35 phrase:follow=-0.56
phrase:follow:brief=-1.42 phrase:follow:full=0.38 phrase:follow:tail=-0.59 phrase:give=-1.03 phrase:give:brief=-1.2 phrase:give:full=-0.05 phrase:give:tail=-0.81 phrase:legal=-0.54
phrase:legal:brief=-0.51 phrase:legal:full=-0.22 phrase:legal:tail=-0.71 phrase:letter=-1.85 phrase:letter:brief=-0.8 phrase:letter:full=-1.36 phrase:letter:tail=-0.57
phrase:load=-0.4 phrase:load:brief=-0.86 phrase:load:full=0.3 phrase:load:tail=-0.44 phrase:minutes=0.08 phrase:minutes:brief=-1.57 phrase:minutes:full=0.56
phrase:minutes:tail=0.17 phrase:note=-1.05 phrase:note:brief=-0.62 phrase:note:full=-0.67 phrase:note:tail=-1.23 phrase:person=-0.62 phrase:person:brief=-0.49
phrase:person:full=-0.42 phrase:person:tail=-0.79 phrase:picked=-1.34 phrase:picked:brief=-0.62 phrase:picked:full=-1.24 phrase:picked:tail=-0.24 phrase:pictured=-0.87
phrase:pictured:brief=-0.47 phrase:pictured:full=-0.68 phrase:pictured:tail=-0.1 phrase:point=-0.87 phrase:point:brief=-1.43 phrase:point:full=0.03 phrase:point:tail=-0.24
phrase:pointer=-1.61 phrase:pointer:brief=-1.61 phrase:pointer:tail=-0.64 phrase:reader=0.05 phrase:reader:brief=-0.59 phrase:reader:full=0.48 phrase:reader:tail=0.06
phrase:sell=-0.34 phrase:sell:brief=0.08 phrase:sell:full=-0.82 phrase:sell:tail=0.2 phrase:share=-1.21 phrase:share:brief=-1.21 phrase:share:full=-0.02 phrase:share:tail=-0.62
phrase:talk:brief=-0.82 phrase:talk:full=0.77 phrase:talk:tail=-0.87 phrase:thanks=-0.79 phrase:thanks:brief=-0.51 phrase:thanks:full=-0.47 phrase:thanks:tail=-1.07
phrase:web=-0.56 phrase:web:full=-0.77 phrase:web:tail=-0.02 place:after=-0.37 place:after:long=-0.43 place:after:short=-0.53 place:before=-0.23 place:before:long=-0.07
place:before:short=-0.22 place:within=0.09 place:within:long=0.13 place:within:short=0.06 quoted=0.65 r=0.29 r+!d=-0.39 r+!d+long=-0.38 r+!d+short=-0.01 r+d=0.35 r+d+long=0.29
r+d+short=0.28 r@-1:false=-0.01 r@-1:true=0.03 r@-2:false=0.17 r@-2:true=-0.09 r@1:false=-0.04 r@1:true=0.11 r@2:true=-0.04 repeated=-1.36 said=1.26 steps0=0.9 steps1=0.48
steps2=0.07 steps3=-0.01 steps4=0.17 steps5=-0.4 steps6=-0.51 strong0long=0.39 strong0short=-0.26 strong1long=-0.37 strong1short=-0.61 strong2long=-1.36 strong2short=0.74
tag:address=-0.68 tag:address:short=-0.68 tag:article=-0.05 tag:article:short=-0.05 tag:aside=-0.54 tag:aside:long=-0.11 tag:aside:short=-1.08 tag:astro-island=-0.21
tag:astro-island:short=-0.21 tag:blockquote=-0.87 tag:blockquote:long=0.69 tag:blockquote:short=-0.89 tag:body=-1.38 tag:body:long=-0.54 tag:body:short=-1.24 tag:button=-0.74
tag:button:short=-0.74 tag:dd=0.85 tag:dd:long=0.78 tag:dd:short=0.47 tag:div=-0.22 tag:div:long=0.02 tag:div:short=-0.44 tag:dt=0.14 tag:dt:short=0.14 tag:fieldset=-0.19
tag:fieldset:short=-0.19 tag:figcaption=-0.79 tag:figcaption:long=-0.75 tag:figcaption:short=-0.7 tag:figure=0.88 tag:figure:short=0.88 tag:footer=-0.44 tag:footer:long=-0.41
tag:footer:short=-0.42 tag:form=-0.29 tag:form:long=-0.01 tag:form:short=-0.29 tag:h1=-1.42 tag:h1:long=-1.72 tag:h1:short=-0.1 tag:h2=0.03 tag:h2:long=-0.36 tag:h2:short=0.82
tag:h3:long=0.06 tag:h3:short=-0.02 tag:h4=-0.18 tag:h4:long=-0.91 tag:h4:short=0.38 tag:h5=0.06 tag:h5:long=-1.26 tag:h5:short=0.34 tag:h6=-1.19 tag:h6:long=-0.21
tag:h6:short=-1.2 tag:header=-0.51 tag:header:short=-0.51 tag:label=-0.52 tag:label:long=-0.29 tag:label:short=-0.54 tag:li=-0.36 tag:li:long=0.06 tag:li:short=-0.48 tag:nav=-0.78
tag:nav:long=-0.4 tag:nav:short=-0.81 tag:p=0.41 tag:p:long=0.39 tag:p:short=0.18 tag:ps-copyurl=-0.31 tag:ps-copyurl:short=-0.31 tag:reach-recirculation=-0.34
tag:reach-recirculation:short=-0.34 tag:section=-0.31 tag:section:long=-0.11 tag:section:short=-0.46 tag:summary=-0.07 tag:summary:short=-0.07 tag:tr=-0.32 tag:tr:long=-1.88
tag:ul=-0.53 tag:ul:long=-0.54 tag:ul:short=-0.11 tail0=-0.37 tail1=-0.12 tail2=0.15 tail3=0.66 tail4=0.24 tail5=-0.01 w@-1:0=-0.29 w@-1:0L=0.08 w@-1:1=0.3 w@-1:1L=-0.2 w@-1:2=0.09
w@-1:2L=-0.76 w@-1:3=0.36 w@-1:3L=-0.8 w@-2:0=0.18 w@-2:0L=-0.17 w@-2:1=-0.17 w@-2:1L=0.27 w@-2:2=-0.15 w@-2:2L=-0.32 w@-2:3=0.34 w@-2:3L=-1.57 w@1:0=0.06 w@1:0L=0.06 w@1:1=-0.21
w@1:1L=-0.35 w@1:2=0.42 w@1:2L=0.09 w@1:3=0.31 w@1:3L=-0.37 w@2:0=0.31 w@2:0L=0.14 w@2:1=0.09 w@2:1L=-0.23 w@2:2=0.16 w@2:2L=-0.48 w@2:3=0.58 w@2:3L=-0.06 within0=0.26 within1=0.35
within2=0.35 within3=0.09 within4=-0.31 words0=-0.7 words1=-0.31 words2=-0.08 words3=0.08 words4=0.17 words5=-0.24 words6=0.23 words7=0.31 words8=0.36
`;

export const SHIPPED: Weights = { alone: tableOf(ALONE), both: tableOf(BOTH) };

function tableOf(lines: string): Table {
  return new Map(
    lines
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const cut = entry.lastIndexOf('=');
        return [entry.slice(0, cut), Number(entry.slice(cut + 1))];
      }),
  );
}
