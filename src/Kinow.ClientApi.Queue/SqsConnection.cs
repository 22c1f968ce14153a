using Amazon.Runtime;
using Amazon.SQS;

namespace Kinow.ClientApi.Queue;

/// <summary>Makes the SDK's client. Its retries are off, since <see cref="SqsCalls"/> keeps deadlines over several attempts.</summary>
internal static class SqsConnection
{
    /// <summary>Makes a client; nothing is sent yet. It does not dispose of what sends its requests.</summary>
    public static AmazonSQSClient Open(SqsOptions options, HttpClient http) => new(new AmazonSQSConfig
    {
        ServiceURL = options.Endpoint.AbsoluteUri,
        AuthenticationRegion = SqsRegion.Of(options),
        DefaultAWSCredentials = SqsCredentials.Of(options.Endpoint),
        MaxErrorRetry = 0,
        MaxStaleConnectionRetries = 0,
        HttpClientFactory = new OwnHttpClient(http),
    });

    public static HttpClient OpenHttp(SqsOptions options, HttpMessageHandler? handler) =>
        new(new BufferedResponses(handler ?? Sockets(options))) { Timeout = Timeout.InfiniteTimeSpan };

    private static SocketsHttpHandler Sockets(SqsOptions options) => new()
    {
        MaxConnectionsPerServer = options.Connections,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = options.AttemptTimeout,
        UseCookies = false,
        AllowAutoRedirect = false,
    };

    private sealed class OwnHttpClient(HttpClient http) : HttpClientFactory
    {
        public override HttpClient CreateHttpClient(IClientConfig clientConfig) => http;

        public override bool UseSDKHttpClientCaching(IClientConfig clientConfig) => false;

        public override bool DisposeHttpClientsAfterUse(IClientConfig clientConfig) => false;
    }
}
