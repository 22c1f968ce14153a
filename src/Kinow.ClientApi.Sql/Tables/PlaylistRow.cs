using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A playlist of an account.</summary>
internal sealed record PlaylistRow(Guid Customer, Playlist Playlist);
