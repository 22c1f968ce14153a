using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Planning;

/// <summary>
/// What planning asks of the code behind one object type. Bindings derive from <c>ObjectBinding</c>, which adds execution.
/// </summary>
public abstract class TypeBinding
{
    private protected TypeBinding()
    {
    }

    /// <summary>How a field gets its value.</summary>
    public abstract FieldKind KindOf(OutputField field);

    /// <summary>Turns coerced arguments into what the resolver takes. The result may be shared by many requests.</summary>
    public virtual object? CreateArguments(OutputField field, InputValues arguments) => arguments;
}
