namespace Kinow.GraphQL.AspNetCore;

/// <summary>Which web pages may read answers (WHATWG Fetch Standard, CORS protocol).</summary>
public sealed class GraphQLCorsOptions
{
    /// <summary>The origins, such as <c>https://app.example.com</c>, compared exactly; <c>*</c> for every page.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>
    /// The request headers that pages may set: unless changed, those that the clients of Apollo, urql and Relay send, and the propagators
    /// of OpenTelemetry.
    /// </summary>
    public IList<string> AllowedHeaders { get; } =
    [
        "Accept", "Accept-Language", "Authorization", "Content-Type", "GraphQL-Report", "X-Request-Id", "X-Requested-With",

        // Conditional requests of caches that a page keeps itself.
        "Cache-Control", "If-None-Match", "Pragma",

        // Apollo Client, Apollo Kotlin and Apollo iOS; what servers of others ask of every client.
        "Apollo-Require-Preflight", "ApolloGraphQL-Client-Name", "ApolloGraphQL-Client-Version", "X-Apollo-Operation-Id",
        "X-Apollo-Operation-Name", "X-Apollo-Operation-Type", "GraphQL-Client-Name", "GraphQL-Client-Version", "GraphQL-Preflight",
        "GraphQL-Require-Preflight", "Idempotency-Key",

        // W3C Trace Context and Baggage, B3, Jaeger, AWS X-Ray.
        "baggage", "traceparent", "tracestate", "b3", "X-B3-Flags", "X-B3-ParentSpanId", "X-B3-Sampled", "X-B3-SpanId", "X-B3-TraceId",
        "uber-trace-id", "X-Amzn-Trace-Id",
    ];

    /// <summary>Whether pages may send cookies. Not with the origin <c>*</c>.</summary>
    public bool AllowCredentials { get; set; }

    /// <summary>How long a browser may keep the answer to a preflight request; two hours unless set.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(2);
}
