using Kinow.ClientApi.Admin.Commands;

return await AdminApplication.RunAsync(args, Console.Out, Console.Error);
