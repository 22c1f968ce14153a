using System.Diagnostics;
using System.Security.Cryptography;

namespace Kinow.EndToEnd.Tests;

/// <summary>The whole system in a process of its own, on a free port.</summary>
public sealed class LocalServer : IAsyncLifetime, IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly Process process;

    public LocalServer()
        : this([])
    {
    }

    /// <param name="options">What it is started with besides.</param>
    internal LocalServer(params string[] options) => process = new()
    {
        StartInfo = new("dotnet", [Repository.Program, "--urls", "http://127.0.0.1:0", "--seed", "7", .. options])
        {
            RedirectStandardOutput = true,
        },
    };

    /// <summary>Where it listens, such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The public part of the key that signs its tokens, in PEM.</summary>
    public string PublicKey => key.ExportSubjectPublicKeyInfoPem();

    public string GraphQL => Url + "/v1/graphql";

    public async Task InitializeAsync()
    {
        process.StartInfo.Environment["KINOW_TOKEN_KEYS"] = key.ExportPkcs8PrivateKeyPem();
        process.Start();
        Url = (await Banner.ReadAsync(process.StandardOutput)).GetLeftPart(UriPartial.Authority);

        // Nobody may be left waiting because the pipe is full.
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        process.Dispose();
        key.Dispose();
    }
}
