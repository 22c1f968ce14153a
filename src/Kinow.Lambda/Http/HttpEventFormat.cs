namespace Kinow.Lambda.Http;

/// <summary>The payload formats of HTTP events.</summary>
internal enum HttpEventFormat
{
    /// <summary>API Gateway REST APIs, and HTTP APIs with payload format 1.0.</summary>
    Version1,

    /// <summary>API Gateway HTTP APIs with payload format 2.0, and function URLs.</summary>
    Version2,
}
