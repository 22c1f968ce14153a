using System.Net;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.Lambda.Http;

/// <summary>The connection as API Gateway reports it.</summary>
internal sealed class ConnectionFeature(string id, string? sourceIp) : IHttpConnectionFeature, IHttpRequestIdentifierFeature
{
    public string ConnectionId { get; set; } = id;

    public string TraceIdentifier { get; set; } = id;

    public IPAddress? RemoteIpAddress { get; set; } = IPAddress.TryParse(sourceIp, out var address) ? address : null;

    public int RemotePort { get; set; }

    public IPAddress? LocalIpAddress { get; set; }

    public int LocalPort { get; set; }
}
