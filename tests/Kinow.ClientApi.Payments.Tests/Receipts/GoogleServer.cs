using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Payments.Tests.Receipts;

/// <summary>A server that behaves like Google's: it gives tokens to who signs rightly, and purchases to who has one.</summary>
internal sealed class GoogleServer : IAsyncDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication application;
    private readonly TimeProvider time;

    private GoogleServer(TimeProvider time)
    {
        this.time = time;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>Answers by path.</summary>
    public Dictionary<string, (int Status, string Body)> Answers { get; } = new(StringComparer.Ordinal);

    public Uri Address => new(application.Urls.First());

    public int Tokens { get; private set; }

    public string KeyFile => new JsonObject
    {
        ["client_email"] = "reader@example.iam.gserviceaccount.com",
        ["private_key"] = key.ExportPkcs8PrivateKeyPem(),
        ["token_uri"] = new Uri(Address, "/token").AbsoluteUri,
    }.ToJsonString();

    public static async Task<GoogleServer> StartAsync(TimeProvider time)
    {
        var server = new GoogleServer(time);
        await server.application.StartAsync();
        return server;
    }

    /// <summary>Lets the tokens that were given be refused.</summary>
    public void Revoke() => Tokens++;

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        key.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (status, body) = context.Request.Path == "/token"
            ? Token(await context.Request.ReadFormAsync())
            : context.Request.Headers.Authorization != $"Bearer token{Tokens}" ? (401, "{}")
            : Answers.GetValueOrDefault(context.Request.Path, (404, "{}"));
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(body);
    }

    private (int Status, string Body) Token(IFormCollection form)
    {
        var parts = form["assertion"].ToString().Split('.');
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))!;
        var isRight = form["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer"
            && key.VerifyData(
                Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1)
            && (string)claims["iss"]! == "reader@example.iam.gserviceaccount.com"
            && (string)claims["aud"]! == new Uri(Address, "/token").AbsoluteUri
            && (string)claims["scope"]! == "https://www.googleapis.com/auth/androidpublisher"
            && (long)claims["iat"]! == time.GetUtcNow().ToUnixTimeSeconds()
            && (long)claims["exp"]! == time.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        return isRight ? (200, $$"""{"access_token":"token{{++Tokens}}","expires_in":3599}""") : (400, "{}");
    }
}
