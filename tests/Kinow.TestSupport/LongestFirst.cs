using Xunit.Abstractions;

namespace Kinow.TestSupport;

/// <summary>
/// Begins with the classes that take longest (<see cref="TakesLongAttribute"/>), so that all others run beside them. In an order of chance,
/// now and then one of them would be left to run alone at the end.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    // What xunit calls the collection of a class that names none.
    private const string Prefix = "Test collection for ";

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(SecondsOf);

    private static int SecondsOf(ITestCollection collection)
    {
        if (!collection.DisplayName.StartsWith(Prefix, StringComparison.Ordinal)) return 0;
        var type = collection.TestAssembly.Assembly.GetType(collection.DisplayName[Prefix.Length..]);
        var told = type?.GetCustomAttributes(typeof(TakesLongAttribute).AssemblyQualifiedName).SingleOrDefault();
        return told?.GetNamedArgument<int>(nameof(TakesLongAttribute.Seconds)) ?? 0;
    }
}
