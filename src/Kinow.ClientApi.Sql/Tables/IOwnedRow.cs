
namespace Kinow.ClientApi.Sql.Tables;

/// <summary>A row that belongs to another one, and its rank among the rows of that one.</summary>
internal interface IOwnedRow
{
    long Owner { get; }

    int Position { get; }

    /// <summary>Decides between equal ranks.</summary>
    long Key { get; }
}
