using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Sql.Tables;

/// <summary>One role of a credit in one language. Position orders its languages.</summary>
internal sealed record RoleRow(long Owner, PersonKind Kind, long Person, int Role, int Language, int Position, string Name) : IOwnedRow
{
    public long Key => Language;
}
