using System.Net;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Identities;

/// <summary>Asks other services over HTTP. What they answer is bounded in size and time.</summary>
internal sealed class ProviderClient(HttpClient http, TimeProvider time)
{
    /// <summary>Longest answer, in bytes.</summary>
    public const int MaxBytes = 128 * 1024;

    /// <summary>How long a call may take.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(2);

    /// <summary>A client with connections of its own. It follows no redirection: whoever answers says who somebody is.</summary>
    public static ProviderClient Open(TimeProvider time)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),

            // Tokens are in the addresses, which belong into no trace.
            ActivityHeadersPropagator = null,
        };
        return new(new(handler, disposeHandler: true) { Timeout = System.Threading.Timeout.InfiniteTimeSpan }, time);
    }

    /// <summary>Asks for something.</summary>
    /// <exception cref="StoreUnavailableException">There is no answer in time, it is too long, or the service cannot give one.</exception>
    public async Task<ProviderAnswer> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Timeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, both.Token);
            if (response.StatusCode >= HttpStatusCode.InternalServerError || response.StatusCode == HttpStatusCode.TooManyRequests)
                throw Away(null);
            var body = await ReadAsync(response.Content, both.Token);
            return new(response.StatusCode, body, response.Headers.CacheControl);
        }
        catch (HttpRequestException failure)
        {
            throw Away(failure);
        }
        catch (IOException failure)
        {
            throw Away(failure);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw Away(late);
        }
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[MaxBytes + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length <= MaxBytes ? buffer[..length] : throw new IOException("The answer is too long.");
    }

    private static StoreUnavailableException Away(Exception? failure) =>
        new("The service that vouches for the caller does not answer.", failure);
}
