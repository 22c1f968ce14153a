namespace Kinow.GraphQL.AspNetCore;

/// <summary>Which web pages may read answers (WHATWG Fetch Standard, CORS protocol).</summary>
public sealed class GraphQLCorsOptions
{
    /// <summary>The origins, such as <c>https://app.example.com</c>, compared exactly; <c>*</c> for every page.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>The request headers that pages may set.</summary>
    public IList<string> AllowedHeaders { get; } = ["Accept", "Authorization", "Content-Type", "X-Request-Id"];

    /// <summary>Whether pages may send cookies. Not with the origin <c>*</c>.</summary>
    public bool AllowCredentials { get; set; }

    /// <summary>How long a browser may keep the answer to a preflight request; two hours unless set.</summary>
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromHours(2);
}
