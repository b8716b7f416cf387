const D=9661,d=[9661],n={9661:((o,s,_)=>{_.d(s,{fromEnv:()=>E.g});var E=_(1292),t=_(1123),M=_(1262),O=_(5249);const P=process.getBuiltinModule})};export{D as id,d as ids,n as modules};
