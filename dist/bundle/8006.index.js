const u=8006,E=[8006],c={8006:((s,t,_)=>{_.d(t,{getExecOutput:()=>o.b});var o=_(1260),e=_(8460);const d=process.getBuiltinModule})};export{u as id,E as ids,c as modules};
