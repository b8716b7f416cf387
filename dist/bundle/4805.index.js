const D=4805,O=[4805],d={4805:((E,o,_)=>{_.d(o,{runControl:()=>s.e});var s=_(7646),t=_(3667),M=_(2718),P=_(8460);const n=process.getBuiltinModule})};export{D as id,O as ids,d as modules};
