const P=6276,n=[6276],B={6276:((E,o,_)=>{_.d(o,{runControl:()=>s.e});var s=_(9643),t=_(3667),D=_(2718),M=_(8460);const O=process.getBuiltinModule})};export{P as id,n as ids,B as modules};
