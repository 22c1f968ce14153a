using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A bookmark of an account.</summary>
internal sealed record BookmarkRow(Guid Customer, Bookmark Bookmark)
{
    /// <summary>The profile; zero for the first.</summary>
    internal Guid Profile { get; init; }
}
