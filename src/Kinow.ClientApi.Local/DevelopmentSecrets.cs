using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Local;

/// <summary>
/// Keys and secrets of a developer's machine: made once and kept in a folder of the user, so that sessions go on after a restart. What the
/// environment gives wins over them.
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class DevelopmentSecrets(string folder)
{
    private const int WebhookSecretBytes = 32;

    /// <summary>The folder, as people are told.</summary>
    public string Folder => folder;

    /// <summary>Secrets in the folder for applications' data of the user who runs this.</summary>
    public static DevelopmentSecrets OfUser()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        return new(Path.Combine(data.Length == 0 ? Path.GetTempPath() : data, "kinow-client-api"));
    }

    /// <summary>The value of a variable that the environment does not give; null for one that is no secret.</summary>
    /// <param name="variable">Its name.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public string? Find(string variable) => variable switch
    {
        "KINOW_TOKEN_KEYS" => Keep("token-key.pem", static () =>
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return key.ExportPkcs8PrivateKeyPem();
        }),
        "KINOW_WEBHOOK_SECRETS" =>
            Keep("webhook-secret", static () => "whsec_" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(WebhookSecretBytes))),
        _ => null,
    };

    private string Keep(string name, Func<string> make)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) MakeOnce(path, make);
        return File.ReadAllText(path).Trim();
    }

    // A file system does not give a name only if nobody has it, so of processes that start together one makes what all of them use.
    private void MakeOnce(string path, Func<string> make)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))));
        using var turn = new Mutex(false, $@"Global\kinow-client-api-{name}");
        try
        {
            turn.WaitOne();
        }
        catch (AbandonedMutexException)
        {
            // Who had the turn has died, and left nothing under the name or all of it.
        }

        try
        {
            if (!File.Exists(path)) Write(path, make());
        }
        finally
        {
            turn.ReleaseMutex();
        }
    }

    // Complete before it has its name: others read it without a turn.
    private void Write(string path, string text)
    {
        Directory.CreateDirectory(folder);
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(draft, options)) writer.Write(text);
        File.Move(draft, path);
    }
}
