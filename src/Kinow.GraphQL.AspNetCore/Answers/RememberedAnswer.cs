using System.Buffers;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.AspNetCore.Answers;

/// <summary>An answer as bytes. It is compressed when it is first asked for in an encoding, and then no more.</summary>
/// <param name="body">The JSON.</param>
/// <param name="policy">How long and for whom caches may keep it.</param>
/// <param name="cost">What its operation costs.</param>
/// <param name="begun">When its operation began.</param>
/// <param name="dependencies">What it was made of; <c>null</c> where nobody can tell.</param>
internal sealed class RememberedAnswer(
    byte[] body, CachePolicy policy, double cost, DateTimeOffset begun, AnswerDependencies? dependencies = null)
{
    private SurrogateTags? tags;
    private EncodedBody? identity;
    private EncodedBody? brotli;
    private EncodedBody? gzip;

    /// <summary>What is remembered of a response; <c>null</c> for nothing, as another attempt may do better.</summary>
    /// <param name="begun">When its operation began.</param>
    /// <param name="dependencies">What it was made of; <c>null</c> where nobody can tell.</param>
    public static RememberedAnswer? Of(GraphQLResponse response, DateTimeOffset begun, AnswerDependencies? dependencies) =>
        response.Kind != ResponseKind.Success ? null
        : response.CachePolicy.MaxAge > 0 ? new(response.Body.ToArray(), response.CachePolicy, response.Cost, begun, dependencies)
        : new([], CachePolicy.None, response.Cost, begun);

    /// <summary>
    /// Whether others may get it. An answer that turned out to be for its caller alone is remembered as that, so that nobody waits for one.
    /// </summary>
    public bool MayBeGiven => CachePolicy.MaxAge > 0;

    /// <summary>How long and for whom caches may keep it.</summary>
    public CachePolicy CachePolicy { get; } = policy;

    /// <summary>What its operation costs.</summary>
    public double Cost { get; } = cost;

    /// <summary>When its operation began.</summary>
    public DateTimeOffset Begun { get; } = begun;

    /// <summary>Whether nothing has changed of what it was made of.</summary>
    public bool IsUnchanged => dependencies is not null && dependencies.Hold();

    /// <summary>The names by which caches in front may be told to forget it.</summary>
    public SurrogateTags Tags => tags ??= new(dependencies?.Tags ?? []);

    /// <summary>Bytes of the JSON.</summary>
    public int Length => body.Length;

    /// <summary>The body in an encoding, or as it is where that would not make it smaller.</summary>
    public EncodedBody In(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => brotli ??= Encode(coding),
        ContentCoding.Gzip => gzip ??= Encode(coding),
        _ => identity ??= new(body, ContentCoding.Identity, EntityTag.Of(body, ContentCoding.Identity)),
    };

    // Two that ask at once may both compress: both come to the same.
    private EncodedBody Encode(ContentCoding coding)
    {
        var rented = BodyEncoder.Encode(body, coding, out var length);
        if (rented is null) return new(body, ContentCoding.Identity, EntityTag.Of(body, coding));
        try
        {
            return new(rented.AsSpan(0, length).ToArray(), coding, EntityTag.Of(body, coding));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
