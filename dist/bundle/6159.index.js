const D=6159,P=[6159],d={6159:((E,o,_)=>{_.d(o,{runControl:()=>s.e});var s=_(7646),t=_(3667),M=_(2718),O=_(5249);const n=process.getBuiltinModule})};export{D as id,P as ids,d as modules};
