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
    public const string Audience = "kinow-test";
    public const string Sender = "push@example.iam.gserviceaccount.com";

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

    /// <summary>Answers by path; those to POST by <c>POST</c> and the path.</summary>
    public Dictionary<string, (int Status, string Body)> Answers { get; } = new(StringComparer.Ordinal);

    public Uri Address => new(application.Urls.First());

    /// <summary>Where the keys are that it signs what it pushes with.</summary>
    public Uri Keys => new(Address, "/certs");

    public bool HasKeys { get; set; } = true;

    public int KeyReads { get; private set; }

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

    /// <summary>Paths that something was posted to, but for tokens.</summary>
    public List<string> Posted { get; } = [];

    /// <summary>Lets the tokens that were given be refused.</summary>
    public void Revoke() => Tokens++;

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        key.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (status, body) = context.Request.Path == "/certs" ? ReadKeys()
            : context.Request.Path == "/token"
            ? Token(await context.Request.ReadFormAsync())
            : context.Request.Headers.Authorization != $"Bearer token{Tokens}" ? (401, "{}")
            : Answers.GetValueOrDefault(NameOf(context.Request), (404, "{}"));
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(body);
    }

    /// <summary>A token of a push, as Pub/Sub sends it.</summary>
    /// <param name="issued">Seconds from now.</param>
    public string Token(
        string audience = Audience,
        string email = Sender,
        string issuer = "https://accounts.google.com",
        string verified = "true",
        string keyId = "k1",
        int issued = 0)
    {
        var from = time.GetUtcNow().ToUnixTimeSeconds() + issued;
        var head = $$"""{"alg":"RS256","kid":"{{keyId}}","typ":"JWT"}""";
        var claims = $$"""
            {"aud":"{{audience}}","email":"{{email}}","email_verified":{{verified}},"iss":"{{issuer}}","iat":{{from}},"exp":{{from + 3600}},"sub":"1"}
            """;
        var signed = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(head)) + "." + Base64Url.EncodeToString(
            Encoding.UTF8.GetBytes(claims));
        var signature = key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return signed + "." + Base64Url.EncodeToString(signature);
    }

    private (int Status, string Body) ReadKeys()
    {
        KeyReads++;
        var own = key.ExportParameters(false);
        return !HasKeys ? (503, "") : (200, $$"""
            {"keys":[{"kid":"k1","kty":"RSA","alg":"RS256","use":"sig","n":"{{Base64Url.EncodeToString(own.Modulus)}}",
            "e":"{{Base64Url.EncodeToString(own.Exponent)}}"}]}
            """);
    }

    // The server has taken the percent signs out of the path.
    private string NameOf(HttpRequest request)
    {
        if (request.Method != "POST") return request.Path;
        Posted.Add(request.Path);
        return $"POST {request.Path}";
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
