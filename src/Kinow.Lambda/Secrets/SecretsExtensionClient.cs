using System.Net;
using System.Text.Json;

namespace Kinow.Lambda.Secrets;

/// <summary>
/// Reads secrets through the AWS Parameters and Secrets Lambda Extension (AWS Lambda developer guide, "Use Secrets Manager secrets in
/// Lambda functions"). The extension answers during invocations only, and shortly after the first has begun.
/// </summary>
internal sealed class SecretsExtensionClient(Uri endpoint, string sessionToken, TimeSpan patience) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient http = new(
        new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null })
    {
        BaseAddress = endpoint,
        Timeout = TimeSpan.FromSeconds(5),
    };

    /// <summary>The extension of this function.</summary>
    public static SecretsExtensionClient FromEnvironment()
    {
        var port = Environment.GetEnvironmentVariable("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT") is { Length: > 0 } configured
            ? configured
            : "2773";
        return new(
            new($"http://localhost:{port}/"), Environment.GetEnvironmentVariable("AWS_SESSION_TOKEN") ?? "", TimeSpan.FromSeconds(3));
    }

    /// <summary>Reads the text of a secret.</summary>
    /// <exception cref="SecretException">It cannot be had.</exception>
    public async Task<string> ReadAsync(string id)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var isLast = TimeProvider.System.GetElapsedTime(started) >= patience;
            if (await TryReadAsync(id, isLast) is { } text) return text;
            await Task.Delay(Pause);
        }
    }

    public void Dispose() => http.Dispose();

    // Null means not ready yet.
    private async Task<string?> TryReadAsync(string id, bool isLast)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "secretsmanager/get?secretId=" + Uri.EscapeDataString(id));
            request.Headers.TryAddWithoutValidation("X-Aws-Parameters-Secrets-Token", sessionToken);
            using var response = await http.SendAsync(request);
            var body = await response.Content.ReadAsByteArrayAsync();
            if (response.StatusCode == HttpStatusCode.OK) return SecretText(id, body);
            if (!isLast && IsNotReady(response.StatusCode, body)) return null;
            throw new SecretException($"The secret {id} cannot be read: the extension answered {(int)response.StatusCode}.");
        }
        catch (HttpRequestException error)
        {
            return isLast
                ? throw new SecretException($"The secret {id} cannot be read: the Parameters and Secrets extension does not answer.", error)
                : null;
        }
        catch (TaskCanceledException error)
        {
            throw new SecretException($"The secret {id} cannot be read: the extension takes too long.", error);
        }
    }

    private static bool IsNotReady(HttpStatusCode status, ReadOnlySpan<byte> body) =>
        status == HttpStatusCode.BadRequest && body.IndexOf("not ready"u8) >= 0;

    private static string SecretText(string id, byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.TryGetProperty("SecretString"u8, out var text) && text.ValueKind == JsonValueKind.String)
            {
                return text.GetString()!;
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new SecretException($"The secret {id} cannot be read: the extension's answer is not the expected JSON.");
        }

        throw new SecretException($"The secret {id} has no SecretString.");
    }
}
