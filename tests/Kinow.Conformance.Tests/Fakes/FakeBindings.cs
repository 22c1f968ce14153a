using System.Runtime.CompilerServices;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Fakes;

/// <summary>Binds a schema to the fake values. Half of the fields are read from their parent, half are resolved in batches.</summary>
internal sealed class FakeBindings : SchemaBindings
{
    private readonly Schema schema;
    private readonly FakeValues values;
    private readonly Dictionary<string, DelegateBinding> bindings;

    public FakeBindings(Schema schema)
    {
        this.schema = schema;
        values = new FakeValues(schema);
        bindings = schema.Objects.Where(o => !o.IsIntrospection).ToDictionary(o => o.Name, Bind);
    }

    /// <summary>What the root object derives its values from.</summary>
    public uint Seed { get; set; }

    public override object RootValue(ObjectType root) => new FakeObject(Seed, root.Name);

    public override ObjectBinding BindingOf(ObjectType type) => bindings[type.Name];

    public override Func<object, int> TypeResolverOf(CompositeType type) =>
        value => ((ObjectType)schema.FindType(((FakeObject)value).Type)!).ObjectIndex;

    private DelegateBinding Bind(ObjectType type)
    {
        var binding = new DelegateBinding(type.Name);
        foreach (var field in type.Fields)
        {
            if (type == schema.SubscriptionType)
            {
                binding.Streams[field.Name] = (arguments, context) => StreamAsync(field, arguments, context.CancellationToken);
                binding.Fields[field.Name] = (source, _, _) => source;
            }
            else if (Hash.Draw(Hash.Text(1, field.ToString())) % 2 == 0)
            {
                binding.Fields[field.Name] = (source, arguments, _) => Resolve((FakeObject)source, field, arguments);
            }
            else
            {
                binding.Batches[field.Name] = (batch, arguments, _) => ResolveAsync(batch, field, arguments);
            }
        }

        return binding;
    }

    private object? Resolve(FakeObject source, OutputField field, InputValues? arguments)
    {
        var key = Canonical.Of(arguments);
        return source.Remember(field.Name, key, () => values.Value(FakeValues.FieldSeed(source.Seed, field.Name, key), field.Type));
    }

    private async ValueTask ResolveAsync(Batch<object, object> batch, OutputField field, InputValues? arguments)
    {
        if (field.Name.Length % 2 == 0) await Task.Yield();
        for (var i = 0; i < batch.Count; i++)
        {
            var value = Resolve((FakeObject)batch[i], field, arguments);
            if (value is Exception error) batch.Fail(i, error);
            else batch.Set(i, value);
        }
    }

    private async IAsyncEnumerable<object?> StreamAsync(
        OutputField field, InputValues? arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seed = FakeValues.FieldSeed(Seed, field.Name, Canonical.Of(arguments));
        for (var i = 0; i < 3; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return values.Value(FakeValues.EventSeed(seed, i), field.Type);
        }
    }
}
