using Microsoft.AspNetCore.Http;

namespace Kinow.Lambda.Http;

/// <summary>An HTTP request as an event tells it.</summary>
internal sealed class HttpEvent
{
    /// <summary>The format of the event, and so of its answer.</summary>
    public HttpEventFormat Format { get; set; }

    /// <summary>The method.</summary>
    public string Method { get; set; } = "";

    /// <summary>The path as the caller wrote it, with the name of the stage in format 2.0.</summary>
    public string Path { get; set; } = "";

    /// <summary>The path of format 1.0 with what stands before it: stage, base path.</summary>
    public string? ContextPath { get; set; }

    /// <summary>The stage; <c>$default</c> leaves no trace in paths.</summary>
    public string? Stage { get; set; }

    /// <summary>The query, empty or beginning with <c>?</c>.</summary>
    public string Query { get; set; } = "";

    /// <summary>The headers.</summary>
    public IHeaderDictionary Headers { get; } = new HeaderDictionary();

    /// <summary>The body's bytes.</summary>
    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>The protocol that the caller spoke.</summary>
    public string Protocol { get; set; } = "HTTP/1.1";

    /// <summary>The caller's address.</summary>
    public string? SourceIp { get; set; }

    /// <summary>The name under which the API was called.</summary>
    public string? DomainName { get; set; }
}
