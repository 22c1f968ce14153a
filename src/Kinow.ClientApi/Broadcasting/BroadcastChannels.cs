using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Broadcast;
using Kinow.ClientApi.Broadcast.Publishing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore.Live;

namespace Kinow.ClientApi.Broadcasting;

/// <summary>
/// The channels of what is broadcast. Their names are made of the operation, the segment token and the variables: who has not the token
/// cannot make them, and they end with it.
/// </summary>
internal sealed class BroadcastChannels(SegmentTokens tokens, string channelNamespace, string segmentParameter)
{
    // 160 bits in hexadecimal: a part of a channel has at most 50 characters.
    private const int PartBytes = 20;

    /// <summary>What is answered to a segment.</summary>
    public static SharedAnswer AnswerOf(BroadcastDeclaration what, string segment) =>
        new(what.Operation, Encoding.UTF8.GetBytes(what.Variables), segment);

    /// <summary>The claims of an audience.</summary>
    public static SegmentClaims ClaimsOf(BroadcastAudience audience) =>
        new(audience.Country, audience.Locale, audience.Currency, GroupSet.None, audience.Device);

    /// <summary>What stands for an audience today.</summary>
    public string SegmentOf(BroadcastAudience audience, DateTimeOffset now) => tokens.Write(ClaimsOf(audience), now).Value;

    /// <summary>
    /// Where an answer is published: in the channel of today's token, and in that of yesterday's, which is still good.
    /// </summary>
    public BroadcastTarget[] TargetsOf(BroadcastDeclaration what, DateTimeOffset now) =>
        [TargetOf(what, SegmentOf(what.Audience, now)), TargetOf(what, SegmentOf(what.Audience, now.AddDays(-1)))];

    /// <summary>Where an answer is published for those who have a segment token.</summary>
    public BroadcastTarget TargetOf(BroadcastDeclaration what, string segment) => new(
        $"/{channelNamespace}/{PartOf(what.Operation)}/{PartOf($"{segment}\n{what.Variables}")}", AddressOf(what, segment));

    // Relative to the route of segments, which tells of it.
    private string AddressOf(BroadcastDeclaration what, string segment) =>
        ClientApiEndpoints.SharedFromSegment + AnswerOf(what, segment).ToAddress(segmentParameter);

    private static string PartOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, PartBytes));
}
