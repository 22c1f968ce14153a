using System.Net;

using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>Who called, as API Gateway saw it.</summary>
/// <param name="id">Lambda's name for the invocation.</param>
/// <param name="sourceIp">The caller's address.</param>
internal sealed class ConnectionFeature(string id, string? sourceIp) : IHttpConnectionFeature, IHttpRequestIdentifierFeature
{
    /// <inheritdoc/>
    public string ConnectionId { get; set; } = id;

    /// <inheritdoc/>
    public string TraceIdentifier { get; set; } = id;

    /// <inheritdoc/>
    public IPAddress? RemoteIpAddress { get; set; } = IPAddress.TryParse(sourceIp, out var address) ? address : null;

    /// <inheritdoc/>
    public int RemotePort { get; set; }

    /// <inheritdoc/>
    public IPAddress? LocalIpAddress { get; set; }

    /// <inheritdoc/>
    public int LocalPort { get; set; }
}
