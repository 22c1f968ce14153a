using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Http;

/// <summary>An HTTP request as read from an event.</summary>
internal sealed class HttpEvent
{
    /// <summary>The format of the event and of its response.</summary>
    public HttpEventFormat Format { get; set; }

    public string Method { get; set; } = "";

    /// <summary>
    /// The path as sent, encoded. It includes the base path of a custom domain, and an HTTP API's stage; a REST API's stage only where the
    /// domain is a custom one whose mapping names none.
    /// </summary>
    public string Path { get; set; } = "";

    /// <summary>The path of format 1.0 including stage and base path.</summary>
    public string? ContextPath { get; set; }

    /// <summary>The API's route, such as <c>/v1/q/{operation}</c> or <c>/{proxy+}</c>; <c>$default</c> is none.</summary>
    public string? Route { get; set; }

    /// <summary>The parameters of the route; <c>null</c> when there are none.</summary>
    public Dictionary<string, string>? PathParameters { get; set; }

    /// <summary>The stage; <c>$default</c> is not part of paths.</summary>
    public string? Stage { get; set; }

    /// <summary>The query, empty or beginning with <c>?</c>.</summary>
    public string Query { get; set; } = "";

    public IHeaderDictionary Headers { get; } = new HeaderDictionary();

    /// <summary>The body's bytes.</summary>
    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>The caller's protocol.</summary>
    public string Protocol { get; set; } = "HTTP/1.1";

    /// <summary>The caller's address.</summary>
    public string? SourceIp { get; set; }

    /// <summary>The API's domain name.</summary>
    public string? DomainName { get; set; }
}
