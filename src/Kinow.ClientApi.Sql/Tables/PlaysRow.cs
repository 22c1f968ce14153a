using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>What a limited access of an account was used for, of one video.</summary>
internal sealed record PlaysRow(Guid Customer, long Access, VideoPlays Plays);
