using System.Text;
using System.Text.Json;
using Kinow.Lambda.Runtime;

namespace Kinow.Lambda.Http;

/// <summary>Reads the events of API Gateway and of function URLs in one pass.</summary>
/// <remarks>
/// API Gateway developer guide, "Create AWS Lambda proxy integrations for HTTP APIs" and "Input format of a Lambda function for proxy
/// integration".
/// </remarks>
internal static class HttpEventReader
{
    private const string Unknown =
        "The event is neither an API Gateway REST event (payload 1.0), nor an HTTP API or function URL event (payload 2.0)";

    /// <summary>Reads an event. The body may be decoded in place.</summary>
    /// <exception cref="InvocationException">It is no HTTP event; the message says why.</exception>
    public static HttpEvent Read(Memory<byte> payload)
    {
        try
        {
            var reader = new Utf8JsonReader(payload.Span);
            var fields = new HttpEventFields();
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw Refuse("it is no JSON object");
            fields.Read(ref reader, payload);
            return Finish(fields);
        }
        catch (JsonException error)
        {
            throw Refuse($"it is not JSON, see byte {error.BytePositionInLine} of line {error.LineNumber}");
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader throws this for text that is not valid Unicode.
            throw Refuse("a text in it is not Unicode");
        }
    }

    private static HttpEvent Finish(HttpEventFields fields)
    {
        var request = fields.Request;
        if (fields.IsLoadBalancer) throw Refuse("it comes from a load balancer");
        if (!fields.HasContext) throw Refuse("it has no requestContext");
        request.Format = fields.Version == "2.0" ? HttpEventFormat.Version2 : HttpEventFormat.Version1;
        if (request.Format == HttpEventFormat.Version2 ? !fields.HasRawPath : fields.HasRawPath || fields.Version is not (null or "1.0"))
        {
            throw Refuse("its version and its fields do not go together");
        }

        if (request.Method.Length == 0) throw Refuse("it has no method");
        if (!request.Path.StartsWith('/')) throw Refuse("its path does not begin with a slash");
        if (request.Format == HttpEventFormat.Version1) request.Query = fields.Query.ToString();
        request.Body = fields.Body.Decode() ?? throw Refuse("its body is not base64, though it says so");
        if (fields.Cookies.Count > 0) request.Headers.Cookie = string.Join("; ", fields.Cookies);
        return request;
    }

    private static InvocationException Refuse(string why) =>
        new(InvocationException.UnknownEvent, new StringBuilder(Unknown).Append(": ").Append(why).Append('.').ToString());
}
