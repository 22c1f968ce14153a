using System.Security.Cryptography;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Local.Tests.Real;

public sealed class DevelopmentSecretsTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"kinow-secrets-{Guid.NewGuid():N}");

    [Theory]
    [InlineData("KINOW_TOKEN_KEYS")]
    [InlineData("KINOW_WEBHOOK_SECRETS")]
    public void They_are_made_once_and_kept(string variable)
    {
        var first = new DevelopmentSecrets(folder).Find(variable);

        Assert.NotNull(first);
        Assert.Equal(first, new DevelopmentSecrets(folder).Find(variable));
        Assert.NotEqual(first, new DevelopmentSecrets(folder + "/other").Find(variable));
    }

    [Fact]
    public void They_can_be_used()
    {
        var secrets = new DevelopmentSecrets(folder);

        using var key = ECDsa.Create();
        key.ImportFromPem(secrets.Find("KINOW_TOKEN_KEYS"));
        Assert.Equal((256, ECCurve.NamedCurves.nistP256.Oid.Value), (key.KeySize, key.ExportParameters(includePrivateParameters: true).Curve.Oid.Value));
        Assert.True(WebhookSecret.TryParse(secrets.Find("KINOW_WEBHOOK_SECRETS")!, out _));
        Assert.Null(secrets.Find("KINOW_SQL"));
    }

    [Fact]
    public void Only_their_user_may_read_them()
    {
        new DevelopmentSecrets(folder).Find("KINOW_TOKEN_KEYS");

        var file = Assert.Single(Directory.GetFiles(folder));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void Processes_that_start_together_have_the_same()
    {
        for (var round = 0; round < 50; round++)
        {
            var fresh = Path.Combine(folder, $"{round}");
            var found = new string?[8];
            using var start = new Barrier(found.Length);
            Thread[] threads = [.. Enumerable.Range(0, found.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                found[i] = new DevelopmentSecrets(fresh).Find("KINOW_WEBHOOK_SECRETS");
            }))];
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();

            Assert.Single(found.Distinct());
            Assert.Single(Directory.GetFiles(fresh));
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
