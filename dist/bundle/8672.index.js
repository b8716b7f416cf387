const n=8672,P=[8672],d={8672:((E,o,_)=>{_.d(o,{runControl:()=>s.e});var s=_(2332),t=_(3254),D=_(8262),O=_(5249);const M=process.getBuiltinModule})};export{n as id,P as ids,d as modules};
