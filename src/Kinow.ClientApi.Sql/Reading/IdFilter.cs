using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Which rows to read: those of some numbers, or of all numbers in a range.</summary>
internal sealed class IdFilter
{
    private readonly bool isRange;

    private IdFilter(bool isRange, bool isEmpty, SqlArguments arguments) =>
        (this.isRange, IsEmpty, Arguments) = (isRange, isEmpty, arguments);

    internal bool IsEmpty { get; }

    /// <summary>The values of what <see cref="On"/> says.</summary>
    internal SqlArguments Arguments { get; }

    internal static IdFilter Of(IEnumerable<long> ids)
    {
        long[] distinct = [.. ids.Distinct()];
        return new(isRange: false, distinct.Length == 0, new() { ["Ids"] = distinct });
    }

    internal static IdFilter Between(long first, long last) =>
        new(isRange: true, last < first, new() { ["First"] = first, ["Last"] = last });

    /// <summary>Adds the parameter <c>@Kind</c>.</summary>
    internal IdFilter WithKind(PersonKind kind)
    {
        Arguments["Kind"] = SqlEnums.PersonKind.Write(kind);
        return this;
    }

    internal string On(string column) => isRange ? $"{column} BETWEEN @First AND @Last" : $"{column} IN @Ids";
}
