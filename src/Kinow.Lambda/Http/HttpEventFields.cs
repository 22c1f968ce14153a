using System.Text.Json;

using Microsoft.Extensions.Primitives;

namespace Kinow.Lambda.Http;

/// <summary>What one pass over an event has found.</summary>
internal sealed class HttpEventFields
{
    private EventBody body;

    /// <summary>The request, but for what only the whole event decides.</summary>
    public HttpEvent Request { get; } = new();

    /// <summary>The query of format 1.0.</summary>
    public EventQuery Query { get; } = new();

    /// <summary>The cookies of format 2.0.</summary>
    public List<string> Cookies { get; } = [];

    /// <summary>The body.</summary>
    public EventBody Body => body;

    /// <summary>The version that the event gives itself.</summary>
    public string? Version { get; private set; }

    /// <summary>Whether there is a <c>requestContext</c>.</summary>
    public bool HasContext { get; private set; }

    /// <summary>Whether there is a <c>rawPath</c>, which only format 2.0 has.</summary>
    public bool HasRawPath { get; private set; }

    /// <summary>Whether the event is one of an Application Load Balancer, which looks like format 1.0.</summary>
    public bool IsLoadBalancer { get; private set; }

    /// <summary>Reads the members of the event.</summary>
    /// <param name="reader">The reader, at the start of the object.</param>
    /// <param name="payload">What it reads.</param>
    public void Read(ref Utf8JsonReader reader, Memory<byte> payload)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(ref reader, payload);
        }

        // The end of the document, or an error after it.
        reader.Read();
    }

    private void ReadMember(ref Utf8JsonReader reader, Memory<byte> payload)
    {
        if (Is(ref reader, "version"u8)) Version = Text(ref reader);
        else if (Is(ref reader, "httpMethod"u8)) Request.Method = Text(ref reader) ?? "";
        else if (Is(ref reader, "path"u8)) Request.Path = Text(ref reader) ?? "";
        else if (Is(ref reader, "rawPath"u8))
        {
            HasRawPath = true;
            Request.Path = Text(ref reader) ?? "";
        }
        else if (Is(ref reader, "rawQueryString"u8)) Request.Query = Text(ref reader) is { Length: > 0 } query ? "?" + query : "";
        else if (Is(ref reader, "headers"u8)) ReadHeaders(ref reader, isMultiple: false);
        else if (Is(ref reader, "multiValueHeaders"u8)) ReadHeaders(ref reader, isMultiple: true);
        else if (Is(ref reader, "queryStringParameters"u8)) ReadQuery(ref reader, isMultiple: false);
        else if (Is(ref reader, "multiValueQueryStringParameters"u8)) ReadQuery(ref reader, isMultiple: true);
        else if (Is(ref reader, "cookies"u8)) Cookies.AddRange(Texts(ref reader));
        else if (Is(ref reader, "isBase64Encoded"u8)) body.IsBase64 = reader.Read() && reader.TokenType == JsonTokenType.True;
        else if (Is(ref reader, "body"u8)) ReadBody(ref reader, payload);
        else if (Is(ref reader, "requestContext"u8)) ReadContext(ref reader);
        else reader.Skip();
    }

    private void ReadBody(ref Utf8JsonReader reader, Memory<byte> payload)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) body.Take(ref reader, payload);
        else reader.Skip();
    }

    private void ReadContext(ref Utf8JsonReader reader)
    {
        HasContext = Enter(ref reader);
        while (HasContext && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "stage"u8)) Request.Stage = Text(ref reader);
            else if (Is(ref reader, "path"u8)) Request.ContextPath = Text(ref reader);
            else if (Is(ref reader, "protocol"u8)) Request.Protocol = Text(ref reader) ?? Request.Protocol;
            else if (Is(ref reader, "domainName"u8)) Request.DomainName = Text(ref reader);
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
        var isObject = Enter(ref reader);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "sourceIp"u8)) Request.SourceIp = Text(ref reader);
            else if (Is(ref reader, "method"u8)) Request.Method = Text(ref reader) ?? "";
            else if (Is(ref reader, "protocol"u8)) Request.Protocol = Text(ref reader) ?? Request.Protocol;
            else reader.Skip();
        }
    }

    // The field with every value wins over the one that has only the last of each name.
    private void ReadHeaders(ref Utf8JsonReader reader, bool isMultiple)
    {
        var isObject = Enter(ref reader);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (isMultiple) Request.Headers[name] = new StringValues(Texts(ref reader));
            else if (Text(ref reader) is { } value) Request.Headers.TryAdd(name, value);
        }
    }

    private void ReadQuery(ref Utf8JsonReader reader, bool isMultiple)
    {
        var isObject = Enter(ref reader);
        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            foreach (var value in isMultiple ? Texts(ref reader) : [Text(ref reader) ?? ""])
            {
                Query.Add(name, value, isMultiple);
            }
        }
    }

    private static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name);

    private static bool Enter(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject) return true;
        reader.Skip();
        return false;
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        reader.Skip();
        return null;
    }

    private static string[] Texts(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return [];
        }

        List<string> texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String) texts.Add(reader.GetString()!);
            else reader.Skip();
        }

        return [.. texts];
    }
}
