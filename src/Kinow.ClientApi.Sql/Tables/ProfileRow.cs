using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A profile of an account.</summary>
/// <param name="Pin">Its PIN in the versioned format of hashes, or null.</param>
internal sealed record ProfileRow(Guid Customer, ViewerProfile Profile, string? Pin = null);
