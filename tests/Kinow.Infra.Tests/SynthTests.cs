using Kinow.TestSupport;

namespace Kinow.Infra.Tests;

/// <summary>The CDK's own command line takes the app, without an account and without a network.</summary>
[Collection(InfraCollection.Name)]
public sealed class SynthTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kinow-synth-").FullName;

    [Fact]
    public async Task The_command_line_synthesizes_every_stack()
    {
        var cdk = RepositoryRoot.Path("infra", "node_modules", "aws-cdk", "bin", "cdk");
        Assert.True(File.Exists(cdk), "npm ci in infra is missing.");
        foreach (var name in (string[])["graphql", "worker", "webhook"])
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.zip"), name);
        }

        var certificates = RepositoryRoot.Path("infra", "certificates");
        Assert.True(File.Exists(Path.Combine(certificates, "rds-ca.pem")), "npm ci in infra did not write the certificates.");

        // From its own output, which has the bridge to the CDK beside it.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var app = $"dotnet {RepositoryRoot.Path("infra", "bin", output.Parent!.Name, output.Name, "Kinow.Infra.dll")}";
        var start = new System.Diagnostics.ProcessStartInfo(
            "node",
            [
                cdk, "synth", "--quiet", "--all", "--app", app, "--output", Path.Combine(folder, "out"),
                "-c", $"artifacts={folder}", "-c", $"certificates={certificates}", "-c", "platform=42",
            ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment["TMPDIR"] = folder;
        start.Environment["AWS_EC2_METADATA_DISABLED"] = "true";
        start.Environment["JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION"] = "1";
        using var process = System.Diagnostics.Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
        foreach (var stack in (string[])["Network", "Data", "Queues", "Api", "Watch"])
        {
            Assert.True(File.Exists(Path.Combine(folder, "out", $"Kinow42{stack}.template.json")), stack);
        }

        Assert.False(File.Exists(Path.Combine(folder, "out", "Kinow42Ide.template.json")));
        var api = await File.ReadAllTextAsync(Path.Combine(folder, "out", "Kinow42Api.template.json"));
        Assert.DoesNotContain("\"KINOW_IDE\"", api, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
