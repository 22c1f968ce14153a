using System.Text.Json;
using Amazon.CDK;
using Amazon.CDK.Assertions;
using Kinow.Infra.Stacks;

namespace Kinow.Infra.Tests;

/// <summary>All stacks, synthesized once, with stand-ins for the functions' zips.</summary>
public class Synthesized : IDisposable
{
    private const string TemporaryFolder = "TMPDIR";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kinow-infra-");
    private readonly Dictionary<string, Template> templates = new(StringComparer.Ordinal);

    public Synthesized()
        : this(static settings => settings)
    {
    }

    protected Synthesized(Func<DeploymentSettings, DeploymentSettings> change)
    {
        // The bridge to the CDK unpacks itself and never cleans up, so it gets a folder that can be taken away.
        var temporary = System.Environment.GetEnvironmentVariable(TemporaryFolder);
        System.Environment.SetEnvironmentVariable(TemporaryFolder, folder.FullName);
        try
        {
            Synthesize(change);
        }
        catch
        {
            Dispose();
            throw;
        }
        finally
        {
            System.Environment.SetEnvironmentVariable(TemporaryFolder, temporary);
        }
    }

    /// <summary>The stack of the functions.</summary>
    public ApiStack Api { get; private set; } = null!;

    public Template this[string stack] => templates[stack];

    /// <summary>Whether there is such a stack.</summary>
    public bool Has(string stack) => templates.ContainsKey(stack);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        folder.Delete(recursive: true);
    }

    /// <summary>The only resource of a type, with its properties.</summary>
    public JsonElement Single(string stack, string type) =>
        JsonSerializer.SerializeToElement(this[stack].FindResources(type).Values.Single()).GetProperty("Properties");

    private void Synthesize(Func<DeploymentSettings, DeploymentSettings> change)
    {
        foreach (var name in (string[])["graphql", "worker", "webhook"])
        {
            File.WriteAllText(Path.Combine(folder.FullName, $"{name}.zip"), name);
        }
        var certificates = folder.CreateSubdirectory("certificates").FullName;
        File.WriteAllText(Path.Combine(certificates, "rds-ca.pem"), "authorities");
        var ide = folder.CreateSubdirectory("ide").FullName;
        File.WriteAllText(Path.Combine(ide, "index.html"), "<html><head></head></html>");
        var app = new App();
        var settings = new DeploymentSettings
        {
            Platform = 257,
            Artifacts = folder.FullName,
            Certificates = certificates,
            AlarmEmail = "ops@example.org",
            OtherWebhooks = "https://next.example/v1/notifications",
            MailFrom = "no-reply@kinow.example",
            MailSupport = "support@kinow.example",
            Stripe = true,
            AppStore = "com.example.app",
            PlayStore = "com.example.app",
            PlayStoreSender = "push@example.iam.gserviceaccount.com",
            Ide = true,
            IdeFiles = ide,
        };
        Api = Deployment.Create(app, change(settings));
        foreach (var stack in app.Node.Children.OfType<Stack>())
        {
            templates.Add(stack.StackName.Replace("Kinow257", "", StringComparison.Ordinal), Template.FromStack(stack));
        }
        Assert.Contains("Api", templates.Keys);
        Assert.Equal("Kinow257Api", Api.StackName);
    }
}
