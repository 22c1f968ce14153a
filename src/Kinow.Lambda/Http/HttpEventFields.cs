using System.Text.Json;
using Kinow.Lambda.Runtime;
using Microsoft.Extensions.Primitives;

namespace Kinow.Lambda.Http;

/// <summary>The fields found in one pass over an event.</summary>
internal sealed class HttpEventFields
{
    private EventBody body;

    /// <summary>The request without what depends on the whole event.</summary>
    public HttpEvent Request { get; } = new();

    /// <summary>The query of format 1.0.</summary>
    public EventQuery Query { get; } = new();

    /// <summary>The cookies of format 2.0.</summary>
    public List<string> Cookies { get; } = [];

    public EventBody Body => body;

    /// <summary>The event's <c>version</c>.</summary>
    public string? Version { get; private set; }

    /// <summary>Whether there is a <c>requestContext</c>.</summary>
    public bool HasContext { get; private set; }

    /// <summary>Whether there is a <c>rawPath</c>, which only format 2.0 has.</summary>
    public bool HasRawPath { get; private set; }

    /// <summary>Whether the event is one of an Application Load Balancer, which looks like format 1.0.</summary>
    public bool IsLoadBalancer { get; private set; }

    /// <summary>Reads the members of the event.</summary>
    public void Read(ref Utf8JsonReader reader, Memory<byte> payload)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref reader, payload);
        }

        // Reads to the end of the document; content after it throws.
        reader.Read();
    }

    private void ReadMember(ref Utf8JsonReader reader, Memory<byte> payload)
    {
        if (Is(ref reader, "version"u8)) Version = JsonEvent.Text(ref reader);
        else if (Is(ref reader, "httpMethod"u8)) Request.Method = JsonEvent.Text(ref reader) ?? "";
        else if (Is(ref reader, "path"u8)) Request.Path = JsonEvent.Text(ref reader) ?? "";
        else if (Is(ref reader, "rawPath"u8))
        {
            HasRawPath = true;
            Request.Path = JsonEvent.Text(ref reader) ?? "";
        }
        else if (Is(ref reader, "resource"u8)) Request.Route = JsonEvent.Text(ref reader);
        else if (Is(ref reader, "routeKey"u8)) Request.Route = JsonEvent.Text(ref reader) is { } key ? key[(key.IndexOf(' ') + 1)..] : null;
        else if (Is(ref reader, "pathParameters"u8)) ReadPathParameters(ref reader);
        else if (Is(ref reader, "rawQueryString"u8)) Request.Query = JsonEvent.Text(ref reader) is { Length: > 0 } query ? "?" + query : "";
        else if (Is(ref reader, "headers"u8)) ReadHeaders(ref reader, isMultiple: false);
        else if (Is(ref reader, "multiValueHeaders"u8)) ReadHeaders(ref reader, isMultiple: true);
        else if (Is(ref reader, "queryStringParameters"u8)) ReadQuery(ref reader, isMultiple: false);
        else if (Is(ref reader, "multiValueQueryStringParameters"u8)) ReadQuery(ref reader, isMultiple: true);
        else if (Is(ref reader, "cookies"u8)) Cookies.AddRange(JsonEvent.Texts(ref reader));
        else if (Is(ref reader, "isBase64Encoded"u8)) body.IsBase64 = reader.Read() && reader.TokenType == JsonTokenType.True;
        else if (Is(ref reader, "body"u8)) ReadBody(ref reader, payload);
        else if (Is(ref reader, "requestContext"u8)) ReadContext(ref reader);
        else reader.Skip();
    }

    private void ReadBody(ref Utf8JsonReader reader, Memory<byte> payload)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) body.Read(ref reader, payload);
        else reader.Skip();
    }

    private void ReadContext(ref Utf8JsonReader reader)
    {
        HasContext = JsonEvent.Enter(ref reader);
        while (HasContext && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "stage"u8)) Request.Stage = JsonEvent.Text(ref reader);
            else if (Is(ref reader, "path"u8)) Request.ContextPath = JsonEvent.Text(ref reader);
            else if (Is(ref reader, "protocol"u8)) Request.Protocol = JsonEvent.Text(ref reader) ?? Request.Protocol;
            else if (Is(ref reader, "domainName"u8)) Request.DomainName = JsonEvent.Text(ref reader);
            else if (Is(ref reader, "http"u8) || Is(ref reader, "identity"u8)) ReadCaller(ref reader);
            else if (Is(ref reader, "elb"u8))
            {
                IsLoadBalancer = true;
                reader.Skip();
            }
            else reader.Skip();
        }
    }

    private void ReadCaller(ref Utf8JsonReader reader)
    {
        var isObject = JsonEvent.Enter(ref reader);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "sourceIp"u8)) Request.SourceIp = JsonEvent.Text(ref reader);
            else if (Is(ref reader, "method"u8)) Request.Method = JsonEvent.Text(ref reader) ?? "";
            else if (Is(ref reader, "protocol"u8)) Request.Protocol = JsonEvent.Text(ref reader) ?? Request.Protocol;
            else reader.Skip();
        }
    }

    // The multi-value field wins over the one with only the last value of each name.
    private void ReadHeaders(ref Utf8JsonReader reader, bool isMultiple)
    {
        var isObject = JsonEvent.Enter(ref reader);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (isMultiple) Request.Headers[name] = new StringValues(JsonEvent.Texts(ref reader));
            else if (JsonEvent.Text(ref reader) is { } value) Request.Headers.TryAdd(name, value);
        }
    }

    private void ReadPathParameters(ref Utf8JsonReader reader)
    {
        var isObject = JsonEvent.Enter(ref reader);
        while (isObject && JsonEvent.NextName(ref reader) is { } name)
        {
            if (JsonEvent.Text(ref reader) is { } value) (Request.PathParameters ??= new(StringComparer.Ordinal))[name] = value;
        }
    }

    private void ReadQuery(ref Utf8JsonReader reader, bool isMultiple)
    {
        var isObject = JsonEvent.Enter(ref reader);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            foreach (var value in isMultiple ? JsonEvent.Texts(ref reader) : [JsonEvent.Text(ref reader) ?? ""])
            {
                Query.Add(name, value, isMultiple);
            }
        }
    }

    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name);
}
