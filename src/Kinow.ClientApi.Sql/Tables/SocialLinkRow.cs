using Kinow.ClientApi.Core.Platform;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A page of the platform in a social network.</summary>
internal sealed record SocialLinkRow(long Platform, SocialLink Link, int Position);
