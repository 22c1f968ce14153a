using Amazon.CDK;
using Kinow.Infra;

var app = new App();
DeploymentSettings settings;
try
{
    settings = DeploymentSettings.FromContext(name => app.Node.TryGetContext(name));
}
catch (FormatException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}

Deployment.Create(app, settings);
app.Synth();
return 0;
