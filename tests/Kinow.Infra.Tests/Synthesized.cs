using Amazon.CDK;
using Amazon.CDK.Assertions;

namespace Kinow.Infra.Tests;

/// <summary>All stacks, synthesized once, with stand-ins for the functions' zips.</summary>
public sealed class Synthesized : IDisposable
{
    private readonly DirectoryInfo artifacts = Directory.CreateTempSubdirectory("kinow-infra-");
    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);

    public Synthesized()
    {
        foreach (var name in (string[])["graphql", "worker", "webhook"]) File.WriteAllText(Path.Combine(artifacts.FullName, $"{name}.zip"), name);
        var app = new App();
        var settings = new DeploymentSettings { Platform = 257, Artifacts = artifacts.FullName, AlarmEmail = "ops@example.org" };
        var api = Deployment.Create(app, settings);
        foreach (var stack in app.Node.Children.OfType<Stack>()) templates.Add(stack.StackName.Replace("Kinow257", "", StringComparison.Ordinal), Template.FromStack(stack));
        Assert.Contains("Api", templates.Keys);
        Assert.Equal("Kinow257Api", api.StackName);
    }

    public Template this[string stack] => templates[stack];

    public void Dispose() => artifacts.Delete(recursive: true);
}
