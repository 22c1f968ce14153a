namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>A row that belongs to another one, and its place among the rows of that one.</summary>
internal interface IOwnedRow
{
    /// <summary>The row that it belongs to.</summary>
    long Owner { get; }

    /// <summary>Rank among the rows of the same owner.</summary>
    int Position { get; }

    /// <summary>Decides between equal ranks.</summary>
    long Key { get; }
}
