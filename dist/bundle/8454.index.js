const n=8454,D=[8454],W={8454:((E,o,_)=>{_.d(o,{runControl:()=>s.e});var s=_(6322),M=_(2970),t=_(976),O=_(5249);const P=process.getBuiltinModule})};export{n as id,D as ids,W as modules};
