using Amazon.CDK;
using Kinow.Infra;

var app = new App();
try
{
    Deployment.Create(app, DeploymentSettings.FromContext(name => app.Node.TryGetContext(name)));
}
catch (Exception wrong) when (wrong is FormatException or FileNotFoundException)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}

app.Synth();
return 0;
