namespace Kinow.ClientApi.Sql.Schema;

/// <summary>The database user of a function.</summary>
/// <param name="Name">Its name; it may come from any host.</param>
/// <param name="Role">What it may do.</param>
public sealed record DatabaseUser(string Name, string Password, DatabaseRole Role)
{
    /// <summary>The name alone: the password belongs into no log.</summary>
    public override string ToString() => Name;
}
