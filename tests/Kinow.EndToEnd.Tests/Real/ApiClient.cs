using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>A client of the API that speaks plain HTTP.</summary>
/// <param name="address">Where the API is now; it moves when the system is started again.</param>
internal sealed class ApiClient(Func<Uri> address) : IDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>The access token, once signed in.</summary>
    public string? Token { get; set; }

    /// <summary>The build of an app that asks, such as <c>ios/5.2.1</c>; null for none.</summary>
    public string? App { get; set; }

    /// <summary>Runs an operation and gives its data.</summary>
    /// <param name="key">By what a mutation that is sent again is known as the same; null for none.</param>
    /// <exception cref="ApiException">The answer holds an error, or none came.</exception>
    public async Task<JsonElement> RunAsync(string query, object? variables = null, string? key = null)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address()) { Content = JsonContent.Create(new { query, variables }) };
            if (Token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            if (App is not null) request.Headers.Add("X-App-Build", App);
            if (key is not null) request.Headers.Add("Idempotency-Key", key);
            using var response = await http.SendAsync(request);
            return Data(await response.Content.ReadFromJsonAsync<JsonElement>());
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException or OperationCanceledException)
        {
            throw new ApiException("NO_ANSWER", failure.Message, failure.Message);
        }
    }

    public void Dispose() => http.Dispose();

    private static JsonElement Data(JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors)) return answer.GetProperty("data");
        var first = errors[0];
        var code = first.TryGetProperty("extensions", out var more) && more.TryGetProperty("code", out var text) ? text.GetString() : null;
        throw new ApiException(code ?? "NO_CODE", first.GetProperty("message").GetString()!, errors.ToString());
    }
}
