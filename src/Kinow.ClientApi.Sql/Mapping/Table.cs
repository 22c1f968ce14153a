namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>The map of a table: the one place that names its columns. Statements, bulk inserts and triggers are made from it.</summary>
internal abstract class Table(string name)
{
    private readonly List<Column> columns = [];

    internal string Name { get; } = name;

    /// <summary>The name as statements have to write it.</summary>
    internal string Sql => Name == "extract" ? "`extract`" : Name;

    internal IReadOnlyList<Column> Columns => columns;

    /// <summary>What a change of a row is announced as; null when it is not announced.</summary>
    internal Announcements? Announcements { get; private set; }

    /// <summary>Why changes are not announced; null when they are.</summary>
    internal string? Unannounced { get; private set; }

    /// <summary>What becomes of the rows when an account is erased; null where they hold nothing of accounts.</summary>
    internal Erasure? Erasure { get; private set; }

    /// <summary>What of the rows the owner of an account is given; null where they hold nothing of accounts.</summary>
    internal Export? Export { get; private set; }

    /// <summary>Declares what becomes of the rows when an account is erased.</summary>
    internal Table Erases(Erasure erasure)
    {
        Erasure = erasure;
        return this;
    }

    /// <summary>Declares what of the rows the owner of an account is given.</summary>
    internal Table Exports(Export export)
    {
        Export = export;
        return this;
    }

    internal Announcements Announces(ChangeSubject subject) => Announcements = new(subject);

    internal void IsUnannounced(string reason) => Unannounced = reason;

    /// <summary>Declares columns that are neither read nor written through the map.</summary>
    internal void Others(params ReadOnlySpan<string> names)
    {
        foreach (var other in names) Add(new UnreadColumn(other, columns.Count));
    }

    private protected TColumn Add<TColumn>(TColumn column)
        where TColumn : Column
    {
        columns.Add(column);
        return column;
    }
}
