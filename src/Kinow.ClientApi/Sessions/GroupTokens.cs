using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sessions;

/// <summary>
/// Tokens that say which customer groups a viewer is in and nothing else. With one, the entry of the cacheable route sends a viewer to the
/// answers that those of the same groups share.
/// </summary>
internal sealed class GroupTokens(TokenKeyRing keys, TokenOptions options)
{
    private readonly DayTokens tokens = new(keys, options, "kinow group token");

    /// <summary>The token of a set; null for no groups, whose answers are those for everybody.</summary>
    public string? Write(GroupSet groups, DateTimeOffset instant) => groups.IsNone ? null : tokens.Write(groups.ToString(), instant);

    /// <summary>The groups that a token stands for.</summary>
    /// <exception cref="GraphQLException">It is not ours, or is over; the code is INVALID_GROUP_TOKEN.</exception>
    public GroupSet Read(string token, DateTimeOffset instant) =>
        GroupSet.TryParse(tokens.Read(token, instant, Refused, out _)) ?? throw Refused("is not ours");

    private static GraphQLException Refused(string what) => new(
        $"The group token {what}: ask for user.groupToken, or leave it out for what everybody sees.", SessionErrorCodes.InvalidGroupToken);
}
