using System.Globalization;
using System.Web;
using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;
using Amazon.Runtime.Internal.Util;

namespace Kinow.Aws.Tests;

/// <summary>What the AWS SDK makes of a request, by the signer that its own clients use.</summary>
internal static class SdkSigning
{
    internal static (string Authorization, DateTimeOffset Instant) Sign(
        string service, string method, Uri address, string? type, byte[] body, string? target, AWSCredentials credentials)
    {
        var request = new DefaultRequest(new Nothing(), service)
        {
            HttpMethod = method,
            Endpoint = new(address.GetLeftPart(UriPartial.Authority)),
            ResourcePath = Uri.UnescapeDataString(address.AbsolutePath),
            Content = body,
            UseQueryString = true,
            AuthenticationRegion = "eu-west-1",
        };
        if (type is not null) request.Headers["Content-Type"] = type;
        if (target is not null) request.Headers["X-Amz-Target"] = target;
        var query = HttpUtility.ParseQueryString(address.Query);
        foreach (var name in query.AllKeys) request.ParameterCollection.Add(name!, query[name]);
        request.Headers["X-Amz-Security-Token"] = credentials.GetCredentials().Token;
        new AWS4Signer().Sign(
            request, new Configuration(service) { AuthenticationServiceName = service }, new RequestMetrics(), credentials);
        var instant = DateTimeOffset.ParseExact(
            request.Headers["X-Amz-Date"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return (request.Headers["Authorization"], instant);
    }

    private sealed class Nothing : AmazonWebServiceRequest;

    private sealed class Configuration(string service) : ClientConfig(new NoDefaults())
    {
        public override string ServiceVersion => "1";

        public override string UserAgent => "test";

        public override string RegionEndpointServiceName => service;

        public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters) =>
            throw new NotSupportedException();
    }

    private sealed class NoDefaults : IDefaultConfigurationProvider
    {
        public IDefaultConfiguration GetDefaultConfiguration(RegionEndpoint clientRegion, DefaultConfigurationMode? requestedConfigurationMode = null) =>
            throw new NotSupportedException();
    }
}
