using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>Google Play's API for one app (androidpublisher, version 3).</summary>
internal sealed class GoogleApi(HttpClient http, GoogleAccess access, string packageName, Uri? address)
{
    private readonly Uri application = new(
        address ?? new("https://androidpublisher.googleapis.com"),
        $"/androidpublisher/v3/applications/{Uri.EscapeDataString(packageName)}/");

    /// <summary>Reads something.</summary>
    /// <param name="path">Where it is below the app.</param>
    /// <returns>Null for what Google does not know, or no longer.</returns>
    /// <exception cref="StoreUnavailableException">Google is out of reach.</exception>
    public async Task<T?> FindAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var (status, body) = await SendAsync(HttpMethod.Get, path, cancellationToken);
        if (status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Gone) return null;
        if (status != HttpStatusCode.OK) throw Failed(status);
        try
        {
            return JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            throw new StoreUnavailableException("Google Play's answer cannot be read.");
        }
    }

    /// <summary>Reads what this service account may not be allowed to see.</summary>
    /// <returns>Null also for that.</returns>
    /// <exception cref="StoreUnavailableException">Google is out of reach.</exception>
    public async Task<GoogleOrder?> FindOrderAsync(string id, CancellationToken cancellationToken)
    {
        var (status, body) = await SendAsync(HttpMethod.Get, $"orders/{Uri.EscapeDataString(id)}", cancellationToken);
        if (status == HttpStatusCode.TooManyRequests || status >= HttpStatusCode.InternalServerError) throw Failed(status);
        if (status != HttpStatusCode.OK) return null;
        try
        {
            return JsonSerializer.Deserialize(body, GoogleJson.Default.GoogleOrder);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Has something done that it does no harm to do again.</summary>
    /// <returns>False when there is nothing to do it to any more.</returns>
    /// <exception cref="StoreUnavailableException">Google is out of reach, or refuses.</exception>
    public async Task<bool> PostAsync(string path, CancellationToken cancellationToken)
    {
        var (status, _) = await SendAsync(HttpMethod.Post, path, cancellationToken);
        if (status is >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices) return true;
        if (status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Conflict or HttpStatusCode.Gone) return false;
        throw Failed(status);
    }

    private async Task<(HttpStatusCode Status, byte[] Body)> SendAsync(
        HttpMethod method, string path, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(method, new Uri(application, path));
            if (method == HttpMethod.Post) request.Content = new StringContent("{}", new MediaTypeHeaderValue("application/json"));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await access.GetAsync(cancellationToken));
            using var response = await http.SendAsync(request, cancellationToken);
            if (response.StatusCode == HttpStatusCode.Unauthorized)
            {
                access.Forget();
                throw Failed(response.StatusCode);
            }

            return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (Exception away) when (away is HttpRequestException or IOException or JsonException
            || (away is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The address holds the token of the purchase.
            throw new StoreUnavailableException($"Google Play cannot be used: {away.GetType().Name}.");
        }
    }

    private static StoreUnavailableException Failed(HttpStatusCode status) => new($"Google Play answered {(int)status}.");
}
