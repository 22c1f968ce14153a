using System.Diagnostics;
using System.Security.Cryptography.X509Certificates;
using Kinow.TestSupport;

namespace Kinow.Infra.Tests;

/// <summary>What the functions verify the database's certificate against.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kinow-certificates-").FullName;

    [Fact]
    public async Task The_file_holds_the_authorities_of_every_region_and_none_of_them_has_expired()
    {
        using var process = Process.Start(new ProcessStartInfo("node", [RepositoryRoot.Path("infra", "certificates.mjs"), folder]))!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);

        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(Path.Combine(folder, "rds-ca.pem"));
        foreach (var region in (string[])["eu-west-1", "eu-west-3", "us-east-1", "af-south-1"])
        {
            var own = authorities.Where(ca => ca.Subject.Contains($"Amazon RDS {region} Root CA ", StringComparison.Ordinal)).ToArray();
            Assert.Equal(3, own.Length);
            Assert.All(own, static ca => Assert.True(ca.NotAfter > DateTime.Now));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
